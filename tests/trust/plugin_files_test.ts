/** Files come, go, move and break in plugin directories: never a laxer verdict. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { missingIds } from "../../core/plugins/plugin_identity.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Report } from "../../core/probe/report.ts";
import { DEPTH } from "../support/depth.ts";
import { ranks } from "../support/machines.ts";
import { type Outcome, PluginFiles } from "../support/plugin_files.ts";
import {
  type Chain,
  chance,
  chooseStep,
  startChain,
  type State,
  type Step,
} from "../support/plugin_steps.ts";

const CASES = DEPTH.isFull ? 30_000 : 10_000;
const STEPS = 12;
const DENY = 2;

const files = new PluginFiles();
after(() => files.remove());

const concernsOf = ({ reports }: Outcome): string[] =>
  reports.flatMap((one) =>
    (one.observation?.concerns ?? []).map((each) =>
      `${each.decision} ${each.message}`
    )
  );

/** Concerns that every profile was told of. */
const toldOf = ({ snapshot }: Outcome): ReadonlySet<string> =>
  new Set(
    snapshot.profiles[0]?.admission.reasons
      .filter((one) => one.code === "plugin-concern")
      .map((one) => `${one.effect} ${one.message}`),
  );

/** Entries that had nobody before and have somebody now, and loosen by that. */
function answered(
  before: readonly Report[],
  now: readonly Report[],
  policy: Policy,
): string[] {
  const missing = new Set(missingIds(present(now), policy));
  return missingIds(present(before), policy).filter((id) => {
    const entry = policy.plugins[id];
    return !missing.has(id) &&
      (entry?.required !== false || entry.supplies !== undefined);
  });
}

const present = (reports: readonly Report[]) =>
  reports.filter((one) => one.errorCode !== "not-found");

const counts = new Map<string, number>();
const count = (what: string, by = 1) =>
  counts.set(what, (counts.get(what) ?? 0) + by);

function check(step: Step, before: Outcome, now: Outcome, chain: Chain): void {
  const first = ranks(before.snapshot);
  const second = ranks(now.snapshot);
  const isExempt = answered(before.reports, now.reports, chain.policy).length >
    0;
  const why = () =>
    `${step.name}: ${first} became ${second} ` +
    JSON.stringify({ ...chain, policy: null, after: [...step.after] }, null, 1);
  count(`plugin files, ${step.name}`);
  if (Math.min(...first) < DENY) count("plugin files, started laxer than deny");
  if (second.some((rank, at) => rank > (first[at] ?? 0))) {
    count("plugin files, made it stricter");
  }
  if (step.rule === "denies") {
    assert.ok(second.every((rank) => rank === DENY), why());
  } else if (step.rule === "the same") assert.deepEqual(second, first, why());
  else if (isExempt) {
    count("plugin files, brought what the policy names");
  } else {
    assert.ok(second.every((rank, at) => rank >= (first[at] ?? 0)), why());
  }
  const denying = now.reports.filter((one) =>
    one.origin === "plugin" && one.outcome !== "ok" &&
    // An id that is not its own, or no time to say anything.
    (one.outcome === "refused" && one.version !== null ||
      /whole run's deadline/.test(one.error ?? ""))
  );
  if (denying.length > 0) {
    count("plugin files, claimed another's id, or were cut short");
    assert.ok(second.every((rank) => rank === DENY), why());
  }
  // What was said is said to everybody, and is never taken back.
  const told = toldOf(now);
  for (const one of concernsOf(now)) {
    assert.ok([...told].some((each) => isSaid(each, one)), why());
  }
  if (step.rule !== "denies" && step.leftMs === undefined) {
    for (const one of toldOf(before)) assert.ok(told.has(one), why());
  }
}

/** Reasons have the id of the plugin before what it said. */
const isSaid = (reason: string, said: string) =>
  reason.endsWith(said.slice(said.indexOf(" ") + 1)) &&
  reason.startsWith(said.split(" ", 1)[0] ?? "");

/** A chain of changes; one that denies everything is mostly undone. */
async function runChain(left: number): Promise<number> {
  const chain = await startChain(files);
  let state: State = new Map();
  let before = await files.run(chain.policy, chain.machine);
  let done = 0;
  for (; done < Math.min(STEPS, left); done++) {
    const step = chooseStep(state, chain);
    step.act(files);
    const { policy, machine } = chain;
    const now = await files.run(policy, machine, step.leftMs, step.places);
    check(step, before, now, chain);
    const isDead = Math.min(...ranks(now.snapshot)) === DENY;
    const isKept = step.leftMs === undefined && step.places === undefined;
    if (isKept && !(isDead && chance(0.9))) {
      [state, before] = [step.after, now];
      continue;
    }
    files.clear();
    // Links last: what they lead to has to be there.
    const order = [...state].sort(([, one], [, other]) =>
      Number("to" in one) - Number("to" in other)
    );
    for (const [at, content] of order) files.put(at, content);
  }
  return done;
}

test("a verdict is no laxer whatever comes into the plugin directories", async () => {
  for (let done = 0; done < CASES;) done += await runChain(CASES - done);
  console.log(`count: plugin files changed: ${CASES}`);
  for (const [what, value] of counts) console.log(`count: ${what}: ${value}`);
  const lax = counts.get("plugin files, started laxer than deny") ?? 0;
  assert.ok(lax >= 0.3 * CASES, `only ${lax} of ${CASES} started lax`);
  const strict = counts.get("plugin files, made it stricter") ?? 0;
  assert.ok(strict >= 0.1 * CASES, `only ${strict} of ${CASES} did anything`);
});
