/**
 * A long run of `watch`, with a reader that polls its file without pause.
 *
 * Usage: deno task soak [--cycles=10000] [--binary=FILE]
 * Every 100 ms a cycle: 10,000 take 17 minutes. Prints memory and CPU as the
 * kernel accounts for them; exit 1 where a bar is missed: memory at the end
 * within 1.1 of that after 100 cycles, CPU at most 8 ms a cycle, no file lost,
 * torn or older than the one before.
 */

import { readerOf } from "./soak/reader.ts";
import { usageOf } from "./soak/usage.ts";

const INTERVAL_MS = 100;
const WARM_CYCLES = 100;
const MEMORY_BAR = 1.1;
const CPU_MS_BAR = 8;

const root = new URL("../", import.meta.url).pathname;
const flag = (name: string) =>
  Deno.args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const cycles = Number(flag("cycles") ?? 10_000);
if (!(Number.isInteger(cycles) && cycles >= 2 * WARM_CYCLES)) {
  console.error(`Cannot soak "${flag("cycles")}" cycles: it takes 200 or more`);
  Deno.exit(64);
}
const binary = flag("binary");
const [command, ...words] = binary === undefined
  ? [Deno.execPath(), "run", "-A", `${root}main.ts`]
  : [binary];

const dir = await Deno.makeTempDir({ prefix: "soak-" });
const output = `${dir}/snapshot.json`;
const watch = ["watch", "--interval", `${INTERVAL_MS}ms`, "--quiet"];
const child = new Deno.Command(command ?? "", {
  args: [...words, ...watch, "--output", output, "--count", String(cycles)],
  stdin: "null",
  stdout: "null",
}).spawn();

const reader = readerOf(output);
const marks: { cycles: number; cpuMs: number; residentKiB: number }[] = [];
const steps = [WARM_CYCLES, cycles / 8, cycles / 4, cycles / 2, cycles - 5]
  .map(Math.floor).filter((one) => one >= WARM_CYCLES);
const startedMs = performance.now();
for (const step of [...new Set(steps)].sort((a, b) => a - b)) {
  const untilMs = startedMs + step * INTERVAL_MS;
  while (performance.now() < untilMs) await reader.poll();
  const { cpuMs, residentKiB } = await usageOf(child.pid);
  marks.push({ cycles: step, cpuMs, residentKiB });
  console.log(
    `after ${String(step).padStart(6)} cycles: ` +
      `${(residentKiB / 1024).toFixed(1).padStart(6)} MiB resident, ` +
      `${(cpuMs / step).toFixed(2)} ms CPU a cycle`,
  );
}
const { code } = await child.status;
await Deno.remove(dir, { recursive: true });

const [first] = marks;
const last = marks[marks.length - 1];
if (first === undefined || last === undefined) throw new Error("no mark");
const memory = last.residentKiB / first.residentKiB;
const cpuMs = (last.cpuMs - first.cpuMs) / (last.cycles - first.cycles);
const { reads, documents, faults } = reader.seen();
console.log(`
memory after ${last.cycles} over ${first.cycles} cycles: ${memory.toFixed(3)}
CPU a cycle: ${cpuMs.toFixed(2)} ms
reads: ${reads}, of ${documents} documents; lost, torn or old: ${faults.length}
exit code: ${code}`);
faults.slice(0, 10).forEach((one) => console.error(one));
const isHeld = memory <= MEMORY_BAR && cpuMs <= CPU_MS_BAR &&
  faults.length === 0 && code === 0 && documents > cycles / 2;
console.log(isHeld ? "held" : "MISSED");
Deno.exit(isHeld ? 0 : 1);
