/** The program as one script, and the loader that runs it. */

import { basename } from "node:path";

/** Runs a tool of the build. */
export type Run = (
  command: string,
  args: readonly string[],
) => Promise<unknown>;

/**
 * Large, without the host, and wanted by some commands only. They lie packed in
 * the binary: the runtime reads all of it at each start.
 */
const LEAVES = [
  "cli/commands/completions/completion_scripts.ts",
  "schema/generated/pages_text.ts",
  "schema/generated/evidence_validator.js",
  "schema/generated/policy_validator.js",
  "schema/generated/recording_validator.js",
  "schema/generated/snapshot_validator.js",
  "schema/generated/texts.ts",
  "probes/_sources.ts",
];
const ENGINE_URL = /new URL\("\.\/_quickjs_metered\.bin",\s*([\w$]+)\.url\)/;
const LEAF_IMPORT = /\bimport\("(\.\.?\/[^"]+)"\)/g;
// The bundler copies all that a default import has, 0.3 ms of a run.
const DEFAULT_IMPORT = /[\w$]+\((require\("node:process"\))\)/g;

const SOURCES = ["load.ts", "start.ts", "warm.ts"];

async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([text]).stream()
    .pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Writes a leaf as a packed script; gives the name of the file. */
async function packLeaf(
  root: string,
  directory: string,
  leaf: string,
  run: Run,
): Promise<string> {
  const file = `${basename(leaf)}.gz`;
  const out = `${directory}/leaf-${basename(leaf)}.js`;
  await run(Deno.execPath(), [
    ...["bundle", "--quiet", "--minify", "--format=cjs"],
    ...[`--output=${out}`, `${root}${leaf}`],
  ]);
  const code = await Deno.readTextFile(out);
  await Deno.writeFile(
    `${directory}/${file}`,
    await gzip(`((module) => {${code}\n})`),
  );
  return file;
}

/**
 * Writes `app.txt` into a directory, and beside it `start.js` and `warm.js`,
 * which load it. Gives the names of the files that the app loads itself.
 */
export async function bundleProgram(
  root: string,
  directory: string,
  run: Run,
): Promise<readonly string[]> {
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
  const asked = [...code.matchAll(LEAF_IMPORT)].map(([, name = ""]) =>
    basename(name)
  );
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
  for (const entry of ["start.ts", "warm.ts"]) {
    await run(deno, [...flags, "--outdir", directory, `${source}/${entry}`]);
  }
  const leaves = LEAVES.filter((one) => asked.includes(basename(one)));
  return await Promise.all(
    leaves.map((one) => packLeaf(root, directory, one, run)),
  );
}
