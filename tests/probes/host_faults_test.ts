/** What the faults at the host's edge found, each by itself. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { accelerators as acceleratorsRow } from "../../core/signals/informative.ts";
import { modelService } from "../../core/signals/model_service.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { reason, sortReasons } from "../../core/verdict/reasons.ts";
import accelerators from "../../probes/accelerators.ts";
import battery from "../../probes/battery.ts";
import { parseSupplies } from "../../probes/battery/all_supplies.ts";
import { percentOf } from "../../probes/battery/charge.ts";
import { parseInteger } from "../../probes/battery/supply.ts";
import memory from "../../probes/memory.ts";
import {
  parseLimit,
  parseReclaimable,
  parseUsage,
} from "../../probes/memory/group_figures.ts";
import { parseOwnGroup } from "../../probes/memory/group_path.ts";
import { parseMeminfo } from "../../probes/memory/meminfo.ts";
import { ollamaUrl } from "../../probes/model_residency/ollama_url.ts";
import { parseShow } from "../../probes/model_residency/shape.ts";
import thermal from "../../probes/thermal.ts";
import {
  hostError,
  memoryHost,
  type MemoryMachine,
} from "../support/memory_host.ts";
import { builtinReports, HEALTHY, snapshotOf } from "../support/reports.ts";

const GONE = hostError("ENOENT");
const MEMINFO = "MemTotal: 1000 kB\nMemAvailable: 500 kB\n";
const PSI = "full avg10=12.50 avg60=0.00 avg300=0.00 total=1\n";

test("battery() fails where a class is listed and missing", async () => {
  const host = memoryHost({
    dirs: {
      "/sys/class": ["power_supply"],
      "/sys/class/power_supply": GONE,
    },
  });
  await assert.rejects(battery(host), { code: "ENOENT" });
});

test("thermal() fails where a class is listed and missing", async () => {
  const host = memoryHost({
    dirs: {
      "/sys/class": ["thermal", "hwmon"],
      "/sys/class/thermal": GONE,
      "/sys/class/hwmon": [],
    },
  });
  await assert.rejects(thermal(host), { code: "ENOENT" });
});

test("thermal() takes a zone that lists no temp for a failed one", async () => {
  const host = memoryHost({
    files: {
      "/sys/class/hwmon/hwmon0/temp1_input": "40000\n",
      "/sys/class/hwmon/hwmon0/temp1_crit": "90000\n",
    },
    dirs: {
      "/sys/class/thermal": ["thermal_zone0"],
      "/sys/class/thermal/thermal_zone0": [],
    },
  });
  assert.deepEqual((await thermal(host)).thermal?.failedSensors, [
    { name: "thermal_zone0", rated: true, message: "ENOENT" },
  ]);
});

const HIDDEN = { dirs: { "/sys/class": [] } };
const PROBES = { battery, thermal, accelerators };
for (const [name, probe] of Object.entries(PROBES)) {
  test(`${name}() fails where /sys/class is an empty folder`, async () => {
    await assert.rejects(probe(memoryHost(HIDDEN)));
    await probe(memoryHost({ dirs: { "/sys/class": ["mem"] } }));
  });
}

for (const name of ["drm", "accel"]) {
  test(`accelerators() fails where ${name} is listed and missing`, async () => {
    const listed = memoryHost({ dirs: { "/sys/class": [name] } });
    await assert.rejects(
      accelerators({
        ...listed,
        readDir: (path) =>
          path === "/sys/class" ? listed.readDir(path) : Promise.reject(GONE),
      }),
      { message: `Cannot list "/sys/class/${name}"` },
    );
  });
}

for (const [count, isWell] of [[64, true], [65, false]] as const) {
  test(`accelerators() tells of 64 devices at most: ${count}`, async () => {
    const host = memoryHost({
      dirs: {
        "/sys/class": ["mem"],
        "/proc/driver/nvidia/gpus": Array.from(
          { length: count },
          (_, at) => `${at}`,
        ),
      },
    });
    const seen = accelerators(host);
    if (!isWell) await assert.rejects(seen, RangeError);
    else assert.equal((await seen).accelerators?.devices.length, count);
    const [device] = (await accelerators(memoryHost({
      dirs: { "/sys/class": ["mem"], "/proc/driver/nvidia/gpus": ["0"] },
    }))).accelerators?.devices ?? [];
    assert.ok(device);
    const devices = Array.from({ length: count }, () => device);
    const judged = acceleratorsRow.judge({ devices }, DEFAULT_POLICY);
    assert.equal(judged.known, isWell);
  });
}

for (const link of ["", "x".repeat(61), "no driver"]) {
  test(`accelerators() takes no driver from ${JSON.stringify(link.slice(0, 9))}`, async () => {
    const host = memoryHost({
      dirs: { "/sys/class": ["drm"], "/sys/class/drm": ["card0"] },
      links: { "/sys/class/drm/card0/device/driver": link },
    });
    const { accelerators: seen } = await accelerators(host);
    assert.equal(seen?.devices[0]?.driver, "unknown");
  });
}

for (const [count, isKnown] of [[8, true], [9, false]] as const) {
  test(`modelService knows 8 endpoints at most: ${count}`, () => {
    const [one] = HEALTHY.modelService.endpoints;
    assert.ok(one);
    const endpoints = Array.from({ length: count }, () => one);
    const judged = modelService.judge({ endpoints }, DEFAULT_POLICY);
    assert.equal(judged.known, isKnown);
  });
}

test("sortReasons() keeps the worst 512", () => {
  const many = Array.from(
    { length: 600 },
    (_, at) =>
      reason("plugin-concern", null, {
        effect: at === 599 ? "deny" : "constrain",
        message: `${at}`,
      }),
  );
  const sorted = sortReasons(many);
  assert.equal(sorted.length, 512);
  assert.equal(sorted[0]?.effect, "deny");
});

const edge = { type: "Battery", energy_now: "20400", energy_full: "100000" };
test("percentOf() is no higher without the gauge than with it", () => {
  assert.equal(percentOf({ ...edge, capacity: "20" }), 20);
  assert.equal(percentOf({ ...edge, capacity: null }), 20);
  assert.ok(Math.abs((percentOf(edge) ?? 0) - 20.4) < 1e-9);
});

test("parseInteger() takes 15 digits at most", () => {
  assert.equal(parseInteger("9".repeat(15)), 999999999999999);
  assert.equal(parseInteger("9".repeat(16)), null);
});

test("parseMeminfo() takes what a number can hold", () => {
  const text = (kib: number) => `MemTotal: ${kib} kB\nMemAvailable: 1 kB\n`;
  const most = Math.floor(Number.MAX_SAFE_INTEGER / 1024);
  assert.equal(parseMeminfo(text(most)).totalBytes, most * 1024);
  assert.throws(() => parseMeminfo(text(most + 1)), RangeError);
});

test("parseLimit() knows no limit above what a number can hold", () => {
  assert.equal(parseLimit("9007199254740991"), 9007199254740991);
  assert.equal(parseLimit("9007199254740992"), null);
});

test("parseReclaimable() finds nothing in too large a number", () => {
  assert.equal(parseReclaimable(`inactive_file ${"9".repeat(15)}`), 1e15 - 1);
  assert.equal(parseReclaimable(`inactive_file ${"9".repeat(16)}`), 0);
});

test("parseUsage() takes a whole line only", () => {
  assert.equal(parseUsage("123\n", "usage"), 123);
  for (const text of ["123", "", "-1\n", "1 2\n", `${"9".repeat(16)}\n`]) {
    assert.throws(() => parseUsage(text, "usage"), SyntaxError);
  }
});

test("parseOwnGroup() takes a whole text only", () => {
  assert.throws(() => parseOwnGroup("0::/user.slice"), SyntaxError);
});

/** A machine with a control group of its own. */
function grouped(change: MemoryMachine["dirs"]): MemoryMachine {
  return {
    files: {
      "/proc/meminfo": MEMINFO,
      "/proc/self/cgroup": "0::/a/b\n",
      "/sys/fs/cgroup/a/b/cgroup.controllers": "cpu\n",
      "/sys/fs/cgroup/a/cgroup.controllers": "cpu\n",
    },
    dirs: change ?? {},
  };
}

