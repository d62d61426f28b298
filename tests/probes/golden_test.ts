/** Recorded machines give the readings that their own projects state. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { memory as memoryRow } from "../../core/signals/memory.ts";
import { thermal as thermalRow } from "../../core/signals/thermal.ts";
import accelerators from "../../probes/accelerators.ts";
import battery from "../../probes/battery.ts";
import memory from "../../probes/memory.ts";
import { readLevels } from "../../probes/memory/control_groups.ts";
import { parseLimit } from "../../probes/memory/group_figures.ts";
import network, { parseRoutes } from "../../probes/network.ts";
import thermal from "../../probes/thermal.ts";
import { noShared as skip, recordedMachine } from "../support/shared.ts";

const GIB = 1024 ** 3;

async function batteryOf(name: string) {
  return (await battery(recordedMachine(name))).battery;
}
async function thermalOf(name: string) {
  const seen = await thermal(recordedMachine(name));
  const facts = seen.thermal;
  assert.ok(facts);
  const judged = thermalRow.judge(facts, DEFAULT_POLICY);
  const celsius = Object.fromEntries(
    facts.sensors.map((one) => [one.name, one.celsius]),
  );
  return { seen, facts, judged, celsius };
}
function stateOf(judged: ReturnType<typeof thermalRow.judge>): string {
  return judged.known ? judged.values.state : judged.unknown.code;
}

test("battery() reads node-exporter-laptop", { skip }, async () => {
  assert.deepEqual(await batteryOf("node-exporter-laptop"), {
    present: true,
    powerSource: "battery",
    percent: 81,
    charging: false,
    rateWatts: 5.002,
    secondsToEmpty: 26327,
  });
});

test("battery() weighs both of pcp-t460s-two-batteries", { skip }, async () => {
  const seen = await batteryOf("pcp-t460s-two-batteries");
  assert.equal(seen?.powerSource, "unknown");
  assert.ok(seen.percent !== null && Math.abs(seen.percent - 38) < 0.5);
  assert.equal(seen.charging, null);
});

test(
  "battery() sees mains in sysstat-on-ac-two-batteries",
  { skip },
  async () => {
    const seen = await batteryOf("sysstat-on-ac-two-batteries");
    assert.equal(seen?.powerSource, "mains");
    assert.ok(seen.percent !== null && seen.percent >= 85);
  },
);

test(
  "battery() finds no system battery in upower-mice-only",
  { skip },
  async () => {
    assert.equal((await batteryOf("upower-mice-only"))?.present, false);
  },
);

test("battery() reads constructed-laptop-on-ac", { skip }, async () => {
  const seen = await batteryOf("constructed-laptop-on-ac");
  assert.deepEqual(
    [seen?.powerSource, seen?.percent, seen?.charging],
    ["mains", 98, true],
  );
});

test("battery() reads constructed-battery-read-errors", { skip }, async () => {
  const seen = await batteryOf("constructed-battery-read-errors");
  assert.deepEqual([seen?.powerSource, seen?.percent], ["battery", 24]);
});

test("battery() finds none in procfs-desktop-amdgpu", { skip }, async () => {
  assert.equal((await batteryOf("procfs-desktop-amdgpu"))?.present, false);
});

test(
  "battery() is unknown where there is no /sys at all",
  { skip },
  async () => {
    await assert.rejects(battery(recordedMachine("jc-proc-memory-network")), {
      code: "ENOENT",
    });
  },
);

test(
  "thermal() takes checkmk-thermal-odd-acpi at its word",
  { skip },
  async () => {
    const { judged, facts } = await thermalOf("checkmk-thermal-odd-acpi");
    assert.equal(stateOf(judged), "warm");
    const [zone, ...others] = facts.sensors;
    assert.equal(zone?.celsius, 8.3);
    assert.deepEqual(
      zone?.limits.map((one) => one.celsius).sort((a, b) => a - b),
      [9.8, 31.3],
    );
    assert.deepEqual(others.map((one) => one.celsius), [35, 40]);
    assert.deepEqual(others.flatMap((one) => one.limits), []);
  },
);

test("thermal() reads checkmk-thermal-zones", { skip }, async () => {
  const { judged, facts } = await thermalOf("checkmk-thermal-zones");
  assert.equal(stateOf(judged), "normal");
  assert.deepEqual(facts.sensors.map((one) => one.celsius), [
    57,
    65,
    44,
    48,
    20,
    27,
  ]);
  const limits = facts.sensors.map((one) =>
    Object.fromEntries(one.limits.map(({ kind, celsius }) => [kind, celsius]))
  );
  assert.equal(limits[0]?.["critical"], 127);
  assert.deepEqual([limits[1]?.["passive"], limits[1]?.["critical"]], [
    95.5,
    100,
  ]);
  assert.deepEqual(limits[2], {});
  assert.deepEqual([limits[3]?.["passive"], limits[3]?.["hot"]], [77, 87]);
  assert.deepEqual([limits[4], limits[5]], [{}, {}]);
});

test("thermal() reads constructed-thermal-bogus", { skip }, async () => {
  const { judged, facts, celsius } = await thermalOf(
    "constructed-thermal-bogus",
  );
  assert.equal(stateOf(judged), "normal");
  assert.deepEqual(Object.values(celsius).sort((a, b) => a - b), [
    20,
    36,
    45,
    50.05,
    76,
  ]);
  const rated = facts.sensors.filter((one) => one.limits.length > 0);
  assert.deepEqual(
    rated.find((one) => one.celsius === 50.05)?.limits,
    [{ kind: "passive", celsius: 71.05 }],
  );
  assert.equal(facts.failedSensors.length, 4);
});

test(
  "thermal() finds constructed-thermal-critical critical",
  { skip },
  async () => {
    const { judged } = await thermalOf("constructed-thermal-critical");
    assert.equal(stateOf(judged), "critical");
    assert.ok(
      judged.known && judged.values.hottest.sensor.startsWith("thermal_zone0"),
    );
  },
);

test("thermal() reads node-exporter-laptop", { skip }, async () => {
  const { judged, facts, celsius } = await thermalOf("node-exporter-laptop");
  assert.equal(stateOf(judged), "normal");
  assert.equal(celsius["thermal_zone0 cpu-thermal"], 12.376);
  const coretemp = facts.sensors.filter((one) => /coretemp/.test(one.name));
  assert.deepEqual(
    coretemp.map((one) => one.celsius).sort((a, b) => a - b),
    [50, 50, 52, 52, 53, 53, 54, 54, 55, 55],
  );
  for (const one of coretemp) {
    assert.deepEqual(
      one.limits.map(({ kind, celsius }) => `${kind} ${celsius}`).sort(),
      ["critical 100", "max 84"],
    );
  }
  const nameless = facts.sensors.filter((one) => one.name.startsWith("hwmon4"));
  assert.deepEqual(nameless.map((one) => one.celsius).sort(), [54, 55]);
});

test(
  "thermal() has no limit to judge procfs-desktop-amdgpu by",
  { skip },
  async () => {
    const { judged, celsius } = await thermalOf("procfs-desktop-amdgpu");
    assert.equal(celsius["thermal_zone0 bcm2835_thermal"], 49.925);
    assert.equal(stateOf(judged), "unrated");
  },
);

for (const name of ["node-exporter-laptop", "procfs-desktop-amdgpu"]) {
  test(`memory() never takes MemFree on ${name}`, { skip }, async () => {
    const seen = await memory(recordedMachine(name), {}).catch((error) =>
      error
    );
    const message = seen instanceof Error ? seen.message : seen.incomplete;
    assert.match(message, /MemAvailable/);
    const levels = seen instanceof Error ? [] : seen.memory?.levels ?? [];
    assert.ok(levels.every((one: { kind: string }) => one.kind !== "host"));
  });
}

test("memory() reads jc-proc-memory-network", { skip }, async () => {
  const seen = await memory(recordedMachine("jc-proc-memory-network"), {
    cgroup: "host",
  });
  assert.deepEqual(seen.memory?.levels, [{
    kind: "host",
    availableBytes: 3468161024,
    totalBytes: 3997272 * 1024,
  }]);
});

test("memory() reads sysstat-on-ac-two-batteries", { skip }, async () => {
  const seen = await memory(recordedMachine("sysstat-on-ac-two-batteries"), {
    cgroup: "host",
  });
  assert.equal(seen.memory?.levels[0]?.availableBytes, 4389516 * 1024);
  assert.equal(seen.memory?.pressureFullAvg10Percent, 0);
});

test("memory() walks up constructed-cgroup2-nested", { skip }, async () => {
  const seen = await memory(recordedMachine("constructed-cgroup2-nested"), {});
  assert.deepEqual(seen.memory?.levels, [
    { kind: "host", availableBytes: 8388608000, totalBytes: 16384000 * 1024 },
    {
      kind: "cgroup-max",
      availableBytes: 1342177280,
      totalBytes: 6442450944,
    },
    {
      kind: "cgroup-high",
      availableBytes: 805306368,
      totalBytes: 5905580032,
    },
  ]);
  const facts = seen.memory;
  const judged = facts && memoryRow.judge(facts, DEFAULT_POLICY);
  assert.ok(judged?.known);
  assert.deepEqual(
    [judged.values.availableBytes, judged.values.boundBy],
    [0.75 * GIB, "cgroup-high"],
  );
});

test(
  "memory() reads the v1 limit of elastic-cgroup1-kube-limited",
  { skip },
  async () => {
    const host = recordedMachine("elastic-cgroup1-kube-limited");
    const seen = await memory(host, {});
    assert.match(seen.incomplete ?? "", /meminfo/);
    const [level, ...others] = seen.memory?.levels ?? [];
    assert.deepEqual([level?.kind, level?.totalBytes], [
      "cgroup-max",
      2147483648,
    ]);
    assert.ok((level?.availableBytes ?? 0) >= 931622912);
    assert.deepEqual(others, []);
  },
);

test(
  "memory() reads the limit of telegraf-cgroup2-limited",
  { skip },
  async () => {
    const host = recordedMachine("telegraf-cgroup2-limited");
    const levels = await readLevels(host, { version: 2, path: "" }, false);
    assert.equal(levels.length, 1);
    assert.equal(levels[0]?.totalBytes, 103079215104);
    assert.ok((levels[0]?.availableBytes ?? 0) >= 90008109056);
    const seen = await memory(host, {});
    assert.notEqual(seen.incomplete, undefined);
    assert.deepEqual(seen.memory?.levels, levels);
  },
);

test("parseLimit() knows every recorded way to say unlimited", () => {
  assert.equal(parseLimit("max\n"), null);
  assert.equal(parseLimit("9223372036854771712\n"), null);
  assert.equal(parseLimit("18446744073709551615\n"), null);
});

test("accelerators() tells of both memories of constructed-amdgpu-apu", {
  skip,
}, async () => {
  const seen = await accelerators(recordedMachine("constructed-amdgpu-apu"));
  assert.deepEqual(
    seen.accelerators?.devices.map((one) => ({
      driver: one.driver,
      vram: [one.memoryTotalBytes, one.memoryAvailableBytes],
      gtt: [one.sharedMemoryTotalBytes, one.sharedMemoryAvailableBytes],
    })),
    [{
      driver: "amdgpu",
      vram: [536870912, 536870912 - 155189248],
      gtt: [133143986176, 133143986176 - 18874368],
    }],
  );
});

test("accelerators() reads constructed-xe-gpu", { skip }, async () => {
  const seen = await accelerators(recordedMachine("constructed-xe-gpu"));
  assert.deepEqual(
    seen.accelerators?.devices.map((one) => [
      one.driver,
      one.memoryTotalBytes,
      one.memoryAvailableBytes,
    ]),
    [["xe", 12884901888, null]],
  );
});

test("accelerators() reads procfs-desktop-amdgpu", { skip }, async () => {
  const seen = await accelerators(recordedMachine("procfs-desktop-amdgpu"));
  assert.deepEqual(
    seen.accelerators?.devices.map((one) => [
      one.driver,
      one.memoryTotalBytes,
      one.memoryAvailableBytes,
      one.sharedMemoryTotalBytes,
    ]),
    [["amdgpu", 8573157376, 7082778624, 8573157376]],
  );
});

test(
  "accelerators() counts one GPU in datadog-nvidia-a10g",
  { skip },
  async () => {
    const seen = await accelerators(recordedMachine("datadog-nvidia-a10g"));
    assert.deepEqual(
      seen.accelerators?.devices.map((one) => [
        one.vendor,
        one.memoryTotalBytes,
      ]),
      [["nvidia", null]],
    );
  },
);

test(
  "network() finds no way out of constructed-no-network",
  { skip },
  async () => {
    const seen = await network(recordedMachine("constructed-no-network"));
    assert.deepEqual(seen.network, {
      available: false,
      interfaces: { ethernet: 0, wireless: 0, tunnel: 1, other: 0, unknown: 0 },
    });
  },
);

test("parseRoutes() finds the default route of jc-proc-memory-network", {
  skip,
}, async () => {
  const host = recordedMachine("jc-proc-memory-network");
  const text = await host.readText("/proc/net/route");
  assert.deepEqual(parseRoutes(text), ["ens33"]);
});

for (const name of ["node-exporter-laptop", "sysstat-on-ac-two-batteries"]) {
  test(
    `network() does not guess without routes on ${name}`,
    { skip },
    async () => {
      await assert.rejects(
        network(recordedMachine(name)),
        /Cannot find "\/proc\/net\/route"/,
      );
    },
  );
}
