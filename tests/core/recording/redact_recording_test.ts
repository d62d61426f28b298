/** What a recording holds of each call: what a probe needs, and no more. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { redactCalls } from "../../../core/recording/redact_recording.ts";
import { NOTHING_STATED } from "../../../core/recording/names_in_policy_and_manifests.ts";
import type { RecordedCall } from "../../../runner/record.ts";

const WHO = { home: "/home/alice", names: ["alice", "qz", "xe", "llama"] };
const redact = (calls: readonly RecordedCall[], stated = {}) =>
  redactCalls(calls, WHO, { ...NOTHING_STATED, ...stated });
const file = (path: string, result: string) =>
  redact([{ call: "readText", args: [path], result }])[0]?.result;

const FILES: readonly (readonly [string, string, string, string])[] = [
  [
    "lines of known keys",
    "/proc/meminfo",
    "MemTotal: 5 kB\nOwner: 7 kB\n",
    "MemTotal: 5 kB\nremoved\n",
  ],
  [
    "one with a letter in its figure",
    "/proc/meminfo",
    "MemTotal: x5 kB\n",
    "removed\n",
  ],
  [
    "pressure",
    "/proc/pressure/memory",
    "full avg10=0.50 avg60=0.00 avg300=0.00 total=7\n",
    "full avg10=0.50 avg60=0.00 avg300=0.00 total=7\n",
  ],
  [
    "pressure as far as it is read",
    "/proc/pressure/memory",
    "full avg10=0.50 by alice\n",
    "full avg10=0.50 \n",
  ],
  [
    "load",
    "/proc/loadavg",
    "0.00 0.01 0.05 1/123 4567\n",
    "0.00 0.01 0.05 1/123 4567\n",
  ],
  [
    "groups by their structure",
    "/proc/self/cgroup",
    "12:memory,cpu:/kubepods/pod1_2/x.scope\n0::/user.slice/user-1000.slice\n",
    "12:memory,cpu:/kubepods/group-1/group-2.scope\n0::/user.slice/group-3.slice\n",
  ],
  [
    "groups above the mount",
    "/proc/self/cgroup",
    "0::/../../x\n",
    "0::/../../group-1\n",
  ],
  [
    "an unknown controller",
    "/proc/self/cgroup",
    "1:name=alice:/\n",
    "1:removed:/\n",
  ],
  ["a limit", "/sys/fs/cgroup/x/memory.max", "max\n", "max\n"],
  ["a limit that is none", "/sys/fs/cgroup/x/memory.max", "alice\n", "removed"],
  [
    "statistics by key",
    "/sys/fs/cgroup/x/memory.stat",
    "anon 5\nalice 6\ntotal_rss 7\n",
    "anon 5\nremoved\ntotal_rss 7\n",
  ],
  [
    "controllers",
    "/sys/fs/cgroup/cgroup.controllers",
    "cpu memory alice\n",
    "cpu memory removed\n",
  ],
  [
    "processes of a group, not at all",
    "/sys/fs/cgroup/cgroup.procs",
    "1\n2\n",
    "removed",
  ],
  [
    "a number",
    "/sys/class/power_supply/BAT0/energy_now",
    "50000000\n",
    "50000000\n",
  ],
  [
    "a number that is padded",
    "/sys/class/power_supply/BAT0/energy_now",
    " -5\n\0\0",
    " -5\n\0\0",
  ],
  [
    "a word",
    "/sys/class/power_supply/BAT0/status",
    "Not charging\n",
    "Not charging\n",
  ],
  [
    "a word that is none",
    "/sys/class/power_supply/BAT0/status",
    "alice\n",
    "removed",
  ],
  ["the number of a kind", "/sys/class/net/eth0/type", "65534\n", "65534\n"],
  [
    "a line of numbers",
    "/sys/class/block/sda/stat",
    " 1  22 -3\n",
    " 1  22 -3\n",
  ],
  [
    "no more lines of them",
    "/sys/class/block/sda/stat",
    "1 2\n3 4\n",
    "removed",
  ],
  [
    "a file of the list that plugins may read",
    "/sys/class/net/eth0/statistics/rx_bytes",
    "123456789\n",
    "123456789\n",
  ],
  [
    "none beside it",
    "/sys/class/net/eth0/statistics/rx_alice",
    "5\n",
    "removed",
  ],
  [
    "no long number where a word stands",
    "/sys/class/net/eth0/type",
    "123456\n",
    "removed",
  ],
  [
    "a kind of USB port",
    "/sys/class/power_supply/x/type",
    "USB_ALICE\n",
    "USB_C\n",
  ],
  [
    "a number of a vendor",
    "/sys/class/drm/card0/device/vendor",
    "0x1002\n",
    "0x1002\n",
  ],
  [
    "type of a zone",
    "/sys/class/thermal/thermal_zone0/type",
    "INT3400 Thermal\n",
    "INT3400 Thermal\n",
  ],
  [
    "name of a chip",
    "/sys/class/hwmon/hwmon3/name",
    "iwlwifi_1\n",
    "iwlwifi_1\n",
  ],
  [
    "a chip that is called like its user",
    "/sys/class/hwmon/hwmon3/name",
    "xe\n",
    "xe\n",
  ],
  [
    "a label of a user's name",
    "/sys/class/hwmon/hwmon3/temp1_label",
    "qz sensor\n",
    "sensor-1\n",
  ],
  [
    "a chip named by its address",
    "/sys/class/hwmon/hwmon3/name",
    "hid_52:54:00:12:34:5f_battery\n",
    "hid_00:00:00:00:00:00_battery\n",
  ],
  [
    "a label like a host",
    "/sys/class/hwmon/hwmon3/device/temp1_label",
    "gpu.corp.example",
    "sensor-1",
  ],
  [
    "a label like a serial number",
    "/sys/class/hwmon/hwmon3/name",
    "S4EWNX0R123456\n",
    "sensor-1\n",
  ],
  [
    "no name of another class",
    "/sys/class/input/input3/name",
    "mouse\n",
    "removed",
  ],
  [
    "no serial number",
    "/sys/class/power_supply/BAT0/serial_number",
    "123\n",
    "removed",
  ],
  [
    "no address",
    "/sys/class/net/eth0/address",
    "52:54:00:12:34:5f\n",
    "removed",
  ],
  [
    "no file that is none of the kernel's",
    "/run/backup.pid",
    "4711\n",
    "removed",
  ],
  ["no table that no probe reads", "/proc/net/arp", "x\n", "removed"],
  ["that a file is empty", "/etc/x", "", ""],
];
for (const [what, path, text, want] of FILES) {
  test(`redactCalls() keeps of ${path}: ${what}`, () => {
    assert.equal(file(path, text), want);
  });
}

const HEAD = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask" +
  "\t\tMTU\tWindow\tIRTT";
const ROUTES: readonly (readonly [string, string, string])[] = [
  [
    "the default one",
    "eth0\t00000000\t0247A8C0\t0003\t0\t0\t1024\t00000000\t0\t0\t0",
    "eth0\t00000000\t00000000\t0003\t0\t0\t0\t00000000\t0\t0\t0",
  ],
  [
    "one to a network",
    "eth0\t0047A8C0\t00000000\t0001\t0\t0\t1024\t00FFFFFF\t0\t0\t0",
    "eth0\t010200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0",
  ],
  [
    "half of everything",
    "alices\t00000000\t0000080A\t0003\t0\t0\t0\t00000080\t0\t0\t0",
    "net-1\t00000000\t00000000\t0003\t0\t0\t0\t00FFFFFF\t0\t0\t0",
  ],
  [
    "one that is refused",
    "lo\t00000000\t00000000\t0200\t0\t0\t0\t00000000\t0\t0\t0",
    "lo\t00000000\t00000000\t0200\t0\t0\t0\t00000000\t0\t0\t0",
  ],
  ["not one that is cut", "eth0\t0047A8C0", "removed"],
  ["an empty line", "", ""],
];
for (const [name, line, want] of ROUTES) {
  test(`redactCalls() keeps of the routes: ${name}`, () => {
    assert.equal(
      file("/proc/net/route", `Iface\tDestination\n${line}`),
      `${HEAD}\n${want}`,
    );
  });
}

test("redactCalls() keeps no header of routes that is none", () => {
  assert.equal(file("/proc/net/route", "alice\n"), "removed\n");
});

test("redactCalls() keeps of IPv6 routes that they are there", () => {
  const zeros = "0".repeat(32);
  const some = `fe80${"0".repeat(24)}0001`;
  const safe = `20010db8${"0".repeat(24)}`;
  const line = (to: string, prefix: string, by: string, device: string) =>
    `${to} ${prefix} ${zeros} 00 ${by} 00000400 00000001 00000000 00000001 ` +
    `${device}\n`;
  assert.equal(
    file(
      "/proc/net/ipv6_route",
      line(zeros, "00", some.toUpperCase(), "eth0") +
        line(some, "80", zeros, "alices") + "cut\n",
    ),
    line(zeros, "00", safe, "eth0") + line(safe, "40", zeros, "net-1") +
      "removed\n",
  );
});

test("redactCalls() gives a name one placeholder in every call", () => {
  const device = "enx525400123456";
  const calls = redact([
    { call: "readDir", args: ["/sys/class/net"], result: ["eth0", device] },
    {
      call: "readText",
      args: [`/sys/class/net/${device}/operstate`],
      result: "up\n",
    },
    {
      call: "readText",
      args: ["/sys/class/net/alices/carrier"],
      error: {
        code: "EINVAL",
        message: 'Cannot read "/sys/class/net/alices/carrier": EINVAL',
      },
    },
    {
      call: "readText",
      args: ["/proc/net/route"],
      result: `Iface\n${device}\t00000000\t0\t0003\t0\t0\t0\t00000000\n`,
    },
  ]);
  assert.deepEqual(calls.map((one) => one.args), [
    ["/sys/class/net"],
    ["/sys/class/net/net-1/operstate"],
    ["/sys/class/net/net-2/carrier"],
    ["/proc/net/route"],
  ]);
  assert.deepEqual(calls[0]?.result, ["eth0", "net-1"]);
  assert.equal(
    calls[2]?.error?.message,
    'Cannot read "/sys/class/net/net-2/carrier": EINVAL',
  );
  assert.match(String(calls[3]?.result), /\nnet-1\t0{8}\t/);
});

const PATHS: readonly (readonly [string, string])[] = [
  ["/", "/"],
  ["/home/alice/.ollama/models", "/home/path-1/.ollama/models"],
  ["/usr/share/ollama/.ollama/models", "/usr/share/ollama/.ollama/models"],
  ["/var/lib/ollama/models", "/var/lib/ollama/models"],
  ["/var/lib/alice/models", "/var/lib/path-1/path-2"],
  ["/mnt//a b/../\n/", "/mnt//path-1/../path-2/"],
  ["models/x", "path-1/path-2"],
  ["/sys/block/nvme0n1/device/model", "/sys/block/nvme0n1/device/dev-1"],
  ["/sys/class/power_supply/hid-aa-battery", "/sys/class/power_supply/dev-1"],
  [
    "/sys/devices/pci0000:00/0000:00:1f.6",
    "/sys/devices/pci0000:00/0000:00:1f.6",
  ],
  [
    "/sys/fs/cgroup/system.slice/alice.service",
    "/sys/fs/cgroup/system.slice/group-1.service",
  ],
  [
    "/sys/class/net/alices/statistics/rx_bytes",
    "/sys/class/net/net-1/statistics/rx_bytes",
  ],
  [
    "/sys/class/block/sda/queue/write_cache",
    "/sys/class/block/sda/queue/write_cache",
  ],
  ["/sys/class/block/sda/queue/alice", "/sys/class/block/sda/queue/dev-1"],
  ["/dev/disk/by-id/usb-x", "/dev/path-1/path-2/path-3"],
];
for (const [path, want] of PATHS) {
  test(`redactCalls() spells ${JSON.stringify(path)} as ${want}`, () => {
    const space = { availableBytes: 1, totalBytes: 2, readOnly: false };
    const [call] = redact([{ call: "statfs", args: [path], result: space }]);
    assert.deepEqual(call?.args, [want]);
    assert.deepEqual(call?.result, space);
    const [home] = redact([{ call: "env", args: ["HOME"], result: path }]);
    assert.equal(home?.result, want);
  });
}

test("redactCalls() lists a directory as it spells the paths below it", () => {
  const calls = redact([
    { call: "readDir", args: ["/opt/alice"], result: ["a", "b", ".ollama"] },
    { call: "readDir", args: ["/opt/alice/b"], result: [] },
    {
      call: "readDir",
      args: ["/sys/fs/cgroup"],
      result: ["memory.max", "a.slice", "b"],
    },
  ]);
  assert.deepEqual(calls.map(({ args, result }) => [args[0], result]), [
    ["/opt/path-1", ["path-2", "path-3", ".ollama"]],
    ["/opt/path-1/path-3", []],
    // What was met as another kind keeps its placeholder.
    ["/sys/fs/cgroup", ["memory.max", "group-1.slice", "path-3"]],
  ]);
});

test("redactCalls() keeps drivers and none of another link", () => {
  const link = (path: string, result: string) =>
    redact([{ call: "readLinkName", args: [path], result }])[0]?.result;
  const at = "/sys/class/drm/card0/device";
  assert.equal(link(`${at}/driver`, "amdgpu"), "amdgpu");
  assert.equal(link(`${at}/driver`, "xe"), "xe");
  assert.equal(link(`${at}/driver`, "new_driver"), "new_driver");
  assert.equal(link(`${at}/driver`, "alice"), "dev-1");
  assert.equal(link(`${at}/driver`, "drv52540012345f"), "dev-1");
  assert.equal(link("/sys/class/net/alices", "0000:00:1f.6"), "0000:00:1f.6");
  assert.equal(link("/dev/disk/by-id/usb-x", "sda"), "path-4");
});

test("redactCalls() keeps what plugins' grants name, and what lies below", () => {
  const stated = {
    read: ["/opt/vendor/state", "/home/alice/x", "/opt/other"],
    net: ["127.0.0.1:9000/vendor"],
    env: ["SITE", "alice"],
    run: [
      ["/usr/bin/tool", "--all", "alice"],
      ["/usr/bin/tool", "--key", "secret"],
    ],
  };
  const calls = redact([
    { call: "readDir", args: ["/opt/vendor"], result: ["secret", "state"] },
    { call: "readDir", args: ["/opt/other"], result: ["secret"] },
    { call: "readDir", args: ["/home/alice/x"], result: [] },
    {
      call: "httpGet",
      args: ["http://127.0.0.1:9000/vendor/unit?key=x"],
      result: { status: 200, body: "text", elapsedMs: 1 },
    },
    { call: "env", args: ["SITE"], result: "secret" },
    { call: "env", args: ["alice"], result: "" },
    {
      call: "exec",
      args: [["/usr/bin/tool", "--all", "alice"]],
      result: { exitCode: 3, stdout: "secret", stderr: "" },
    },
    {
      call: "exec",
      args: [["/usr/bin/tool"]],
      error: { code: "denied", message: "alice" },
    },
    {
      call: "exec",
      args: [["/usr/bin/tool", "--key", "secret"]],
      error: { code: "EIO", message: "" },
    },
  ], stated);
  assert.deepEqual(calls.map(({ args, result }) => [args[0], result]), [
    ["/opt/vendor", ["path-1", "state"]],
    ["/opt/other", ["path-1"]],
    ["/home/path-2/path-3", []],
    ["http://127.0.0.1:9000/vendor/path-4?removed", {
      status: 200,
      body: "removed",
      elapsedMs: 1,
    }],
    ["SITE", "removed"],
    // What was met as another kind keeps its placeholder.
    ["path-2", ""],
    [["/usr/bin/tool", "--all", "path-2"], {
      exitCode: 3,
      stdout: "removed",
      stderr: "",
    }],
    [["argument-1"], undefined],
    [["/usr/bin/tool", "--key", "path-1"], undefined],
  ]);
  assert.deepEqual(calls[7]?.error, {
    code: "denied",
    message: "Cannot answer exec: denied",
  });
});

test("redactCalls() gives no placeholder that looks like what stays", () => {
  const calls = redact([
    { call: "readDir", args: ["/opt"], result: ["a", "path-1"] },
  ], { read: ["/opt/path-1"] });
  assert.deepEqual(calls[0]?.result, ["path-2", "path-1"]);
});

test("redactCalls() numbers the paths of the policy first", () => {
  const calls = redact([
    { call: "readDir", args: ["/srv"], result: ["x", "store"] },
    { call: "readDir", args: ["/sys/fs/cgroup"], result: ["y", "llm.slice"] },
  ], { store: "/srv/store/deep", group: "/llm.slice/a" });
  assert.deepEqual(calls.map((one) => one.result), [
    ["path-3", "path-1"],
    ["group-3", "group-1.slice"],
  ]);
});

test("redactCalls() keeps of the system what it is", () => {
  const system = (platform: string, arch: string) =>
    redact([{ call: "system", args: [], result: { platform, arch } }])[0]
      ?.result;
  assert.deepEqual(system("linux", "x86_64"), {
    platform: "linux",
    arch: "x86_64",
  });
  assert.deepEqual(system("alice", "qz"), {
    platform: "unknown",
    arch: "unknown",
  });
});
