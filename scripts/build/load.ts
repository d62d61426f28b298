/**
 * Runs the program from its text. Beside it lies what V8 made of the text when
 * the binary was built; it comes from inside the binary, where nobody can plant
 * another. Text that V8 finds changed is compiled as usual.
 */

import { readFileSync } from "node:fs";
import process from "node:process";
import { Script } from "node:vm";
import { LEAVES } from "./leaves.ts";

export interface App {
  readonly main: () => Promise<never>;
  readonly runProgram: (args: readonly string[]) => Promise<number>;
}

export interface Loaded {
  readonly script: Script;
  readonly app: App;
}

/** The program, compiled with the help of a cache where there is one. */
export function load(cachedData: Uint8Array | undefined): Loaded {
  const text = readFileSync(new URL("./app.txt", import.meta.url), "utf8");
  const script = new Script(text, {
    filename: "model-carry.js",
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} as App };
  script.runInThisContext()(
    module,
    process.getBuiltinModule,
    (name: string) => LEAVES[name]?.(),
    import.meta.url,
  );
  return { script, app: module.exports };
}
