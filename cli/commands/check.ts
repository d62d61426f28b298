/** `check`: one line why, and an exit code. */

import { type Answer, answerOf } from "../../core/verdict/profile_answer.ts";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import {
  writeStderr,
  writeStdout,
} from "../../host/terminal/standard_streams.ts";
import type {
  Decision,
  LocalModelResourceSnapshot,
} from "../../schema/types.ts";
import { ageFaults } from "../../core/document/snapshot_age.ts";
import { replayFaults } from "../../core/document/replay_mark.ts";
import { parseAt, parseDuration } from "../time_options.ts";
import { faultLines, readParsed } from "../../agent/read_documents.ts";
import { readInput } from "../read_input.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { EXIT } from "../exit_codes.ts";
import { type CommonOptions, prepareRun } from "../prepare_run.ts";
import { collectRecorded } from "../../agent/record_run.ts";

interface CheckOptions extends CommonOptions {
  readonly profile?: string;
  readonly from?: string;
  readonly maxAge?: string;
  readonly at?: string;
  readonly accept?: string;
  readonly acceptReplay?: boolean;
  readonly nagios?: boolean;
}

type Snapshot = LocalModelResourceSnapshot;

/** Options that say how a snapshot is read. */
const WITH_FROM = [
  ["maxAge", "--max-age"],
  ["at", "--at"],
  ["acceptReplay", "--accept-replay"],
] as const;

/** Options that say how one is taken, and what it is judged by. */
const WITHOUT_FROM = [
  "policy",
  "plugins",
  "sandbox",
  "sysroot",
  "service",
  "replay",
  "record",
  "timeout",
] as const;

const NAGIOS: Readonly<Record<Decision, readonly [number, string]>> = {
  allow: [0, "OK"],
  constrain: [1, "WARNING"],
  deny: [2, "CRITICAL"],
};
/** A snapshot that lies there, or why it must not be used. */
async function readSnapshot(
  path: string,
  options: CheckOptions,
): Promise<Snapshot | string> {
  const atMs = parseAt(options.at);
  const maxAgeMs = options.maxAge === undefined
    ? null
    : parseDuration("--max-age", options.maxAge);
  const { validate } = await import(
    "../../schema/generated/snapshot_validator.js"
  );
  const { snapshotFaults } = await import(
    "../../core/rebuild/snapshot_faults.ts"
  );
  const document = await readParsed(path, "the snapshot", readInput);
  const faults = snapshotFaults(document, validate);
  if (faults.length > 0) {
    throw new UsageError(faultLines(path, faults).join("\n"));
  }
  const snapshot = document as Snapshot;
  const { acceptReplay = false } = options;
  const [replay] = faultLines(path, replayFaults(snapshot, acceptReplay));
  if (replay !== undefined) {
    return `the snapshot is a replay: ${replay} (--accept-replay takes it)`;
  }
  const [stale] = faultLines(path, ageFaults(snapshot, atMs, maxAgeMs));
  return stale === undefined ? snapshot : `the snapshot is stale: ${stale}`;
}

async function takeSnapshot(options: CheckOptions): Promise<Snapshot> {
  const { record } = options;
  if (record !== undefined) {
    const { checkOutputs } = await import("../output_conflicts.ts");
    checkOutputs({ "--record": record }, "the answer");
  }
  const run = await prepareRun(options);
  return await collectRecorded(run.collect, record);
}

/** The answer; a profile that is not there is wrong usage. */
function ask(snapshot: Snapshot, profile: string): Answer {
  try {
    return answerOf(snapshot, profile);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(error.message, { cause: error });
  }
}

/** Judges one profile for a script; an own failure is told from a no. */
export async function runCheck(options: CheckOptions): Promise<number> {
  try {
    return await judge(options);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    await writeStderr(`model-carry: Cannot go on: ${message}\n`);
    await writeFailure(options);
    return options.nagios ? 3 : EXIT.failure;
  }
}

/** Closed or full, standard output cannot carry it: the code has to do. */
async function writeFailure({ nagios }: CheckOptions): Promise<void> {
  const line = "deny: the program failed, standard error tells why";
  try {
    await writeStdout(nagios ? `UNKNOWN - ${line}\n` : `${line}\n`);
  } catch (error) {
    if (failureCode(error) === null) throw error;
  }
}

async function judge(options: CheckOptions): Promise<number> {
  const { from, nagios, accept, profile } = options;
  if (profile === undefined) {
    throw new UsageError("Cannot check without --profile REF");
  }
  if (accept !== undefined && accept !== "constrain") {
    throw new UsageError(
      `Cannot use --accept "${accept}": it takes constrain`,
    );
  }
  for (const [name, flag] of WITH_FROM) {
    if (options[name] !== undefined && from === undefined) {
      throw new UsageError(`Cannot use ${flag} without --from`);
    }
  }
  for (const name of WITHOUT_FROM) {
    if (from === undefined || options[name] === undefined) continue;
    throw new UsageError(
      `Cannot use --${name} beside --from: a snapshot in a file holds what ` +
        "it was judged by",
    );
  }
  const snapshot = from === undefined
    ? await takeSnapshot(options)
    : await readSnapshot(from, options);
  if (typeof snapshot === "string") {
    const line = `deny: ${snapshot}`;
    await writeStdout(nagios ? `UNKNOWN - ${line}\n` : `${line}\n`);
    return nagios ? 3 : EXIT.unknown;
  }
  const { decision, isUnknown, line } = ask(snapshot, profile);
  if (nagios) {
    const [code, word] = isUnknown ? [3, "UNKNOWN"] : NAGIOS[decision];
    await writeStdout(`${word} - ${line}\n`);
    return code;
  }
  await writeStdout(`${line}\n`);
  if (decision === "allow") return EXIT.ok;
  if (decision === "constrain" && accept === "constrain") return EXIT.ok;
  if (decision === "deny" && isUnknown) return EXIT.unknown;
  if (!options.quiet && decision === "constrain") {
    await writeStderr("model-carry: --accept constrain would let this pass\n");
  }
  return EXIT.no;
}
