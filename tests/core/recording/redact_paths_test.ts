/** Paths and names in a recording. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { redactCalls } from "../../../core/recording/redact_recording.ts";
import { NOTHING_STATED } from "../../../core/recording/names_in_policy_and_manifests.ts";
import type { RecordedCall } from "../../../runner/record.ts";

const WHO = { home: "/home/alice", names: ["alice", "qz", "xe", "llama"] };
const redact = (calls: readonly RecordedCall[], stated = {}) =>
  redactCalls(calls, WHO, { ...NOTHING_STATED, ...stated });

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
