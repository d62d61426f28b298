/** `deno compile`, with what can be wrong about it said in one line. */

import { type Processor, processorOfFile } from "./elf.ts";

/** What we build for; the names are Deno's. */
export const TARGETS: Readonly<Record<string, Processor>> = {
  "x86_64-unknown-linux-gnu": "x86_64",
  "aarch64-unknown-linux-gnu": "aarch64",
};

/** Target of the machine that this runs on. */
export const HOST_TARGET = `${Deno.build.arch}-unknown-linux-gnu`;

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

/** Why the stub that DENORT_BIN names cannot be used; null: it can, or none. */
async function stubFault(wanted: Processor): Promise<string | null> {
  const path = Deno.env.get("DENORT_BIN");
  if (path === undefined) return null;
  let found: Processor | null;
  try {
    found = await processorOfFile(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return `DENORT_BIN "${path}" is not there`;
  }
  return found === wanted
    ? null
    : `DENORT_BIN "${path}" is for ${found ?? "no processor known here"}`;
}

/**
 * Compiles a program.
 *
 * @throws {Error} with one line that says why it cannot
 */
export async function compile(options: CompileOptions): Promise<void> {
  const { target, out, main, extra = [] } = options;
  const processor = TARGETS[target];
  const fault = processor === undefined
    ? `it takes ${Object.keys(TARGETS).join(" or ")}`
    : await stubFault(processor);
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
    env: { NO_COLOR: "1" },
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
