/** Plugins of a run: found on the disk, run in the sandbox. */

import type { Policy } from "../core/policy/policy.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import type { Report } from "../core/probe/report.ts";
import type { PluginFile } from "../host/files/find_plugins.ts";
import { builtinProbes } from "../probes/_index.ts";
import type { RunEnd } from "../runner/run_end.ts";
import type { RunOptions } from "./run_options.ts";
import type { Kept } from "./process_state.ts";
import type {
  BuiltinSource,
  SandboxedOptions,
} from "../runner/sandbox/builtin_probes.ts";

export interface PluginTurn {
  readonly host: () => RawHost;
  readonly nowMs: () => number;
  /** When the whole run ends. */
  readonly end: RunEnd;
  readonly signal?: AbortSignal | undefined;
  readonly kept: Kept;
}

/** Ids that no plugin may take. */
export const RESERVED_IDS: readonly string[] = builtinProbes.map((one) =>
  one.manifest.id
);

/** What the operator has to know of refusals, and a document must not. */
export function refusalDetails(files: readonly PluginFile[]): string[] {
  return [
    ...new Set(
      files.flatMap((one) =>
        one.refusal === null || one.detail === one.refusal ? [] : [one.detail]
      ),
    ),
  ];
}

async function listCandidates(
  directories: readonly string[],
  onRefused: RunOptions["onRefused"],
): Promise<readonly PluginFile[]> {
  if (directories.length === 0) return [];
  const { listPlugins } = await import("../host/files/find_plugins.ts");
  const { candidates } = await listPlugins(directories);
  const details = refusalDetails(candidates);
  if (details.length > 0) await onRefused?.(details);
  return candidates;
}

/**
 * Reads the plugins of some directories; what it gives runs them. Nothing of
 * the sandbox is loaded where there is none.
 */
export async function findPlugins(
  directories: readonly string[],
  policy: Policy,
  { onRefused, live, sysroot }: RunOptions = {},
): Promise<(turn: PluginTurn) => Promise<readonly Report[]>> {
  const candidates = await listCandidates(directories, onRefused);
  if (candidates.length + Object.keys(policy.plugins).length === 0) {
    return () => Promise.resolve([]);
  }
  const { runPlugins } = await import("../runner/plugins/run_plugins.ts");
  const { maskReports } = await import(
    "../core/masking/mask_plugin_reports.ts"
  );
  const { ownIdentity } = await import("../host/user_identity.ts");
  return async ({ host, nowMs, end, kept, signal }) => {
    const reports = await runPlugins(candidates, {
      host: host(),
      policy,
      reserved: RESERVED_IDS,
      nowMs,
      end,
      signal,
      ...kept,
    });
    return maskReports(
      reports,
      ownIdentity(live ? sysroot : undefined),
      policy,
    );
  };
}

/** The built-in probes as the sandbox takes them. */
export async function builtinTexts(): Promise<readonly BuiltinSource[]> {
  const { builtinSources } = await import("../probes/_sources.ts");
  return builtinProbes.map(({ manifest, readsMs }) => ({
    manifest,
    source: builtinSources[manifest.id] ?? "",
    ...(readsMs !== undefined && { readsMs }),
  }));
}

/** Runs the built-in probes in the sandbox too. */
export async function sandboxBuiltins(
  options: SandboxedOptions,
): Promise<Report[]> {
  const { runSandboxed } = await import("../runner/sandbox/builtin_probes.ts");
  return await runSandboxed(await builtinTexts(), options);
}
