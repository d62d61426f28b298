/** Which machine a run asks, which clock it has, and what its probes are told. */

import { type Clock, fixedClock, SYSTEM_CLOCK } from "../core/clock.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import {
  LOOP_TIME,
  lowerLimits,
  type TimeLimits,
} from "../core/time_budget.ts";
import type { Policy } from "../core/policy/policy.ts";
import {
  askAfter,
  createHttp,
  createMachine,
  createSharedHttp,
} from "../host/live_machine.ts";
import { createSysrootHost } from "../host/sysroot.ts";
import { cpuMs, systemInfo } from "../host/system_and_runtime.ts";
import { boundedHost } from "../runner/bounded_answers.ts";
import { replayHost } from "../runner/replay.ts";
import { createRunEnd, type RunEnd } from "../runner/run_end.ts";
import { unsupportedHost } from "../runner/unsupported_host.ts";
import type { RunOptions } from "./run_options.ts";

/** The host that the options name. */
export async function chooseHost(
  options: RunOptions,
  policy: Policy,
): Promise<RawHost> {
  return boundedHost(await unboundedHost(options, policy));
}

/** True where what is asked is a recording or a folder, and no machine. */
export function isReplayed({ sysroot, live, replay }: RunOptions): boolean {
  return replay !== undefined || (sysroot !== undefined && live !== true);
}

/** A starved machine's whole run takes so many times its limit, and no more. */
const STARVED_TIMES = 10;

/**
 * The whole run's limit, in time that the program could hear; what a caller
 * waits at most is a multiple of it. What is read of a recording or a folder is
 * of no time, and says the same however long it takes.
 */
export function totalLimits(options: RunOptions, policy: Policy): TimeLimits {
  const isLive = !isReplayed(options) || options.service !== undefined;
  const { totalDeadlineMs } = policy;
  return {
    limitMs: totalDeadlineMs,
    ...(isLive ? { wallMs: mostWallMs(policy) } : {}),
  };
}

/** What a caller waits for a run at most, by the clock on the wall. */
export function mostWallMs({ totalDeadlineMs }: Policy): number {
  return STARVED_TIMES * totalDeadlineMs;
}

/** The whole run's end; what plugins work in it counts in full. */
export function chooseEnd(options: RunOptions, policy: Policy): RunEnd {
  const time = { ...LOOP_TIME, workedMs: cpuMs };
  return createRunEnd(totalLimits(options, policy), time);
}

function serviceLimits(policy: Policy): TimeLimits {
  return lowerLimits(
    { limitMs: policy.serviceDeadlineMs, wallMs: mostWallMs(policy) },
    policy.totalDeadlineMs,
  );
}

async function unboundedHost(
  options: RunOptions,
  policy: Policy,
): Promise<RawHost> {
  const { sysroot, answers, replay, service, signal } = options;
  const live = service === undefined
    ? {}
    : createSharedHttp(serviceLimits(policy), signal);
  if (replay) return { ...replayHost(replay), ...live };
  if (sysroot !== undefined && !isReplayed(options)) {
    const { createMountedMachine } = await import(
      "../host/mounted/mounted_machine.ts"
    );
    return createMountedMachine(sysroot, serviceLimits(policy), signal);
  }
  if (sysroot !== undefined) {
    const recorded = answers && replayHost(answers);
    return { ...createSysrootHost(sysroot, recorded), ...live };
  }
  const system = systemInfo();
  return system.platform === "linux"
    ? createMachine(serviceLimits(policy), signal)
    : unsupportedHost(system);
}

/** Of another network than the host's nothing of the host is heard. */
function proofFor(sysroot: string): () => Promise<void> {
  return async () => {
    const { proveLoopback } = await import(
      "../host/mounted/mounted_machine.ts"
    );
    proveLoopback(sysroot);
  };
}

/** HTTP calls of plugins have a deadline of their own, which starts now. */
export function pluginHost(
  chosen: RawHost,
  options: RunOptions,
  policy: Policy,
): RawHost {
  const { service, signal, sysroot } = options;
  const isLive = !isReplayed(options) && systemInfo().platform === "linux";
  if (!isLive && service === undefined) return chosen;
  const http = createHttp(
    { limitMs: policy.totalDeadlineMs, wallMs: mostWallMs(policy) },
    signal,
  );
  const proof = isLive && sysroot !== undefined ? proofFor(sysroot) : null;
  return boundedHost({
    ...chosen,
    ...proof === null ? http : askAfter(proof, http),
  });
}

/** The clock that goes with the host. */
export function chooseClock(options: RunOptions): Clock {
  if (options.clock) return options.clock;
  const recordedAt = (options.replay ?? options.answers)?.capturedAt;
  return recordedAt === undefined
    ? SYSTEM_CLOCK
    : fixedClock(Date.parse(recordedAt));
}

/** What the probes are told: a recording has paths of its own. */
export async function policyOfProbes(
  policy: Policy,
  { replay }: RunOptions,
): Promise<Policy> {
  const isStated = policy.modelStore !== null ||
    policy.memory.cgroup.startsWith("/");
  if (replay === undefined || !isStated) return policy;
  const { asRecorded } = await import(
    "../core/recording/names_in_policy_and_manifests.ts"
  );
  return asRecorded(policy, replay);
}
