/** The program from its arguments to its exit code. */

import {
  exitProcess,
  programArguments,
  writeStderr,
} from "../host/terminal/standard_streams.ts";
import { EXIT } from "./exit_codes.ts";
import { runProgram } from "./dispatch.ts";

/** Runs the program and ends the process, also where a read hangs. */
export async function main(): Promise<never> {
  try {
    exitProcess(await runProgram(programArguments()));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await writeStderr(`model-carry: Cannot go on: ${message}\n`);
    exitProcess(EXIT.failure);
  }
}
