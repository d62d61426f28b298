/** Each assertion holds on a good report, and fails on one that is spoiled. */

import assert from "node:assert/strict";
import { cpSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { takeSnapshot } from "../../../agent/take_snapshot.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import {
  assertionsOf,
  LOW_PERCENT,
  POD_MAX_BYTES,
} from "../../../scripts/boot/assertions.ts";
import { type Machine, MACHINES } from "../../../scripts/boot/machine.ts";
import type { Section } from "../../../scripts/boot/report.ts";
import { machineAnswers, machinePath } from "../../support/machines.ts";
import { inTemp } from "../../support/temp.ts";

const take = (policy: Policy) =>
  takeSnapshot({
    sysroot: machinePath("laptop_on_mains"),
    answers: machineAnswers("laptop_on_mains"),
    policy,
  });
const plain = await take(DEFAULT_POLICY);
const battery = { ...DEFAULT_POLICY.limits.battery, lowPercent: LOW_PERCENT };
const stricter = await take({
  ...DEFAULT_POLICY,
  limits: { ...DEFAULT_POLICY.limits, battery },
});
/** Of a machine whose service has a limit. */
const limited = (bytes: number) =>
  inTemp(async (dir) => {
    const group = "sys/fs/cgroup/system.slice/ollama.service";
    cpSync(machinePath("laptop_service_tight"), dir, { recursive: true });
    writeFileSync(`${dir}/${group}/memory.current`, "0\n");
    writeFileSync(`${dir}/${group}/memory.max`, `${bytes}\n`);
    const answers = machineAnswers("laptop_service_tight");
    return JSON.stringify(await takeSnapshot({ sysroot: dir, answers }));
  });
const { signals } = plain;
assert.ok(signals.battery.status === "known" && signals.battery.percent);
assert.ok(signals.thermal.status === "known" && signals.thermal.hottest);

/** The machine that this recording is of. */
const MACHINE: Machine = {
  name: "recorded",
  supplies: {
    percent: signals.battery.percent,
    isOnMains: true,
    celsius: signals.thermal.hottest.celsius,
    criticalCelsius: 100,
  },
  states: { battery: "normal", thermal: "normal", modelService: "ready" },
  tries: ["inert", "pod", "watchdog", "sysext"],
};

const UNIT = "ActiveState=active\nSubState=running\nNRestarts=0\n" +
  "ConditionResult=yes\nWatchdogUSec=2min";
const GOOD: Readonly<Record<string, string>> = {
  first: JSON.stringify(plain),
  unit: UNIT,
  validate: "/run/model-carry/snapshot.json: valid",
  next: JSON.stringify(plain),
  policy: JSON.stringify(stricter),
  "after-policy": UNIT,
  inert: "start=0\nActiveState=inactive\nConditionResult=no\nagain=active",
  pod: await limited(POD_MAX_BYTES),
  watchdog: "ActiveState=active\nNRestarts=1\nWatchdog timeout (limit 1min)!",
  sysext: "purged=none\nactive=active\nvalidate=0\nunmerged=none",
  stopped: "Result=success\nExecMainStatus=0",
  left: "snapshot.json",
  whole: JSON.stringify(plain),
};

/** Names of the assertions that fail. */
function failing(
  sections: Readonly<Record<string, string | undefined>>,
  machine: Machine = MACHINE,
  code = 0,
): string[] {
  const report = new Map<string, Section>();
  for (const [name, text] of Object.entries(sections)) {
    if (text !== undefined) report.set(name, { text, code });
  }
  return assertionsOf(machine, report).filter(({ fault }) => fault !== null)
    .map(({ name }) => name);
}

const MEMORY = "MemoryMax= of the model service binds";

test("assertionsOf() finds no fault in a good report, but for its memory", () => {
  // No group binds the recorded machine.
  assert.deepEqual(failing(GOOD), [MEMORY]);
});

function spoil(change: (snapshot: LocalModelResourceSnapshot) => unknown) {
  const copy = structuredClone(plain);
  change(copy);
  return JSON.stringify(copy);
}

