/** `check`: one line why, and an exit code. */

import { failureCode } from "../../core/host_calls/raw_host.ts";
import { profileWords } from "../../core/verdict/profile_answer.ts";
import { loadPolicy } from "../../agent/policy_file.ts";
import { InputError, UsageError } from "../../agent/usage_error.ts";
import {
  writeStderr,
  writeStdout,
} from "../../host/terminal/standard_streams.ts";
import { type CommonOptions, TAKING } from "../prepare_run.ts";
import { takeRecorded } from "../take_recorded.ts";
import { type FileOptions, readSnapshot } from "./check/find_snapshot.ts";
import { type Form, JSON_DOCUMENT, LINE, NAGIOS } from "./check/forms.ts";
import {
  type Asked,
  failed,
  type Outcome,
  outcomeOf,
  refused,
} from "./check/outcome.ts";
import { tellFault } from "../tell_fault.ts";

interface CheckOptions extends CommonOptions, FileOptions {
  readonly profile?: string;
  readonly from?: string;
  readonly accept?: string;
  readonly nagios?: boolean;
  readonly json?: boolean;
}

/** Options that say how a snapshot is read. */
const WITH_FROM = [
  ["maxAge", "--max-age"],
  ["at", "--at"],
  ["acceptReplay", "--accept-replay"],
] as const;

/** Options that say how one is taken, and what it is judged by. */
const WITHOUT_FROM = ["policy", ...TAKING] as const;

/** The profile that is asked for; without one, what there is to ask for. */
async function requireProfile(options: CheckOptions): Promise<Asked> {
  const { profile, from, model = [] } = options;
  if (profile !== undefined) return { by: "profile", name: profile };
  const [only] = model;
  if (only !== undefined && model.length === 1) {
    return { by: "model", name: only };
  }
  const { profiles } = from === undefined
    ? await loadPolicy(options.policy)
    : await readSnapshot(from, options);
  const known = profiles.map(profileWords).join(", ");
  throw new UsageError(
    `Cannot check without --profile: there are ${known}; another model of ` +
      "the service is checked with --model TAG",
  );
}

function requireFitting(options: CheckOptions): void {
  const { from, accept, nagios, json } = options;
  if (accept !== undefined && accept !== "constrain") {
    throw new UsageError(
      `Cannot use --accept "${accept}": it takes constrain`,
    );
  }
  if (options.profile !== undefined && options.model !== undefined) {
    throw new UsageError(
      "Cannot use --profile beside --model: the answer is about one of them",
    );
  }
  if (nagios && json) {
    throw new UsageError("Cannot use --nagios beside --json: choose one");
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
}

/** The verdict; what cannot be judged is a no, whatever the cause. */
async function judge(options: CheckOptions): Promise<Outcome> {
  const { from } = options;
  try {
    const asked = await requireProfile(options);
    const snapshot = from === undefined
      ? await takeRecorded(options)
      : await readSnapshot(from, options);
    return outcomeOf(snapshot, asked);
  } catch (error) {
    if (error instanceof InputError) return refused(error.message);
    if (error instanceof UsageError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    await tellFault(`Cannot go on: ${message}`);
    return failed();
  }
}

function formOf({ nagios, json }: CheckOptions): Form {
  if (nagios) return NAGIOS;
  return json ? JSON_DOCUMENT : LINE;
}

/** Nothing is printed: the exit code alone. */
const isSilent = ({ quiet, nagios, json }: CheckOptions) =>
  quiet && !nagios && !json;

/** Closed or full, standard output cannot carry it: the code has to do. */
async function tell(
  form: Form,
  outcome: Outcome,
  isPassing: boolean,
): Promise<Outcome> {
  try {
    await writeStdout(form.text(outcome, isPassing));
    return outcome;
  } catch (error) {
    if (failureCode(error) === null) throw error;
    await tellFault(`Cannot go on: ${(error as Error).message}`);
    return failed();
  }
}

/** Judges one profile for a script; an own failure is told from a no. */
export async function runCheck(options: CheckOptions): Promise<number> {
  requireFitting(options);
  const form = formOf(options);
  const isPassing = options.accept === "constrain";
  const judged = await judge(options);
  if (isSilent(options)) return form.code(judged, isPassing);
  const outcome = await tell(form, judged, isPassing);
  const isHinted = form === LINE && !isPassing;
  if (isHinted && outcome.decision === "constrain") {
    await writeStderr("model-carry: --accept constrain would let this pass\n");
  }
  return form.code(outcome, isPassing);
}
