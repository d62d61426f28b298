/** What real machines do that a naive reader gets wrong, row by row. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { thermal as thermalRow } from "../../core/signals/thermal.ts";
import accelerators from "../../probes/accelerators.ts";
import battery from "../../probes/battery.ts";
import disk from "../../probes/disk.ts";
import memory from "../../probes/memory.ts";
import { parseOwnGroup } from "../../probes/memory/group_path.ts";
import { parseMeminfo } from "../../probes/memory/meminfo.ts";
import network from "../../probes/network.ts";
import thermal from "../../probes/thermal.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";

type Files = Record<string, string | Error>;
const below = (at: string, files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${at}/${name}`, text]),
  );

const POWER = "/sys/class/power_supply";
const bat = (files: Files, name = "BAT0") =>
  below(`${POWER}/${name}`, { type: "Battery\n", ...files });
const adapter = (online: string, name = "AC") =>
  below(`${POWER}/${name}`, { type: "Mains\n", online });
const FULL = { energy_now: "40000000\n", energy_full: "50000000\n" };

const batteries: readonly (readonly [string, Files, object])[] = [
  [
    "an attribute that fails to read",
    bat({
      capacity: "70",
      status: "Discharging",
      power_now: hostError("ENODEV"),
    }),
    { percent: 70, powerSource: "battery", rateWatts: null },
  ],
  [
    "no capacity, energy",
    bat({ ...FULL, status: "Discharging" }),
    { percent: 80 },
  ],
  [
    "no capacity, charge",
    bat({ charge_now: "1000", charge_full: "4000", status: "Discharging" }),
    { percent: 25 },
  ],
  [
    "only capacity_level",
    bat({ capacity_level: "Full", status: "Discharging" }),
    { percent: null, present: true },
  ],
  [
    "status Unknown of one of two",
    {
      ...bat({ capacity: "0", energy_full: "100", status: "Unknown" }),
      ...bat(
        { capacity: "50", energy_full: "100", status: "Discharging" },
        "BAT1",
      ),
    },
    { powerSource: "battery", percent: 25 },
  ],
  [
    "status Error, adapter offline",
    { ...bat({ capacity: "50", status: "Error" }), ...adapter("0\n") },
    { powerSource: "battery" },
  ],
  [
    "no status and no adapter",
    bat({ capacity: "50" }),
    { powerSource: "unknown", charging: null },
  ],
  [
    "a negative power_now",
    bat({ capacity: "50", status: "Discharging", power_now: "-4077000\n" }),
    { rateWatts: 4.077 },
  ],
  [
    "current in place of power",
    bat({
      capacity: "50",
      status: "Discharging",
      current_now: "-1000000",
      voltage_now: "12000000",
    }),
    { rateWatts: 12 },
  ],
  [
    "an adapter of another name",
    {
      ...bat({ capacity: "50", status: "Unknown" }, "macsmc-battery"),
      ...adapter("1\n", "ADP0"),
    },
    { powerSource: "mains", percent: 50 },
  ],
  [
    "no type file",
    {
      ...below(`${POWER}/BAT0`, { capacity: "50", status: "Discharging" }),
      ...below(`${POWER}/ACAD`, { online: "0" }),
    },
    { present: true, powerSource: "battery" },
  ],
  [
    "a mouse",
    bat({ capacity: "3", status: "Discharging", scope: "Device\n" }, "mouse"),
    { present: false, powerSource: "mains" },
  ],
  [
    "scope System",
    bat({ capacity: "30", status: "Discharging", scope: "System\n" }),
    { present: true, percent: 30 },
  ],
  [
    "held at a threshold",
    bat({ capacity: "80", status: "Not charging" }),
    { powerSource: "mains", charging: false },
  ],
  [
    "no adapter entry but charging",
    bat({ capacity: "10", status: "Charging" }),
    { powerSource: "mains", charging: true },
  ],
  [
    "two batteries of different size",
    {
      ...bat({
        capacity: "10",
        energy_full: "90000000",
        status: "Discharging",
      }),
      ...bat(
        { capacity: "100", energy_full: "10000000", status: "Unknown" },
        "BAT1",
      ),
    },
    { percent: 19 },
  ],
  [
    "one of two without a charge",
    {
      ...bat({ capacity: "90", status: "Discharging" }),
      ...bat({ status: "Discharging" }, "BAT1"),
    },
    { percent: null },
  ],
  [
    "a uevent that disagrees",
    bat({
      capacity: "40",
      status: "Discharging",
      uevent: "POWER_SUPPLY_CAPACITY=100\n",
    }),
    { percent: 40 },
  ],
  [
    "energy above full",
    bat({ energy_now: "60", energy_full: "50", status: "Full" }),
    { percent: 100 },
  ],
  [
    "an empty bay",
    bat({ present: "0\n", capacity: "0" }),
    { present: false },
  ],
  [
    "drained although an adapter is online",
    { ...bat({ capacity: "8", status: "Discharging" }), ...adapter("1") },
    { powerSource: "battery" },
  ],
  [
    "an adapter that cannot be read beside Full",
    {
      ...bat({ capacity: "99", status: "Full" }),
      ...below(`${POWER}/AC`, { type: "Mains", online: hostError("EIO") }),
    },
    { powerSource: "unknown" },
  ],
  [
    "a percent that is rounded down",
    bat({ energy_now: "10099", energy_full: "100000", status: "Discharging" }),
    { percent: 10 },
  ],
];
for (const [name, files, want] of batteries) {
  test(`battery() reads ${name}`, async () => {
    const seen = await battery(memoryHost({ files }));
    const facts = seen.battery as unknown as Record<string, unknown>;
    const got = Object.fromEntries(
      Object.keys(want).map((key) => [key, facts[key]]),
    );
    assert.deepEqual(got, want);
  });
}

test("battery() tells no class from one that cannot be listed", async () => {
  const none = await battery(memoryHost({ dirs: { "/sys/class": ["mem"] } }));
  assert.equal(none.battery?.present, false);
  await assert.rejects(battery(memoryHost({})), { code: "ENOENT" });
  const hidden = memoryHost({
    dirs: { [POWER]: hostError("EACCES"), "/sys/class": ["mem"] },
  });
  await assert.rejects(battery(hidden), { code: "EACCES" });
});

const ZONE = "/sys/class/thermal/thermal_zone0";
const trip = (n: number, type: string, temp: string | Error): Files => ({
  [`trip_point_${n}_type`]: `${type}\n`,
  [`trip_point_${n}_temp`]: temp,
});
const OTHER = below("/sys/class/thermal/thermal_zone7", {
  type: "cpu\n",
  temp: "50000\n",
  ...trip(0, "critical", "100000"),
});
const CLASS = { dirs: { "/sys/class": ["mem"], "/sys/class/hwmon": [] } };

const heats: readonly (readonly [string, Files, string, number, number])[] = [
  ...["0", "-274000", "-273250", "-32768000", "-2147483648"].map((unset) =>
    [
      `an unset trip of ${unset}`,
      below(ZONE, { type: "x", temp: "44000", ...trip(0, "passive", unset) }),
      "normal",
      2,
      0,
    ] as const
  ),
  ...["ENODATA", "EINVAL", "EAGAIN", "ETIMEDOUT"].map((code) =>
    [
      `a zone that fails with ${code}`,
      below(ZONE, { type: "x", temp: hostError(code) }),
      "normal",
      1,
      1,
    ] as const
  ),
  [
    "a disabled zone",
    below(ZONE, {
      type: "x",
      mode: "disabled",
      temp: "96000",
      ...trip(0, "passive", "95000"),
    }),
    "hot",
    2,
    0,
  ],
  ...["-44000", "255000", "151000"].map((temp) =>
    [
      `an impossible ${temp}`,
      below(ZONE, { type: "x", temp }),
      "normal",
      1,
      1,
    ] as const
  ),
  [
    "a type with a space",
    below(ZONE, { type: "INT3400 Thermal\n", temp: "20000" }),
    "normal",
    2,
    0,
  ],
  [
    "a limit that cannot be read",
    below(ZONE, {
      type: "x",
      temp: "20000",
      ...trip(0, "hot", hostError("EIO")),
    }),
    "normal",
    1,
    1,
  ],
  [
    "an hwmon chip below device/ without a name",
    below("/sys/class/hwmon/hwmon2/device", {
      temp1_input: "85000\n",
      temp1_max: "84000\n",
      temp1_crit: "100000\n",
    }),
    "hot",
    2,
    0,
  ],
  [
    "an hwmon socket without a sensor",
    below("/sys/class/hwmon/hwmon2", { name: "x", temp7_input: "0\n" }),
    "normal",
    1,
    0,
  ],
  [
    "an hwmon 0 with a critical limit",
    below("/sys/class/hwmon/hwmon2", {
      temp7_input: "0\n",
      temp7_crit: "90000\n",
    }),
    "normal",
    2,
    0,
  ],
  [
    "an ACPI zone with low trips",
    below(ZONE, {
      type: "acpitz",
      temp: "10000",
      ...trip(0, "passive", "9800"),
      ...trip(1, "critical", "31000"),
    }),
    "hot",
    2,
    0,
  ],
  [
    "a fan's trip",
    below(ZONE, { type: "x", temp: "60000", ...trip(0, "active", "50000") }),
    "normal",
    2,
    0,
  ],
];
for (const [name, files, state, sensors, failed] of heats) {
  test(`thermal() reads ${name}`, async () => {
    const host = memoryHost({ ...CLASS, files: { ...OTHER, ...files } });
    const { thermal: facts } = await thermal(host);
    assert.ok(facts);
    const judged = thermalRow.judge(facts, DEFAULT_POLICY);
    assert.equal(judged.known && judged.values.state, state);
    assert.deepEqual(
      [facts.sensors.length, facts.failedSensors.length],
      [sensors, failed],
    );
  });
}

test("thermal() tells no sensor from sensors that all fail", async () => {
  assert.ok((await thermal(memoryHost(CLASS))).absent);
  const files = below(ZONE, { type: "x", temp: hostError("EIO") });
  const seen = await thermal(memoryHost({ ...CLASS, files }));
  assert.equal(seen.incomplete, "None of the sensors can be read");
  await assert.rejects(thermal(memoryHost({})));
});

const MEMINFO = "MemTotal: 8000000 kB\nMemAvailable: 4000000 kB\n";
const V2 = "/sys/fs/cgroup";
const group = (path: string, files: Files): Files =>
  below(`${V2}${path}`, { "cgroup.controllers": "cpu memory\n", ...files });
const unlimited = { "memory.max": "max\n", "memory.high": "max\n" };

test("parseMeminfo() never takes MemFree", () => {
  assert.throws(
    () => parseMeminfo("MemTotal: 8 kB\nMemFree: 8 kB\n"),
    SyntaxError,
  );
});

test("parseMeminfo() parses by key behind other lines, above 2^31 KiB", () => {
  const text = "        total:    used:\nMem:  1 2 3\n" +
    "MemTotal: 4294967296 kB\nMemFree: 1 kB\nMemAvailable: 3221225472 kB\n";
  assert.deepEqual(parseMeminfo(text), {
    kind: "host",
    availableBytes: 3221225472 * 1024,
    totalBytes: 4294967296 * 1024,
  });
});

test("parseMeminfo() refuses more than there is", () => {
  const text = "MemTotal: 8 kB\nMemAvailable: 9 kB\n";
  assert.throws(() => parseMeminfo(text), RangeError);
});

test("memory() takes back what the page cache holds", async () => {
  const files = {
    "/proc/meminfo": MEMINFO,
    "/proc/self/cgroup": "0::/a\n",
    ...group("/a", {
      ...unlimited,
      "memory.max": "1000000\n",
      "memory.current": "900000\n",
      "memory.stat": "inactive_file 300000\nslab_reclaimable 50000\n",
    }),
  };
  const { memory: facts } = await memory(memoryHost({ files }), {});
  assert.deepEqual(facts?.levels[1], {
    kind: "cgroup-max",
    availableBytes: 450000,
    totalBytes: 1000000,
  });
});

test("memory() finds a parent's limit, with a literal \\x2d in a name", async () => {
  const name = "/user.slice/app\\x2dx.scope";
  const files = {
    "/proc/meminfo": MEMINFO,
    "/proc/self/cgroup": `0::${name}\n`,
    ...group(name, unlimited),
    ...group("/user.slice", {
      ...unlimited,
      "memory.high": "5000\n",
      "memory.current": "6000\n",
    }),
  };
  const { memory: facts } = await memory(memoryHost({ files }), {});
  assert.deepEqual(facts?.levels.slice(1), [
    { kind: "cgroup-high", availableBytes: 0, totalBytes: 5000 },
  ]);
});

const groups = [
  {
    name: "the memory controller's line of a hybrid",
    text: "11:cpu,memory:/docker/x\n1:name=systemd:/y\n0::/\n",
    want: { version: 1, path: "/docker/x" },
  },
  {
    name: "a path that leaves the mount",
    text: "0::/../../x.slice\n",
    want: { version: 2, path: "/x.slice" },
  },
  { name: "the root", text: "0::/\n", want: { version: 2, path: "" } },
];
for (const { name, text, want } of groups) {
  test(`parseOwnGroup() reads ${name}`, () => {
    assert.deepEqual(parseOwnGroup(text), want);
  });
}

const missing: readonly (readonly [string, Files])[] = [
  ["memory.max", group("/a", { "memory.high": "max" })],
  ["memory.current", group("/a", { ...unlimited, "memory.max": "10" })],
  [
    "a number in memory.max",
    group("/a", { ...unlimited, "memory.max": "lots", "memory.current": "1" }),
  ],
  ["every file of the group", { [`${V2}/a/x`]: "" }],
];
for (const [name, files] of missing) {
  test(`memory() is incomplete without ${name}`, async () => {
    const all = {
      "/proc/meminfo": MEMINFO,
      "/proc/self/cgroup": "0::/a\n",
      ...files,
    };
    const seen = await memory(memoryHost({ files: all }), {});
    assert.notEqual(seen.incomplete, undefined);
  });
}

test("memory() needs no limit where the controller is off", async () => {
  const files = {
    "/proc/meminfo": MEMINFO,
    "/proc/self/cgroup": "0::/a\n",
    [`${V2}/a/cgroup.controllers`]: "cpu\n",
  };
  const seen = await memory(memoryHost({ files }), {});
  assert.equal(seen.incomplete, undefined);
  assert.equal(seen.memory?.levels.length, 1);
});

test("memory() reads the group that the policy names, and only if it is there", async () => {
  const files = {
    "/proc/meminfo": MEMINFO,
    ...group("/system.slice/ollama.service", {
      ...unlimited,
      "memory.max": "5000\n",
      "memory.current": "1000\n",
    }),
    ...group("/system.slice", unlimited),
  };
  const host = memoryHost({ files });
  const cgroup = "/system.slice/ollama.service";
  const seen = await memory(host, { cgroup });
  assert.equal(seen.memory?.levels[1]?.availableBytes, 4000);
  const other = await memory(host, { cgroup: "/system.slice/none.service" });
  assert.match(other.incomplete ?? "", /none.service/);
});

const psi: readonly (readonly [string, Files, unknown])[] = [
  ["no /proc/pressure", {}, null],
  [
    "a kernel that keeps none",
    below("/proc/pressure", { memory: hostError("EOPNOTSUPP") }),
    null,
  ],
  [
    "cpu with only some, irq with only full",
    below("/proc/pressure", {
      cpu: "some avg10=1.00 avg60=0 avg300=0 total=0\n",
      irq: "full avg10=1.00 avg60=0 avg300=0 total=0\n",
      memory: "some avg10=9.00 avg60=0 avg300=0 total=0\n" +
        "full avg10=2.50 avg60=0 avg300=0 total=0\n",
    }),
    2.5,
  ],
];
for (const [name, files, want] of psi) {
  test(`memory() reads ${name}`, async () => {
    const host = memoryHost({ files: { "/proc/meminfo": MEMINFO, ...files } });
    const seen = await memory(host, { cgroup: "host" });
    assert.equal(seen.incomplete, undefined);
    assert.equal(seen.memory?.pressureFullAvg10Percent, want);
  });
}

const DRM = "/sys/class/drm";
test("accelerators() counts a card once, whatever hangs off it", async () => {
  const seen = await accelerators(memoryHost({
    dirs: { "/sys/class": ["mem"] },
    files: {
      [`${DRM}/version`]: "drm 1.1.0\n",
      [`${DRM}/card1/device/vendor`]: "0x1002\n",
      [`${DRM}/card1-DP-1/status`]: "connected\n",
      [`${DRM}/renderD128/device/vendor`]: "0x1002\n",
    },
    links: { [`${DRM}/card1/device/driver`]: "amdgpu" },
  }));
  assert.deepEqual(seen.accelerators?.devices.map((one) => one.driver), [
    "amdgpu",
  ]);
});

test("accelerators() counts six GPUs without information", async () => {
  const gpus = "/proc/driver/nvidia/gpus";
  const seen = await accelerators(memoryHost({
    dirs: {
      "/sys/class": ["mem"],
      [gpus]: [1, 2, 3, 4, 5, 6].map((n) => `0004:0${n}:00.0`),
    },
  }));
  const devices = seen.accelerators?.devices ?? [];
  assert.equal(devices.length, 6);
  assert.ok(devices.every((one) => one.memoryTotalBytes === null));
});

test("accelerators() tells none from not looked", async () => {
  const none = await accelerators(
    memoryHost({ dirs: { "/sys/class": ["mem"] } }),
  );
  assert.deepEqual(none.accelerators?.devices, []);
  await assert.rejects(accelerators(memoryHost({})));
});

test("accelerators() finds an NPU", async () => {
  const at = "/sys/class/accel/accel0/device";
  const seen = await accelerators(memoryHost({
    dirs: { "/sys/class": ["mem"] },
    files: { [`${at}/vendor`]: "0x8086\n" },
    links: { [`${at}/driver`]: "intel_vpu" },
  }));
  const [npu] = seen.accelerators?.devices ?? [];
  assert.deepEqual([npu?.kind, npu?.vendor, npu?.driver], [
    "npu",
    "intel",
    "intel_vpu",
  ]);
});

const NET = "/sys/class/net";
const HEADER =
  "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\n";
const route = (flags: string) =>
  `eth0\t00000000\t0247A8C0\t${flags}\t0\t0\t100\t00000000\t0   \n`;
const ROUTE6 = `${"0".repeat(32)} 00 ${"0".repeat(32)} 00 fe80${
  "0".repeat(28)
} 00000400 00000001 00000000 00000003 eth0\n`;
const eth = (files: Files) => below(`${NET}/eth0`, { type: "1\n", ...files });
const links: readonly (readonly [string, Files, boolean])[] = [
  ["a default route", {
    "/proc/net/route": HEADER + route("0003"),
    ...eth({ operstate: "up\n" }),
  }, true],
  ["an IPv6-only machine", {
    "/proc/net/ipv6_route": ROUTE6,
    ...eth({ operstate: "up\n" }),
  }, true],
  ["a route that rejects", {
    "/proc/net/route": HEADER + route("0203"),
    ...eth({ operstate: "up\n" }),
  }, false],
  ["an interface that is down", {
    "/proc/net/route": HEADER + route("0003"),
    ...eth({ operstate: "down\n", carrier: hostError("EINVAL") }),
  }, false],
  ["an interface of no known state", {
    "/proc/net/route": HEADER + route("0003"),
    ...eth({}),
  }, false],
  ["operstate unknown with a carrier", {
    "/proc/net/route": HEADER + route("0003"),
    ...eth({ operstate: "unknown\n", carrier: "1\n" }),
  }, true],
];
for (const [name, files, want] of links) {
  test(`network() reads ${name}`, async () => {
    const host = memoryHost({
      files,
      dirs: { [`${NET}/bonding_masters`]: hostError("ENOTDIR") },
    });
    assert.equal((await network(host)).network?.available, want);
  });
}

const space = (availableBytes: number) => ({
  availableBytes,
  totalBytes: 1000,
  readOnly: false,
});
test("disk() measures the store's own file system", async () => {
  const host = memoryHost({
    env: { HOME: "/home/a" },
    spaces: { "/": space(1), "/home/a/.ollama/models": space(2) },
  });
  assert.deepEqual((await disk(host, {})).disk, {
    ...space(2),
    store: "home",
    exists: true,
  });
});

test("disk() falls back to the nearest parent of the store", async () => {
  const host = memoryHost({
    env: { HOME: "/home/a", OLLAMA_MODELS: "/mnt/big/models" },
    spaces: { "/": space(1), "/mnt/big": space(2) },
  });
  assert.deepEqual((await disk(host, {})).disk, {
    ...space(2),
    store: "environment",
    exists: false,
  });
});

test("disk() does not guess past a store that cannot be measured", async () => {
  const host = memoryHost({
    spaces: { "/a/b": hostError("EACCES"), "/": space(1) },
  });
  await assert.rejects(disk(host, { store: "/a/b" }), { code: "EACCES" });
  await assert.rejects(disk(host, { store: "relative" }), RangeError);
});
