/**
 * Fills dist/ with what is released: the binary, the npm package, the unit,
 * licence and notices, the bill of materials, and SHA256SUMS over them. It is all of it or nothing:
 * where a part cannot be made, dist/ stays as it was.
 *
 * Usage: deno task release [--target=TRIPLE] [--out=DIR]
 * $COMPILE_DENO and $DENORT_BIN as in scripts/build.ts.
 */

import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { compiler, HOST_TARGET } from "./build/compile.ts";
import { engineVersion, parseRuntime, shippedParts } from "./release/parts.ts";
import { createSbom, type Licensed } from "./release/sbom.ts";
import { lockedSource, readSources } from "./release/sources.ts";
import { sumsOf } from "./release/sums.ts";

const { values } = parseArgs({
  options: {
    target: { type: "string", default: HOST_TARGET },
    out: { type: "string" },
  },
});
const root = new URL("../", import.meta.url).pathname;
const out = resolve(values.out ?? `${root}dist`);
const { target } = values;
const read = (path: string) => Deno.readTextFile(`${root}${path}`);

async function run(command: string, ...args: string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    args,
    cwd: root,
    stdin: "null",
  }).output();
  const said = new TextDecoder().decode(stderr).trim();
  if (!success) throw new Error(said);
  if (said !== "") console.error(said);
  return new TextDecoder().decode(stdout);
}

const script = (name: string, ...args: string[]) =>
  run(Deno.execPath(), "run", "-A", `${root}scripts/${name}.ts`, ...args);

async function writeSbom(
  path: string,
  program: Licensed,
): Promise<void> {
  const lock = JSON.parse(await read("deno.lock"));
  const { npmCache } = JSON.parse(await run(Deno.execPath(), "info", "--json"));
  const engine = await Deno.readFile(
    `${root}runner/sandbox/_quickjs_metered.bin`,
  );
  const parts = shippedParts(
    await readSources(lock, npmCache),
    engineVersion(engine),
    parseRuntime(await run(compiler(), "--version")),
  );
  const tool = lockedSource(lock, "@cyclonedx/cyclonedx-library");
  await Deno.writeTextFile(path, createSbom(program, parts, tool));
}

async function release(stage: string): Promise<string[]> {
  const { name, version, license } = JSON.parse(await read("deno.json"));
  const binary = `model-carry-${target}`;
  // First what can be missing: the runtime stub.
  await script("build", `--target=${target}`, `--out=${stage}/${binary}`);
  await script("npm", `--out=${stage}`);
  const unit = "model-carry.service";
  await Deno.copyFile(`${root}packaging/systemd/${unit}`, `${stage}/${unit}`);
  const bill = `model-carry-${version}.cdx.json`;
  await writeSbom(`${stage}/${bill}`, { name, version, licence: license });
  for (const file of ["LICENSE", "NOTICE"]) {
    await Deno.copyFile(`${root}${file}`, `${stage}/${file}`);
  }
  const names = [...Deno.readDirSync(stage)].map((one) => one.name).sort();
  const sums = "SHA256SUMS";
  await Deno.writeTextFile(`${stage}/${sums}`, await sumsOf(stage, names));
  return [...names, sums];
}

// Beside dist/, so that a rename is enough.
await Deno.mkdir(dirname(out), { recursive: true });
const stage = await Deno.makeTempDir({
  dir: dirname(out),
  prefix: ".release-",
});
try {
  const names = await release(stage);
  await Deno.mkdir(out, { recursive: true });
  for (const name of names) {
    await Deno.rename(`${stage}/${name}`, `${out}/${name}`);
    const { size } = await Deno.stat(`${out}/${name}`);
    console.log(`${out}/${name} (${(size / 1024).toFixed(0)} KiB)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  Deno.exitCode = 1;
} finally {
  await Deno.remove(stage, { recursive: true });
}
