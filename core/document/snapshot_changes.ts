/** What a reader of a snapshot acts on, each aspect with its strictness. */

import type {
  Decision,
  LocalModelResourceSnapshot,
  Reason,
} from "../../schema/types.ts";

export interface Facet {
  readonly kind:
    | "decision"
    | "health"
    | "policy"
    | "reason"
    | "signal"
    | "residency";
  /** Profile, signal, or null where there is only one. */
  readonly about: string | null;
  readonly word: string;
  /** Higher is stricter; 0 is as good as not there. */
  readonly rank: number;
}

/** By a name that is the same from snapshot to snapshot. */
export type Facets = ReadonlyMap<string, Facet>;

type Signals = LocalModelResourceSnapshot["signals"];

const DECISIONS: readonly Decision[] = ["allow", "constrain", "deny"];
const HEALTH = ["healthy", "degraded", "failed"];
const RESIDENCY = ["loaded", "installed", "missing", "remote", "unknown"];
const UNKNOWN_RANK = 10;
/** Better than a reading that is worse than normal, and no reading at all. */
const ASSUMED_RANK = 0.5;

const STATES: Readonly<Record<string, readonly string[]>> = {
  battery: ["normal", "low", "critical"],
  thermal: ["normal", "warm", "hot", "critical"],
  memory: ["normal", "pressured", "critical"],
  disk: ["normal", "low"],
};

function knownFacet(
  name: string,
  signal: Extract<Signals[keyof Signals], { status: "known" }>,
): readonly [string, number] {
  if ("devices" in signal) {
    return [`${signal.devices.length} devices`, -signal.devices.length];
  }
  if ("available" in signal) {
    return signal.available ? ["available", 0] : ["no way out", 1];
  }
  const { state } = signal;
  const order = STATES[name];
  if (order !== undefined) return [state, order.indexOf(state)];
  // All states of a service but these two are as good as no service.
  return [state, ["ready", "loading"].indexOf(state) + 1 || 3];
}

function signalFacet(signals: Signals, name: keyof Signals): Facet {
  const signal = signals[name];
  const [word, rank] = signal.status === "known"
    ? knownFacet(name, signal)
    : "assumedState" in signal
    ? ["assumed", ASSUMED_RANK] as const
    : [`unknown: ${signal.reason.code}`, UNKNOWN_RANK] as const;
  return { kind: "signal", about: name, word, rank };
}

/** Plugins share their codes: whose it is stands before the colon. */
function ownerOf({ code, signal, message }: Reason): string {
  return code.startsWith("plugin-")
    ? message.split(":", 1)[0] ?? code
    : signal ?? code;
}

/** Reasons by signal: hot in place of critical is better, not a new fault. */
function* reasonFacets(
  about: string,
  reasons: readonly Reason[],
): Generator<readonly [string, Facet]> {
  const counting = reasons.filter((one) => one.effect !== "note");
  for (const owner of new Set(counting.map(ownerOf))) {
    const own = counting.filter((one) => ownerOf(one) === owner);
    yield [`reason ${about} ${owner}`, {
      kind: "reason",
      about,
      word: [...new Set(own.map((one) => one.code))].join(" "),
      rank: Math.max(
        ...own.map((one) => DECISIONS.indexOf(one.effect as Decision)),
      ),
    }];
  }
}

function* entries(
  snapshot: LocalModelResourceSnapshot,
): Generator<readonly [string, Facet]> {
  const { health, policy, signals, profiles } = snapshot;
  const one = (kind: Facet["kind"], word: string, rank: number): Facet => ({
    kind,
    about: null,
    word,
    rank,
  });
  yield ["health", one("health", health.status, HEALTH.indexOf(health.status))];
  yield ["policy", one("policy", policy.sha256, 0)];
  for (const name of Object.keys(signals) as (keyof Signals)[]) {
    yield [`signal ${name}`, signalFacet(signals, name)];
  }
  for (const { profileRef: about, residency, admission } of profiles) {
    const { decision, reasons } = admission;
    const rank = DECISIONS.indexOf(decision);
    yield [`decision ${about}`, {
      kind: "decision",
      about,
      word: decision,
      rank,
    }];
    yield [`residency ${about}`, {
      kind: "residency",
      about,
      word: residency,
      rank: RESIDENCY.indexOf(residency),
    }];
    yield* reasonFacets(about, reasons);
  }
}

/** Every facet of a snapshot. */
export function facetsOf(snapshot: LocalModelResourceSnapshot): Facets {
  return new Map(entries(snapshot));
}

/** Facets that differ, the way they went. */
export interface Difference {
  readonly worse: readonly Facet[];
  /** Better, or another word of the same strictness; as they were before. */
  readonly better: readonly Facet[];
  readonly isPolicyNew: boolean;
}

/** What changed from one snapshot to another. */
export function compareFacets(before: Facets, after: Facets): Difference {
  const worse: Facet[] = [];
  const better: Facet[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const was = before.get(name);
    const is = after.get(name);
    if (was?.word === is?.word && was?.rank === is?.rank) continue;
    if (is !== undefined && is.rank > (was?.rank ?? 0)) worse.push(is);
    else if (was !== undefined) better.push(was);
  }
  const isPolicyNew = before.get("policy")?.word !== after.get("policy")?.word;
  return { worse, better, isPolicyNew };
}
