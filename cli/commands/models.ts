/** `models`: every installed model judged, the best that is allowed first. */

import { writeStdout } from "../../host/terminal/standard_streams.ts";
import { EXIT } from "../exit_codes.ts";
import type { CommonOptions } from "../prepare_run.ts";
import { takeRecorded } from "../take_recorded.ts";
import { terminalStyle } from "../terminal_style.ts";
import { modelsDocument, renderModels } from "../views/models_table.ts";

interface ModelsOptions extends CommonOptions {
  readonly json?: boolean;
}

/** Judges what the services have; 2 where they cannot be asked. */
export async function runModels(options: ModelsOptions): Promise<number> {
  const snapshot = await takeRecorded({ ...options, installed: true });
  await writeStdout(
    options.json
      ? `${JSON.stringify(modelsDocument(snapshot), null, 2)}\n`
      : renderModels(snapshot, terminalStyle(options)),
  );
  const { modelService } = snapshot.signals;
  return modelService.status === "known" && modelService.state === "ready"
    ? EXIT.ok
    : EXIT.unknown;
}
