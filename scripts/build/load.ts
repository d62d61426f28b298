/**
 * Runs the program from its text. Beside it lies what V8 made of the text when
 * the binary was built; it comes from inside the binary, where nobody can plant
 * another. Text that V8 finds changed is compiled as usual.
 */

import { readFileSync } from "node:fs";
import process from "node:process";
import { Script } from "node:vm";

export interface App {
  readonly main: () => Promise<never>;
  readonly runProgram: (args: readonly string[]) => Promise<number>;
}

export interface Loaded {
  readonly script: Script;
  readonly app: App;
}

/** Path of a file beside this one; as a path, a URL takes longer to open. */
export function besides(name: string): string {
  return `${import.meta.dirname}/${name}`;
}

/** A module that only some commands need, by the name it is imported by. */
function loadLeaf(name: string): Promise<unknown> {
  const { gunzipSync } = process.getBuiltinModule("node:zlib");
  const file = name.slice(name.lastIndexOf("/") + 1);
  const text = gunzipSync(readFileSync(besides(`${file}.gz`))).toString();
  const module = { exports: {} };
  new Script(text, { filename: file }).runInThisContext()(module);
  return Promise.resolve(module.exports);
}

/** The program, compiled with the help of a cache where there is one. */
export function load(cachedData: Uint8Array | undefined): Loaded {
  const text = readFileSync(besides("app.txt"), "utf8");
  const script = new Script(text, {
    filename: "model-carry.js",
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const module = { exports: {} as App };
  script.runInThisContext()(
    module,
    process.getBuiltinModule,
    loadLeaf,
    import.meta.url,
  );
  return { script, app: module.exports };
}
