/** The processor's own heat: data sheets, and what the kernel does about it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY, resolvePolicy } from "../../../core/policy/policy.ts";
import { thermal as row } from "../../../core/signals/thermal.ts";
import { decide } from "../../../core/verdict/reasons.ts";
import { below, type Files } from "../../support/files_below.ts";
import { hostError } from "../../support/memory_host.ts";
import { snapshotOfChanged } from "../../support/reported_machines.ts";
import { chip, COOL, failed, read, ZONES } from "../../support/sensor_files.ts";

async function judged(files: Files): Promise<string> {
  const seen = await read(files);
  assert.ok(seen.thermal);
  const found = row.judge(seen.thermal, DEFAULT_POLICY);
  return found.known
    ? `${found.values.state}, ${decide(found.reasons)}`
    : found.unknown.code;
}

/** A chip of a processor: temperature by label. */
const cpu = (
  name: string | Error,
  temps: Readonly<Record<string, number>>,
  own: Files = {},
): Files =>
  chip(2, {
    name,
    ...Object.fromEntries(
      Object.entries(temps).flatMap(([label, celsius], index) => [
        [`temp${index + 1}_label`, `${label}\n`],
        [`temp${index + 1}_input`, `${celsius * 1000}\n`],
      ]),
    ),
    ...own,
  });

const processors: readonly (readonly [string, Files, string])[] = [
  ["Ryzen at 96.5", cpu("k10temp\n", { Tctl: 96.5 }), "hot, constrain"],
  ["Ryzen at 91", cpu("k10temp\n", { Tctl: 91, Tccd1: 88 }), "warm, allow"],
  ["Ryzen at 67", cpu("k10temp\n", { Tctl: 67, Tccd1: 61 }), "normal, allow"],
  [
    "one die of a Threadripper at 95",
    cpu("k10temp\n", { Tctl: 80, Tccd1: 77, Tccd3: 95, Tccd12: 70 }),
    "hot, constrain",
  ],
  [
    "an offset of 27 above its die",
    cpu("k10temp\n", { Tctl: 97, Tdie: 70 }),
    "normal, allow",
  ],
  [
    "an offset, and a die that is hot",
    cpu("k10temp\n", { Tctl: 122, Tdie: 95.25 }),
    "hot, constrain",
  ],
  ["another driver of Zen", cpu("zenpower\n", { Tdie: 98 }), "hot, constrain"],
  [
    "a label that cannot be read",
    cpu("k10temp\n", { Tctl: 99 }, { temp1_label: hostError("EIO") }),
    "hot, constrain",
  ],
  [
    "a name that cannot be read",
    cpu(hostError("EIO"), { Tctl: 99 }),
    "hot, constrain",
  ],
  [
    "an input that cannot be read",
    cpu("k10temp\n", { Tctl: 99 }, { temp1_input: hostError("EIO") }),
    "normal, constrain",
  ],
  [
    "a limit of its own, which is the one that counts",
    cpu("k10temp\n", { Tctl: 93 }, { temp1_crit: "90000\n" }),
    "hot, constrain",
  ],
  // Neither a limit of its own nor one of a data sheet: as it was.
  [
    "an older family",
    chip(2, {
      name: "k10temp\n",
      temp1_input: "99000\n",
      temp1_max: "70000\n",
    }),
    "normal, allow",
  ],
  ["another chip", cpu("via_cputemp\n", { "Core 0": 99 }), "normal, allow"],
];
for (const [name, files, want] of processors) {
  test(`thermal() says ${want} of ${name}`, async () => {
    assert.equal(await judged({ ...files, ...COOL }), want);
  });
}

const cooling = (number: number, type: string | Error, state: string | Error) =>
  below(`${ZONES}/cooling_device${number}`, {
    type,
    cur_state: state,
    max_state: "10\n",
  });

