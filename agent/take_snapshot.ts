/** One run: choose the host, run the probes, build the snapshot. */

import { buildSnapshot } from "../core/document/build_snapshot.ts";
import { REPLAY, replayName } from "../core/document/replay_mark.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import { withService } from "../core/policy/judging_rules.ts";
import { DEFAULT_POLICY } from "../core/policy/policy.ts";
import { runtimeName } from "../host/system_and_runtime.ts";
import { builtinProbes } from "../probes/_index.ts";
import { abortableHost } from "../runner/abort.ts";
import { recordHost } from "../runner/record.ts";
import type { RunEnd } from "../runner/run_end.ts";
import { runBuiltins } from "../runner/run_builtins.ts";
import { VERSION } from "../schema/generated/version.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";
import {
  chooseClock,
  chooseEnd,
  chooseHost,
  isReplayed,
  pluginHost,
  policyOfProbes,
  totalLimits,
} from "./choose_host.ts";
import { createKept } from "./process_state.ts";
import { findPlugins, sandboxBuiltins } from "./run_plugin_directories.ts";
import type { RunOptions } from "./run_options.ts";

async function platformOf(host: RawHost): Promise<string> {
  try {
    const { platform, arch } = await host.system();
    return `${platform}-${arch}`;
  } catch {
    // A folder need not say what machine it was taken from.
    return "unknown";
  }
}

/** Takes one snapshot; nothing is printed and nothing is left running. */
export async function takeSnapshot(
  options: RunOptions = {},
): Promise<LocalModelResourceSnapshot> {
  const { policy = DEFAULT_POLICY } = options;
  const end = chooseEnd(options, policy);
  // Its time passes from now on, whoever waits.
  const leave = end.wait(() => {});
  try {
    return await snapshotUntil(end, options);
  } finally {
    leave();
  }
}

async function snapshotUntil(
  end: RunEnd,
  options: RunOptions,
): Promise<LocalModelResourceSnapshot> {
  const { policy: stated = DEFAULT_POLICY, service = null } = options;
  // The probes run by it; judged is by the policy as it stands.
  const policy = withService(stated, service);
  const clock = chooseClock(options);
  const { kept = createKept(), signal } = options;
  const isReplay = isReplayed(options);
  const total = totalLimits(options, policy);
  const chosen = await chooseHost(options, policy);
  const releases: (() => void)[] = [];
  const recorders: ReturnType<typeof recordHost>[] = [];
  const recorded = (raw: RawHost): RawHost => {
    const { host, release } = signal
      ? abortableHost(raw, signal)
      : { host: raw, release: () => {} };
    releases.push(release);
    if (!options.onRecorded) return host;
    const recorder = recordHost(host);
    recorders.push(recorder);
    return recorder.host;
  };
  const host = recorded(chosen);
  const asked = await policyOfProbes(policy, options);
  const [builtins, platform, found] = await Promise.all([
    options.sandbox === "all"
      ? sandboxBuiltins({ host, policy: asked, clock, total, ...kept })
      : runBuiltins(
        builtinProbes,
        host,
        asked,
        clock,
        // Counting the calls of a single run is counted for nobody.
        options.kept?.unsettled,
        total,
      ),
    platformOf(host),
    findPlugins(options.plugins ?? [], policy, options),
  ]);
  signal?.throwIfAborted();
  const plugins = await found({
    host: () => recorded(pluginHost(chosen, options, policy)),
    nowMs: clock.monotonicMs,
    end,
    kept,
    signal,
  });
  for (const release of releases) release();
  signal?.throwIfAborted();
  const reports = [...builtins, ...plugins];
  const snapshot = await buildSnapshot(reports, stated, {
    capturedAtMs: clock.wallMs(),
    uuid: isReplay ? replayName(clock.uuid()) : clock.uuid(),
    version: VERSION,
    runtime: isReplay ? REPLAY : runtimeName(),
    platform,
    service,
  });
  if (options.onRecorded) {
    const { statedBy } = await import(
      "../core/recording/names_in_policy_and_manifests.ts"
    );
    options.onRecorded(
      recorders.flatMap((one) => one.calls),
      snapshot.capturedAt,
      statedBy(policy, plugins),
    );
  }
  return snapshot;
}
