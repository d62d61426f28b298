/** Runs sources in the sandbox. */

import { readFileSync } from "node:fs";
import type { Host } from "../../core/probe/contract.ts";
import {
  compileEngine,
  loadModule,
  type SandboxLimits,
  type SandboxResult,
} from "../../runner/sandbox/sandbox.ts";
import { SANDBOX_LIMITS } from "../../runner/sandbox/limits_and_ends.ts";
import { memoryHost } from "./memory_host.ts";

/** Folder of hostile code. */
export const DEEDS = new URL("../fixtures/hostile/", import.meta.url);

/** The metered engine. */
export const ENGINE = new URL(
  "../../runner/sandbox/_quickjs_metered.bin",
  import.meta.url,
);

/** The same, compiled once. */
export const engine = await compileEngine(readFileSync(ENGINE));

/** Limits of a plugin. */
export const limits: SandboxLimits = SANDBOX_LIMITS;

/** A host that writes down which paths it was asked for. */
export function witness(): Host & { readonly paths: string[] } {
  const paths: string[] = [];
  return {
    ...memoryHost({ system: { platform: "linux", arch: "x86_64" } }),
    paths,
    readText: (path) => {
      paths.push(path);
      if (path === "/silent") return new Promise(() => {});
      return Promise.resolve("text");
    },
  };
}

/** Runs the probe of a source. */
export async function runSource(
  source: string,
  host: Host = witness(),
  narrowed: Partial<SandboxLimits> = {},
): Promise<SandboxResult> {
  const loaded = await loadModule(engine, source, { ...limits, ...narrowed });
  return loaded.failure ?? await loaded.module.run(host, {});
}

/** A source whose probe has a body. */
export function probeOf(body: string): string {
  return `export const manifest = { id: "x" };
    export default async function probe(host, settings) { ${body} }`;
}

/** Text of one hostile deed. */
export function readDeed(deed: string): string {
  return readFileSync(new URL(`${deed}.js`, DEEDS), "utf8");
}
