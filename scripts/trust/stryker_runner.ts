/** The plugin that Stryker loads into each of its workers. */

import { relative } from "node:path";
import process from "node:process";
import { Program } from "./program.ts";
import { type Context, type MutantRun, ScriptRunner } from "./script_runner.ts";

class Plugin {
  readonly #runner: ScriptRunner;

  constructor() {
    const all = globalThis as { __stryker__?: Context };
    const program = new Program(`${process.cwd()}/out`);
    this.#runner = new ScriptRunner(program, all.__stryker__ ??= {});
    // What a killed test left running ends in a later mutant's time: it says
    // nothing about that one.
    process.on("uncaughtException", () => {});
  }

  /** No new process is needed for a mutant of what modules evaluate. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  dryRun() {
    return this.#runner.dryRun();
  }

  mutantRun(run: MutantRun & { readonly sandboxFileName: string }) {
    const source = relative(process.cwd(), run.sandboxFileName);
    return this.#runner.mutantRun(source, run);
  }
}

export const strykerPlugins = [
  { kind: "TestRunner", name: "script", injectableClass: Plugin },
];
