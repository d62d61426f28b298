/** The program as one script, and the loader that runs it. */

import { basename } from "node:path";

/** Runs a tool of the build. */
export type Run = (
  command: string,
  args: readonly string[],
) => Promise<unknown>;

/** Large, without imports, and wanted by some commands only. */
const LEAVES = [
  "schema/_evidence_validator.js",
  "schema/_policy_validator.js",
  "schema/_recording_validator.js",
  "schema/_snapshot_validator.js",
  "schema/_texts.ts",
  "probes/_sources.ts",
];
const ENGINE_URL = /new URL\("\.\/_quickjs_metered\.bin",\s*([\w$]+)\.url\)/;
const LEAF_IMPORT = /\bimport\("(\.\.?\/[^"]+)"\)/g;
// The bundler copies all that a default import has, 0.3 ms of a run.
const DEFAULT_IMPORT = /[\w$]+\((require\("node:process"\))\)/g;

const SOURCES = ["load.ts", "start.ts", "warm.ts"];

/** The table of leaves for the names that the script asks for. */
function leavesModule(root: string, names: readonly string[]): string {
  const rows = names.map((name) => {
    const leaf = LEAVES.find((one) => basename(one) === basename(name));
    return `  "${name}": () => import("${root}${leaf}"),\n`;
  });
  return `export const LEAVES = {\n${rows.join("")}};\n`;
}

/**
 * Writes `app.txt` into a directory, and beside it `start.js` and `warm.js`,
 * which load it.
 */
export async function bundleProgram(
  root: string,
  directory: string,
  run: Run,
): Promise<void> {
  const deno = Deno.execPath();
  const flags = ["bundle", "--quiet", "--minify"];
  await run(deno, [
    ...flags,
    "--format=cjs",
    "--platform=deno",
    ...LEAVES.map((leaf) => `--external=*/${basename(leaf)}`),
    `--output=${directory}/app.js`,
    `${root}scripts/build/entry.ts`,
  ]);
  const code = await Deno.readTextFile(`${directory}/app.js`);
  const names = [...code.matchAll(LEAF_IMPORT)].map((match) => match[1] ?? "");
  const meta = ENGINE_URL.exec(code)?.[1];
  if (meta === undefined) {
    throw new Error("Cannot bundle: nothing looks for the engine");
  }
  const body = code.replaceAll(LEAF_IMPORT, '__leaf("$1")')
    .replaceAll(`${meta}.url`, "__url")
    .replaceAll(DEFAULT_IMPORT, "{default:$1}");
  await Deno.writeTextFile(
    `${directory}/app.txt`,
    `((module, require, __leaf, __url) => {${body}\n})`,
  );
  const source = `${directory}/source`;
  await Deno.mkdir(source);
  for (const name of SOURCES) {
    const text = await Deno.readTextFile(`${root}scripts/build/${name}`);
    await Deno.writeTextFile(
      `${source}/${name}`,
      text.replaceAll("../../", root),
    );
  }
  await Deno.writeTextFile(
    `${source}/leaves.ts`,
    leavesModule(root, [...new Set(names)]),
  );
  for (const entry of ["start.ts", "warm.ts"]) {
    const out = ["--code-splitting", "--outdir", directory];
    await run(deno, [...flags, ...out, `${source}/${entry}`]);
  }
}
