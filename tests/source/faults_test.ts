/** Breaking things never makes a verdict laxer. */

import assert from "node:assert/strict";
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";
import { BUILTINS } from "../../schema/generated/builtins.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { DEPTH, random, SEED } from "../support/depth.ts";
import {
  machineAnswers,
  machinePath,
  machinePolicy,
  ranks,
  snapshotOfMachine,
} from "../support/machines.ts";

const LAX = [
  "laptop_on_mains",
  "laptop_on_battery",
  "vm_assumed",
  "laptop_model_loaded",
  "board_without_memory_controller",
  "laptop_strict_overcommit",
  "laptop_battery_low",
  "laptop_charging_unplugged",
  "tablet_out_of_dock",
  "laptop_hot",
  "laptop_dptf",
  "laptop_dptf_hot",
  "laptop_zen",
  "laptop_zen_hot",
  "laptop_zen_slowed",
  "laptop_memory_tight",
  "laptop_cgroup1_tight",
  "laptop_service_tight",
  "container_on_busy_host",
  "laptop_memory_pressure",
  "laptop_sensor_failed",
  "need_unknown",
];

const GARBAGE = "\u0000\u00ff}{ garbage -1e999 NaN max\n";

type Break = (path: string) => void;
const BREAKS: Readonly<Record<string, Break>> = {
  garbage: (path) => writeFileSync(path, GARBAGE),
  empty: (path) => writeFileSync(path, ""),
  missing: (path) => rmSync(path),
  unreadable: (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  huge: (path) => writeFileSync(path, "9".repeat(30)),
};

function filesOf(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((path) => !/^(host|policy)\.json$/.test(path))
    .filter((path) => lstatSync(join(dir, path)).isFile()).sort();
}

/** Runs with a copy of a machine that may be broken. */
async function withCopy<T>(
  name: string,
  run: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), "machine-"));
  try {
    cpSync(machinePath(name), dir, { recursive: true, verbatimSymlinks: true });
    return await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

async function ranksOf(
  name: string,
  dir: string,
  answers: ModelCarryRecording = machineAnswers(name),
): Promise<number[]> {
  const snapshot = await takeSnapshot({
    sysroot: dir,
    answers,
    policy: machinePolicy(name),
  });
  assert.ok(validate(snapshot), JSON.stringify(validate.errors));
  assert.equal(snapshot.probes.length, BUILTINS.length);
  return ranks(snapshot);
}

function laxer(before: readonly number[], after: readonly number[]): boolean {
  return before.some((rank, index) => (after[index] ?? 0) < rank);
}

for (const name of LAX) {
  test(`collect() is no laxer on ${name} with any file broken`, async () => {
    const before = ranks(await snapshotOfMachine(name));
    assert.ok(Math.min(...before) < 2, "the machine denies to begin with");
    const found: string[] = [];
    let count = 0;
    let stricter = 0;
    await withCopy(name, async (dir) => {
      for (const path of filesOf(dir)) {
        for (const [kind, spoil] of Object.entries(BREAKS)) {
          if (random(`${SEED} ${name} ${kind} ${path}`)() >= DEPTH.fileShare) {
            continue;
          }
          spoil(join(dir, path));
          const after = await ranksOf(name, dir);
          if (laxer(before, after)) found.push(`${kind} ${path}`);
          if (laxer(after, before)) stricter += 1;
          count += 1;
          rmSync(join(dir, path), { recursive: true, force: true });
          cpSync(join(machinePath(name), path), join(dir, path));
        }
      }
    });
    console.log(
      `${name}: ${count} single faults, ${stricter} made it stricter`,
    );
    assert.deepEqual(found, []);
    assert.ok(stricter > 0, "no fault had an effect");
  });

  test(`collect() denies ${name} with every file garbage`, async () => {
    for (const kind of ["garbage", "empty"] as const) {
      const after = await withCopy(name, (dir) => {
        for (const path of filesOf(dir)) BREAKS[kind]?.(join(dir, path));
        return ranksOf(name, dir);
      });
      assert.ok(after.every((rank) => rank === 2), `${kind}: ${after}`);
    }
  });

  test(`collect() is no laxer on ${name} with any answer broken`, async () => {
    const before = ranks(await snapshotOfMachine(name));
    const recording = machineAnswers(name);
    const broken: readonly (readonly [string, object | null])[] = [
      ["not recorded", null],
      ["EIO", { error: { code: "EIO", message: "EIO" } }],
      ["timeout", { error: { code: "timeout", message: "timeout" } }],
      ["refused", { error: { code: "refused", message: "refused" } }],
      ["500", { result: { status: 500, body: "", elapsedMs: 1 } }],
      ["no JSON", { result: { status: 200, body: "<html>", elapsedMs: 1 } }],
      ["empty object", { result: { status: 200, body: "{}", elapsedMs: 1 } }],
      ["null", { result: { status: 200, body: "null", elapsedMs: 1 } }],
    ];
    const found: string[] = [];
    let count = 0;
    for (const [index, { call, args }] of recording.calls.entries()) {
      // Without OLLAMA_HOST or a home the defaults hold: that is no fault.
      for (const [kind, change] of broken) {
        const isHttp = call === "httpGet" || call === "ollamaShow";
        if (change !== null && "result" in change && !isHttp) continue;
        const calls = recording.calls.flatMap((one, at) =>
          at !== index ? [one] : change === null ? [] : [{
            call,
            args,
            ...change,
          }]
        ) as ModelCarryRecording["calls"];
        const after = await ranksOf(name, machinePath(name), {
          ...recording,
          calls,
        });
        count += 1;
        if (laxer(before, after)) found.push(`${kind} ${call} ${args[0]}`);
      }
    }
    console.log(`${name}: ${count} broken answers`);
    assert.deepEqual(found, []);
  });
}
