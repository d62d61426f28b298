/** The caller's half of the router's `--resources` document. */

import { type Fault, quote } from "../../schema/fault_sentences.ts";
import { DENYING_PROVIDER } from "./denying_values.ts";

interface Kind {
  /** What a value has to be, in words. */
  readonly text: string;
  readonly fits: (value: unknown) => boolean;
}

/** Names of the router's lanes. */
const LANES = [
  "no-model",
  "local-cheap",
  "cheap",
  "standard",
  "high-end",
  "pro",
];

const isWithin = (value: unknown, least: number, most: number) =>
  typeof value === "number" && value >= least && value <= most;

function isByLane(value: unknown, fits: (one: unknown) => boolean): boolean {
  return typeof value === "object" && value !== null &&
    !Array.isArray(value) &&
    Object.entries(value).every(([lane, one]) =>
      LANES.includes(lane) && fits(one)
    );
}

const isAmount = (value: unknown) =>
  isWithin(value, 0, Number.MAX_SAFE_INTEGER);

const BOOLEAN: Kind = {
  text: "true or false",
  fits: (value) => typeof value === "boolean",
};
const SHARE: Kind = {
  text: "a number from 0 to 1, or -1 where it is unknown",
  fits: (value) => value === -1 || isWithin(value, 0, 1),
};
const RATE: Kind = {
  text: "a number from 0 to 1",
  fits: (value) => isWithin(value, 0, 1),
};
const MILLISECONDS: Kind = {
  text: "a whole number of milliseconds, 0 or more",
  fits: (value) => Number.isSafeInteger(value) && isAmount(value),
};
const AMOUNT: Kind = { text: "a number, 0 or more", fits: isAmount };
const COSTS: Kind = {
  text: `an object of numbers, 0 or more, by lane (${LANES.join(", ")})`,
  fits: (value) => isByLane(value, isAmount),
};
const PROFILES: Kind = {
  text: `an object of references by lane (${LANES.join(", ")})`,
  fits: (value) =>
    isByLane(value, (one) => typeof one === "string" && one !== ""),
};

/** Every key that the router reads and that is no fact of this machine. */
const CALLER_KEYS: Readonly<Record<string, Kind>> = {
  providerQuotaKnown: BOOLEAN,
  providerQuotaRemainingShare: SHARE,
  providerErrorRate: RATE,
  providerLatencyP95Ms: MILLISECONDS,
  estimatedInputTokens: AMOUNT,
  estimatedOutputTokens: AMOUNT,
  estimatedLaneCosts: COSTS,
  estimatedCacheReadTokens: AMOUNT,
  estimatedToolCalls: AMOUNT,
  estimatedLocalRuntimeMinutes: AMOUNT,
  estimatedLocalEnergyMinutes: AMOUNT,
  estimatedRuntimeMinutes: AMOUNT,
  selectedPriceProfiles: PROFILES,
};
/** No value of these would be on the safe side. */
const ESTIMATES = ["estimatedInputTokens", "estimatedOutputTokens"];

/** Keys of the caller, checked. */
export type CallerKeys = Readonly<Record<string, unknown>>;

/** Why the router could not work with a caller's document; empty: it can. */
export function callerFaults(document: unknown): Fault[] {
  const isObject = typeof document === "object" && document !== null &&
    !Array.isArray(document);
  if (!isObject) {
    return [{ pointer: "", message: `${quote(document)} has to be an object` }];
  }
  const faults: Fault[] = [];
  for (const [key, value] of Object.entries(document)) {
    const pointer = `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const kind = Object.hasOwn(CALLER_KEYS, key) ? CALLER_KEYS[key] : undefined;
    const isOurs =
      /^(local[A-Z]|batteryState$|thermalState$|memoryAvailable|network)/
        .test(key);
    if (kind === undefined) {
      const why = isOurs
        ? "is a fact of this machine, not of the caller"
        : `is none of ${Object.keys(CALLER_KEYS).join(", ")}`;
      faults.push({ pointer, message: `${quote(value)} ${why}` });
    } else if (!kind.fits(value)) {
      const message = `${quote(value)} has to be ${kind.text}`;
      faults.push({ pointer, message });
    }
  }
  for (const key of ESTIMATES) {
    if (Object.hasOwn(document, key)) continue;
    faults.push({
      pointer: `/${key}`,
      message: "is missing and has to be there",
    });
  }
  return faults;
}

/** The caller's keys in full; `filled` names those that now deny. */
export function completeCaller(
  document: CallerKeys,
): { readonly keys: CallerKeys; readonly filled: readonly string[] } {
  const filled = Object.keys(DENYING_PROVIDER)
    .filter((key) => !Object.hasOwn(document, key));
  return { keys: { ...DENYING_PROVIDER, ...document }, filled };
}