const devices: readonly (readonly [string, string, string])[] = [
  ["Processor\n", "3\n", "hot, constrain"],
  ["Processor\n", "0\n", "normal, allow"],
  ["thermal-cpufreq-0\n", "1\n", "hot, constrain"],
  ["cpufreq-cpu4\n", "7\n", "hot, constrain"],
  ["thermal-cpuidle-2\n", "40\n", "hot, constrain"],
  ["intel_powerclamp\n", "25\n", "hot, constrain"],
  ["intel_powerclamp\n", "-1\n", "normal, allow"],
  ["Fan\n", "1\n", "normal, allow"],
  ["LCD\n", "12\n", "normal, allow"],
  ["pwm-fan\n", "3\n", "normal, allow"],
  ["TCC Offset\n", "8\n", "normal, allow"],
  ["iwlwifi_1\n", "2\n", "normal, allow"],
];
for (const [type, state, want] of devices) {
  test(`thermal() says ${want} of ${type.trim()} at ${state.trim()}`, async () => {
    assert.equal(await judged({ ...cooling(4, type, state), ...COOL }), want);
  });
}

test("thermal() tells which cooling device is furthest, and of how many", async () => {
  const files = {
    ...cooling(0, "Processor\n", "2\n"),
    ...cooling(1, "Processor\n", "5\n"),
    ...cooling(2, "Processor\n", "0\n"),
    ...COOL,
  };
  const { thermal: facts } = await read(files);
  assert.deepEqual(facts?.slowedBy, {
    device: "cooling_device1 Processor",
    state: 5,
    devices: 2,
  });
});

test("thermal() asks no state of what is not a processor's", async () => {
  const files = { ...cooling(0, "Fan\n", hostError("EIO")), ...COOL };
  assert.equal(await judged(files), "normal, allow");
});

const unread:
  readonly (readonly [string | Error, string | Error, string, string])[] = [
    ["Processor\n", hostError("EIO"), "cooling_device3 Processor", "EIO"],
    ["Processor\n", "}{", "cooling_device3 Processor", "not a number"],
    [hostError("EACCES"), "1\n", "cooling_device3", "EACCES"],
    ["Process", "1\n", "cooling_device3", "its type cannot be read"],
    ["", "1\n", "cooling_device3", "its type cannot be read"],
  ];
for (const [type, state, name, message] of unread) {
  test(`thermal() counts a cooling device as failed: ${message} of ${name}`, async () => {
    const files = { ...cooling(3, type, state), ...COOL };
    const { thermal: facts } = await read(files);
    assert.deepEqual(facts?.failedSensors, [failed(name, true, message)]);
    assert.equal(await judged(files), "normal, constrain");
  });
}

test("no assumption stands against a processor that is slowed down", async () => {
  const policy = resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    assumptions: { thermal: "normal" },
  });
  const seen = await read(cooling(0, "Processor\n", "2\n"));
  assert.ok(seen.thermal && seen.absent === undefined);
  const found = row.judge(seen.thermal, policy);
  assert.ok(!found.known);
  assert.equal(found.unknown.code, "provider-failed");
});

test("a document tells why a cool machine is hot", async () => {
  const found = await snapshotOfChanged({
    base: "laptop_on_mains",
    files: {
      "sys/class/thermal/cooling_device11/type": "Processor\n",
      "sys/class/thermal/cooling_device11/cur_state": "4\n",
      "sys/class/thermal/cooling_device11/max_state": "10\n",
    },
  });
  const { thermal } = found.signals;
  assert.ok(thermal.status === "known");
  assert.equal(thermal.state, "hot");
  assert.equal(thermal.slowedBy, "cooling_device11 Processor");
  const { admission } = found.profiles[0] ?? assert.fail();
  assert.equal(admission.decision, "constrain");
  assert.deepEqual(admission.reasons.map((one) => [one.code, one.message]), [[
    "thermal-hot",
    "cooling_device11 Processor is at 4: the kernel slows the processor " +
    "down, by 1 device(s)",
  ]]);
});
