/** JSON documents that somebody gives us. */

import { readDocument } from "../host/documents.ts";
import { readStdin } from "../host/stdio.ts";
import { failureCode } from "../core/raw_host.ts";
import { toldOf } from "../core/told.ts";
import { UsageError } from "./exit.ts";
import {
  type Fault,
  quote,
  schemaFaults,
  type ValidatorError,
} from "../schema/faults.ts";

/** Largest document that is read, in bytes. */
export const DOCUMENT_CAP_BYTES = 16 * 1024 * 1024;
const DEPTH_CAP = 64;

interface Validator {
  (document: unknown): boolean;
  errors?: readonly ValidatorError[] | null;
}

/** Deepest nesting of brackets in a JSON text, strings left out. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isInString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInString) {
      if (character === "\\") at++;
      else if (character === '"') isInString = false;
    } else if (character === '"') isInString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return deepest;
}

/**
 * Parses a JSON document.
 *
 * @throws {SyntaxError} not UTF-8, not JSON, or nested too deeply
 */
export function parseDocument(bytes: Uint8Array, name: string): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new SyntaxError(`Cannot parse "${name}": not UTF-8`, {
      cause: error,
    });
  }
  if (depthOf(text) > DEPTH_CAP) {
    throw new SyntaxError(
      `Cannot parse "${name}": nested deeper than ${DEPTH_CAP} levels`,
    );
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    const start = quote(text.slice(0, 40));
    throw new SyntaxError(
      `Cannot parse "${name}": not JSON: ${why} (${start})`,
      {
        cause: error,
      },
    );
  }
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
    `${name}: ${pointer === "" ? "/" : pointer}: ${message}`
  );
}

/** Bytes of a file, or of standard input where the name is `-`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  return path === "-"
    ? await readStdin(DOCUMENT_CAP_BYTES)
    : await readDocument(path, DOCUMENT_CAP_BYTES);
}

/** Pointers without what a file has for keys of its own, paths at times. */
function toldPointers(faults: readonly Fault[]): string {
  const known = faults.map(({ pointer }) => pointer)
    .filter((one) => /^(\/[\w.-]{1,64})+$/.test(one));
  return [...new Set(known)].slice(0, 5).join(", ") || "/";
}

/**
 * Reads and parses a document that an option names.
 *
 * @param role what a document of ours calls it, such as `the policy`
 */
export async function readParsed(
  path: string,
  role: string,
): Promise<unknown> {
  try {
    return parseDocument(await readBytes(path), path);
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    if (!isSyntax && failureCode(error) === null) throw error;
    const why = isSyntax ? "it is no JSON document" : toldOf(error);
    throw new UsageError((error as Error).message, {
      cause: error,
      told: `Cannot use ${role}: ${why}`,
    });
  }
}

/** Reads, parses and checks a document that an option names. */
export async function readChecked<T>(
  path: string,
  validate: Validator,
  meaning: (document: T) => readonly Fault[],
  role: string,
): Promise<T> {
  const document = await readParsed(path, role);
  const faults = documentFaults(document, validate, meaning);
  if (faults.length > 0) {
    throw new UsageError(faultLines(path, faults).join("\n"), {
      told: `Cannot use ${role}: not valid at ${toldPointers(faults)}`,
    });
  }
  return document as T;
}
