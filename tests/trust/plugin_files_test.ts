/** Files come, go, move and break in plugin directories: never a laxer verdict. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { sha256Hex } from "../../core/digest.ts";
import { missingIds } from "../../core/plugin_claims.ts";
import type { PluginPolicy, Policy } from "../../core/policy.ts";
import type { Report } from "../../core/report.ts";
import type { ModelCarryPolicy } from "../../schema/types.ts";
import { DEPTH, random, SEED } from "../support/depth.ts";
import { ranks } from "../support/machines.ts";
import {
  type Content,
  DEED_NAMES,
  GARBAGE,
  IDS,
  type Machine,
  moduleText,
  NAMES,
  type Outcome,
  PLACES,
  PluginFiles,
  weightOf,
} from "../support/plugin_files.ts";

const CASES = DEPTH.isFull ? 30_000 : 10_000;
const STEPS = 12;
const MOST_FILES = 5;
const DENY = 2;

const next = random(`${SEED} plugin files`);
const pick = <T>(list: readonly T[]): T =>
  list[Math.floor(next() * list.length)] as T;
const chance = (share: number) => next() < share;

const total = DEED_NAMES.reduce((sum, one) => sum + weightOf(one), 0);
function pickDeed(): string {
  let left = next() * total;
  return DEED_NAMES.find((one) => (left -= weightOf(one)) < 0) ?? "quiet";
}

const files = new PluginFiles();
after(() => files.remove());

/** Text that a policy may pin: of this id, of another, of none. */
function pinText(id: string): string {
  if (chance(0.1)) return GARBAGE["no manifest"];
  return moduleText(chance(0.9) ? id : pick(IDS), pickDeed());
}

interface Chain {
  readonly machine: Machine;
  readonly policy: Policy;
  /** Texts that the policy pins: what is put down is often one of them. */
  readonly pins: readonly string[];
  readonly file: ModelCarryPolicy;
}

async function startChain(): Promise<Chain> {
  const pins: string[] = [];
  const plugins: Record<string, PluginPolicy> = {};
  for (const id of IDS) {
    if (!chance(id === "memory" ? 0.03 : 0.45)) continue;
    const text = chance(0.6) ? pinText(id) : null;
    const isPinned = text !== null && !pins.includes(text);
    if (isPinned) pins.push(text);
    plugins[id] = {
      ...(isPinned ? { sha256: await sha256Hex(text) } : {}),
      ...(isPinned && chance(0.3) ? { supplies: ["thermal"] } : {}),
      ...(chance(0.75) ? { required: false } : {}),
      ...(chance(0.3) ? { grants: { env: ["ROOM"] } } : {}),
      ...(chance(0.3) ? { limits: { fuel: 300_000 } } : {}),
    };
  }
  const isAssumed = chance(0.6);
  const file: ModelCarryPolicy = {
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    assumptions: isAssumed ? { thermal: "normal" } : {},
    plugins,
  };
  files.clear();
  return {
    machine: chance(0.7) || !isAssumed ? "sensors" : "no sensors",
    policy: await files.policy(file),
    pins,
    file,
  };
}

/** What lies where now. */
type State = Map<string, Content>;

const isWhole = ({ kind }: Content) => kind === "text";
const targets = (state: State) =>
  new Set([...state.values()].flatMap((one) => "to" in one ? [one.to] : []));

function pickContent(state: State, { pins }: Chain): Content {
  const others = [...state].filter(([, one]) => isWhole(one));
  const kind = next();
  if (kind < 0.25 && pins.length > 0) {
    return { kind: "text", text: pick(pins), what: "pinned bytes" };
  }
  if (kind < 0.3) {
    const what = pick(Object.keys(GARBAGE) as (keyof typeof GARBAGE)[]);
    return { kind: "text", text: GARBAGE[what], what };
  }
  if (kind < 0.35 && others.length > 0) {
    const [to] = pick(others);
    return { kind: chance(0.5) ? "link" : "hard link", to };
  }
  if (kind < 0.37) return { kind: pick(["nowhere", "folder"] as const) };
  const twin = others.length > 0 && chance(0.25) ? pick(others)[1] : null;
  const [id, deed] = [idOf(twin) ?? pick(IDS), pickDeed()];
  return {
    kind: kind < 0.39 ? "open" : "text",
    text: moduleText(id, deed),
    what: `${id} ${deed}`,
  };
}

/** Id that a file tells, of those that we put. */
const idOf = (content: Content | null) =>
  content !== null && "text" in content
    ? IDS.find((id) => content.text.includes(`"id":"${id}"`)) ?? null
    : null;

const free = (state: State) =>
  PLACES.flatMap((place) => NAMES.map((name) => `${place}/${name}`))
    .filter((at) => !state.has(at));

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

/** What is done to the files, how it is undone, and what has to hold. */
interface Step {
  readonly name: string;
  readonly after: State;
  readonly act: () => void;
  readonly leftMs?: number;
  readonly places?: readonly string[];
  readonly rule: "no laxer" | "denies" | "the same";
}

function add(state: State, chain: Chain): Step {
  const at = pick(free(state));
  const content = pickContent(state, chain);
  return {
    name: "adding a file",
    after: new Map([...state, [at, content]]),
    act: () => files.put(at, content),
    rule: "no laxer",
  };
}

function garble(state: State): Step {
  const at = pick([...state.keys()]);
  const what = pick(["empty", "no module", "huge"] as const);
  const content: Content = { kind: "text", text: GARBAGE[what], what };
  return {
    name: "putting garbage into a file",
    after: new Map([...state, [at, content]]),
    act: () => files.put(at, content),
    rule: "denies",
  };
}

function move(state: State): Step | null {
  const held = targets(state);
  const movable = [...state].filter(([at, one]) =>
    isWhole(one) && !held.has(at)
  );
  if (movable.length === 0) return null;
  const [from, content] = pick(movable);
  const to = pick(free(state));
  const after = new Map([...state, [to, content]]);
  after.delete(from);
  return {
    name: "renaming a file",
    after,
    act: () => files.move(from, to),
    rule: "the same",
  };
}

function hurry(state: State): Step {
  return {
    name: "leaving less time",
    after: state,
    act: () => {},
    // Most of it passes before a plugin is asked.
    leftMs: next() * next() * 8,
    rule: "no laxer",
  };
}

function rename(state: State): Step {
  return {
    name: "naming the directories otherwise",
    after: state,
    act: () => {},
    places: pick([["second", "first"], ["again", "second", "first"]]),
    rule: "the same",
  };
}

function chooseStep(state: State, chain: Chain): Step {
  const kind = next();
  const isFull = state.size >= MOST_FILES;
  if (state.size > 0) {
    if (kind < 0.05) return garble(state);
    if (kind < 0.15) return hurry(state);
    if (kind < 0.2) return rename(state);
    if (kind < 0.27 || isFull) return move(state) ?? rename(state);
  }
  return add(state, chain);
}

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
  const chain = await startChain();
  let state: State = new Map();
  let before = await files.run(chain.policy, chain.machine);
  let done = 0;
  for (; done < Math.min(STEPS, left); done++) {
    const step = chooseStep(state, chain);
    step.act();
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
