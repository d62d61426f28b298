/** The snapshot that is exported: a new one, or the one in a file. */

import { ageFaults, parseAt, parseDuration } from "./age.ts";
import { collect } from "./collect.ts";
import {
  DOCUMENT_CAP_BYTES,
  documentFaults,
  faultLines,
  parseDocument,
} from "./documents.ts";
import { UsageError } from "./exit.ts";
import { type CommonOptions, prepareRun } from "./options.ts";
import { loadPolicy } from "./policy.ts";
import type { Policy } from "../core/policy.ts";
import { PROFILE_PREFIX, profileRefOf } from "../core/profiles.ts";
import {
  type Denial,
  deniedSubject,
  type Subject,
  subjectOf,
  type SubjectOptions,
} from "../core/projections/subject.ts";
import { failureCode } from "../core/raw_host.ts";
import { cleanText } from "../core/text.ts";
import { readDocument } from "../host/documents.ts";
import { readStdin } from "../host/stdio.ts";
import { type Fault, meaningFaults } from "../schema/meaning.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";

export interface FromOptions extends CommonOptions {
  readonly from?: string;
  readonly maxAge?: string;
  readonly at?: string;
  readonly profile?: string;
}

/** A subject, and the faults that it is denied for, as lines. */
export interface Found {
  readonly subject: Subject;
  readonly faults: readonly string[];
}

/** Options that say how a snapshot is taken. */
const TAKING = [
  "plugins",
  "sandbox",
  "sysroot",
  "service",
  "replay",
  "timeout",
] as const;

const DEFAULT_PROFILE = "local-llama32-1b";

function parseProfile(text: string): string {
  const ref = profileRefOf(text);
  if (!/^[A-Za-z0-9._:-]{1,128}$/.test(ref.slice(PROFILE_PREFIX.length))) {
    throw new UsageError(
      `Cannot export profile "${cleanText(text)}": it takes a reference such ` +
        `as ${PROFILE_PREFIX}${DEFAULT_PROFILE}, or its last part`,
    );
  }
  return ref;
}

function askedOf(options: FromOptions, policy: Policy): SubjectOptions {
  return {
    profileRef: parseProfile(options.profile ?? DEFAULT_PROFILE),
    projectConstrain: policy.projectConstrain,
  };
}

function requireProfile(subject: Subject): void {
  const { snapshot, profileRef, denial } = subject;
  const known = snapshot?.profiles.map((one) => one.profileRef) ?? [];
  if (denial !== null || known.includes(profileRef)) return;
  throw new UsageError(
    `Cannot export profile "${profileRef}": there are ${known.join(", ")}`,
  );
}

async function readBytes(path: string): Promise<Uint8Array> {
  return path === "-"
    ? await readStdin(DOCUMENT_CAP_BYTES)
    : await readDocument(path, DOCUMENT_CAP_BYTES);
}

function denialOf(cause: Denial["cause"], faults: readonly Fault[]): Denial {
  const [first] = faultLines("snapshot", faults);
  return { cause, message: cleanText(first ?? cause, 400) };
}

async function readSubject(
  path: string,
  asked: SubjectOptions,
  atMs: number,
  maxAgeMs: number | null,
): Promise<Found> {
  const name = path === "-" ? "standard input" : path;
  const { validate } = await import("../schema/_snapshot_validator.js");
  let document: unknown;
  try {
    document = parseDocument(await readBytes(path), name);
  } catch (error) {
    const code = failureCode(error);
    if (!(error instanceof SyntaxError) && code === null) throw error;
    const denial: Denial = code === null
      ? { cause: "invalid", message: "The snapshot is not a JSON document" }
      : { cause: "missing", message: `The snapshot cannot be read: ${code}` };
    const line = (error as Error).message;
    return { subject: deniedSubject(denial, asked), faults: [line] };
  }
  const invalid = documentFaults<LocalModelResourceSnapshot>(
    document,
    validate,
    meaningFaults,
  );
  if (invalid.length > 0) {
    const subject = deniedSubject(denialOf("invalid", invalid), asked);
    return { subject, faults: faultLines(name, invalid) };
  }
  const snapshot = document as LocalModelResourceSnapshot;
  const stale = ageFaults(snapshot, atMs, maxAgeMs);
  const denial = stale.length > 0 ? denialOf("stale", stale) : null;
  const subject = await subjectOf(snapshot, asked, denial);
  return { subject, faults: faultLines(name, stale) };
}

/** Checks the options, and gives the way to the snapshot that they name. */
export async function prepareSubject(
  options: FromOptions,
): Promise<{ readonly asked: SubjectOptions; find(): Promise<Found> }> {
  const { from, maxAge, at } = options;
  if (from === undefined) {
    for (const [flag, value] of [["--at", at], ["--max-age", maxAge]]) {
      if (value === undefined) continue;
      throw new UsageError(`Cannot use ${flag} without --from`);
    }
    const run = await prepareRun(options);
    const asked = askedOf(options, run.policy);
    return {
      asked,
      find: async () => {
        const subject = await subjectOf(await collect(run.collect), asked);
        requireProfile(subject);
        return { subject, faults: [] };
      },
    };
  }
  for (const name of TAKING) {
    if (options[name] === undefined) continue;
    throw new UsageError(`Cannot use --${name} beside --from: choose one`);
  }
  const asked = askedOf(options, await loadPolicy(options.policy));
  const atMs = parseAt(at);
  const maxAgeMs = maxAge === undefined
    ? null
    : parseDuration("--max-age", maxAge);
  return {
    asked,
    find: async () => {
      const found = await readSubject(from, asked, atMs, maxAgeMs);
      requireProfile(found.subject);
      return found;
    },
  };
}
