/** What every projection is made of: a snapshot, or why there is none to use. */

import { canonicalJson, sha256Hex } from "../text/canonical_json.ts";
import type {
  Decision,
  LocalModelResourceSnapshot,
} from "../../schema/types.ts";

type Snapshot = LocalModelResourceSnapshot;
export type ProfileEntry = Snapshot["profiles"][number];

/** Why a snapshot must not be used. */
export interface Denial {
  readonly cause: "missing" | "invalid" | "replay" | "stale" | "failed";
  /** One sentence for people. */
  readonly message: string;
}

/** What is asked, and when. */
export interface Question {
  /** Profile that the reader asks about. */
  readonly profileRef: string;
  /** How `constrain` reaches readers that know only yes and no. */
  readonly projectConstrain: "available" | "unavailable";
  /** Profiles known otherwise: denied by name where none is judged. @default {[]} */
  readonly profileRefs?: readonly string[];
  /** SHA-256 in hex of the policy in force where the question is asked. */
  readonly policySha256: string;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** Refuse an older one; null: only its own `validUntil` counts. @default {null} */
  readonly maxAgeMs?: number | null;
  /** Whether a replay is believed like a machine. @default {false} */
  readonly acceptReplay?: boolean;
}

export interface Subject extends Question {
  /** Null: there is none, or none that can be believed. */
  readonly snapshot: Snapshot | null;
  /** `sha256:` and the digest of the snapshot; null where there is none. */
  readonly digest: string | null;
  /** Null: the snapshot may be used. */
  readonly denial: Denial | null;
}

/** `sha256:` and the digest of a document as JSON with sorted keys. */
export async function documentDigest(document: unknown): Promise<string> {
  return `sha256:${await sha256Hex(canonicalJson(document))}`;
}

/** A snapshot to project; with a denial it is named and not believed. */
export async function subjectOf(
  snapshot: Snapshot,
  question: Question,
  denial: Denial | null = null,
): Promise<Subject> {
  const digest = await documentDigest(snapshot);
  return { ...question, snapshot, digest, denial };
}

/** No snapshot: every projection of this denies. */
export function deniedSubject(denial: Denial, question: Question): Subject {
  return { ...question, snapshot: null, digest: null, denial };
}

/** Signals that may be believed; null: none. */
export function signalsOf(subject: Subject): Snapshot["signals"] | null {
  return subject.denial === null ? subject.snapshot?.signals ?? null : null;
}

/** Verdict of the profile that is asked about; null: there is none. */
export function entryOf(subject: Subject): ProfileEntry | null {
  if (subject.denial !== null) return null;
  return subject.snapshot?.profiles.find((one) =>
    one.profileRef === subject.profileRef
  ) ?? null;
}

/** The verdict that holds; what cannot be judged is denied. */
export function decisionOf(subject: Subject): Decision {
  return entryOf(subject)?.admission.decision ?? "deny";
}

/** True where a reader that knows only yes and no is told yes. */
export function isUsable(subject: Subject): boolean {
  const decision = decisionOf(subject);
  return decision === "allow" ||
    (decision === "constrain" && subject.projectConstrain === "available");
}

/** Why it is not an unconditional yes, as codes, worst first, each once. */
export function constraintsOf(subject: Subject): string[] {
  if (subject.denial !== null) return [`snapshot-${subject.denial.cause}`];
  const entry = entryOf(subject);
  if (entry === null) return ["profile-unknown"];
  const codes = entry.admission.reasons
    .filter((one) => one.effect !== "note").map((one) => one.code);
  return [...new Set(codes)];
}
