/** The snapshot that is exported: a new one, or the one in a file. */

import { policySha256 } from "../../../core/policy/policy_digest.ts";
import type { Policy } from "../../../core/policy/policy.ts";
import {
  PROFILE_PREFIX,
  profileRefOf,
} from "../../../core/policy/model_profiles.ts";
import { judgeDocument } from "../../../core/projections/believed_snapshot.ts";
import {
  type Denial,
  deniedSubject,
  type Question,
  type Subject,
  subjectOf,
} from "../../../core/projections/projection_input.ts";
import { failureCode } from "../../../core/host_calls/raw_host.ts";
import { cleanText } from "../../../core/text/display_text.ts";
import { toldOf } from "../../../core/host_calls/publishable_failures.ts";
import { profileWords } from "../../../core/verdict/profile_answer.ts";
import { parseAt, parseDuration } from "../../time_options.ts";
import { takeSnapshot } from "../../../agent/take_snapshot.ts";
import { faultLines } from "../../../agent/read_documents.ts";
import { readInput } from "../../read_input.ts";
import { UsageError } from "../../../agent/usage_error.ts";
import { parseDocument } from "../../../agent/parse_json_document.ts";
import { type CommonOptions, prepareRun, TAKING } from "../../prepare_run.ts";
import { loadPolicy } from "../../../agent/policy_file.ts";

export interface FromOptions extends CommonOptions {
  readonly from?: string;
  readonly maxAge?: string;
  readonly at?: string;
  readonly acceptReplay?: boolean;
  readonly profile?: string;
}

/** A subject, and the faults that it is denied for, as lines. */
export interface Found {
  readonly subject: Subject;
  readonly faults: readonly string[];
}

/** A question, and the way to the snapshot that answers it. */
export interface Source {
  readonly question: Question;
  find(): Promise<Found>;
}

/** Options that say how one is read. */
const WITH_FROM = [
  ["at", "--at"],
  ["maxAge", "--max-age"],
  ["acceptReplay", "--accept-replay"],
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

async function questionOf(
  options: FromOptions,
  policy: Policy,
): Promise<Question> {
  return {
    profileRef: parseProfile(options.profile ?? DEFAULT_PROFILE),
    projectConstrain: policy.projectConstrain,
    profileRefs: policy.profiles.map((one) => one.profileRef),
    policySha256: await policySha256(policy),
    atMs: parseAt(options.at),
    acceptReplay: options.acceptReplay ?? false,
  };
}

function requireProfile(subject: Subject): void {
  const { snapshot, profileRef, denial } = subject;
  const known = snapshot?.profiles ?? [];
  const isKnown = known.some((one) => one.profileRef === profileRef);
  if (denial !== null || isKnown) return;
  throw new UsageError(
    `Cannot export profile "${profileRef}": there are ` +
      known.map(profileWords).join(", "),
  );
}

/** What lies there; whatever goes wrong is a denial and not a failure. */
async function readSubject(
  path: string,
  question: Question,
  maxAgeMs: number | null,
): Promise<Found> {
  const name = path === "-" ? "standard input" : path;
  let document: unknown;
  try {
    document = parseDocument(await readInput(path), name);
  } catch (error) {
    const code = failureCode(error);
    if (!(error instanceof SyntaxError) && code === null) throw error;
    // A projection does not tell the path: it may name a person.
    const denial: Denial = code === null
      ? {
        cause: "invalid",
        message: `Cannot use the snapshot: ${toldOf(error)}`,
      }
      : { cause: "missing", message: `The snapshot cannot be read: ${code}` };
    const subject = deniedSubject(denial, question);
    return { subject, faults: [(error as Error).message] };
  }
  const { subject, faults } = await judgeDocument(document, question, maxAgeMs);
  return { subject, faults: faultLines(name, faults) };
}

async function fromRun(options: FromOptions): Promise<Source> {
  for (const [name, flag] of WITH_FROM) {
    if (options[name] === undefined) continue;
    throw new UsageError(`Cannot use ${flag} without --from`);
  }
  const run = await prepareRun(options);
  const question = await questionOf(options, run.policy);
  return {
    question,
    find: async () => {
      const snapshot = await takeSnapshot(run.collect);
      const atMs = Date.now();
      const subject = await subjectOf(snapshot, { ...question, atMs });
      requireProfile(subject);
      return { subject, faults: [] };
    },
  };
}

/** Checks the options that name a snapshot. */
export async function prepareSource(options: FromOptions): Promise<Source> {
  const { from, maxAge } = options;
  if (from === undefined) return await fromRun(options);
  for (const name of TAKING) {
    if (options[name] === undefined) continue;
    throw new UsageError(`Cannot use --${name} beside --from: choose one`);
  }
  const maxAgeMs = maxAge === undefined
    ? null
    : parseDuration("--max-age", maxAge);
  const question = {
    ...await questionOf(options, await loadPolicy(options.policy)),
    maxAgeMs,
  };
  return {
    question,
    find: async () => {
      const found = await readSubject(from, question, maxAgeMs);
      requireProfile(found.subject);
      return found;
    },
  };
}
