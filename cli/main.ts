/** The program from its arguments to its exit code. */

import { fixedReports } from "../core/failure.ts";
import { DEFAULT_POLICY } from "../core/policy.ts";
import { buildSnapshot } from "../core/snapshot.ts";
import {
  exitProcess,
  programArguments,
  writeStderr,
  writeStdout,
} from "../host/stdio.ts";
import { runtimeName, systemInfo } from "../host/system.ts";
import { builtinProbes } from "../probes/_index.ts";
import { VERSION } from "../schema/_version.ts";
import { EXIT } from "./exit.ts";
import { runProgram } from "./program.ts";
import { snapshotText } from "./snapshot.ts";

/** A valid document that denies everything, for when the program fails. */
async function denyingDocument(message: string): Promise<string> {
  const { platform, arch } = systemInfo();
  const snapshot = await buildSnapshot(
    fixedReports(builtinProbes.map((one) => one.manifest), message),
    DEFAULT_POLICY,
    {
      capturedAtMs: Date.now(),
      uuid: crypto.randomUUID(),
      version: VERSION,
      runtime: runtimeName(),
      platform: `${platform}-${arch}`,
    },
  );
  return snapshotText(snapshot);
}

/** Runs the program and ends the process. */
export async function main(): Promise<never> {
  try {
    exitProcess(await runProgram(programArguments()));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await writeStderr(`model-carry: Cannot go on: ${message}\n`);
    try {
      await writeStdout(await denyingDocument(message));
    } catch (late) {
      const why = late instanceof Error ? late.message : String(late);
      await writeStderr(`model-carry: ${why}\n`);
    }
    exitProcess(EXIT.failure);
  }
}
