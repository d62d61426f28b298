/** `validate`: schema, meaning, age. */

import { failureCode } from "../../core/host_calls/raw_host.ts";
import {
  writeStderr,
  writeStdout,
} from "../../host/terminal/standard_streams.ts";
import { ageFaults } from "../../core/document/snapshot_age.ts";
import { REPLAY } from "../../core/document/replay_mark.ts";
import { inWords } from "../../core/text/failure_words.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import {
  type Beat,
  repeat,
  SYSTEM_BEAT,
} from "../../agent/repeat_at_interval.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { isProcessId, isRunning } from "../../host/processes.ts";
import { parseAt, parseDuration } from "../time_options.ts";
import { faultLines } from "../../agent/read_documents.ts";
import { readInput } from "../read_input.ts";
import { EXIT } from "../exit_codes.ts";
import { parseDocument } from "../../agent/parse_json_document.ts";

export interface ValidateOptions {
  readonly maxAge?: string;
  readonly at?: string;
  readonly wait?: string;
  readonly pid?: string;
}

/** How often a document that is waited for is looked at, in milliseconds. */
const LOOK_MS = 200;

/** What was found: lines of faults, or what there is to say of a valid one. */
interface Found {
  readonly faults: readonly string[];
  readonly remark: string;
}

interface Checked extends Found {
  readonly shown: string;
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
    return { faults: [inWords((error as Error).message)], remark: "" };
  }
}

/** What is found in each document, in their order. */
async function lookAtAll(
  names: readonly string[],
  maxAgeMs: number | null,
  atMs: number,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  for (const name of names) {
    const shown = name === "-" ? "standard input" : name;
    checked.push({ shown, ...await look(name, shown, maxAgeMs, atMs) });
  }
  return checked;
}

/** Who writes the documents, by the number of its process; null: not told. */
function parseWriter({ wait, pid }: ValidateOptions): number | null {
  if (pid === undefined) return null;
  if (wait === undefined) {
    throw new UsageError("Cannot use --pid without --wait");
  }
  if (!isProcessId(pid)) {
    throw new UsageError(
      `Cannot use --pid "${pid}": it takes the number of a process`,
    );
  }
  return Number(pid);
}

/**
 * Checks each document; 0 when all are valid, else 1. With `wait` it looks
 * again until they are, the time is over, or who would write them is gone.
 */
export async function runValidate(
  files: readonly string[],
  options: ValidateOptions,
  beat: Beat = SYSTEM_BEAT,
): Promise<number> {
  const { maxAge, at, wait } = options;
  const names = files.length === 0 ? ["-"] : files;
  const maxAgeMs = maxAge === undefined
    ? null
    : parseDuration("--max-age", maxAge);
  const waitMs = wait === undefined ? 0 : parseDuration("--wait", wait);
  const writer = parseWriter(options);
  parseAt(at);
  if (wait !== undefined && names.includes("-")) {
    throw new UsageError(
      "Cannot wait for standard input: --wait takes the name of a file",
    );
  }
  const endMs = beat.nowMs() + waitMs;
  let checked: readonly Checked[] = [];
  let isValid = false;
  /** Why it is not looked at again; null: it is. */
  let enough: string | null = null;
  await repeat(async () => {
    // Asked first: what the process wrote before it went counts.
    if (writer !== null && !isRunning(writer)) {
      enough = `process ${writer} has ended`;
    } else if (beat.nowMs() >= endMs) enough = `${wait} are over`;
    checked = await lookAtAll(names, maxAgeMs, parseAt(at));
    isValid = checked.every(({ faults }) => faults.length === 0);
    return !isValid && enough === null;
  }, { intervalMs: LOOK_MS, end: new AbortController().signal, beat });
  for (const { shown, faults, remark } of checked) {
    if (faults.length === 0) await writeStdout(`${shown}: valid${remark}\n`);
    else await writeStderr(faults.map((line) => `${line}\n`).join(""));
  }
  if (isValid) return EXIT.ok;
  if (wait !== undefined) {
    await writeStderr(`model-carry: Cannot wait any longer: ${enough}\n`);
  }
  return EXIT.no;
}
