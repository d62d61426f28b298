/** All plugins of one run: at most four at a time, one report each. */

import {
  NOT_RUN,
  refuseDuplicates,
  RUN_ENDED,
} from "../../core/plugins/plugin_identity.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import type { Report } from "../../core/probe/report.ts";
import { toldOf } from "../../core/host_calls/publishable_failures.ts";
import { turnOfLoop } from "../deadline.ts";
import { missingReports } from "./missing_plugins.ts";
import type { RunEnd } from "../run_end.ts";
import { type PluginRun, runPlugin } from "./run_plugin.ts";
import { pinnedId, pluginReport, type PluginSource } from "./plugin_report.ts";
import { compileEngine, type SandboxEngine } from "../sandbox/sandbox.ts";
import type { Unsettled } from "../unsettled_calls.ts";

const ALIVE_CAP = 4;

export interface PluginsOptions {
  readonly host: RawHost;
  readonly policy: Policy;
  readonly reserved: readonly string[];
  readonly nowMs: () => number;
  /** When the whole run ends. */
  readonly end: RunEnd;
  /** Ends the run early. */
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the metered engine; called when there is something to run. */
  readonly loadEngine: () => Promise<Uint8Array>;
  /** Calls of earlier runs of the same process. */
  readonly unsettled?: Unsettled | undefined;
}

async function engineOf(
  options: PluginsOptions,
): Promise<SandboxEngine | string> {
  try {
    return await compileEngine(await options.loadEngine());
  } catch (error) {
    return `Cannot start the sandbox: ${toldOf(error)}`;
  }
}

async function runOne(plugin: PluginSource, run: PluginRun): Promise<Report> {
  try {
    return await runPlugin(plugin, run);
  } catch (error) {
    const file = pinnedId(plugin.sha256, run.policy) ?? plugin.file;
    return pluginReport(
      { ...plugin, file },
      "failed",
      `The runner failed: ${toldOf(error)}`,
      { errorCode: NOT_RUN },
    );
  }
}

/**
 * The bytes that the policy pins have their turn first, and alone: nobody whom
 * it does not know can take their time or memory.
 */
function turns(
  plugins: readonly PluginSource[],
  policy: Policy,
): [number, PluginSource][][] {
  const found = [...plugins.entries()].filter(([, one]) => one.source !== null);
  const isPinned = ([, one]: [number, PluginSource]) =>
    pinnedId(one.sha256, policy) !== null;
  return [found.filter(isPinned), found.filter((one) => !isPinned(one))];
}

/** Runs the plugins and checks that everyone whom the policy names was there. */
export async function runPlugins(
  plugins: readonly PluginSource[],
  options: PluginsOptions,
): Promise<Report[]> {
  const { policy, end } = options;
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
        { errorCode: typeof engine === "string" ? NOT_RUN : RUN_ENDED },
      )
  );
  if (typeof engine !== "string") {
    const run: PluginRun = { ...options, engine, pause: turnOfLoop };
    for (const turn of turns(plugins, policy)) {
      const work = async () => {
        for (;;) {
          await turnOfLoop();
          if (end.isOver || options.signal?.aborted) return;
          const next = turn.shift();
          if (next === undefined) return;
          reports[next[0]] = await runOne(next[1], run);
        }
      };
      await Promise.all(Array.from({ length: ALIVE_CAP }, work));
    }
    engine.memories.trim();
  }
  const all = refuseDuplicates(reports, policy);
  return [...all, ...missingReports(all, policy)];
}
