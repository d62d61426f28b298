/** The policy in force: the operator's file over the strict defaults. */

import { freezeDeep } from "../deep_freeze.ts";
import { canonicalBase } from "../http/loopback_address.ts";
import { BUILT_IN_PROFILES } from "./model_profiles.ts";
import type { Rules } from "./judging_rules.ts";
import type { PluginPolicy } from "./policy_part_types.ts";
import type { ModelCarryPolicy } from "../../schema/types.ts";

export type {
  Endpoint,
  PluginPolicy,
  ServiceFacts,
} from "./policy_part_types.ts";

/** When a watcher tells of a better state. */
export interface WatchRules {
  readonly holdSeconds: number;
  readonly thermalMarginCelsius: number;
  readonly batteryMarginPercent: number;
  readonly memoryMarginShare: number;
}

/** Every decision of an operator, with nothing left open. */
export interface Policy extends Rules {
  readonly totalDeadlineMs: number;
  readonly serviceDeadlineMs: number;
  readonly modelStore: string | null;
  readonly projectConstrain: "available" | "unavailable";
  readonly watch: WatchRules;
  readonly plugins: Readonly<Record<string, PluginPolicy>>;
}

/** Sources of the figures: docs/policy.md. */
export const DEFAULT_POLICY: Policy = freezeDeep({
  source: "built-in",
  ttlSeconds: 30,
  totalDeadlineMs: 2000,
  serviceDeadlineMs: 800,
  requiredSignals: ["battery", "thermal", "memory", "modelService"],
  assumptions: {},
  limits: {
    battery: { lowPercent: 20, criticalPercent: 10 },
    thermal: { warmMarginCelsius: 5, criticalMarginCelsius: 5 },
    memory: {
      reserveBytes: 512 * 1024 * 1024,
      reserveShare: 0.05,
      comfortFactor: 1.25,
      pressureConstrainPercent: 10,
      pressureDenyPercent: 40,
    },
    disk: { lowBytes: 1024 * 1024 * 1024, lowShare: 0.05 },
  },
  thermal: { failedSensor: "constrain" },
  memory: { cgroup: "self" },
  memoryHint: "fallback",
  modelStore: null,
  endpoints: null,
  service: {
    contextTokens: null,
    parallelSlots: null,
    kvCacheType: "f16",
    flashAttention: "auto",
    unmeasuredMarginBytes: null,
  },
  profiles: BUILT_IN_PROFILES,
  projectConstrain: "available",
  watch: {
    holdSeconds: 60,
    thermalMarginCelsius: 3,
    batteryMarginPercent: 3,
    memoryMarginShare: 0.1,
  },
  plugins: {},
});

/** The file over the defaults; the file has passed the schema and the checks. */
export function resolvePolicy(file: ModelCarryPolicy): Policy {
  const base = DEFAULT_POLICY;
  const { limits = {} } = file;
  return {
    source: "file",
    ttlSeconds: file.ttlSeconds ?? base.ttlSeconds,
    totalDeadlineMs: file.totalDeadlineMs ?? base.totalDeadlineMs,
    serviceDeadlineMs: file.serviceDeadlineMs ?? base.serviceDeadlineMs,
    requiredSignals: file.requiredSignals ?? base.requiredSignals,
    assumptions: { ...file.assumptions },
    limits: {
      battery: { ...base.limits.battery, ...limits.battery },
      thermal: { ...base.limits.thermal, ...limits.thermal },
      memory: { ...base.limits.memory, ...limits.memory },
      disk: { ...base.limits.disk, ...limits.disk },
    },
    thermal: { ...base.thermal, ...file.thermal },
    memory: { ...base.memory, ...file.memory },
    memoryHint: file.memoryHint ?? base.memoryHint,
    modelStore: file.modelStore ?? base.modelStore,
    endpoints: file.endpoints?.map((one) => ({
      ...one,
      url: canonicalBase(one.url),
    })) ?? base.endpoints,
    service: { ...base.service, ...file.service },
    profiles: [
      ...base.profiles,
      ...(file.profiles ?? []).map((one) => ({
        profileRef: one.profileRef,
        modelTag: one.modelTag,
        memoryHintMiB: one.memoryHintMiB ?? null,
        diskHintMiB: one.diskHintMiB ?? null,
        endpoint: one.endpoint === undefined
          ? null
          : canonicalBase(one.endpoint),
      })),
    ],
    projectConstrain: file.projectConstrain ?? base.projectConstrain,
    watch: { ...base.watch, ...file.watch },
    plugins: file.plugins ?? base.plugins,
  };
}
