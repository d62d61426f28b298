/** The local keys of model-router's `--resources` document. */

import type { ReasonCode } from "../verdict/reasons.ts";
import { DENYING } from "./denying_values.ts";
import type { CallerKeys } from "./router_caller_keys.ts";
import {
  constraintsOf,
  entryOf,
  isUsable,
  signalsOf,
  type Subject,
} from "./projection_input.ts";

/** What the router reads of this machine; never null, never a string for a boolean. */
export interface RouterKeys {
  readonly localModelProfileAvailable: boolean;
  readonly localServiceHealthy: boolean;
  readonly batteryState: "normal" | "low" | "critical";
  readonly thermalState: "normal" | "warm" | "hot" | "critical";
  readonly memoryAvailableBytes: number;
  readonly networkAvailable: boolean;
}

/** The six keys, and what the router echoes for whoever reads its decision. */
export interface RouterProjection extends RouterKeys {
  readonly localProfileRef: string;
  /** Codes that hold the profile back, worst first; empty: none. */
  readonly localConstraints: readonly string[];
  /** Absent where there is no snapshot. */
  readonly localSnapshotValidUntil?: string;
  readonly localSnapshotDigest?: string;
}

export interface RouterOptions {
  /**
   * Also reports no network while the local lane is denied, so that no prompt
   * goes to a hosted lane instead. @default {false}
   */
  readonly keepLocal?: boolean;
  /** Checked keys of the caller. @default {{}} */
  readonly caller?: CallerKeys;
}

/** Least memory of the router's default optimizer, in bytes. */
export const ROUTER_FLOOR_BYTES = 2 * 1024 ** 3;

type Signals = NonNullable<ReturnType<typeof signalsOf>>;

/** Reasons that speak of the profile's own endpoint. */
const SERVICE_CODES: readonly ReasonCode[] = [
  "provider-failed",
  "service-refused",
  "service-timeout",
  "service-loading",
  "service-bad-reply",
  "service-not-loopback",
];

// With several endpoints the signal tells the worst, the profile its own.
function isServiceHealthy(subject: Subject, signals: Signals): boolean {
  const service = signals.modelService;
  const entry = entryOf(subject);
  if (service.status !== "known" || entry === null) {
    return DENYING.modelService.router;
  }
  const isAnswered = service.endpoints.some((one) => one.state === "ready");
  return isAnswered &&
    !entry.admission.reasons.some((one) =>
      one.signal === "modelService" && SERVICE_CODES.includes(one.code)
    );
}

function stateOf<S extends string>(
  signal:
    | { readonly status: "known"; readonly state: S }
    | {
      readonly status: "unknown";
      readonly worstKnown?: { readonly state: S };
      readonly assumedState?: "normal";
    },
  denying: "critical",
): S | "normal" | "critical" {
  if (signal.status === "known") return signal.state;
  // The operator's word stands for what is absent, never for what failed.
  return signal.assumedState === undefined
    ? denying
    : signal.worstKnown?.state ?? signal.assumedState;
}

function keysOf(subject: Subject): RouterKeys {
  const signals = signalsOf(subject);
  if (signals === null) {
    return {
      localModelProfileAvailable: DENYING.profile.router,
      localServiceHealthy: DENYING.modelService.router,
      batteryState: DENYING.battery.router,
      thermalState: DENYING.thermal.router,
      memoryAvailableBytes: DENYING.memory.router,
      networkAvailable: DENYING.network.router,
    };
  }
  const { battery, thermal, memory, network } = signals;
  return {
    localModelProfileAvailable: isUsable(subject),
    localServiceHealthy: isServiceHealthy(subject, signals),
    batteryState: stateOf(battery, DENYING.battery.router),
    thermalState: stateOf(thermal, DENYING.thermal.router),
    memoryAvailableBytes: memory.status === "known" &&
        Number.isSafeInteger(memory.availableBytes)
      ? memory.availableBytes
      : DENYING.memory.router,
    networkAvailable: network.status === "known"
      ? network.available
      : DENYING.network.router,
  };
}

/** True where the router, with its default optimizer, denies the local lane. */
function isLocalDenied(keys: RouterKeys): boolean {
  return !keys.localModelProfileAvailable || !keys.localServiceHealthy ||
    keys.batteryState === "critical" || keys.thermalState === "critical" ||
    keys.memoryAvailableBytes < ROUTER_FLOOR_BYTES;
}

/** The local part of a `--resources` document. */
export function routerProjection(
  subject: Subject,
  options: RouterOptions = {},
): RouterProjection {
  const { keepLocal = false, caller = {} } = options;
  const keys = keysOf(subject);
  const { snapshot, digest } = subject;
  return {
    ...caller,
    ...keys,
    networkAvailable: keys.networkAvailable &&
      !(keepLocal && isLocalDenied(keys)),
    localProfileRef: subject.profileRef,
    localConstraints: constraintsOf(subject),
    ...(snapshot === null || digest === null ? {} : {
      localSnapshotValidUntil: snapshot.validUntil,
      localSnapshotDigest: digest,
    }),
  };
}
