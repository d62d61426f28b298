/** A document that somebody kept: believed only when it is valid and fresh. */

import { ageFaults } from "../document/snapshot_age.ts";
import { replayFaults } from "../document/replay_mark.ts";
import { cleanText } from "../text/display_text.ts";
import type { Fault } from "../../schema/fault_sentences.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import {
  type Denial,
  deniedSubject,
  type Question,
  type Subject,
  subjectOf,
} from "./projection_input.ts";

/** A subject, and the faults that it is denied for. */
export interface Judged {
  readonly subject: Subject;
  readonly faults: readonly Fault[];
}

// Values of a document that is not valid are nobody's to pass on.
const INVALID: Denial = {
  cause: "invalid",
  message: "The snapshot is not valid",
};

function denialOf(
  cause: "replay" | "stale",
  [first]: readonly Fault[],
): Denial | null {
  if (first === undefined) return null;
  const what = cause === "replay" ? "a replay" : "stale";
  const message = `The snapshot is ${what}: ${first.pointer}: ${first.message}`;
  return { cause, message: cleanText(message, 400) };
}

/** Judges a parsed document; `maxAgeMs` null: only its own validUntil counts. */
export async function judgeDocument(
  document: unknown,
  question: Question,
  maxAgeMs: number | null = null,
): Promise<Judged> {
  // Who projects a snapshot that was just taken need not load it.
  const { validate } = await import(
    "../../schema/generated/snapshot_validator.js"
  );
  const { snapshotFaults } = await import("../rebuild/snapshot_faults.ts");
  const invalid = snapshotFaults(document, validate);
  if (invalid.length > 0) {
    return { subject: deniedSubject(INVALID, question), faults: invalid };
  }
  const snapshot = document as LocalModelResourceSnapshot;
  const { acceptReplay = false, atMs } = question;
  const replay = replayFaults(snapshot, acceptReplay);
  const stale = ageFaults(snapshot, atMs, maxAgeMs);
  const denial = denialOf("replay", replay) ?? denialOf("stale", stale);
  const subject = await subjectOf(snapshot, question, denial);
  return { subject, faults: [...replay, ...stale] };
}
