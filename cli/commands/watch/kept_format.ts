/** What `watch --output` keeps its file in. */

import { profileRefOf } from "../../../core/policy/model_profiles.ts";
import { policySha256 } from "../../../core/policy/policy_digest.ts";
import {
  deniedSubject,
  type Question,
  subjectOf,
} from "../../../core/projections/projection_input.ts";
import { cleanText } from "../../../core/text/display_text.ts";
import { isStdout } from "../../../host/output/output_place.ts";
import type { Taken } from "../../../agent/snapshot_cycle.ts";
import { UsageError } from "../../../agent/usage_error.ts";
import { PROJECTIONS } from "../export/formats.ts";
import { snapshotText } from "../snapshot.ts";

interface KeptOptions {
  readonly to?: string;
  readonly output?: string;
}

/** A snapshot as text, and why it is one that denies; null: it is as taken. */
export interface Kept {
  readonly text: string;
  readonly fault: string | null;
}

export type RenderKept = (taken: Taken) => Promise<Kept>;

const JSON_NAME = "json";

/** Profiles that came and went with the models of a service. */
const REMEMBERED_CAP = 128;

/** Asks about each profile that there was: gone is denied, not forgotten. */
function createQuestions(): (taken: Taken) => Promise<Question> {
  const seen = new Set<string>();
  return async ({ policy, snapshot }) => {
    const named = policy.profiles.map((one) => one.profileRef);
    for (const ref of named) {
      seen.delete(ref);
      seen.add(ref);
    }
    const [...refs] = seen;
    for (const ref of refs.slice(0, -REMEMBERED_CAP)) seen.delete(ref);
    return {
      profileRef: named[0] ?? profileRefOf("local-llama32-1b"),
      profileRefs: [...seen],
      projectConstrain: policy.projectConstrain,
      policySha256: await policySha256(policy),
      atMs: Date.parse(snapshot.capturedAt),
    };
  };
}

function checkPlace({ to, output }: KeptOptions): void {
  if (output === undefined) {
    throw new UsageError(
      `Cannot use --to ${to} without --output FILE: it is a file that is kept`,
    );
  }
  if (isStdout(output)) {
    throw new UsageError(
      `Cannot keep standard output as ${to}: --output has to name a file`,
    );
  }
}

/** Checks `--to`, before anything is measured. */
export async function prepareKept(options: KeptOptions): Promise<RenderKept> {
  const { to = JSON_NAME } = options;
  const row = Object.hasOwn(PROJECTIONS, to) ? PROJECTIONS[to] : undefined;
  if (row === undefined && to !== JSON_NAME) {
    const names = Object.keys(PROJECTIONS)
      .filter((one) => PROJECTIONS[one]?.isKept);
    throw new UsageError(
      `Cannot watch to "${cleanText(to)}": there are ` +
        [JSON_NAME, ...names].join(", "),
    );
  }
  if (row?.isKept === false) {
    throw new UsageError(
      `Cannot watch to ${to}: it is made at the moment of the decision; run ` +
        `"model-carry export --to ${to}" then`,
    );
  }
  if (options.to !== undefined) checkPlace(options);
  if (row === undefined) {
    return ({ snapshot }) =>
      Promise.resolve({
        text: snapshotText(snapshot),
        fault: null,
      });
  }
  const render = await row.prepare({}, () => Promise.resolve());
  const ask = createQuestions();
  return async (taken) => {
    const question = await ask(taken);
    try {
      const subject = await subjectOf(taken.snapshot, question);
      return { text: (await render(subject)).text, fault: null };
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      const denial = { cause: "failed", message: fault } as const;
      const { text } = await render(deniedSubject(denial, question));
      return { text, fault };
    }
  };
}
