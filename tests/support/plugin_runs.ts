/** Runs plugins as the program does. */

import { readFileSync } from "node:fs";
import { createRunEnd } from "../../runner/run_end.ts";
import { sha256Hex } from "../../core/text/canonical_json.ts";
import { DEFAULT_POLICY, type PluginPolicy } from "../../core/policy/policy.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import type { Report } from "../../core/probe/report.ts";
import { readEngine } from "../../host/sandbox_engine.ts";
import type { PluginSource } from "../../runner/plugins/run_plugin.ts";
import {
  type PluginsOptions,
  runPlugins,
} from "../../runner/plugins/run_plugins.ts";

/** Folder of plugins that take what they can. */
export const GREEDY = new URL("../fixtures/greedy/", import.meta.url);

/** A host that answers everything and writes down what it was asked. */
export function witness(): { readonly host: RawHost; readonly seen: string[] } {
  const seen: string[] = [];
  const note = (name: string, value: unknown) => (...args: unknown[]) => {
    seen.push(`${name} ${JSON.stringify(args[0] ?? null)}`);
    return Promise.resolve(value) as Promise<never>;
  };
  const reply = { status: 200, body: "{}", elapsedMs: 1 };
  return {
    seen,
    host: {
      readText: note("readText", "text"),
      readDir: note("readDir", ["a"]),
      readLinkName: note("readLinkName", "a"),
      statfs: note("statfs", {}),
      httpGet: note("httpGet", reply),
      ollamaShow: note("ollamaShow", reply),
      exec: note("exec", { exitCode: 0, stdout: "out", stderr: "" }),
      env: note("env", "value"),
      system: note("system", { platform: "linux", arch: "x86_64" }),
      log: () => {},
    },
  };
}

/** A plugin as it is read from its file. */
export async function plugin(
  file: string,
  source: string,
): Promise<PluginSource> {
  return { file, source, sha256: await sha256Hex(source), refusal: null };
}

/** One of the greedy ones. */
export function greedy(deed: string): Promise<PluginSource> {
  const path = new URL(`${deed}.js`, GREEDY);
  return plugin(`${deed}.js`, readFileSync(path, "utf8"));
}

/** A plugin of a manifest and a body. */
export function source(
  id: string,
  body: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<PluginSource> {
  const manifest = {
    id,
    version: "1.0.0",
    title: id,
    provides: [],
    permissions: {},
    timeoutMs: 1000,
    ...more,
  };
  return plugin(
    `${id}.js`,
    `export const manifest = ${JSON.stringify(manifest)};
export default async function probe(host, settings) { ${body} }`,
  );
}

/** Runs plugins under a policy. */
export function run(
  sources: readonly PluginSource[],
  entries: Readonly<Record<string, PluginPolicy>> = {},
  more: Partial<PluginsOptions> = {},
): Promise<Report[]> {
  return runPlugins(sources, {
    host: witness().host,
    policy: { ...DEFAULT_POLICY, plugins: entries },
    reserved: ["memory"],
    nowMs: () => 0,
    // What is not about the run's end has no part in it.
    end: createRunEnd({ wallMs: 600_000 }),
    loadEngine: readEngine,
    ...more,
  });
}

/** How each ended. */
export const outcomes = (reports: readonly Report[]) =>
  reports.map((one) => [one.id, one.outcome]);
