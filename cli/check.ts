/** `check`: one line why, and an exit code. */

import { profileRefOf } from "../core/profiles.ts";
import { writeStderr, writeStdout } from "../host/stdio.ts";
import { meaningFaults } from "../schema/meaning.ts";
import type {
  Decision,
  LocalModelResourceSnapshot,
  Reason,
} from "../schema/types.ts";
import { ageFaults } from "../core/age.ts";
import { parseAt, parseDuration } from "./age.ts";
import { collect } from "./collect.ts";
import { faultLines, readChecked } from "./documents.ts";
import { EXIT, UsageError } from "./exit.ts";
import { type CommonOptions, prepareRun } from "./options.ts";
import { recordingText } from "./recording.ts";
import { writeDocument } from "../host/documents.ts";

interface CheckOptions extends CommonOptions {
  readonly profile?: string;
  readonly from?: string;
  readonly maxAge?: string;
  readonly at?: string;
  readonly accept?: string;
  readonly nagios?: boolean;
}

type Snapshot = LocalModelResourceSnapshot;

/** Verdict of one profile, in the words of the exit code. */
interface Answer {
  readonly decision: Decision;
  /** True: no, because a required signal is unknown. */
  readonly isUnknown: boolean;
  readonly line: string;
}

const NAGIOS: Readonly<Record<Decision, readonly [number, string]>> = {
  allow: [0, "OK"],
  constrain: [1, "WARNING"],
  deny: [2, "CRITICAL"],
};
/** Codes that mean that something was not determined. */
const NOT_KNOWN: readonly Reason["code"][] = [
  "provider-failed",
  "signal-absent",
  "signal-unrated",
  "unsupported-platform",
  "not-collected",
  "residency-unknown",
  "plugin-failed",
];

async function readSnapshot(
  path: string,
  options: CheckOptions,
): Promise<Snapshot | string> {
  const { validate } = await import("../schema/_snapshot_validator.js");
  const atMs = parseAt(options.at);
  const maxAgeMs = options.maxAge === undefined
    ? null
    : parseDuration("--max-age", options.maxAge);
  const snapshot = await readChecked<Snapshot>(path, validate, meaningFaults);
  const [line] = faultLines(path, ageFaults(snapshot, atMs, maxAgeMs));
  return line ?? snapshot;
}

async function takeSnapshot(options: CheckOptions): Promise<Snapshot> {
  const { record } = options;
  const run = await prepareRun(options);
  const texts: string[] = [];
  const snapshot = await collect({
    ...run.collect,
    ...(record === undefined ? {} : {
      onRecorded: (calls) => void texts.push(recordingText(calls)),
    }),
  });
  for (const text of texts) {
    if (record !== undefined) await writeDocument(record, text);
  }
  return snapshot;
}

function answerOf(snapshot: Snapshot, profile: string): Answer {
  const ref = profileRefOf(profile);
  const entry = snapshot.profiles.find((one) => one.profileRef === ref);
  if (entry === undefined) {
    const known = snapshot.profiles.map((one) => one.profileRef).join(", ");
    throw new UsageError(
      `Cannot check profile "${profile}": there are ${known}`,
    );
  }
  const { decision, reasons, basis } = entry.admission;
  const blocking = reasons.filter((one) => one.effect !== "note");
  const why = blocking.length === 0
    ? basis.inequality
    : blocking.map((one) => `${one.code}: ${one.message}`).join("; ");
  const isUnknown = blocking.some((one) =>
    one.effect === "deny" && NOT_KNOWN.includes(one.code)
  );
  return { decision, isUnknown, line: `${entry.modelTag} ${decision}: ${why}` };
}

/** Judges one profile for a script; an own failure is a no. */
export async function runCheck(options: CheckOptions): Promise<number> {
  try {
    return await judge(options);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    await writeStderr(`model-carry: Cannot go on: ${message}\n`);
    return options.nagios ? 3 : EXIT.no;
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
  for (const name of ["maxAge", "at"] as const) {
    if (options[name] !== undefined && from === undefined) {
      const flag = name === "at" ? "--at" : "--max-age";
      throw new UsageError(`Cannot use ${flag} without --from`);
    }
  }
  const snapshot = from === undefined
    ? await takeSnapshot(options)
    : await readSnapshot(from, options);
  if (typeof snapshot === "string") {
    const line = `deny: the snapshot is stale: ${snapshot}`;
    await writeStdout(nagios ? `UNKNOWN - ${line}\n` : `${line}\n`);
    return nagios ? 3 : EXIT.unknown;
  }
  const { decision, isUnknown, line } = answerOf(snapshot, profile);
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
