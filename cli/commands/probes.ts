/** `probes`: see, try, start and check plugins. */

import { UsageError } from "../../agent/usage_error.ts";
import type { CommonOptions } from "../prepare_run.ts";

type Verb = (word: string, options: CommonOptions) => Promise<number>;

/** Verb → what it takes (empty: nothing), and what it does. */
export const VERBS: Readonly<Record<string, readonly [string, Verb]>> = {
  list: [
    "",
    async (_, options) =>
      (await import("./probes/list.ts")).listProbes(options),
  ],
  run: [
    "ID",
    async (id, options) =>
      (await import("./probes/run.ts")).runProbe(id, options),
  ],
  new: [
    "NAME",
    async (name, options) =>
      (await import("./probes/new.ts")).newProbe(name, options),
  ],
  test: [
    "FILE",
    async (file, options) =>
      (await import("./probes/test.ts")).testProbe(file, options),
  ],
};

/** Does what the first word says. */
export async function runProbes(
  [verb = "list", word]: readonly string[],
  options: CommonOptions,
): Promise<number> {
  const found = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  if (found === undefined) {
    throw new UsageError(
      `Cannot run probes "${verb}": there are ${Object.keys(VERBS).join(", ")}`,
    );
  }
  const [takes, run] = found;
  if (options.record !== undefined && verb !== "run" && verb !== "test") {
    throw new UsageError(
      `Cannot use --record with probes ${verb}: it goes with run and test`,
    );
  }
  if ((takes === "") !== (word === undefined)) {
    throw new UsageError(
      takes === ""
        ? `Cannot run probes ${verb} "${word}": it takes nothing`
        : `Cannot run probes ${verb}: it takes one ${takes}`,
    );
  }
  return await run(word ?? "", options);
}
