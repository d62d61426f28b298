/** Files of a sensor, and why one cannot be read. */

import type { Host } from "../../core/probe/contract.ts";
import { codeText } from "../shared/missing_files.ts";

/** Text of a file, or the code that its read failed with. */
export type Attribute = { readonly text: string } | { readonly code: string };

/** Reads one attribute of a device. */
export type Read = (name: string) => Promise<Attribute>;

/** What a failed call says of a sensor; a limit of the run says nothing. */
export function faultOf(error: unknown): string {
  const code = codeText(error);
  if (code === "too-many-calls") throw error;
  return code;
}

/**
 * Reads files that a directory lists; what is not there is not asked for. Who
 * did not answer in time is asked for nothing more: each wait would be as long.
 */
export function attributesOf(
  host: Host,
  at: string,
  listed: ReadonlySet<string>,
): Read {
  let isLate = false;
  return async (name) => {
    if (!listed.has(name)) return { code: "ENOENT" };
    if (isLate) return { code: "timeout" };
    try {
      return { text: await host.readText(`${at}/${name}`) };
    } catch (error) {
      const code = faultOf(error);
      isLate = code === "timeout";
      return { code };
    }
  };
}

/** A switch of the kernel's: on, off, or not to be told. */
export function flagOf(attribute: Attribute): boolean | null {
  const word = "text" in attribute ? attribute.text.trim() : "";
  return word === "1" ? true : word === "0" ? false : null;
}
