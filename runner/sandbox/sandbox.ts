/**
 * The sandbox for plugins: QuickJS in WebAssembly, with a meter in it.
 *
 * Inside there is plain JavaScript and the host that is handed in. There is no
 * clock (`Date.now` is gone, `new Date()` throws) and no `Math.random`, so the
 * fuel over a recording is the same number on every machine.
 */

import { freezeDeep } from "../../core/deep_freeze.ts";
import type { Host, Json } from "../../core/probe/contract.ts";
import { PluginDriver, type SandboxNarrowing } from "./drive_plugin.ts";
import { MemoryPool } from "./reused_engine_memory.ts";
import type { SharedEngine } from "./limited_engine.ts";
import type { SandboxLimits, SandboxResult } from "./limits_and_ends.ts";

export type {
  SandboxLimits,
  SandboxOutcome,
  SandboxResult,
} from "./limits_and_ends.ts";

/** The engine, compiled once for all plugins of a process. */
export type SandboxEngine = SharedEngine;

export type { SandboxNarrowing } from "./drive_plugin.ts";

/** A plugin whose module was evaluated and whose probe has not run yet. */
export interface SandboxModule {
  /** Copied and frozen before the probe can run; checked as JSON only. */
  readonly manifestJson: Json;
  readonly fuelUsed: number;
  /** Calls the probe; once, for the instance ends with it. */
  run(
    host: Host,
    settings: { readonly [key: string]: Json },
    narrower?: SandboxNarrowing,
  ): Promise<SandboxResult>;
  /** Ends the instance, and a run under way with it. */
  dispose(): void;
}

/** The module, or how evaluating it ended. */
export type SandboxLoad =
  | { readonly module: SandboxModule; readonly failure: null }
  | { readonly module: null; readonly failure: SandboxResult };

const compiled = new WeakMap<Uint8Array, Promise<SandboxEngine>>();

/** Compiles the bytes of `_quickjs_metered.bin`; the same bytes only once. */
export function compileEngine(bytes: Uint8Array): Promise<SandboxEngine> {
  const known = compiled.get(bytes);
  if (known !== undefined) return known;
  const engine = Promise.resolve(bytes).then(compileBytes);
  compiled.set(bytes, engine);
  return engine;
}

function compileBytes(bytes: Uint8Array): SandboxEngine {
  // A function of it is compiled when it is called: what is left to do here is
  // not worth the copy that another thread would take.
  const module = new WebAssembly.Module(bytes as BufferSource);
  return { module, memories: new MemoryPool(), busyMs: 0 };
}

/** Evaluates a plugin's module in a fresh instance, under the limits. */
export async function loadModule(
  engine: SandboxEngine,
  source: string,
  limits: SandboxLimits,
): Promise<SandboxLoad> {
  const driver = new PluginDriver(engine, limits);
  const loaded = await driver.load(source);
  if (loaded.outcome !== "ok") return { module: null, failure: loaded };
  return {
    failure: null,
    module: {
      manifestJson: freezeDeep(loaded.output),
      fuelUsed: loaded.fuelUsed,
      run: (host, settings, narrower = {}) =>
        driver.run(host, settings, narrower),
      dispose: () => driver.dispose(),
    },
  };
}
