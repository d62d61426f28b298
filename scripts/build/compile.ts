/** `deno compile`, with what can be wrong about it said in one line. */

import { processorOfFile } from "./elf.ts";
import { processorOfTarget, stubFault, stubOf } from "./target.ts";

export { HOST_TARGET } from "./target.ts";

export interface CompileOptions {
  readonly target: string;
  readonly out: string;
  readonly main: string;
  /** Further arguments of `deno compile`. */
  readonly extra?: readonly string[];
}

/** The Deno that compiles. */
export function compiler(): string {
  return Deno.env.get("COMPILE_DENO") ?? Deno.execPath();
}

/** What `deno compile` complains of, in one line. */
export function complaint(stderr: string): string {
  const text = stderr.split("Stack backtrace")[0] ?? "";
  if (/denort-?[^ ]*\.zip|download.*denort/i.test(text)) {
    return "its runtime stub (denort) cannot be downloaded; set DENORT_BIN " +
      "to a local denort of the version of COMPILE_DENO";
  }
  return text.replaceAll(/\s+/g, " ").replace(/^error: /, "").trim();
}

/**
 * Compiles a program.
 *
 * @throws {Error} with one line that says why it cannot
 */
export async function compile(options: CompileOptions): Promise<void> {
  const { target, out, main, extra = [] } = options;
  const processor = processorOfTarget(target);
  const stub = stubOf(processor, (name) => Deno.env.get(name));
  const fault = stub === null ? null : await stubFault(stub, processor);
  if (fault !== null) {
    throw new Error(`Cannot compile for "${target}": ${fault}`);
  }
  const { success, stderr } = await new Deno.Command(compiler(), {
    args: [
      ...["compile", "--quiet", "--allow-all", "--no-check"],
      // The cache file lies at a place that anyone can plant.
      "--no-code-cache",
      ...["--target", target, ...extra, "--output", out, main],
    ],
    stdin: "null",
    stdout: "null",
    stderr: "piped",
    env: { NO_COLOR: "1", ...stub && { DENORT_BIN: stub.path } },
  }).output();
  if (!success) {
    const why = complaint(new TextDecoder().decode(stderr));
    throw new Error(`Cannot compile for "${target}": ${why}`);
  }
  // A stub of another version makes a program that does not start.
  if (await processorOfFile(out) !== processor) {
    throw new Error(
      `Cannot compile for "${target}": the program is for another processor`,
    );
  }
}
