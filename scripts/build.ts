/**
 * Builds the binary: bundle with this Deno, run it once to see what V8 makes of
 * it, then `deno compile` of both (docs/decisions/start-up.md).
 *
 * Usage: deno task build [--target=TRIPLE] [--out=FILE]
 * $COMPILE_DENO is the Deno that compiles (default: this one). Where it cannot
 * download its runtime stub, $DENORT_BIN_AARCH64 or $DENORT_BIN_X86_64, or
 * $DENORT_BIN for what has none of its own, names a local one of its version.
 */

import { dirname, resolve } from "node:path";
import { bundleProgram } from "./build/bundle.ts";
import { compile } from "./build/compile.ts";
import { HOST_TARGET, processorOfTarget } from "./build/target.ts";
import { readOptions } from "./options.ts";

const { target, out: outFile } = readOptions({
  target: { type: "string", default: HOST_TARGET },
  out: { type: "string" },
});
const root = new URL("../", import.meta.url).pathname;
const suffix = target === HOST_TARGET ? "" : `-${target}`;
const out = resolve(outFile ?? `${root}dist/model-carry${suffix}`);
const engine = "_quickjs_metered.bin";
// A run is too short for what pays off later: optimised WebAssembly (half the
// CPU with plugins), baseline JavaScript, collecting garbage in the first MiB or
// on threads of its own, machine code for regular expressions that run twice.
// Watch and serve live for days with it: optimised JavaScript saves them no CPU
// and takes a tenth more memory, and an old space that begins small stays small.
// It is as large as keeps a run with eight plugins from collecting it.
const V8_FLAGS = "--v8-flags=" + [
  "--liftoff-only",
  "--no-sparkplug",
  "--no-opt",
  "--single-threaded",
  "--min-semi-space-size=4",
  "--max-semi-space-size=4",
  "--initial-old-space-size=18",
  "--regexp-tier-up-ticks=50",
].join();

async function run(command: string, args: readonly string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    args: [...args],
    stdin: "null",
  }).output();
  if (success) return new TextDecoder().decode(stdout);
  const why = new TextDecoder().decode(stderr).trim();
  throw new Error(`Cannot run "${command} ${args[0]}": ${why}`);
}

async function checkStart(program: string): Promise<void> {
  const { version } = JSON.parse(await Deno.readTextFile(`${root}deno.json`));
  let said: string;
  try {
    said = (await run(program, ["--version"])).trim();
  } catch (error) {
    throw new Error(
      "Cannot start what was compiled: DENORT_BIN has to be of the version " +
        "of COMPILE_DENO",
      { cause: error },
    );
  }
  if (said !== version) throw new Error(`Cannot build: it says "${said}"`);
}

/** Arguments for what goes into the binary beside its modules. */
function include(temp: string, ...names: readonly string[]): string[] {
  return names.flatMap((name) => ["--include", `${temp}/${name}`]);
}

/** Takes the day out of what is compiled: the binary keeps it of each file. */
async function forgetTimes(temp: string): Promise<void> {
  for await (const { name } of Deno.readDir(temp)) {
    await Deno.utime(`${temp}/${name}`, 0, 0);
  }
}

const CACHES: Readonly<Record<string, readonly string[]>> = {
  "plain.cache": [],
  "plugins.cache": [`${root}examples/plugins`],
};

/** What V8 makes of the program, by running it here. */
async function warmUp(
  temp: string,
  files: readonly string[],
): Promise<void> {
  const out = `${temp}/warm`;
  const main = `${temp}/warm.js`;
  const extra = [V8_FLAGS, ...include(temp, ...files)];
  await forgetTimes(temp);
  await compile({ target, out, main, extra });
  const machine = `${root}tests/fixtures/machines/laptop_on_mains`;
  for (const [name, plugins] of Object.entries(CACHES)) {
    await run(out, [`${temp}/${name}`, machine, ...plugins]);
  }
}

async function build(temp: string): Promise<void> {
  processorOfTarget(target);
  const leaves = await bundleProgram(root, temp, run);
  // Its name must not end in .wasm, or it is followed as a module.
  await Deno.copyFile(`${root}runner/sandbox/${engine}`, `${temp}/${engine}`);
  const files = [engine, "app.txt", ...leaves];
  if (target === HOST_TARGET) {
    await warmUp(temp, files);
    files.push(...Object.keys(CACHES));
  }
  // Its name tells the program's own name.
  const program = `${temp}/out/model-carry`;
  await Deno.mkdir(`${temp}/out`);
  await forgetTimes(temp);
  await compile({
    target,
    out: program,
    main: `${temp}/start.js`,
    extra: [V8_FLAGS, ...include(temp, ...files)],
  });
  if (target === HOST_TARGET) await checkStart(program);
  await Deno.mkdir(dirname(out), { recursive: true });
  // A copy beside it, then one step: a failed build leaves the old binary.
  await Deno.copyFile(program, `${out}.part`);
  await Deno.rename(`${out}.part`, out);
}

const temp = await Deno.makeTempDir({ prefix: "build-" });
try {
  await build(temp);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  Deno.exitCode = 1;
} finally {
  await Deno.remove(temp, { recursive: true });
}
if (Deno.exitCode === 0) {
  const { size } = await Deno.stat(out);
  console.log(`${out} (${(size / 1024 / 1024).toFixed(0)} MiB)`);
}
