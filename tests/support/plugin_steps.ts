/** Chance changes to the plugins of a directory, and what has to hold then. */

import { sha256Hex } from "../../core/text/canonical_json.ts";
import type { PluginPolicy, Policy } from "../../core/policy/policy.ts";
import type { ModelCarryPolicy } from "../../schema/types.ts";
import { random, SEED } from "./depth.ts";
import {
  type Content,
  DEED_NAMES,
  GARBAGE,
  IDS,
  type Machine,
  moduleText,
  NAMES,
  PLACES,
  type PluginFiles,
  weightOf,
} from "./plugin_files.ts";

const MOST_FILES = 5;

const next = random(`${SEED} plugin files`);
const pick = <T>(list: readonly T[]): T =>
  list[Math.floor(next() * list.length)] as T;
/** True in so many of all draws. */
export const chance = (share: number) => next() < share;

const total = DEED_NAMES.reduce((sum, one) => sum + weightOf(one), 0);
function pickDeed(): string {
  let left = next() * total;
  return DEED_NAMES.find((one) => (left -= weightOf(one)) < 0) ?? "quiet";
}

/** Text that a policy may pin: of this id, of another, of none. */
function pinText(id: string): string {
  if (chance(0.1)) return GARBAGE["no manifest"];
  return moduleText(chance(0.9) ? id : pick(IDS), pickDeed());
}

/** A machine and a policy under which files change. */
export interface Chain {
  readonly machine: Machine;
  readonly policy: Policy;
  /** Texts that the policy pins: what is put down is often one of them. */
  readonly pins: readonly string[];
  readonly file: ModelCarryPolicy;
}

/** Draws a policy, writes it, and empties the directories. */
export async function startChain(files: PluginFiles): Promise<Chain> {
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
export type State = Map<string, Content>;

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

/** What is done to the files, how it is undone, and what has to hold. */
export interface Step {
  readonly name: string;
  readonly after: State;
  readonly act: (files: PluginFiles) => void;
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
    act: (files) => files.put(at, content),
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
    act: (files) => files.put(at, content),
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
    act: (files) => files.move(from, to),
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

/** Draws what is done next. */
export function chooseStep(state: State, chain: Chain): Step {
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