test("memory() does not lose its own group to a failed listing", async () => {
  const { incomplete } = await memory(
    memoryHost(grouped({ "/sys/fs/cgroup/a/b": GONE })),
    {},
  );
  assert.equal(incomplete, "Cannot find the own control group");
  assert.equal(
    (await memory(memoryHost(grouped({})), {})).incomplete,
    undefined,
  );
});

test("memory() does not lose a limit that is listed", async () => {
  const { incomplete } = await memory(
    memoryHost(grouped({ "/sys/fs/cgroup/a": ["b", "memory.max"] })),
    {},
  );
  assert.equal(incomplete, 'Cannot find "/sys/fs/cgroup/*/memory.max"');
});

test("memory() believes no missing PSI while its file can be read", async () => {
  const machine = grouped({ "/proc/pressure": GONE });
  const files = { ...machine.files, "/proc/pressure/memory": PSI };
  const seen = await memory(memoryHost({ ...machine, files }), {});
  assert.equal(seen.memory?.pressureFullAvg10Percent, 12.5);
  const listed = grouped({ "/proc/pressure": ["cpu"] });
  assert.match((await memory(memoryHost(listed), {})).incomplete ?? "", /./);
});

const bodies: readonly (readonly [string, number, string])[] = [
  ["another status", 500, "{}"],
  ["no JSON", 200, "{"],
  ["no object", 200, "[]"],
  ["parameters that cannot be read", 200, '{"parameters":"num_ctx many"}'],
];
for (const [name, status, body] of bodies) {
  test(`parseShow() fails on ${name}`, () => {
    assert.throws(() => parseShow(status, body));
  });
}
test("parseShow() knows a service without metadata", () => {
  assert.deepEqual(parseShow(404, ""), { shape: null });
  assert.deepEqual(parseShow(200, "{}"), { shape: null });
});

