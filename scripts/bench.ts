/**
 * Measures a whole run against a hello world, in one interleaved series.
 *
 * Usage: deno task bench [--runs=15] [--out=FILE]
 */

import { measure, median, type Sample } from "./bench/measure.ts";

const flag = (name: string) =>
  Deno.args.find((one) => one.startsWith(`--${name}=`))?.split("=")[1];
const runs = Number(flag("runs") ?? 15);
const out = flag("out");
if (!(Number.isInteger(runs) && runs >= 3)) {
  console.error(`Cannot bench "${flag("runs")}" runs: it takes 3 or more`);
  Deno.exit(64);
}

const root = new URL("../", import.meta.url).pathname;
const temp = await Deno.makeTempDir({ prefix: "bench-" });
const hello = `${temp}/hello.ts`;
const bundle = `${temp}/bundle/main.js`;
await Deno.writeTextFile(hello, 'console.log("hello");\n');
const built = await new Deno.Command(Deno.execPath(), {
  args: [
    "bundle",
    "--quiet",
    "--minify",
    "--code-splitting",
    "--outdir",
    `${temp}/bundle`,
    `${root}main.ts`,
  ],
}).output();
if (!built.success) {
  console.error(new TextDecoder().decode(built.stderr));
  Deno.exit(1);
}

const COMMANDS: Readonly<Record<string, readonly string[]>> = {
  hello: ["run", "-A", hello],
  source: ["run", "-A", `${root}main.ts`, "--json"],
  bundle: ["run", "-A", bundle, "--json"],
};

const samples: Record<string, Sample[]> = {};
// The first round fills the caches and is not counted.
for (let round = 0; round <= runs; round++) {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const sample = await measure(Deno.execPath(), args);
    if (round > 0) (samples[name] ??= []).push(sample);
  }
}
await Deno.remove(temp, { recursive: true });

/** Median over the rounds of the ratio within one round. */
function ratio(name: string, base: string, key: keyof Sample): number {
  const under = samples[base] ?? [];
  return median(
    (samples[name] ?? []).map((one, at) => one[key] / (under[at]?.[key] ?? 1)),
  );
}

const BARS = [
  {
    name: "source / hello, CPU",
    value: ratio("source", "hello", "cpuMs"),
    bar: 5,
  },
  {
    name: "bundle / hello, CPU",
    value: ratio("bundle", "hello", "cpuMs"),
    bar: 5 * 2 / 3,
  },
  {
    name: "bundle / source, CPU",
    value: ratio("bundle", "source", "cpuMs"),
    bar: 2 / 3,
  },
];

console.log("| command | CPU median | wall median |\n| --- | --- | --- |");
for (const [name, list] of Object.entries(samples)) {
  const cpu = median(list.map((one) => one.cpuMs)).toFixed(0);
  const wall = median(list.map((one) => one.wallMs)).toFixed(0);
  console.log(`| ${name} | ${cpu} ms | ${wall} ms |`);
}
console.log("\n| ratio | value | bar |\n| --- | --- | --- |");
let isMissed = false;
for (const { name, value, bar } of BARS) {
  const isOver = value > bar;
  isMissed ||= isOver;
  console.log(
    `| ${name} | ${value.toFixed(2)} | ${bar.toFixed(2)}${
      isOver ? " MISSED" : ""
    } |`,
  );
}
if (out !== undefined) {
  await Deno.writeTextFile(
    out,
    `${JSON.stringify({ runs, samples, bars: BARS }, null, 2)}\n`,
  );
}
Deno.exit(isMissed ? 1 : 0);
