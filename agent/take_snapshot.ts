/** One run: choose the host, run the probes, build the snapshot. */

import { type Clock, fixedClock, SYSTEM_CLOCK } from "../core/clock.ts";
import { DEFAULT_POLICY, type Policy } from "../core/policy/policy.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import type { Stated } from "../core/recording/stated_names.ts";
import { REPLAY, replayName } from "../core/document/replay_mark.ts";
import { withService } from "../core/policy/judging_rules.ts";
import { buildSnapshot } from "../core/document/build_snapshot.ts";
import {
  createHttp,
  createMachine,
  createSharedHttp,
} from "../host/live_machine.ts";
import { createSysrootHost } from "../host/sysroot.ts";
import { runtimeName, systemInfo } from "../host/system_info.ts";
import { builtinProbes } from "../probes/_index.ts";
import { abortableHost } from "../runner/abort.ts";
import { boundedHost } from "../runner/bounded_answers.ts";
import { replayHost } from "../runner/replay.ts";
import { createKept, type Kept } from "./kept_between_runs.ts";
import { findPlugins, sandboxBuiltins } from "./run_plugin_directories.ts";
import { runBuiltins } from "../runner/run_builtins.ts";
import { unsupportedHost } from "../runner/unsupported_platform.ts";
import { VERSION } from "../schema/generated/version.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryRecording,
} from "../schema/types.ts";
import { type RecordedCall, recordHost } from "../runner/record.ts";

export interface CollectOptions {
  /** @default {DEFAULT_POLICY} */
  readonly policy?: Policy;
  /** Folder that holds a whole machine. */
  readonly sysroot?: string;
  /** Answers for `sysroot` beside its files (its host.json). */
  readonly answers?: ModelCarryRecording;
  /** Answers for every host call. */
  readonly replay?: ModelCarryRecording;
  /** Base address of a live Ollama on loopback, in place of the policy's. */
  readonly service?: string;
  /** What runs in the sandbox. @default {"plugins"} */
  readonly sandbox?: "plugins" | "all";
  /** Directories of plugins, beside the built-in probes. @default {[]} */
  readonly plugins?: readonly string[];
  /**
   * Told of every host call when the run has ended, of its time, and of what
   * the policy and the plugins state of their own.
   */
  readonly onRecorded?: (
    calls: readonly RecordedCall[],
    capturedAt: string,
    stated: Stated,
  ) => void;
  /** Told which plugins are refused, by the paths that no document names. */
  readonly onRefused?: (details: readonly string[]) => void | Promise<void>;
  /** What one process keeps between its runs. @default nothing yet */
  readonly kept?: Kept;
  /** @default {SYSTEM_CLOCK}, or the time of the recording */
  readonly clock?: Clock;
  /** Ends the run: its host calls fail, its plugins and programs end. */
  readonly signal?: AbortSignal;
}

/** The host that the options name. */
export function chooseHost(options: CollectOptions, policy: Policy): RawHost {
  return boundedHost(unboundedHost(options, policy));
}

function unboundedHost(options: CollectOptions, policy: Policy): RawHost {
  const { sysroot, answers, replay, service, signal } = options;
  const live = service === undefined
    ? {}
    : createSharedHttp(policy.serviceDeadlineMs, signal);
  if (replay) return { ...replayHost(replay), ...live };
  if (sysroot !== undefined) {
    const recorded = answers && replayHost(answers);
    return { ...createSysrootHost(sysroot, recorded), ...live };
  }
  const system = systemInfo();
  return system.platform === "linux"
    ? createMachine(policy.serviceDeadlineMs, signal)
    : unsupportedHost(system);
}

/** HTTP calls of plugins have a deadline of their own, which starts now. */
export function pluginHost(
  chosen: RawHost,
  options: CollectOptions,
  policy: Policy,
): RawHost {
  const { sysroot, replay, service, signal } = options;
  const isLive = sysroot === undefined && replay === undefined &&
    systemInfo().platform === "linux";
  return isLive || service !== undefined
    ? boundedHost({
      ...chosen,
      ...createHttp(policy.totalDeadlineMs, signal),
    })
    : chosen;
}

/** The clock that goes with the host. */
export function chooseClock(options: CollectOptions): Clock {
  if (options.clock) return options.clock;
  const recordedAt = (options.replay ?? options.answers)?.capturedAt;
  return recordedAt === undefined
    ? SYSTEM_CLOCK
    : fixedClock(Date.parse(recordedAt));
}

async function platformOf(host: RawHost): Promise<string> {
  try {
    const { platform, arch } = await host.system();
    return `${platform}-${arch}`;
  } catch {
    // A folder need not say what machine it was taken from.
    return "unknown";
  }
}

/** What the probes are told: a recording has paths of its own. */
export async function policyOfProbes(
  policy: Policy,
  { replay }: CollectOptions,
): Promise<Policy> {
  const isStated = policy.modelStore !== null ||
    policy.memory.cgroup.startsWith("/");
  if (replay === undefined || !isStated) return policy;
  const { asRecorded } = await import("../core/recording/stated_names.ts");
  return asRecorded(policy, replay);
}

/** Takes one snapshot; nothing is printed and nothing is left running. */
export async function collect(
  options: CollectOptions = {},
): Promise<LocalModelResourceSnapshot> {
  const { policy: stated = DEFAULT_POLICY, service = null } = options;
  // The probes run by it; judged is by the policy as it stands.
  const policy = withService(stated, service);
  const clock = chooseClock(options);
  const { kept = createKept(), signal } = options;
  const endMs = performance.now() + policy.totalDeadlineMs;
  const isReplayed = options.replay !== undefined ||
    options.sysroot !== undefined;
  const chosen = chooseHost(options, policy);
  const recorders: ReturnType<typeof recordHost>[] = [];
  const recorded = (raw: RawHost): RawHost => {
    const host = signal ? abortableHost(raw, signal) : raw;
    if (!options.onRecorded) return host;
    const recorder = recordHost(host);
    recorders.push(recorder);
    return recorder.host;
  };
  const host = recorded(chosen);
  const asked = await policyOfProbes(policy, options);
  const [builtins, platform, found] = await Promise.all([
    options.sandbox === "all"
      ? sandboxBuiltins({ host, policy: asked, clock, endMs, ...kept })
      : runBuiltins(
        builtinProbes,
        host,
        asked,
        clock,
        // Counting the calls of a single run is counted for nobody.
        options.kept?.unsettled,
      ),
    platformOf(host),
    findPlugins(options.plugins ?? [], policy, options.onRefused),
  ]);
  signal?.throwIfAborted();
  const plugins = await found({
    host: () => recorded(pluginHost(chosen, options, policy)),
    nowMs: clock.monotonicMs,
    endMs,
    kept,
    signal,
  });
  signal?.throwIfAborted();
  const reports = [...builtins, ...plugins];
  const snapshot = await buildSnapshot(reports, stated, {
    capturedAtMs: clock.wallMs(),
    uuid: isReplayed ? replayName(clock.uuid()) : clock.uuid(),
    version: VERSION,
    runtime: isReplayed ? REPLAY : runtimeName(),
    platform,
    service,
  });
  if (options.onRecorded) {
    const { statedBy } = await import("../core/recording/stated_names.ts");
    options.onRecorded(
      recorders.flatMap((one) => one.calls),
      snapshot.capturedAt,
      statedBy(policy, plugins),
    );
  }
  return snapshot;
}
