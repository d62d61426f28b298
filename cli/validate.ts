/** `validate`: schema, meaning, age. */

import { failureCode } from "../core/raw_host.ts";
import { writeStderr, writeStdout } from "../host/stdio.ts";
import { meaningFaults } from "../schema/meaning.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";
import { ageFaults } from "../core/age.ts";
import { parseAt, parseDuration } from "./age.ts";
import {
  documentFaults,
  faultLines,
  parseDocument,
  readBytes,
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
    const document = parseDocument(await readBytes(name), shown);
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
