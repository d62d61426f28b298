/** Files of a sensor, and why one cannot be read. */

import type { Host } from "../../core/probe/contract.ts";

/** Text of a file, or the code that its read failed with. */
export type Attribute = { readonly text: string } | { readonly code: string };

/** Code of a failed call, else the error as a text. */
export function codeOf(error: unknown): string {
  return String(error instanceof Error && "code" in error ? error.code : error);
}

/** What a failed call says of a sensor; a limit of the run says nothing. */
export function faultOf(error: unknown): string {
  const code = codeOf(error);
  if (code === "too-many-calls") throw error;
  return code;
}

/** Reads a file that its directory lists; what is not there is not asked for. */
export async function attribute(
  host: Host,
  at: string,
  name: string,
  listed: readonly string[],
): Promise<Attribute> {
  if (!listed.includes(name)) return { code: "ENOENT" };
  try {
    return { text: await host.readText(`${at}/${name}`) };
  } catch (error) {
    return { code: faultOf(error) };
  }
}
