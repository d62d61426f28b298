/**
 * Runs `watch` for real, over a machine that changes; in the first minute a
 * reader polls its file without a pause. Prints a table; fails where a line or a
 * file is not a valid snapshot, memory grows or a cycle costs too much.
 *
 * Usage: deno task soak [--minutes=10] [--interval=100ms] [--binary=FILE]
 */

import { readNumber, readOptions } from "./options.ts";
import { createChangingMachine } from "../tests/support/changing_machine.ts";
import { startPolling } from "../tests/support/polling.ts";
import type { Seen } from "./soak/reader.ts";
import { judge, type Sample } from "./soak/judge.ts";
import { usageOf } from "./soak/usage.ts";
import { startWatch } from "./soak/watch.ts";

const CHANGE_EVERY_MS = 70;
const SAMPLES = 20;
const POLL_MS = 60_000;

const { minutes: text, interval, binary } = readOptions({
  minutes: { type: "string", default: "10" },
  interval: { type: "string", default: "100ms" },
  binary: { type: "string" },
});
const minutes = readNumber("minutes", text, { least: 0.01 });
const main = new URL("../main.ts", import.meta.url).pathname;
const program = binary === undefined
  ? [Deno.execPath(), "run", "-A", main]
  : [binary];

const dir = await Deno.makeTempDir({ prefix: "soak-" });
const machine = createChangingMachine(dir);
const file = `${dir}/snapshot.json`;
const watch = startWatch(program, [
  ...["--interval", interval, "--json"],
  ...["--output", file, "--sysroot", machine.sysroot],
]);
const polling = startPolling(file);
// A reader without a pause takes a whole core.
const polledOut = new Promise<Seen>((resolve) =>
  setTimeout(
    () => resolve(polling.stop()),
    Math.min(POLL_MS, minutes * 60_000),
  )
);
let step = 0;
const changing = setInterval(() => machine.change(step++), CHANGE_EVERY_MS);

const samples: Sample[] = [];
const row = (...cells: readonly (string | number)[]) =>
  console.log(cells.map((one) => String(one).padStart(9)).join(" "));

async function take(): Promise<void> {
  const { lines: done } = watch.counts;
  const sample = { cycles: done, ...await usageOf(watch.pid) };
  const before = samples.at(-1);
  samples.push(sample);
  const cycles = sample.cycles - (before?.cycles ?? 0);
  const cpuMs = sample.cpuMs - (before?.cpuMs ?? 0);
  row(
    ((performance.now() - startedMs) / 60_000).toFixed(2),
    sample.cycles,
    (sample.residentKiB / 1024).toFixed(1),
    (cpuMs / cycles).toFixed(2),
  );
}

const startedMs = performance.now();
row("minute", "cycles", "RSS, MiB", "CPU, ms");
await watch.until(100);
await take();
for (let at = 1; at <= SAMPLES; at++) {
  const dueMs = startedMs + minutes * 60_000 * at / SAMPLES;
  await new Promise((resolve) =>
    setTimeout(resolve, Math.max(0, dueMs - performance.now()))
  );
  await take();
}
const polled = await polledOut;
clearInterval(changing);
const code = await watch.end();
await Deno.remove(dir, { recursive: true });

console.log(`lines ${JSON.stringify(watch.counts)}, ended with ${code}`);
console.log(`file ${JSON.stringify(polled)}`);
const faults = judge({ samples, counts: watch.counts, polled, code });
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? "held" : `${faults.length} faults`);
if (faults.length > 0) Deno.exit(1);
