/**
 * Fills dist/ with what is released: binaries, packages, the npm package, the
 * unit, licence and notices, the bill of materials, where it comes from, and
 * SHA256SUMS over them (docs/release.md). It is all of it or nothing: where a
 * part cannot be made, dist/ stays as it was.
 *
 * Usage: deno task release [--target=TRIPLE]… [--out=DIR]
 *   [--sign-key=FILE [--public-key=FILE]] [--signed] [--skip=packages]
 * Without --target: this machine's, and each other that has its runtime stub
 * here. $COMPILE_DENO and $DENORT_BIN… as in scripts/build.ts.
 * --public-key is what minisign wrote beside the key: FILE.pub. --signed ends
 * with 64 where the release would not be signed, or not be of a commit.
 */

import { dirname, resolve } from "node:path";
import { compiler } from "./build/compile.ts";
import { HOST_TARGET, processorOfTarget, TARGETS } from "./build/target.ts";
import { readOptions } from "./options.ts";
import { readCommit, readMaterials, targetFault } from "./release/inputs.ts";
import { engineVersion, parseRuntime, shippedParts } from "./release/parts.ts";
import { type Commit, createProvenance } from "./release/provenance.ts";
import { createSbom, type Licensed } from "./release/sbom.ts";
import { checkKeys, publicKeyBeside, sign } from "./release/sign.ts";
import { lockedSource, readSources } from "./release/sources.ts";
import { digestsOf, sumsText } from "./release/sums.ts";

const options = readOptions({
  target: { type: "string", multiple: true },
  out: { type: "string" },
  "sign-key": { type: "string" },
  "public-key": { type: "string" },
  signed: { type: "boolean", default: false },
  skip: { type: "string" },
});
if (options.skip !== undefined && options.skip !== "packages") {
  console.error(`Cannot skip "${options.skip}": there is no such step`);
  Deno.exit(64);
}
const root = new URL("../", import.meta.url).pathname;
const out = resolve(options.out ?? `${root}dist`);
const signKey = options["sign-key"];
const keys = signKey === undefined ? null : {
  sign: signKey,
  public: options["public-key"] ?? publicKeyBeside(signKey),
};
const SUMS = "SHA256SUMS";
const read = (path: string) => Deno.readTextFile(`${root}${path}`);

/** Why this cannot be called a signed release; null: it can, or need not. */
function signedFault(commit: Commit | null): string | null {
  if (keys === null && options["public-key"] !== undefined) {
    return "--public-key goes with --sign-key";
  }
  if (!options.signed) return null;
  if (keys === null) return "there is no --sign-key";
  if (options.skip !== undefined) return "it would lack its packages";
  if (commit === null) return "the sources are in no checkout of git";
  return commit.isModified ? "files differ from the commit" : null;
}

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

/** Those that were asked for, or all that can be made here. */
async function chooseTargets(): Promise<readonly string[]> {
  const chosen: string[] = [];
  for (const target of options.target ?? Object.keys(TARGETS)) {
    processorOfTarget(target);
    const isOptional = options.target === undefined && target !== HOST_TARGET;
    const fault = isOptional ? await targetFault(target) : null;
    if (fault === null) chosen.push(target);
    else console.error(`without ${target}: ${fault}`);
  }
  return chosen;
}

async function writeSbom(
  path: string,
  program: Licensed,
  runtime: ReturnType<typeof parseRuntime>,
): Promise<void> {
  const lock = JSON.parse(await read("deno.lock"));
  const { npmCache } = JSON.parse(await run(Deno.execPath(), "info", "--json"));
  const engine = await Deno.readFile(
    `${root}runner/sandbox/_quickjs_metered.bin`,
  );
  const parts = shippedParts(
    await readSources(lock, npmCache),
    engineVersion(engine),
    runtime,
  );
  const tool = lockedSource(lock, "@cyclonedx/cyclonedx-library");
  await Deno.writeTextFile(path, createSbom(program, parts, tool));
}

async function release(
  stage: string,
  commit: Commit | null,
): Promise<string[]> {
  const { name, version, license } = JSON.parse(await read("deno.json"));
  const targets = await chooseTargets();
  // First what can be missing: the runtime stub.
  for (const target of targets) {
    const binary = `${stage}/model-carry-${target}`;
    await script("build", `--target=${target}`, `--out=${binary}`);
    if (options.skip === "packages") continue;
    const from = [`--target=${target}`, `--binary=${binary}`];
    await script("packages", ...from, `--out=${stage}`);
  }
  await script("npm", `--out=${stage}`);
  const unit = "model-carry.service";
  await Deno.copyFile(`${root}packaging/systemd/${unit}`, `${stage}/${unit}`);
  const runtime = parseRuntime(await run(compiler(), "--version"));
  const bill = `model-carry-${version}.cdx.json`;
  await writeSbom(
    `${stage}/${bill}`,
    { name, version, licence: license },
    runtime,
  );
  for (const file of ["LICENSE", "NOTICE"]) {
    await Deno.copyFile(`${root}${file}`, `${stage}/${file}`);
  }
  const names = () => [...Deno.readDirSync(stage)].map((one) => one.name);
  const statement = createProvenance(await digestsOf(stage, names()), {
    ...{ version, targets, commit },
    materials: await readMaterials(root, targets),
    tools: { bundles: Deno.version.deno, compiles: runtime.deno },
  });
  await Deno.writeTextFile(
    `${stage}/model-carry-${version}.intoto.json`,
    statement,
  );
  const sums = sumsText(await digestsOf(stage, names()));
  for (const line of sums.trimEnd().split("\n")) {
    const file = line.slice(line.indexOf("  ") + 2);
    await Deno.writeTextFile(`${stage}/${file}.sha256`, `${line}\n`);
  }
  await Deno.writeTextFile(`${stage}/${SUMS}`, sums);
  if (keys !== null) {
    await sign(`${stage}/${SUMS}`, keys, `model-carry ${version}`);
  }
  return names().sort();
}

/** Puts a whole stage in place of what lies there by these names. */
async function install(stage: string, names: readonly string[]): Promise<void> {
  await Deno.mkdir(out, { recursive: true });
  // The signature of another release would be one of none.
  await Deno.remove(`${out}/${SUMS}.minisig`).catch((error) => {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  });
  for (const name of names) {
    await Deno.rename(`${stage}/${name}`, `${out}/${name}`);
    const { size } = await Deno.stat(`${out}/${name}`);
    console.log(`${out}/${name} (${(size / 1024).toFixed(0)} KiB)`);
  }
}

const commit = await readCommit(root);
const fault = signedFault(commit);
if (fault !== null) {
  console.error(`Cannot call this release signed: ${fault}`);
  Deno.exit(64);
}
// Beside dist/, so that a rename is enough.
await Deno.mkdir(dirname(out), { recursive: true });
const stage = await Deno.makeTempDir({
  dir: dirname(out),
  prefix: ".release-",
});
try {
  if (keys !== null) await checkKeys(keys);
  await install(stage, await release(stage, commit));
  console.log(
    commit === null
      ? "of no commit: the sources are in no checkout of git"
      : `of commit ${commit.id}${commit.isModified ? ", changed" : ""}`,
  );
  if (options.skip === "packages") console.log("without packages: --skip");
  console.log(
    keys === null
      ? "not signed: no --sign-key was given"
      : `signed: ${SUMS}.minisig, verified with ${keys.public}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  Deno.exitCode = 1;
} finally {
  await Deno.remove(stage, { recursive: true });
}
