/** A processor whose heat nobody can judge is not what stands beside it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  DEFAULT_POLICY,
  type Policy,
  resolvePolicy,
} from "../../../core/policy/policy.ts";
import type { SensorRule } from "../../../core/policy/judging_rules.ts";
import { thermal as row } from "../../../core/signals/thermal.ts";
import { SENSORS_CAP } from "../../../core/signals/truncated_thermal_sensors.ts";
import { decide } from "../../../core/verdict/reasons.ts";
import type { Files } from "../../support/files_below.ts";
import { hostError } from "../../support/memory_host.ts";
import {
  chip,
  HWMON,
  read,
  sensor,
  trip,
  zone,
} from "../../support/sensor_files.ts";

async function judged(files: Files, policy = DEFAULT_POLICY): Promise<string> {
  const { thermal: facts } = await read(files);
  assert.ok(facts);
  const found = row.judge(facts, policy);
  const short = row.judge(row.shorten?.(facts, policy) ?? facts, policy);
  assert.deepEqual(short, found);
  return found.known
    ? `${found.values.state}, ${decide(found.reasons)}`
    : found.unknown.code;
}

const drive = (celsius: number) =>
  chip(5, {
    name: "nvme\n",
    temp1_label: "Composite\n",
    temp1_input: `${celsius * 1000}\n`,
    temp1_max: "81850\n",
    temp1_crit: "84850\n",
  });
const at = (name: string, celsius: number, own: Files = {}) =>
  chip(2, { name: `${name}\n`, temp1_input: `${celsius * 1000}\n`, ...own });
const heat = (type: string, celsius: number, own: Files = {}) =>
  zone(3, { type: `${type}\n`, temp: `${celsius * 1000}\n`, ...own });
const PACKAGE = heat("x86_pkg_temp", 97, trip(0, "passive", "88000\n"));

const machines: readonly (readonly [string, Files, string])[] = [
  ["a package over a user's trip", PACKAGE, "unrated"],
  [
    "a package that is cool",
    heat("x86_pkg_temp", 41, trip(0, "passive", "-274000\n")),
    "unrated",
  ],
  ["a package without trips", heat("x86_pkg_temp", 60), "unrated"],
  [
    "cores over max alone",
    at("coretemp", 116, { temp1_max: "84000\n" }),
    "unrated",
  ],
  ["cores at 0", at("coretemp", 0, { temp1_max: "84000\n" }), "unrated"],
  ["a zone of a board", heat("cpu-thermal", 111), "unrated"],
  ["a zone of a cluster", heat("cpuss1-thermal", 72), "unrated"],
  ["a zone of the large cores", heat("bigcore0-thermal", 72), "unrated"],
  ["a zone as a chip", at("cpu_thermal", 104), "unrated"],
  ["an old Athlon", at("k8temp", 77), "unrated"],
  [
    "a package beside cores that throttle",
    { ...PACKAGE, ...at("coretemp", 71, { temp1_crit: "100000\n" }) },
    "normal, allow",
  ],
  [
    "a board whose zone has trips",
    heat("cpu-thermal", 60, trip(0, "critical", "110000\n")),
    "normal, allow",
  ],
  [
    "two zones, one with trips",
    {
      ...heat("cpu0-thermal", 60, trip(0, "passive", "95000\n")),
      ...zone(4, { type: "cpu-1-0-thermal\n", temp: "61000\n" }),
    },
    "normal, allow",
  ],
  ["a Ryzen", at("k10temp", 60, { temp1_label: "Tctl\n" }), "normal, allow"],
  ["a battery that is warm", heat("BAT0", 50), "normal, allow"],
  [
    "a fan's own zone, and a board's word for a processor",
    at("dell_smm", 93, { temp1_label: "CPU\n" }),
    "normal, allow",
  ],
];
for (const [name, files, want] of machines) {
  test(`thermal() says ${want} of ${name} beside a cool drive`, async () => {
    assert.equal(await judged({ ...files, ...drive(38) }), want);
  });
}

test("a hot or critical neighbour is not taken for unrated", async () => {
  assert.equal(
    await judged({ ...PACKAGE, ...drive(84) }),
    "critical, deny",
  );
  const hot = chip(6, {
    name: "amdgpu\n",
    temp1_input: "99000\n",
    temp1_crit: "98000\n",
  });
  assert.equal(await judged({ ...PACKAGE, ...hot }), "provider-failed");
});

test("no assumption stands against a failed neighbour", async () => {
  const files = { ...PACKAGE, ...drive(38), ...at("coretemp", 98) };
  const broken = { ...files, ...chip(2, { name: "coretemp\n" }) };
  broken[`${HWMON}/hwmon2/temp1_input`] = hostError("EIO");
  broken[`${HWMON}/hwmon2/temp1_crit`] = "100000\n";
  assert.equal(await judged(broken), "provider-failed");
});

const stating = (sensors: readonly SensorRule[]): Policy =>
  resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    thermal: { sensors: [...sensors] },
  });

test("a policy that states the processor's limit rates it", async () => {
  const rule: SensorRule = { sensor: "x86_pkg_temp", throttlesCelsius: 96 };
  const files = { ...PACKAGE, ...drive(38) };
  assert.equal(await judged(files, stating([rule])), "hot, constrain");
  const other: SensorRule = { sensor: "nvme Composite", throttlesCelsius: 96 };
  assert.equal(await judged(files, stating([other])), "unrated");
  const ignored: SensorRule = { sensor: "x86_pkg_temp", ignore: true };
  assert.equal(await judged(files, stating([ignored])), "normal, allow");
});

test("an ignored sensor of the processor rates no other one", async () => {
  const files = {
    ...PACKAGE,
    ...drive(38),
    ...at("coretemp", 71, { temp1_crit: "100000\n" }),
  };
  const ignored: SensorRule = { sensor: "coretemp temp1", ignore: true };
  assert.equal(await judged(files, stating([ignored])), "unrated");
});

test("more sensors than a document holds are judged the same", () => {
  const many = Array.from(
    { length: SENSORS_CAP + 9 },
    (_, index) => sensor(`hwmon${index} nvme x`, 79, ["max", 80]),
  );
  const cores = sensor("hwmon99 coretemp Core 0", 40, ["critical", 100]);
  const own = sensor("thermal_zone0 x86_pkg_temp", 98);
  const state = (sensors: typeof many) => {
    const facts = { sensors, failedSensors: [] };
    const short = row.shorten?.(facts, DEFAULT_POLICY) ?? facts;
    assert.equal(short.sensors.length, SENSORS_CAP);
    return [facts, short].map((one) => {
      const found = row.judge(one, DEFAULT_POLICY);
      return found.known ? found.values.state : found.unknown.code;
    });
  };
  assert.deepEqual(state([...many, own]), ["unrated", "unrated"]);
  assert.deepEqual(state([...many, own, cores]), ["warm", "warm"]);
});

const SUSPENDED = { "device/power/runtime_status": "suspended\n" };

test("a processor's chip that is said to sleep is read", async () => {
  const files = at("k10temp", 99, { ...SUSPENDED, temp1_label: "Tctl\n" });
  assert.equal(await judged({ ...files, ...drive(38) }), "hot, constrain");
  const nameless = chip(2, {
    ...SUSPENDED,
    name: hostError("EIO"),
    temp1_input: "40000\n",
  });
  assert.equal(
    await judged({ ...nameless, ...drive(38) }),
    "normal, constrain",
  );
});

const lists: readonly (readonly [string, Files, string])[] = [
  ["nothing", { uevent: "" }, "normal, constrain"],
  ["a processor's name", { name: "k10temp\n" }, "normal, constrain"],
  ["a name nobody can read", { name: hostError("EIO") }, "normal, constrain"],
  ["the name of a fan", { name: "acpi_fan\n" }, "normal, allow"],
];
for (const [name, files, want] of lists) {
  test(`thermal() says ${want} of a chip that lists ${name} alone`, async () => {
    assert.equal(await judged({ ...chip(0, files), ...drive(38) }), want);
  });
}

test("thermal() says that a chip of no name and no limit failed", async () => {
  const files = chip(0, { name: hostError("EIO"), temp1_input: "99000\n" });
  assert.equal(await judged({ ...files, ...drive(38) }), "normal, constrain");
});

test("an empty list is a chip that failed", async () => {
  const { thermal: facts } = await read(
    drive(38),
    { [HWMON]: ["hwmon0", "hwmon5"], [`${HWMON}/hwmon0`]: [] },
  );
  assert.deepEqual(facts?.failedSensors.map((one) => [one.name, one.rated]), [
    ["hwmon0", true],
  ]);
});
