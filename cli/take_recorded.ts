/** A new snapshot that is answered about on standard output. */

import { collectRecorded } from "../agent/record_run.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";
import { type CommonOptions, prepareRun } from "./prepare_run.ts";

/** Takes it as the options say; `--record` may be no place of the answer. */
export async function takeRecorded(
  options: CommonOptions,
): Promise<LocalModelResourceSnapshot> {
  const { record } = options;
  if (record !== undefined) {
    const { checkOutputs } = await import("./output_conflicts.ts");
    checkOutputs({ "--record": record }, "the answer");
  }
  const run = await prepareRun(options);
  return await collectRecorded(run.collect, record);
}
