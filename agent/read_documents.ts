/** JSON documents that somebody gives us. */

import { readDocument } from "../host/files/read_document.ts";
import { failureCode } from "../core/host_calls/raw_host.ts";
import { cleanText } from "../core/text/display_text.ts";
import { toldOf } from "../core/host_calls/publishable_failures.ts";
import { InputError } from "./usage_error.ts";
import { parseDocument } from "./parse_json_document.ts";
import {
  type Fault,
  schemaFaults,
  type ValidatorError,
} from "../schema/fault_sentences.ts";

/** Largest document that is read, in bytes. */
export const DOCUMENT_CAP_BYTES = 16 * 1024 * 1024;

interface Validator {
  (document: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** Faults of a document: its shape, and if that is right its meaning. */
export function documentFaults<T>(
  document: unknown,
  validate: Validator,
  meaning: (document: T) => readonly Fault[],
): readonly Fault[] {
  if (!validate(document)) return schemaFaults(validate.errors ?? [], document);
  return meaning(document as T);
}

/** Faults as lines: file, pointer, sentence. */
export function faultLines(name: string, faults: readonly Fault[]): string[] {
  return faults.map(({ pointer, message }) =>
    // A key may be as long as the file.
    `${name}: ${pointer === "" ? "/" : cleanText(pointer)}: ${message}`
  );
}

/** Where the bytes of a document come from. */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

/** Bytes of a file, whatever its name. */
export const readFileBytes: ReadBytes = (path) =>
  readDocument(path, DOCUMENT_CAP_BYTES);

/** Pointers without what a file has for keys of its own, paths at times. */
function toldPointers(faults: readonly Fault[]): string {
  const known = faults.map(({ pointer }) => pointer)
    .filter((one) => /^(\/[\w.-]{1,64})+$/.test(one));
  return [...new Set(known)].slice(0, 5).join(", ") || "/";
}

/**
 * Reads and parses a document that the caller of the program names.
 *
 * @param role what a document of ours calls it, such as `the policy`
 */
export async function readParsed(
  path: string,
  role: string,
  readBytes: ReadBytes = readFileBytes,
): Promise<unknown> {
  try {
    return parseDocument(await readBytes(path), path);
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    if (!isSyntax && failureCode(error) === null) throw error;
    throw new InputError((error as Error).message, {
      cause: error,
      told: `Cannot use ${role}: ${toldOf(error)}`,
    });
  }
}

/** The same, checked by schema and meaning. */
export async function readChecked<T>(
  path: string,
  validate: Validator,
  meaning: (document: T) => readonly Fault[],
  role: string,
  readBytes: ReadBytes = readFileBytes,
): Promise<T> {
  const document = await readParsed(path, role, readBytes);
  const faults = documentFaults(document, validate, meaning);
  if (faults.length > 0) {
    throw new InputError(faultLines(path, faults).join("\n"), {
      told: `Cannot use ${role}: not valid at ${toldPointers(faults)}`,
    });
  }
  return document as T;
}
