/** `models`: every installed model judged, the best that is allowed first. */

import { writeStdout } from "../../host/terminal/standard_streams.ts";
import { collectRecorded } from "../../agent/record_run.ts";
import { EXIT } from "../exit_codes.ts";
import { type CommonOptions, prepareRun } from "../prepare_run.ts";
import { terminalStyle } from "../terminal_style.ts";
import { modelsDocument, renderModels } from "../views/models_table.ts";

interface ModelsOptions extends CommonOptions {
  readonly json?: boolean;
}

/** Judges what the services have; 2 where they cannot be asked. */
export async function runModels(options: ModelsOptions): Promise<number> {
  const { record, json } = options;
  if (record !== undefined) {
    const { checkOutputs } = await import("../output_conflicts.ts");
    checkOutputs({ "--record": record }, "the answer");
  }
  const run = await prepareRun({ ...options, installed: true });
  const snapshot = await collectRecorded(run.collect, record);
  await writeStdout(
    json
      ? `${JSON.stringify(modelsDocument(snapshot), null, 2)}\n`
      : renderModels(snapshot, terminalStyle(options)),
  );
  const { modelService } = snapshot.signals;
  return modelService.status === "known" && modelService.state === "ready"
    ? EXIT.ok
    : EXIT.unknown;
}
