/** One plugin, one report, whatever it does. */

import { RUN_ENDED } from "../../core/plugins/plugin_identity.ts";
import { builtinClaim } from "../../core/plugins/reserved_claims.ts";
import { createPathRule } from "../../core/plugins/path_rule.ts";
import { grantedTo, pathsGrantedTo } from "../../core/plugins/plugin_grants.ts";
import type { PluginPolicy, Policy } from "../../core/policy/policy.ts";
import type { Json, Manifest } from "../../core/probe/contract.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import type { Report } from "../../core/probe/report.ts";
import { validate as isManifest } from "../../schema/generated/manifest_validator.js";
import { schemaFaults } from "../../schema/fault_sentences.ts";
import { createGuard } from "../guard.ts";
import type { RunEnd } from "../run_end.ts";
import { CUT, endingHost, isCutShort, judge } from "./plugin_end.ts";
import { pinnedId, pluginReport, type PluginSource } from "./plugin_report.ts";
import {
  loadModule,
  type SandboxEngine,
  type SandboxLimits,
  type SandboxModule,
  type SandboxResult,
} from "../sandbox/sandbox.ts";
import { SANDBOX_LIMITS } from "../sandbox/limits_and_ends.ts";
import type { Unsettled } from "../unsettled_calls.ts";

export type { PluginSource } from "./plugin_report.ts";

export interface PluginRun {
  readonly engine: SandboxEngine;
  readonly host: RawHost;
  readonly policy: Policy;
  /** Ids of the built-in probes. */
  readonly reserved: readonly string[];
  /** Monotonic clock of the reports, in milliseconds. */
  readonly nowMs: () => number;
  /** When the whole run ends. */
  readonly end: RunEnd;
  /** Ends the run early. */
  readonly signal?: AbortSignal | undefined;
  /** Lets other work go first: input, timers. */
  readonly pause: () => Promise<void>;
  /** Calls of earlier runs of the same process. */
  readonly unsettled?: Unsettled | undefined;
}

/** A plugin whose module is evaluated and whose manifest has passed. */
export interface LoadedPlugin {
  readonly manifest: Manifest;
  readonly entry: PluginPolicy | undefined;
  readonly limits: SandboxLimits;
  readonly module: SandboxModule;
}

function limitsOf(entry: PluginPolicy | undefined): SandboxLimits {
  return { ...SANDBOX_LIMITS, ...entry?.limits };
}

function manifestFault(manifest: Json): string | null {
  if (isManifest(manifest)) return null;
  const [fault] = schemaFaults(isManifest.errors ?? [], manifest);
  return `Cannot use the manifest: "${fault?.pointer ?? ""}" ` +
    (fault?.message ?? "is wrong");
}

/** Evaluates a module and checks what it says of itself. */
export async function loadPlugin(
  plugin: PluginSource,
  engine: SandboxEngine,
  policy: Policy,
  reserved: readonly string[],
): Promise<LoadedPlugin | Report> {
  const { source, sha256, refusal } = plugin;
  if (source === null) {
    return pluginReport(plugin, "refused", refusal ?? "Cannot load it");
  }
  const pin = pinnedId(sha256, policy);
  let entry = pin === null ? undefined : policy.plugins[pin];
  let limits = limitsOf(entry);
  let loaded = await loadModule(engine, source, limits);
  const ended = (failure: SandboxResult, id: string) =>
    pluginReport({ ...plugin, file: id }, failure.outcome, failure.error, {
      fuelUsed: failure.fuelUsed,
      errorCode: failure.errorCode,
    });
  if (loaded.module === null) return ended(loaded.failure, pin ?? plugin.file);
  const { manifestJson } = loaded.module;
  const fault = manifestFault(manifestJson);
  const manifest = manifestJson as unknown as Manifest;
  const why = fault ?? builtinClaim(manifest, reserved);
  if (why !== null) {
    const { fuelUsed } = loaded.module;
    loaded.module.dispose();
    // It may not bear the name of a built-in probe, not even here.
    return pluginReport(
      plugin,
      fault === null ? "refused" : "invalid-output",
      why,
      { fuelUsed },
    );
  }
  const own = Object.hasOwn(policy.plugins, manifest.id)
    ? policy.plugins[manifest.id]
    : undefined;
  if (own !== entry) {
    entry = own;
    if (own?.limits !== undefined) {
      // Only now it is known whose limits hold: once more, under those.
      loaded.module.dispose();
      limits = limitsOf(own);
      loaded = await loadModule(engine, source, limits);
      if (loaded.module === null) return ended(loaded.failure, manifest.id);
    }
  }
  return { manifest, entry, limits, module: loaded.module };
}

