/** The program from its arguments to its exit code. */

import {
  exitProcess,
  programArguments,
} from "../host/terminal/standard_streams.ts";
import { EXIT } from "./exit_codes.ts";
import { runProgram } from "./dispatch.ts";
import { tellFault } from "./tell_fault.ts";

/** Runs the program and ends the process, also where a read hangs. */
export async function main(): Promise<never> {
  try {
    exitProcess(await runProgram(programArguments()));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    await tellFault(`Cannot go on: ${message}`);
    exitProcess(EXIT.failure);
  }
}
