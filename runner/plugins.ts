/** All plugins of one run: at most four at a time, one report each. */

import type { Policy } from "../core/policy.ts";
import type { RawHost } from "../core/raw_host.ts";
import type { Report } from "../core/report.ts";
import {
  pinnedId,
  pluginReport,
  type PluginRun,
  type PluginSource,
  runPlugin,
} from "./plugin.ts";
import { compileEngine, type SandboxEngine } from "./sandbox.ts";
import type { Unsettled } from "./unsettled.ts";

const ALIVE_CAP = 4;
/** Reports of plugins that one document holds. */
const REPORTS_CAP = 72;

export interface PluginsOptions {
  readonly host: RawHost;
  readonly policy: Policy;
  readonly reserved: readonly string[];
  readonly nowMs: () => number;
  /** When the whole run ends, on the real clock of `performance`. */
  readonly endMs: number;
  /** Ends the run early. */
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the metered engine; called when there is something to run. */
  readonly loadEngine: () => Promise<Uint8Array>;
  /** Calls of earlier runs of the same process. */
  readonly unsettled?: Unsettled | undefined;
}

/** A turn of the event loop: timers that are due run first. */
function pause(): Promise<void> {
  // A timer of 0 ms would take a whole one.
  return new Promise((resolve) => setImmediate(resolve));
}

/** Plugins that the policy names and that left no report. */
function missing(reports: readonly Report[], policy: Policy): Report[] {
  const ids = new Set(reports.map((one) => one.id));
  return Object.keys(policy.plugins).filter((id) => !ids.has(id)).map((id) =>
    pluginReport(
      { file: id, source: null, sha256: null, refusal: null },
      "refused",
      `Cannot run "${id}": the policy names it, and it was not found`,
    )
  );
}

/** Of plugins that share an id none can be believed. */
function refuseDuplicates(reports: readonly Report[]): Report[] {
  const counts = new Map<string, number>();
  // One without a version never told an id: it bears its file's name.
  for (const { id, version } of reports) {
    if (version !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return reports.map((one) =>
    one.version === null || counts.get(one.id) === 1 ? one : {
      ...one,
      outcome: "refused",
      provides: [],
      observation: null,
      error: `Cannot use "${one.id}": ${counts.get(one.id)} plugins have ` +
        "this id",
      errorCode: null,
    }
  );
}

async function engineOf(
  options: PluginsOptions,
): Promise<SandboxEngine | string> {
  try {
    return await compileEngine(await options.loadEngine());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `Cannot start the sandbox: ${why}`;
  }
}

async function runOne(plugin: PluginSource, run: PluginRun): Promise<Report> {
  try {
    return await runPlugin(plugin, run);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const file = pinnedId(plugin.sha256, run.policy) ?? plugin.file;
    return pluginReport(
      { ...plugin, file },
      "failed",
      `The runner failed: ${why}`,
    );
  }
}

/** Runs the plugins and checks that everyone whom the policy names was there. */
export async function runPlugins(
  plugins: readonly PluginSource[],
  options: PluginsOptions,
): Promise<Report[]> {
  const { policy, endMs } = options;
  const engine = plugins.some((one) => one.source !== null)
    ? await engineOf(options)
    : "";
  const reports: Report[] = plugins.map((plugin) =>
    plugin.source === null
      ? pluginReport(plugin, "refused", plugin.refusal ?? "Cannot load it")
      : pluginReport(
        { ...plugin, file: pinnedId(plugin.sha256, policy) ?? plugin.file },
        typeof engine === "string" ? "failed" : "timed-out",
        typeof engine === "string"
          ? engine
          : "Cannot start within the whole run's deadline: not started",
      )
  );
  if (typeof engine !== "string") {
    const run: PluginRun = { ...options, engine, pause };
    const queue = [...plugins.entries()].filter(([, one]) =>
      one.source !== null
    );
    const work = async () => {
      for (;;) {
        await pause();
        if (performance.now() >= endMs || options.signal?.aborted) return;
        const next = queue.shift();
        if (next === undefined) return;
        reports[next[0]] = await runOne(next[1], run);
      }
    };
    await Promise.all(Array.from({ length: ALIVE_CAP }, work));
  }
  const all = refuseDuplicates(reports);
  return [...all, ...missing(all, policy)].slice(0, REPORTS_CAP);
}
