/** What we build for, and the runtime stub that stands for it. */

import { type Processor, processorOfFile } from "./elf.ts";

/** The names are Deno's. */
export const TARGETS: Readonly<Record<string, Processor>> = {
  "x86_64-unknown-linux-gnu": "x86_64",
  "aarch64-unknown-linux-gnu": "aarch64",
};

/** Target of the machine that this runs on. */
export const HOST_TARGET = `${Deno.build.arch}-unknown-linux-gnu`;

/**
 * Processor of a target.
 *
 * @throws {RangeError} for one that nobody can compile for
 */
export function processorOfTarget(target: string): Processor {
  const processor = Object.hasOwn(TARGETS, target)
    ? TARGETS[target]
    : undefined;
  if (processor !== undefined) return processor;
  throw new RangeError(
    `Cannot compile for "${target}": it takes ${
      Object.keys(TARGETS).join(" or ")
    }`,
  );
}

/** A local stub, and the variable that names it. */
export interface Stub {
  readonly variable: string;
  readonly path: string;
}

/**
 * The stub for a processor: its own variable, such as `DENORT_BIN_AARCH64`,
 * then `DENORT_BIN`; null: Deno downloads it.
 */
export function stubOf(
  processor: Processor,
  env: (name: string) => string | undefined,
): Stub | null {
  const own = `DENORT_BIN_${processor.toUpperCase()}`;
  for (const variable of [own, "DENORT_BIN"]) {
    const path = env(variable);
    if (path !== undefined) return { variable, path };
  }
  return null;
}

/** Why a stub cannot be used; null: it can. */
export async function stubFault(
  { variable, path }: Stub,
  wanted: Processor,
): Promise<string | null> {
  let found: Processor | null;
  try {
    found = await processorOfFile(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
    return `${variable} "${path}" is not there`;
  }
  return found === wanted
    ? null
    : `${variable} "${path}" is for ${found ?? "no processor known here"}`;
}
