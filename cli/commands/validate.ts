/** `validate`: schema, meaning, age. */

import { failureCode } from "../../core/host_calls/raw_host.ts";
import {
  writeStderr,
  writeStdout,
} from "../../host/terminal/standard_streams.ts";
import { ageFaults } from "../../core/document/snapshot_age.ts";
import { REPLAY } from "../../core/document/replay_mark.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { parseAt, parseDuration } from "../time_options.ts";
import { faultLines } from "../../agent/read_documents.ts";
import { readInput } from "../read_input.ts";
import { EXIT } from "../exit_codes.ts";
import { parseDocument } from "../../agent/parse_json_document.ts";

interface ValidateOptions {
  readonly maxAge?: string;
  readonly at?: string;
}

/** What was found: lines of faults, or what there is to say of a valid one. */
interface Found {
  readonly faults: readonly string[];
  readonly remark: string;
}

async function look(
  name: string,
  shown: string,
  maxAgeMs: number | null,
  atMs: number,
): Promise<Found> {
  const { validate } = await import(
    "../../schema/generated/snapshot_validator.js"
  );
  const { snapshotFaults } = await import(
    "../../core/rebuild/snapshot_faults.ts"
  );
  try {
    const document = parseDocument(await readInput(name), shown);
    const faults = snapshotFaults(document, validate);
    if (faults.length > 0) {
      return { faults: faultLines(shown, faults), remark: "" };
    }
    const snapshot = document as LocalModelResourceSnapshot;
    const stale = maxAgeMs === null ? [] : ageFaults(snapshot, atMs, maxAgeMs);
    return {
      faults: faultLines(shown, stale),
      remark: snapshot.producer.runtime === REPLAY
        ? " (a replay: readers refuse it unless asked)"
        : "",
    };
  } catch (error) {
    const isDocumented = error instanceof SyntaxError ||
      failureCode(error) !== null;
    if (!isDocumented) throw error;
    return { faults: [(error as Error).message], remark: "" };
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
    const shown = name === "-" ? "standard input" : name;
    const { faults, remark } = await look(name, shown, maxAgeMs, atMs);
    if (faults.length === 0) {
      await writeStdout(`${shown}: valid${remark}\n`);
      continue;
    }
    isValid = false;
    await writeStderr(faults.map((line) => `${line}\n`).join(""));
  }
  return isValid ? EXIT.ok : EXIT.no;
}
