/**
 * Builds the binary: bundle with this Deno, then `deno compile` of the bundle.
 *
 * Usage: deno task build [--target=TRIPLE] [--out=FILE]
 * $COMPILE_DENO is the Deno that compiles (default: this one). Where it cannot
 * download its runtime stub, $DENORT_BIN names a local one of its version.
 */

const flag = (name: string) =>
  Deno.args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const root = new URL("../", import.meta.url).pathname;
const out = flag("out") ?? `${root}dist/model-carry`;
const target = flag("target");
const compiler = Deno.env.get("COMPILE_DENO") ?? Deno.execPath();

async function run(
  what: string,
  command: string,
  args: readonly string[],
): Promise<void> {
  const { success, stderr } = await new Deno.Command(command, {
    args: [...args],
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  if (success) return;
  const text = new TextDecoder().decode(stderr).trim();
  console.error(`Cannot ${what}:\n${text}`);
  if (what === "compile" && Deno.env.get("DENORT_BIN") === undefined) {
    console.error(
      "Where the runtime stub cannot be downloaded, set DENORT_BIN to a local " +
        "denort of the version of COMPILE_DENO",
    );
  }
  Deno.exit(1);
}

const temp = await Deno.makeTempDir({ prefix: "build-" });
try {
  // Modules that only some commands need stay apart: parsing them takes time.
  await run("bundle", Deno.execPath(), [
    "bundle",
    "--quiet",
    "--minify",
    "--code-splitting",
    "--outdir",
    temp,
    `${root}main.ts`,
  ]);
  // Beside the bundle: its name must not end in .wasm, or it is followed.
  const engine = "_quickjs_metered.bin";
  await Deno.copyFile(`${root}runner/${engine}`, `${temp}/${engine}`);
  await Deno.mkdir(out.slice(0, out.lastIndexOf("/")), { recursive: true });
  await run("compile", compiler, [
    "compile",
    "--quiet",
    "--allow-all",
    "--no-check",
    // The cache file lies at a place that anyone can plant.
    "--no-code-cache",
    // The sandbox is too short-lived to be worth optimising: half the CPU. Nor
    // is a run long enough to be worth a collection of 8 MB of garbage.
    "--v8-flags=--liftoff-only,--initial-heap-size=64",
    "--include",
    `${temp}/${engine}`,
    ...(target === undefined ? [] : ["--target", target]),
    "--output",
    out,
    `${temp}/main.js`,
  ]);
} finally {
  await Deno.remove(temp, { recursive: true });
}
const { size } = await Deno.stat(out);
console.log(`${out} (${(size / 1024 / 1024).toFixed(0)} MiB)`);
