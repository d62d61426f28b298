/** Every host call of every probe, broken in every way: never a laxer verdict. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { fixedClock } from "../../core/clock.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { buildSnapshot } from "../../core/document/build_snapshot.ts";
import { createSysrootHost } from "../../host/sysroot.ts";
import { builtinProbes } from "../../probes/_index.ts";
import { replayHost } from "../../runner/replay.ts";
import { runBuiltins } from "../../runner/run_builtins.ts";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { DEPTH, random, SEED } from "../support/depth.ts";
import {
  type Call,
  callKey,
  type Fault,
  faultHost,
  FAULTS,
  memoHost,
} from "../support/fault_host.ts";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
  MACHINES,
  ranks,
} from "../support/machines.ts";

const AT_ONCE = 32;
/** What a probe may take where something hangs; the default is 500 to 1000. */
const SHORT_MS = 25;
/** Far above what any run takes, far below one that waits for a hang. */
const RUN_CAP_MS = 5000;
const TICK_MS = 50;
const IDS = builtinProbes.map((one) => one.manifest.id);

const within = (timeoutMs: number) =>
  builtinProbes.map((one) => ({
    ...one,
    manifest: { ...one.manifest, timeoutMs },
  }));
const hurried = within(SHORT_MS);
// On a busy machine a whole run would time out, and every other look laxer.
const patient = within(RUN_CAP_MS);

interface Machine {
  readonly name: string;
  readonly host: RawHost;
  readonly policy: Policy;
  readonly clock: ReturnType<typeof fixedClock>;
}

function loadMachine(name: string): Machine {
  const answers = machineAnswers(name);
  const host = createSysrootHost(machinePath(name), replayHost(answers));
  return {
    name,
    host: memoHost(host),
    policy: machinePolicy(name),
    clock: fixedClock(Date.parse(answers.capturedAt ?? "")),
  };
}

interface Run {
  readonly ranks: readonly number[];
  readonly calls: readonly Call[];
}

/** A run took longer than any does. */
class Late extends Error {}

/** One run with faults; fails where it leaves no whole document in time. */
async function runWith(
  { name, host, policy, clock }: Machine,
  faults: readonly Fault[],
): Promise<Run> {
  const what = () => `${name}: ${faults.map(faultName).join(" and ")}`;
  const calls: Call[] = [];
  const hangs = faults.some((one) => one.kind === "hangs");
  // Ticks, not the wall: a process that gets no processor hears no time pass.
  let ticks = 0;
  const ticking = setInterval(() => ticks += 1, TICK_MS);
  const reports = await runBuiltins(
    hangs ? hurried : patient,
    faultHost(host, faults, (made) => void calls.push(made)),
    policy,
    clock,
    undefined,
    // Of the time that is heard: a busy machine would deny before any fault.
    { limitMs: RUN_CAP_MS },
  ).finally(() => clearInterval(ticking));
  if (ticks * TICK_MS >= RUN_CAP_MS) throw new Late(`${what()}: late`);
  assert.deepEqual(reports.map((one) => one.id), IDS, what());
  const snapshot = await buildSnapshot(reports, policy, {
    capturedAtMs: clock.wallMs(),
    uuid: clock.uuid(),
    version: "0.0.0",
    runtime: "test",
    platform: "linux-x86_64",
  });
  const printed = JSON.parse(JSON.stringify(snapshot));
  assert.ok(
    validate(printed),
    `${what()}: ${JSON.stringify(validate.errors)}`,
  );
  assert.deepEqual(meaningFaults(printed), [], what());
  return { ranks: ranks(snapshot), calls };
}

function faultName(fault: Fault): string {
  return `${fault.kind}: ${callKey(fault)}`;
}

interface Exemption {
  readonly reason: string;
  readonly covers: (fault: Fault) => boolean;
  /** Laxest that it may come to: 1 is constrain. @default {0} */
  readonly floor?: number;
}

/** Faults that no reader can tell from another machine. */
const EXEMPTIONS: readonly Exemption[] = [
  {
    reason: "the kernel lists a class in full or fails: a shorter list is a " +
      "machine without that device",
    covers: ({ call, args, kind }) =>
      call === "readDir" &&
      ["/sys/class/power_supply", "/sys/class/thermal"].includes(
        String(args[0]),
      ) && ["truncated", "empty", "garbage", "huge"].includes(kind),
  },
  {
    reason: "the kernel makes the text of a sensor in one piece, and copies " +
      "of it may lack the newline: fewer digits are a cooler sensor",
    covers: ({ call, args, kind }) =>
      call === "readText" && /\/temp(\d+_input)?$/.test(String(args[0])) &&
      kind.startsWith("truncated"),
  },
  {
    reason: "a sensor that fails constrains where another one is whole " +
      "(docs/decisions/failed-sensor.md), also where it was the critical one",
    covers: ({ call, args }) =>
      ["readDir", "readText"].includes(call) &&
      /^\/sys\/class\/(thermal\/thermal_zone|hwmon\/hwmon)\d+/.test(
        String(args[0]),
      ),
    floor: 1,
  },
  {
    reason: "an empty OLLAMA_HOST is none, as Ollama itself reads it",
    covers: ({ call, args, kind }) =>
      call === "env" && args[0] === "OLLAMA_HOST" && kind === "empty",
  },
];

