/**
 * What model-router makes of a `--resources` document: its rules for the local
 * lane and for the cheapest hosted lane, written anew from its documentation
 * and from what it was seen to do (task log-triage, stage classification, risk
 * low, the default optimizer).
 */

export const FLOOR_BYTES = 2_147_483_648;
export const MAX_ERROR_RATE = 0.05;
export const MAX_LATENCY_MS = 30_000;

export const ROUTER_KEYS = [
  "batteryState",
  "estimatedInputTokens",
  "estimatedOutputTokens",
  "localModelProfileAvailable",
  "localServiceHealthy",
  "memoryAvailableBytes",
  "networkAvailable",
  "providerErrorRate",
  "providerLatencyP95Ms",
  "providerQuotaKnown",
  "providerQuotaRemainingShare",
  "thermalState",
];

export type Resources = Readonly<Record<string, unknown>>;

export interface Route {
  /** Null: deferred, nothing runs anywhere. */
  readonly lane: "local-cheap" | "cheap" | null;
  readonly localReasons: readonly string[];
  readonly hostedReasons: readonly string[];
}

/** What counts as true in Python. */
function isTruthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === "object" && value !== null) {
    return Object.keys(value).length > 0;
  }
  return Boolean(value);
}

/** Python's int() and float(): a traceback where they cannot. */
function toNumber(value: unknown, isWhole: boolean): number {
  const number = typeof value === "boolean"
    ? Number(value)
    : typeof value === "string" && /^\s*[+-]?\d+\s*$/.test(value)
    ? Number(value)
    : value;
  if (typeof number !== "number" || (isWhole && !Number.isFinite(number))) {
    throw new TypeError(`traceback: ${JSON.stringify(value)} is no number`);
  }
  return isWhole ? Math.trunc(number) : number;
}

function named(checks: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(checks).filter(([, isMet]) => isMet)
    .map(([name]) => name);
}

/** Routes one task; throws where the router ends with a traceback or with 2. */
export function route(resources: Resources): Route {
  const missing = ROUTER_KEYS.filter((key) => !Object.hasOwn(resources, key));
  if (missing.length > 0) {
    throw new RangeError(`missing resource signals: ${missing.join(", ")}`);
  }
  const localReasons = named({
    "local-model-profile-unavailable": !isTruthy(
      resources["localModelProfileAvailable"],
    ),
    "local-service-unhealthy": !isTruthy(resources["localServiceHealthy"]),
    "thermal-critical": resources["thermalState"] === "critical",
    "battery-critical": resources["batteryState"] === "critical",
    "insufficient-local-memory":
      toNumber(resources["memoryAvailableBytes"], true) < FLOOR_BYTES,
  });
  toNumber(resources["providerQuotaRemainingShare"], false);
  toNumber(resources["estimatedInputTokens"], false);
  toNumber(resources["estimatedOutputTokens"], false);
  const hostedReasons = named({
    "network-unavailable": !isTruthy(resources["networkAvailable"]),
    "provider-quota-unknown": !isTruthy(resources["providerQuotaKnown"]),
    "provider-error-rate-too-high":
      toNumber(resources["providerErrorRate"], false) > MAX_ERROR_RATE,
    "provider-latency-too-high":
      toNumber(resources["providerLatencyP95Ms"], true) > MAX_LATENCY_MS,
  });
  const lane = localReasons.length === 0
    ? "local-cheap"
    : hostedReasons.length === 0
    ? "cheap"
    : null;
  return { lane, localReasons, hostedReasons };
}

/** A provider that every hosted lane takes. */
export const GOOD_PROVIDER = {
  providerQuotaKnown: true,
  providerQuotaRemainingShare: 0.8,
  providerErrorRate: 0.01,
  providerLatencyP95Ms: 900,
  estimatedInputTokens: 800,
  estimatedOutputTokens: 200,
};

/** Faults of the keys that the router reads: type by type, no null anywhere. */
export function routerFaults(keys: Resources, isMerged: boolean): string[] {
  const faults: string[] = [];
  const expect = (key: string, isRight: (value: unknown) => boolean) => {
    if (!Object.hasOwn(keys, key)) faults.push(`${key} is missing`);
    else if (!isRight(keys[key])) {
      faults.push(`${key} is ${JSON.stringify(keys[key])}`);
    }
  };
  const isBoolean = (value: unknown) => typeof value === "boolean";
  const isWord = (...words: string[]) => (value: unknown) =>
    words.includes(value as string);
  const isWhole = (value: unknown) =>
    Number.isSafeInteger(value) && (value as number) >= 0;
  const isWithin = (least: number, most: number) => (value: unknown) =>
    typeof value === "number" && value >= least && value <= most;
  expect("localModelProfileAvailable", isBoolean);
  expect("localServiceHealthy", isBoolean);
  expect("networkAvailable", isBoolean);
  expect("batteryState", isWord("normal", "low", "critical"));
  expect("thermalState", isWord("normal", "warm", "hot", "critical"));
  expect("memoryAvailableBytes", isWhole);
  expect("localProfileRef", (value) => /^urn:srcos:/.test(String(value)));
  expect(
    "localConstraints",
    (value) =>
      Array.isArray(value) &&
      value.every((one) => typeof one === "string" && /^[a-z-]+$/.test(one)),
  );
  if (isMerged) {
    expect("providerQuotaKnown", isBoolean);
    expect("providerQuotaRemainingShare", isWithin(-1, 1));
    expect("providerErrorRate", isWithin(0, 1));
    expect("providerLatencyP95Ms", isWhole);
    expect("estimatedInputTokens", isWithin(0, Infinity));
    expect("estimatedOutputTokens", isWithin(0, Infinity));
  }
  if (/:null|NaN|Infinity|undefined/.test(JSON.stringify(keys))) {
    faults.push("it holds a null");
  }
  return faults;
}
