/**
 * All tests as one script, compiled once and evaluated as often as wanted: each
 * time with modules of its own. A file is loaded when it is asked for.
 */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Script } from "node:vm";
import { distancesTo, type Metafile } from "./imports.ts";
import type { Noted } from "./node_test.ts";
import type { Test } from "./order.ts";

/** What `entryText()` exports. */
interface Entry {
  readonly files: Readonly<Record<string, () => Promise<unknown>>>;
  readonly noted: Noted[];
}

/** The text of the script's entry: each file of tests, loaded by its name. */
export function entryText(files: readonly string[]): string {
  const lines = files.map((file) => {
    const path = JSON.stringify(`./${file}`);
    return `  ${JSON.stringify(file)}: () => import(${path}),\n`;
  });
  return `export { noted } from "./node_test.ts";\n` +
    `export const files = {\n${lines.join("")}};\n`;
}

/** One evaluation: its modules are no others'. */
export class Evaluation {
  readonly #entry: Entry;
  readonly #loaded = new Map<string, Promise<readonly Test[]>>();

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  /** The tests of a file; throws what its modules throw. */
  load(file: string): Promise<readonly Test[]> {
    const loaded = this.#loaded.get(file) ?? this.#load(file);
    this.#loaded.set(file, loaded);
    return loaded;
  }

  async #load(file: string): Promise<readonly Test[]> {
    const load = this.#entry.files[file];
    if (load === undefined) throw new Error(`Cannot load "${file}": no test`);
    await load();
    // Two tests of a file may bear one name; nothing here may depend on it.
    return this.#entry.noted.splice(0).map(({ name, run }, index) => ({
      id: `${file}#${index}: ${name}`,
      file,
      run,
    }));
  }
}

export class Program {
  readonly files: readonly string[];
  readonly #script: Script;
  readonly #require: ReturnType<typeof createRequire>;
  readonly #imports: Metafile;

  /** `folder` holds what the build command of stryker.json wrote. */
  constructor(folder: string) {
    const path = `${folder}/tests.cjs`;
    const text = readFileSync(path, "utf8");
    // Modules are strict.
    this.#script = new Script(
      `(function (module, exports, require) { "use strict"; ${text}\n})`,
      { filename: path },
    );
    this.#require = createRequire(path);
    this.#imports = JSON.parse(readFileSync(`${folder}/imports.json`, "utf8"));
    this.files = Object.keys(this.#entry().files);
  }

  evaluate(): Evaluation {
    return new Evaluation(this.#entry());
  }

  /** Files of tests that a source file can change, the nearest first. */
  reaching(source: string): readonly string[] {
    const distances = distancesTo(source, this.#imports);
    const far = (file: string) => distances.get(file) ?? Infinity;
    return this.files.filter((file) => distances.has(file))
      .sort((a, b) => far(a) - far(b));
  }

  #entry(): Entry {
    const module: { exports: unknown } = { exports: {} };
    this.#script.runInThisContext()(module, module.exports, this.#require);
    return module.exports as Entry;
  }
}