test("buildSnapshot() takes no hint in place of metadata that failed", async () => {
  const [endpoint] = HEALTHY.residency.endpoints;
  assert.ok(endpoint);
  const decisions = async (shown: object) => {
    const models = endpoint.models.map((one) => ({
      ...one,
      shape: null,
      ...shown,
    }));
    const { profiles } = await snapshotOf(builtinReports({
      residency: { residency: { endpoints: [{ ...endpoint, models }] } },
    }));
    return profiles[0]?.admission;
  };
  assert.equal((await decisions({}))?.basis.rule, "hint");
  const failed = await decisions({ shapeError: "status 500" });
  assert.deepEqual(failed?.reasons.map((one) => [one.code, one.message]), [[
    "memory-need-unknown",
    "The metadata of llama3.2:1b cannot be read: status 500",
  ]]);
});

const drained = (power: string, energy: string) =>
  parseSupplies([{
    type: "Battery",
    status: "Discharging",
    capacity: "50",
    energy_now: energy,
    power_now: power,
  }]);
test("parseSupplies() takes a megawatt, and nothing above it", () => {
  assert.equal(drained("1000000000000", "1000000").rateWatts, 1e6);
  assert.equal(drained("1000000000001", "1000000").rateWatts, null);
  assert.equal(drained("1000000000001", "1000000").secondsToEmpty, null);
});
test("parseSupplies() gives no time that a number cannot hold", () => {
  assert.equal(drained("1000", "1000000").secondsToEmpty, 3_600_000);
  assert.equal(drained("1", "999999999999999").secondsToEmpty, null);
  assert.equal(drained("0", "1000000").secondsToEmpty, null);
});
for (
  const text of ["127.999.1.1", "127.0.0.1:0", "127.0.0.1:65536", "192.0.2.1"]
) {
  test(`ollamaUrl() refuses ${text}`, () => {
    assert.throws(() => ollamaUrl(text), RangeError);
  });
}
test("ollamaUrl() takes the last port", () => {
  assert.equal(ollamaUrl("127.0.0.1:65535"), "http://127.0.0.1:65535");
});

test("buildSnapshot() takes no hint in place of a need beyond all numbers", async () => {
  const [endpoint] = HEALTHY.residency.endpoints;
  assert.ok(endpoint);
  const codes = async (architecture: string) => {
    const models = endpoint.models.map((one) => ({
      ...one,
      shape: one.shape && { ...one.shape, architecture, blockCount: 2 ** 50 },
    }));
    const { profiles } = await snapshotOf(builtinReports({
      residency: { residency: { endpoints: [{ ...endpoint, models }] } },
    }));
    return profiles[0]?.admission.reasons.map((one) => one.code);
  };
  assert.deepEqual(await codes("llama"), ["memory-need-unknown"]);
  // Never measured: the hint is what there is.
  assert.deepEqual(await codes("qwen2"), []);
});
