/**
 * Builds the binary: bundle with this Deno, then `deno compile` of the bundle.
 *
 * Usage: deno task build [--target=TRIPLE] [--out=FILE]
 * $COMPILE_DENO is the Deno that compiles (default: this one). Where it cannot
 * download its runtime stub, $DENORT_BIN names a local one of its version.
 */

import { dirname, resolve } from "node:path";
import { compile, HOST_TARGET } from "./build/compile.ts";

const flag = (name: string) =>
  Deno.args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const root = new URL("../", import.meta.url).pathname;
const target = flag("target") ?? HOST_TARGET;
const suffix = target === HOST_TARGET ? "" : `-${target}`;
const out = resolve(flag("out") ?? `${root}dist/model-carry${suffix}`);
const engine = "_quickjs_metered.bin";

async function run(command: string, args: readonly string[]): Promise<string> {
  const { success, stdout, stderr } = await new Deno.Command(command, {
    args: [...args],
    stdin: "null",
  }).output();
  if (success) return new TextDecoder().decode(stdout);
  const why = new TextDecoder().decode(stderr).trim();
  throw new Error(`Cannot run "${command} ${args[0]}": ${why}`);
}

/** Modules that only some commands need stay apart: parsing them takes time. */
async function bundle(dir: string): Promise<void> {
  const flags = ["--quiet", "--minify", "--code-splitting"];
  const entry = `${root}main.ts`;
  await run(Deno.execPath(), ["bundle", ...flags, "--outdir", dir, entry]);
  // Beside the bundle: its name must not end in .wasm, or it is followed.
  await Deno.copyFile(`${root}runner/${engine}`, `${dir}/${engine}`);
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

async function build(temp: string): Promise<void> {
  await bundle(temp);
  // Its name tells the program's own name.
  const program = `${temp}/out/model-carry`;
  await Deno.mkdir(`${temp}/out`);
  await compile({
    target,
    out: program,
    main: `${temp}/main.js`,
    extra: [
      // The sandbox is too short-lived to be worth optimising: half the CPU. Nor
      // is a run long enough to be worth a collection of 8 MB of garbage.
      // A run is too short for what pays off later: optimised WebAssembly (half
      // the CPU with plugins), baseline JavaScript, collecting 8 MB of garbage.
      "--v8-flags=--liftoff-only,--no-sparkplug,--initial-heap-size=64",
      "--include",
      `${temp}/${engine}`,
    ],
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
