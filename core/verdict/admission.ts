/** The verdict per profile: an inequality, and every reason beside it. */

import { formatBytes } from "../text/display_text.ts";
import { basisOf } from "./basis.ts";
import { type Balance, balanceOf } from "./memory_sum.ts";
import type { Merged } from "./merge_reports.ts";
import { endpointOf, type Need, needOf } from "./model_need.ts";
import type { Rules } from "../policy/judging_rules.ts";
import type { Profile } from "../policy/model_profiles.ts";
import { decide, reason, sortReasons } from "./reasons.ts";
import { sustainedUse } from "../need/sustained_use.ts";
import { videoMemoryOf } from "../need/video_memory.ts";
import { signalReasons } from "./required_signals.ts";
import { endpointReasons } from "../signals/model_service.ts";
import type { LocalModelResourceSnapshot, Reason } from "../../schema/types.ts";

export type ProfileEntry = LocalModelResourceSnapshot["profiles"][number];

const MIB = 1024 * 1024;

function memoryReasons(
  profile: Profile,
  need: Need,
  { sum, keptFor }: Balance,
  policy: Rules,
): Reason[] {
  const { availableBytes, reserveBytes, requiredBytes } = sum;
  if (requiredBytes === null) {
    return ["unknown", "remote"].includes(need.residency) ? [] : [
      reason("memory-need-unknown", "memory", {
        message: need.error === undefined
          ? `${profile.modelTag} ` +
            (need.unmeasured === undefined
              ? "gives no metadata to estimate from"
              : `was never measured (${need.unmeasured})`) +
            ", and the profile has no memory hint"
          : `The metadata of ${profile.modelTag} cannot be read: ${need.error}`,
      }),
    ];
  }
  if (availableBytes === null || reserveBytes === null) return [];
  const usable = availableBytes - reserveBytes;
  const spare = `${formatBytes(usable)} usable ` +
    `(${formatBytes(availableBytes)} available, ` +
    `${formatBytes(reserveBytes)} kept free` +
    `${keptFor === null ? "" : ` for ${keptFor}`})`;
  const name = profile.modelTag;
  const reasons: Reason[] = [];
  const comfortable = policy.limits.memory.comfortFactor * requiredBytes;
  if (usable < requiredBytes) {
    reasons.push(reason("memory-insufficient", "memory", {
      message: `${name} needs ${formatBytes(requiredBytes)}, ${spare}`,
      observed: usable,
      limit: requiredBytes,
    }));
  } else if (usable < comfortable) {
    reasons.push(reason("memory-tight", "memory", {
      message: `${name} needs ${formatBytes(requiredBytes)} and is at ease ` +
        `from ${formatBytes(comfortable)}, ${spare}`,
      observed: usable,
      limit: Math.ceil(comfortable),
    }));
  }
  const hint = profile.memoryHintMiB;
  const isHintJudged = policy.memoryHint !== "fallback" &&
    need.rule !== "loaded" && hint !== null;
  if (isHintJudged && usable < hint * MIB) {
    reasons.push(reason("memory-below-hint", "memory", {
      effect: policy.memoryHint === "requirement" ? "deny" : "constrain",
      message: `The hint of ${name} is ${formatBytes(hint * MIB)}, ${spare}`,
      observed: usable,
      limit: hint * MIB,
    }));
  }
  return reasons;
}

function serviceReasons(
  profile: Profile,
  need: Need,
  merged: Merged,
  policy: Rules,
): Reason[] {
  const service = merged.readings.modelService;
  // An unknown service is a reason of its own signal.
  if (service.status !== "known") return [];
  const endpoint = endpointOf(profile, service.values.endpoints, policy);
  if (!endpoint) {
    return [
      reason("provider-failed", "modelService", {
        message: `Endpoint "${profile.endpoint}" was not asked`,
      }),
    ];
  }
  const reasons = endpointReasons(endpoint);
  if (reasons.length > 0) return reasons;
  if (need.residency === "unknown") {
    return [
      reason("residency-unknown", "modelService", {
        message: merged.residencyDoubts.get(endpoint.url) ??
          merged.residencyError ??
          `Nothing is known of the models at ${endpoint.url}`,
      }),
    ];
  }
  if (need.residency === "remote") {
    return [
      reason("model-remote", "modelService", {
        message: `${profile.modelTag} does not run here: ${endpoint.url} ` +
          "hands prompts for it on to another machine",
        observed: "remote",
        limit: "installed",
      }),
    ];
  }
  return need.residency !== "missing" ? [] : [
    reason("model-missing", "modelService", {
      message: `${profile.modelTag} is not installed at ${endpoint.url}`,
      observed: "missing",
      limit: "installed",
    }),
  ];
}

/** Bytes that each token of a new prompt stays in memory with. */
function growthOf(need: Need): number | null {
  const estimate = need.estimate ?? need.inMemory?.estimate ?? null;
  return estimate?.growth ?? null;
}

function pullWouldFit(
  profile: Profile,
  need: Need,
  merged: Merged,
): boolean | null {
  const disk = merged.readings.disk;
  if (need.residency !== "missing" || profile.diskHintMiB === null) return null;
  if (disk.status !== "known") return null;
  return !disk.values.readOnly &&
    disk.values.availableBytes >= profile.diskHintMiB * MIB;
}

/** Judges one profile. */
export function admitProfile(
  profile: Profile,
  merged: Merged,
  policy: Rules,
  validUntilMs: number,
): ProfileEntry {
  const video = videoMemoryOf(merged.readings.accelerators);
  const need = needOf(profile, merged.residency, policy, validUntilMs, video);
  const reading = merged.readings.memory;
  const memory = reading.status === "known"
    ? reading.values
    : reading.worstKnown;
  const balance = balanceOf(need, memory, policy);
  const { sum } = balance;
  const reasons = sortReasons([
    ...signalReasons(merged, policy),
    ...merged.pluginReasons,
    ...serviceReasons(profile, need, merged, policy),
    ...memoryReasons(profile, need, balance, policy),
  ]);
  const decision = decide(reasons);
  return {
    profileRef: profile.profileRef,
    modelTag: profile.modelTag,
    residency: need.residency,
    pullWouldFit: pullWouldFit(profile, need, merged),
    admission: {
      decision,
      safe: decision === "allow",
      ...sum,
      // Known only as an upper bound: it can deny and is not told as a figure.
      ...(reading.status === "known" ? {} : {
        availableBytes: null,
        reserveBytes: null,
        headroomBytes: null,
      }),
      sustain: sustainedUse(
        growthOf(need),
        reading.status === "known" ? sum.headroomBytes : null,
      ),
      basis: basisOf(need, balance, policy),
      reasons,
    },
  };
}
