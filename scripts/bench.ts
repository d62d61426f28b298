/**
 * Measures the program against its bars, each as a ratio within one run.
 *
 * Usage: deno task bench [--runs=15] [--out=FILE]
 * Exit 1 where a bar is missed by more than the noise, or was not measured.
 * Takes python3 (peak memory), npm (the Node build, systeminformation), strace
 * (the last two rows), and what `deno task build` takes.
 */

import { type Sample, startMeter } from "./bench/measure.ts";
import { trace } from "./bench/outside.ts";
import { startService } from "./bench/process.ts";
import {
  judge,
  type Measured,
  rowLine,
  ROWS,
  sampleLines,
} from "./bench/rows.ts";
import { readNumber, readOptions } from "./options.ts";
import { buildAll, type Built } from "./bench/setup.ts";

const { runs: text, out } = readOptions({
  runs: { type: "string", default: "15" },
  out: { type: "string" },
});
const runs = readNumber("runs", text, { least: 3, isWhole: true });
const HUNG_RUNS = 3;
const ANSWERS = new URL(
  "../tests/fixtures/machines/laptop_on_mains/host.json",
  import.meta.url,
).pathname;

type Commands = Readonly<Record<string, readonly string[]>>;

/** The service is found as it is on a machine of its user, by OLLAMA_HOST. */
function commandsOf(built: Built): Commands {
  const { hello, binary, plugins } = built;
  const ask = ["--json"];
  const compiled = hello === null || binary === null ? {} : {
    hello: [hello],
    binary: [binary, ...ask],
    "binary, 8 plugins": [binary, ...ask, "--plugins", plugins[8] ?? ""],
    "binary, 16 plugins": [binary, ...ask, "--plugins", plugins[16] ?? ""],
    ...Object.fromEntries(
      Object.entries(built.machines).map((
        [name, at],
      ) => [name, [binary, ...ask, "--sysroot", at]]),
    ),
  };
  return {
    ...compiled,
    "node -e 0": ["node", "-e", "0"],
    "Node build": ["node", built.packaged, ...ask],
    "deno run of hello": [Deno.execPath(), "run", "-A", built.helloSource],
    "from source": [Deno.execPath(), "run", "-A", built.main, ...ask],
    systeminformation: ["node", built.sevenCalls],
  };
}

/** Every plugin has to have run: a refused one would be a cheap one. */
function checkOutput(name: string, stdout: string): void {
  if (!/^(binary|Node build|from source|machine)/.test(name)) return;
  const { probes, signals } = JSON.parse(stdout);
  const lost = probes.find((one: { outcome: string }) => one.outcome !== "ok");
  // A reading that ended early would be a cheap one too.
  if (name.startsWith("machine") && lost) {
    throw new Error(`Cannot bench "${name}": "${lost.id}" is ${lost.outcome}`);
  }
  const wanted = Number(/(\d+) plugins/.exec(name)?.[1] ?? 0);
  const ran =
    probes.filter((one: { origin: string; outcome: string }) =>
      one.origin === "plugin" && one.outcome === "ok"
    ).length;
  if (ran !== wanted || signals.modelService.state !== "ready") {
    throw new Error(
      `Cannot bench "${name}": ${ran} plugins ran, the service is ` +
        `"${signals.modelService.state}"`,
    );
  }
}

async function measureAll(built: Built, dir: string): Promise<Measured> {
  const samples: Record<string, Sample[]> = {};
  const up = await startService(ANSWERS);
  const hung = await startService("--hung");
  Deno.env.set("OLLAMA_HOST", up.url);
  const meter = startMeter();
  try {
    const commands = commandsOf(built);
    // The first round fills the caches and is not counted.
    for (let round = 0; round <= runs; round++) {
      for (const [name, argv] of Object.entries(commands)) {
        const sample = await meter.measure(argv);
        checkOutput(name, sample.stdout);
        if (round > 0) (samples[name] ??= []).push({ ...sample, stdout: "" });
      }
    }
    const { binary } = built;
    const hungStates: string[] = [];
    for (let at = 0; binary !== null && at < HUNG_RUNS; at++) {
      const ask = [binary, "--json", "--service", hung.url];
      const sample = await meter.measure(ask);
      (samples["hung"] ??= []).push({ ...sample, stdout: "" });
      hungStates.push(JSON.parse(sample.stdout).signals.modelService.state);
    }
    const traced = commands["binary"];
    const outside = traced ? await trace(traced, dir) : null;
    return { samples, outside, hungStates };
  } finally {
    await meter.close();
    await up.close();
    await hung.close();
  }
}

const dir = await Deno.makeTempDir({ prefix: "bench-" });
let measured: Measured;
try {
  measured = await measureAll(await buildAll(dir), dir);
} finally {
  await Deno.remove(dir, { recursive: true });
}

const found = ROWS.map((row) => ({ row, figure: row.figure(measured) }));
console.log(`Medians of ${runs} interleaved rounds

| command | CPU, ms | wall, ms | peak, MiB |
| --- | --- | --- | --- |
${sampleLines(measured.samples).join("\n")}

| what | unit | value ± noise | bar | verdict |
| --- | --- | --- | --- | --- |
${found.map(({ row, figure }) => rowLine(row, figure)).join("\n")}

"ms of 24": milliseconds where a compiled hello takes 24 ms of CPU.`);
if (out !== undefined) {
  const bars = found.map(({ row, figure }) => ({
    name: row.name,
    unit: row.unit,
    bar: row.bar,
    ...figure,
    verdict: judge(row, figure),
  }));
  const report = { runs, bars, samples: measured.samples };
  await Deno.writeTextFile(out, `${JSON.stringify(report, null, 2)}\n`);
}
const isHeld = found.every(({ row, figure }) =>
  ["held", "within noise"].includes(judge(row, figure))
);
Deno.exit(isHeld ? 0 : 1);