const spoiled:
  readonly (readonly [string, string, string | undefined, RegExp])[] = [
    ["a unit that failed", "unit", UNIT.replace("active", "failed"), /active/],
    [
      "a unit that was restarted",
      "unit",
      UNIT.replace("NRestarts=0", "NRestarts=1"),
      /active/,
    ],
    [
      "a unit without a watchdog",
      "unit",
      UNIT.replace("2min", "0"),
      /watchdog is on/,
    ],
    ["no file at the start", "first", "cat: no such file", /^started/],
    [
      "half a file at the start",
      "first",
      JSON.stringify(plain).slice(0, 900),
      /^started/,
    ],
    [
      "a file that lies",
      "first",
      spoil((one) => Object.assign(one.admission, { decision: "deny" })),
      /^started/,
    ],
    ["another policy", "policy", JSON.stringify(plain), /policy is taken up/],
    ["no policy", "policy", undefined, /policy is taken up/],
    [
      "a restart for the policy",
      "after-policy",
      UNIT.replace("NRestarts=0", "NRestarts=2"),
      /without a new start/,
    ],
    [
      "a unit that fails without its program",
      "inert",
      GOOD["inert"]?.replace("inactive", "failed"),
      /skipped/,
    ],
    [
      "a unit that runs without its program",
      "inert",
      GOOD["inert"]?.replace("Result=no", "Result=yes"),
      /skipped/,
    ],
    [
      "a pod that does not bind",
      "pod",
      JSON.stringify(plain),
      /group of a server/,
    ],
    [
      "another group than the pod's",
      "pod",
      await limited(POD_MAX_BYTES + 4096),
      /group of a server/,
    ],
    [
      "a watch that hangs on",
      "watchdog",
      GOOD["watchdog"]?.replace("=1", "=0"),
      /stands still/,
    ],
    [
      "another reason for a new start",
      "watchdog",
      GOOD["watchdog"]?.replace("Watchdog", "Some"),
      /stands still/,
    ],
    ["an image that does not merge", "sysext", "purged=none", /systemd-sysext/],
    [
      "a package that is not gone",
      "sysext",
      GOOD["sysext"]?.replace("purged=none", "purged=/usr/bin/x"),
      /systemd-sysext/,
    ],
    [
      "a part of a file",
      "left",
      ".snapshot.json.1.part\nsnapshot.json",
      /SIGTERM/,
    ],
    [
      "half a file at the end",
      "whole",
      JSON.stringify(plain).slice(0, 900),
      /SIGTERM/,
    ],
    [
      "a watch that was killed",
      "stopped",
      "Result=timeout\nExecMainStatus=9",
      /SIGTERM/,
    ],
  ];
for (const [name, section, text, want] of spoiled) {
  test(`assertionsOf() finds ${name}`, () => {
    const found = failing({ ...GOOD, [section]: text })
      .filter((one) => one !== MEMORY);
    assert.ok(found.some((one) => want.test(one)), found.join("; "));
  });
}

const others: readonly (readonly [string, Partial<Machine>, RegExp])[] = [
  [
    "another charge",
    { supplies: { ...MACHINE.supplies, percent: 1 } },
    /table/,
  ],
  ["other heat", { supplies: { ...MACHINE.supplies, celsius: 1 } }, /table/],
  [
    "no mains",
    { supplies: { ...MACHINE.supplies, isOnMains: false } },
    /table/,
  ],
  ["another state of the battery", {
    states: { ...MACHINE.states, battery: "low" },
  }, /^battery low/],
  ["another state of the heat", {
    states: { ...MACHINE.states, thermal: "hot" },
  }, /heat hot/],
  [
    "a closed port",
    { states: { ...MACHINE.states, modelService: "refused" } },
    /service refused/,
  ],
];
for (const [name, machine, want] of others) {
  test(`assertionsOf() finds ${name}`, () => {
    const found = failing(GOOD, { ...MACHINE, ...machine })
      .filter((one) => one !== MEMORY);
    assert.equal(found.length, 1, found.join("; "));
    assert.match(found[0] ?? "", want);
  });
}

test("assertionsOf() finds a reading that was lost to a limit", async () => {
  const { calls, ...recording } = machineAnswers("laptop_on_mains");
  const first = await takeSnapshot({
    sysroot: machinePath("laptop_on_mains"),
    answers: { ...recording, calls },
    // The whole run's time is over before it begins.
    policy: { ...DEFAULT_POLICY, totalDeadlineMs: 0 },
    sandbox: "all",
  });
  const found = failing({ ...GOOD, first: JSON.stringify(first) });
  assert.ok(
    found.includes("the first snapshot has lost no reading to a limit"),
    found.join("; "),
  );
});

test("assertionsOf() finds a document that validate refuses", () => {
  assert.ok(
    failing(GOOD, MACHINE, 1).includes("validate finds it valid and fresh"),
  );
});

test("assertionsOf() of an empty report fails in all", () => {
  const count = assertionsOf(MACHINE, new Map()).length;
  assert.equal(failing({}).length, count);
  assert.ok(count >= 14, `${count}`);
});

test("MACHINES differ in what a snapshot has to tell", () => {
  const states = MACHINES.map(({ states }) => Object.values(states).join());
  assert.equal(new Set(states).size, MACHINES.length);
  // What is tried is tried on one of them.
  assert.deepEqual(
    MACHINES.flatMap(({ tries }) => tries).sort(),
    ["inert", "pod", "sysext", "watchdog"],
  );
});