function pinFault(plugin: PluginSource, entry?: PluginPolicy): string | null {
  const wanted = entry?.sha256;
  if (wanted !== undefined && wanted !== plugin.sha256) {
    return `Cannot run it: the policy pins sha256 "${wanted}", the file has ` +
      `"${plugin.sha256}"`;
  }
  return entry?.supplies?.length && wanted === undefined
    ? "Cannot run it: supplies in the policy needs a sha256 beside it"
    : null;
}

/** Runs one plugin to its report. */
export async function runPlugin(
  plugin: PluginSource,
  run: PluginRun,
): Promise<Report> {
  const startedMs = run.nowMs();
  const loaded = await loadPlugin(
    plugin,
    run.engine,
    run.policy,
    run.reserved,
  );
  const durationMs = () => Math.round((run.nowMs() - startedMs) * 1000) / 1000;
  if (!("module" in loaded)) return { ...loaded, durationMs: durationMs() };
  const { manifest, entry, module, limits } = loaded;
  const known = { ...plugin, file: manifest.id };
  const granted = grantedTo(manifest.permissions, entry);
  const facts = {
    version: manifest.version,
    requested: manifest.permissions,
    granted,
  };
  const pin = pinFault(plugin, entry);
  if (pin !== null) {
    module.dispose();
    return pluginReport(known, "refused", pin, {
      ...facts,
      granted: {},
      fuelUsed: module.fuelUsed,
      durationMs: durationMs(),
    });
  }
  const { unsettled } = run;
  // Another file of this id is not to blame for what this one asked.
  const bytes = plugin.sha256 ?? "";
  const waits = unsettled?.faultOf(manifest.id, bytes) ?? null;
  if (waits !== null) {
    module.dispose();
    return pluginReport(known, "timed-out", waits, {
      ...facts,
      provides: manifest.provides,
      fuelUsed: module.fuelUsed,
      durationMs: durationMs(),
      errorCode: "timeout",
    });
  }
  const host = unsettled?.hostOf(manifest.id, run.host, bytes) ?? run.host;
  const guard = createGuard(host, {
    id: manifest.id,
    granted,
    hostCalls: limits.hostCalls,
    paths: createPathRule(pathsGrantedTo(manifest.permissions, entry)),
  });
  await run.pause();
  const dispose = () => module.dispose();
  const leave = run.end.wait(dispose);
  run.signal?.addEventListener("abort", dispose);
  // Once it runs, only its fuel stops it.
  if (run.end.isOver || run.signal?.aborted) dispose();
  let result: SandboxResult;
  try {
    result = await module.run(
      endingHost(guard, run.end, dispose),
      entry?.settings as { [key: string]: Json } | undefined ?? {},
      {
        wallMs: manifest.timeoutMs,
        ...(manifest.memoryMiB === undefined
          ? {}
          : { memoryMiB: manifest.memoryMiB }),
      },
    );
  } finally {
    leave();
    run.signal?.removeEventListener("abort", dispose);
    guard.close();
  }
  const { outcome, error, errorCode, observation } = judge(
    result,
    manifest,
    guard,
  );
  // Cut short by what others took: it might have had something to say.
  const isCut = isCutShort(outcome, run.end);
  return pluginReport(known, outcome, isCut ? CUT : error, {
    ...facts,
    provides: manifest.provides,
    durationMs: durationMs(),
    denials: guard.denials,
    hostCalls: result.hostCalls,
    fuelUsed: result.fuelUsed,
    log: guard.log,
    errorCode: isCut ? RUN_ENDED : errorCode,
    observation,
  });
}