function laxer(before: readonly number[], after: readonly number[]): boolean {
  return before.some((rank, index) => (after[index] ?? 0) < rank);
}

interface Tally {
  faults: number;
  stricter: number;
  readonly found: string[];
  readonly exempted: Map<Exemption, number>;
}

async function inject(
  machine: Machine,
  sets: readonly (readonly Fault[])[],
  before: readonly number[],
  tally: Tally,
): Promise<void> {
  const queue = [...sets];
  const late: (readonly Fault[])[] = [];
  const work = async (isAlone: boolean) => {
    for (let faults = queue.pop(); faults; faults = queue.pop()) {
      let after: readonly number[];
      try {
        after = (await runWith(machine, faults)).ranks;
      } catch (error) {
        // What the others beside it took is not its own time.
        if (error instanceof Late && !isAlone) late.push(faults);
        else tally.found.push(String((error as Error).message));
        continue;
      }
      tally.faults += 1;
      if (laxer(after, before)) tally.stricter += 1;
      if (!laxer(before, after)) continue;
      const known = EXEMPTIONS.find(({ covers, floor = 0 }) =>
        faults?.some(covers) && Math.min(...after) >= floor
      );
      if (known === undefined) {
        const names = faults.map(faultName).join(" and ");
        tally.found.push(`${machine.name}: ${names}: ${before} -> ${after}`);
      } else {
        tally.exempted.set(known, (tally.exempted.get(known) ?? 0) + 1);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(false)));
  queue.push(...late);
  await work(true);
}

function faultsOf(calls: readonly Call[]): Fault[] {
  return calls.flatMap((made) =>
    Object.keys(FAULTS[made.call]).map((kind) => ({ ...made, kind }))
  );
}

function newTally(): Tally {
  return { faults: 0, stricter: 0, found: [], exempted: new Map() };
}

function report(what: string, tally: Tally, lax: number): void {
  console.log(`count: ${what}: ${tally.faults}`);
  console.log(`count: ${what}, started laxer than deny: ${lax}`);
  console.log(`count: ${what}, made it stricter: ${tally.stricter}`);
  for (const [{ reason }, count] of tally.exempted) {
    console.log(`exempted: ${count} x ${reason}`);
  }
  assert.deepEqual(tally.found, []);
  assert.ok(tally.stricter > 0, "no fault had an effect");
}

test("runBuiltins() is no laxer with any single host call broken", async () => {
  const tally = newTally();
  let lax = 0;
  for (const name of MACHINES) {
    const machine = loadMachine(name);
    const { ranks: before, calls } = await runWith(machine, []);
    const isLax = Math.min(...before) < 2;
    const share = isLax ? DEPTH.laxShare : DEPTH.denyShare;
    const pick = random(`${SEED} ${name}`);
    const sets = faultsOf(calls).filter(() => pick() < share)
      .map((one) => [one]);
    if (isLax) lax += sets.length;
    await inject(machine, sets, before, tally);
  }
  report("single faults", tally, lax);
});

test("runBuiltins() is no laxer with two host calls broken", async () => {
  const tally = newTally();
  let lax = 0;
  for (const name of MACHINES) {
    const machine = loadMachine(name);
    const { ranks: before, calls } = await runWith(machine, []);
    if (Math.min(...before) === 2) continue;
    const pick = random(`${SEED} pairs ${name}`);
    const one = <T>(list: readonly T[]): T => {
      const found = list[Math.floor(pick() * list.length)];
      if (found === undefined) throw new RangeError("Cannot pick from nothing");
      return found;
    };
    const sets: Fault[][] = [];
    for (let count = 0; count < DEPTH.pairs; count++) {
      const first = one(faultsOf(calls));
      // The first fault may bring calls that a whole machine never sees.
      const { calls: made } = first.kind === "hangs"
        ? { calls }
        : await runWith(machine, [first]);
      sets.push([first, one(faultsOf(made))]);
    }
    lax += sets.length;
    await inject(machine, sets, before, tally);
  }
  report("pairs of faults", tally, lax);
});
