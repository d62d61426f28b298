/**
 * Boots Debian machines under emulation with the packages of this tree, and
 * says what holds. Ends with 1 where something does not; skips with a reason
 * where it cannot be tried. What it builds stays in `.cache/boot`.
 *
 * Usage: deno task boot [--binary=FILE] [--packages=DIR] [--sources=FILE]
 *   [--jobs=N] [--only=mains,low,hot]
 */

import { join, resolve } from "node:path";
import { assertionsOf } from "./boot/assertions.ts";
import { makeBase, makeImage } from "./boot/image.ts";
import { type Machine, MACHINES } from "./boot/machine.ts";
import { boot } from "./boot/qemu.ts";
import { recordedAnswers } from "./boot/recorded_answers.ts";
import { run, skipReason } from "./boot/run.ts";
import { readNumber, readOptions } from "./options.ts";

const values = readOptions({
  binary: { type: "string" },
  packages: { type: "string" },
  sources: { type: "string" },
  jobs: { type: "string", default: "2" },
  only: { type: "string" },
});
const jobs = readNumber("jobs", values.jobs, { least: 1, isWhole: true });
const root = new URL("../", import.meta.url).pathname;
const cache = `${root}.cache/boot`;
/** A boot takes 2 to 3 minutes; several share the processors. */
const LIMIT_SECONDS = 900;

async function fileEnding(folder: string, end: string): Promise<string> {
  for await (const { name } of Deno.readDir(folder)) {
    if (name.endsWith(end)) return join(folder, name);
  }
  throw new Error(`Cannot find "*${end}" in "${folder}"`);
}

/** Package and image, from a folder or made here of the binary. */
async function findPackages(): Promise<string> {
  if (values.packages !== undefined) return resolve(values.packages);
  const out = `${cache}/packages`;
  await Deno.remove(out, { recursive: true }).catch(() => {});
  const binary = resolve(values.binary ?? `${root}dist/model-carry`);
  await run(Deno.execPath(), [
    ...["run", "-A", `${root}scripts/packages.ts`, "--only=deb,sysext"],
    ...[`--binary=${binary}`, `--out=${out}`],
  ]);
  return out;
}

/** Debian's own source of packages, as this machine has it. */
async function findSources(): Promise<string> {
  const places = ["sources.list", "sources.list.d/debian.sources"];
  const files = values.sources
    ? [values.sources]
    : places.map((one) => `/etc/apt/${one}`);
  for (const file of files) {
    const { size } = await Deno.stat(file).catch(() => ({ size: 0 }));
    if (size > 0) return file;
  }
  throw new Error('Cannot find a source of Debian packages: use "--sources"');
}

let failed = 0;
function tell(name: string, fault: string | null): void {
  if (fault !== null) failed++;
  console.log(fault === null ? `ok ${name}` : `FAILED ${name}: ${fault}`);
}

function chosen(): readonly Machine[] {
  const names = values.only?.split(",");
  const unknown = names?.find((name) =>
    !MACHINES.some((one) => one.name === name)
  );
  if (unknown !== undefined) {
    const known = MACHINES.map((one) => one.name).join(", ");
    throw new RangeError(`Cannot boot "${unknown}": there are ${known}`);
  }
  return MACHINES.filter(({ name }) => names?.includes(name) ?? true);
}

async function main(): Promise<void> {
  const waiting = [...chosen()];
  const fromMs = performance.now();
  const spent = () => `${Math.round((performance.now() - fromMs) / 1000)} s`;
  const packages = await findPackages();
  await Deno.mkdir(cache, { recursive: true });
  const base = `${cache}/debian`;
  const isBuilt = await Deno.stat(base).then(() => true, () => false);
  if (!isBuilt) await makeBase(base, await findSources());
  console.log(`Debian: ${spent()}`);
  const machine = `${root}tests/fixtures/machines/laptop_on_mains`;
  const image = await makeImage({
    base,
    work: cache,
    deb: await fileEnding(packages, ".deb"),
    sysext: await fileEnding(packages, ".raw"),
    scripts: `${root}scripts/boot`,
    answers: recordedAnswers(
      JSON.parse(await Deno.readTextFile(`${machine}/host.json`)),
    ),
  });
  const { presetState: state } = image;
  console.log(`image: ${spent()}`);
  tell(
    "installed, the unit is not enabled",
    state === "disabled" ? null : `it is "${state}"`,
  );
  await Promise.all(Array.from({ length: jobs }, async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const { report, seconds, isDown, console: said } = await boot(
        one,
        image,
        cache,
        LIMIT_SECONDS,
      );
      for (const { name, fault } of assertionsOf(one, report)) {
        tell(`${one.name}: ${name}`, fault);
      }
      tell(
        `${one.name}: powered off after ${seconds} s`,
        isDown ? null : `it did not, see "${said}"`,
      );
    }
  }));
  console.log(`${failed === 0 ? "ok" : "FAILED"} ${failed} failed, ${spent()}`);
}

const skipped = await skipReason();
if (skipped !== null) console.log(`skipped: ${skipped}`);
else {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    Deno.exitCode = 1;
  }
  if (failed > 0) Deno.exitCode = 1;
}
