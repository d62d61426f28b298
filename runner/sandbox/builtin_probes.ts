/** Built-in probes in the sandbox, where plugins always are. */

import type { Clock } from "../../core/clock.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Manifest, Observation } from "../../core/probe/contract.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import type { Outcome, Report } from "../../core/probe/report.ts";
import { TimeBudget, type TimeLimits } from "../../core/time_budget.ts";
import { builtinSettings } from "../../core/policy/probe_settings.ts";
import { BUILTIN_CALLS_CAP, createGuard, type Guard } from "../guard.ts";
import { CUT } from "../plugins/plugin_end.ts";
import { readsInTime } from "../reads_in_time.ts";
import { readObservation } from "./returned_observation.ts";
import {
  compileEngine,
  loadModule,
  type SandboxEngine,
  type SandboxLimits,
  type SandboxResult,
} from "./sandbox.ts";
import { SANDBOX_LIMITS } from "./limits_and_ends.ts";
import type { Unsettled } from "../unsettled_calls.ts";

const ALIVE_CAP = 4;
/** Our own, as greedy as inline: of the guard's caps, and of time alone. */
const LIMITS: SandboxLimits = {
  ...SANDBOX_LIMITS,
  fuel: 50 * SANDBOX_LIMITS.fuel,
  memoryMiB: 64,
  outputBytes: 1024 * 1024,
  // The guard refuses the calls too many, and what was read still counts.
  hostCalls: Number.MAX_SAFE_INTEGER,
  callsAtOnce: BUILTIN_CALLS_CAP,
};

/** A built-in probe as text. */
export interface BuiltinSource {
  readonly manifest: Manifest;
  /** JavaScript of its module. */
  readonly source: string;
  /** As its module has it: a read that has not ended by then fails. */
  readonly readsMs?: number;
}

export interface SandboxedOptions {
  readonly host: RawHost;
  readonly policy: Policy;
  readonly clock: Clock;
  /** What is left of the whole run. */
  readonly total: TimeLimits;
  readonly loadEngine: () => Promise<Uint8Array>;
  /** Calls of earlier runs of the same process. */
  readonly unsettled?: Unsettled | undefined;
}

type End = Pick<Report, "outcome" | "error" | "errorCode" | "observation">;

function endOf(
  result: SandboxResult,
  manifest: Manifest,
  guard: Guard,
): End {
  const { outcome, errorCode } = result;
  const shortage = guard.shortage();
  const error = shortage !== null && shortage.code === errorCode
    ? shortage.message
    : result.error;
  const end = (
    outcome: Outcome,
    error: string | null,
    errorCode: string | null,
    observation: Observation | null,
  ): End => ({ outcome, error, errorCode, observation });
  if (outcome !== "ok") {
    const isDenied = outcome === "failed" && errorCode === "denied";
    return end(isDenied ? "denied" : outcome, error, errorCode, null);
  }
  const { fault, observation } = readObservation(result.output, manifest);
  if (fault !== null) return end("invalid-output", fault, null, null);
  const { absent, incomplete } = observation;
  if (shortage !== null) {
    return end("failed", shortage.message, shortage.code, observation);
  }
  if (incomplete !== undefined) {
    return end("failed", incomplete, "incomplete", observation);
  }
  return end(absent === undefined ? "ok" : "absent", null, null, observation);
}

function timedOut(error: string): SandboxResult {
  return {
    outcome: "timed-out",
    output: null,
    error,
    errorCode: "timeout",
    hostCalls: 0,
    fuelUsed: 0,
  };
}

async function runOne(
  probe: BuiltinSource,
  engine: SandboxEngine,
  total: TimeBudget,
  options: SandboxedOptions,
): Promise<Report> {
  const { manifest, source } = probe;
  const { host, policy, clock, unsettled } = options;
  const waits = unsettled?.faultOf(manifest.id) ?? null;
  const whole = unsettled?.hostOf(manifest.id, host) ?? host;
  const guard = createGuard(readsInTime(whole, probe), {
    id: manifest.id,
    granted: manifest.permissions,
  });
  const startedMs = clock.monotonicMs();
  const run = async (): Promise<SandboxResult> => {
    const loaded = await loadModule(engine, source, {
      ...LIMITS,
      wallMs: manifest.timeoutMs,
    });
    if (loaded.module === null) return loaded.failure;
    const { module } = loaded;
    let isCut = false;
    const leave = total.wait(() => {
      isCut = true;
      module.dispose();
    });
    try {
      const settings = builtinSettings(manifest.id, policy);
      const result = await module.run(guard.host, settings);
      return isCut && result.outcome === "timed-out"
        ? { ...result, error: CUT, errorCode: "timeout" }
        : result;
    } finally {
      leave();
    }
  };
  const result = waits === null ? await run() : timedOut(waits);
  guard.close();
  return {
    id: manifest.id,
    version: manifest.version,
    origin: "builtin",
    durationMs: Math.round((clock.monotonicMs() - startedMs) * 1000) / 1000,
    provides: manifest.provides,
    sha256: null,
    requested: manifest.permissions,
    granted: manifest.permissions,
    denials: guard.denials,
    hostCalls: guard.hostCalls(),
    fuelUsed: result.fuelUsed,
    log: [...guard.log].sort(),
    ...endOf(result, manifest, guard),
  };
}

/** Runs the built-in probes in the sandbox, at most four at a time. */
export async function runSandboxed(
  probes: readonly BuiltinSource[],
  options: SandboxedOptions,
): Promise<Report[]> {
  const total = new TimeBudget(options.total);
  const engine = await compileEngine(await options.loadEngine());
  const reports: Report[] = [];
  const queue = [...probes.entries()];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      reports[next[0]] = await runOne(next[1], engine, total, options);
    }
  };
  await Promise.all(Array.from({ length: ALIVE_CAP }, work));
  return reports;
}
