/** `validate`: schema, meaning, age. */

import { failureCode } from "../core/raw_host.ts";
import { readDocument } from "../host/documents.ts";
import { readStdin, writeStderr, writeStdout } from "../host/stdio.ts";
import { meaningFaults } from "../schema/meaning.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";
import { ageFaults, parseAt, parseDuration } from "./age.ts";
import {
  DOCUMENT_CAP_BYTES,
  documentFaults,
  faultLines,
  parseDocument,
} from "./documents.ts";
import { EXIT } from "./exit.ts";

interface ValidateOptions {
  readonly maxAge?: string;
  readonly at?: string;
}

/** Faults of a snapshot as text; empty: it is valid. */
async function faultsOf(
  name: string,
  maxAgeMs: number | null,
  atMs: number,
): Promise<readonly string[]> {
  const { validate } = await import("../schema/_snapshot_validator.js");
  const shown = name === "-" ? "standard input" : name;
  try {
    const bytes = name === "-"
      ? await readStdin(DOCUMENT_CAP_BYTES)
      : await readDocument(name, DOCUMENT_CAP_BYTES);
    const document = parseDocument(bytes, shown);
    const faults = documentFaults<LocalModelResourceSnapshot>(
      document,
      validate,
      (snapshot) => [
        ...meaningFaults(snapshot),
        ...(maxAgeMs === null ? [] : ageFaults(snapshot, atMs, maxAgeMs)),
      ],
    );
    return faultLines(shown, faults);
  } catch (error) {
    const isDocumented = error instanceof SyntaxError ||
      failureCode(error) !== null;
    if (!isDocumented) throw error;
    return [(error as Error).message];
  }
}

/** Checks each document; 0 when all are valid, else 1. */
export async function runValidate(
  files: readonly string[],
  options: ValidateOptions,
): Promise<number> {
  const maxAgeMs = options.maxAge === undefined
    ? null
    : parseDuration("--max-age", options.maxAge);
  const atMs = parseAt(options.at);
  let isValid = true;
  for (const name of files.length === 0 ? ["-"] : files) {
    const faults = await faultsOf(name, maxAgeMs, atMs);
    if (faults.length === 0) {
      await writeStdout(`${name === "-" ? "standard input" : name}: valid\n`);
      continue;
    }
    isValid = false;
    await writeStderr(faults.map((line) => `${line}\n`).join(""));
  }
  return isValid ? EXIT.ok : EXIT.no;
}
