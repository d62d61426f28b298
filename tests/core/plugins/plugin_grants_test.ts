import assert from "node:assert/strict";
import { test } from "node:test";
import { CEILING, grantedTo } from "../../../core/plugins/plugin_grants.ts";
import type { Permissions } from "../../../core/probe/contract.ts";

const NOTHING = { read: [], net: [], run: [], env: [], sys: [] };

const grants: readonly {
  readonly name: string;
  readonly asked: Permissions;
  readonly policy?: Permissions;
  readonly want: Permissions;
}[] = [
  { name: "nothing for nothing", asked: {}, want: {} },
  {
    name: "what the ceiling covers",
    asked: { read: ["/sys/class/hwmon", "/proc/meminfo"], sys: ["system"] },
    want: { read: ["/sys/class/hwmon", "/proc/meminfo"], sys: ["system"] },
  },
  {
    name: "every file of the ceiling, and the files below",
    asked: {
      read: [
        "/proc/loadavg",
        "/proc/stat",
        "/proc/uptime",
        "/proc/pressure/memory",
      ],
    },
    want: {
      read: [
        "/proc/loadavg",
        "/proc/stat",
        "/proc/uptime",
        "/proc/pressure/memory",
      ],
    },
  },
  {
    name: "nothing for a path that starts nowhere, on either side",
    asked: { read: ["sys/class/hwmon", "/srv/a"] },
    policy: { read: ["srv/a"] },
    want: {},
  },
  {
    name: "a refused file that both name",
    asked: { read: ["/sys/class/net/eth0/address"] },
    policy: { read: ["/sys/class/net/eth0/address"] },
    want: { read: ["/sys/class/net/eth0/address"] },
  },
  {
    name: "no refused file below what the policy grants",
    asked: { read: ["/srv/x/uuid"] },
    policy: { read: ["/srv/x"] },
    want: {},
  },
  {
    name: "the places of the default list in a wide wish",
    asked: { read: ["/sys/devices/", "/proc"] },
    want: {
      read: [
        "/sys/devices/system/cpu",
        "/sys/devices/system/edac",
        "/sys/devices/system/node",
        "/proc/meminfo",
        "/proc/loadavg",
        "/proc/stat",
        "/proc/uptime",
        "/proc/pressure",
      ],
    },
  },
  {
    name: "every place of the default list for everything",
    asked: { read: ["/"] },
    want: { read: CEILING.read },
  },
  {
    name: "files, directories and links of the default list",
    asked: {
      read: [
        "/sys/class/net/eth0",
        "/sys/class/net/eth0/statistics",
        "/sys/class/net/eth0/statistics/rx_bytes",
        "/sys/class/net/eth0/device/driver",
        "/sys/class/hwmon/hwmon3/device",
        "/sys/devices/system/cpu/cpu3/cpufreq/scaling_cur_freq",
      ],
    },
    want: {
      read: [
        "/sys/class/net/eth0",
        "/sys/class/net/eth0/statistics",
        "/sys/class/net/eth0/statistics/rx_bytes",
        "/sys/class/net/eth0/device/driver",
        "/sys/class/hwmon/hwmon3/device",
        "/sys/devices/system/cpu/cpu3/cpufreq/scaling_cur_freq",
      ],
    },
  },
  {
    name: "no file, device or class that the default list does not have",
    asked: {
      read: [
        "/proc/cpuinfo",
        "/proc/stat/x",
        "/sys/class/zram-control",
        "/sys/class/zram-control/hot_add",
        "/sys/class/backlight",
        "/sys/class/net/eth0/bridge",
        "/sys/class/net/eth0/bridge/bridge_id",
        "/sys/class/net/eth0/statistics/rx_bytes/x",
        "/sys/class/net/enx020000000001",
        "/sys/class/net/enx020000000001/speed",
        "/sys/class/hwmon/hwmon0/device/subsystem",
        "/sys/devices/system/cpu/cpu0/topology/ppin",
        "/sys/devices/platform/vendor_ec",
      ],
    },
    want: {},
  },
  {
    name: "a device that its name tells of where the policy names it",
    asked: { read: ["/sys/class/net/enx020000000001/speed"] },
    policy: { read: ["/sys/class/net"] },
    want: { read: ["/sys/class/net/enx020000000001/speed"] },
  },
  {
    name: "nothing for the beginning of a name",
    asked: { read: ["/sys/class/ne", "/proc/m", "/sys/class/net/eth0/mt"] },
    want: {},
  },
  {
    name: "once what the default list and the policy give",
    asked: { read: ["/sys/class/net"] },
    policy: { read: ["/sys/class/net", "/sys/class"] },
    want: { read: ["/sys/class/net"] },
  },
  {
    name: "nothing beyond the ceiling",
    asked: {
      read: ["/etc", "/sys/kernel", "/proc/meminfo2", "relative"],
      net: ["127.0.0.1:80"],
      run: [["/bin/true"]],
      env: ["HOME"],
      sys: ["statfs", "ollama-show"],
    },
    want: {},
  },
  {
    name: "no refused file that only the manifest names",
    asked: { read: ["/sys/class/net/eth0/address", "/sys/class/dmi/id/UUID"] },
    want: {},
  },
  {
    name: "a refused file that the policy names",
    asked: { read: ["/sys/class/net"] },
    policy: { read: ["/sys/class/net/eth0/address"] },
    want: { read: ["/sys/class/net", "/sys/class/net/eth0/address"] },
  },
  {
    name: "the narrower of two addresses",
    asked: { net: ["127.0.0.1:9090/api", "127.0.0.1:*", "[::1]:1"] },
    policy: { net: ["127.0.0.1:9090", "[::1]:2"] },
    want: { net: ["127.0.0.1:9090/api", "127.0.0.1:9090/"] },
  },
  {
    name: "no address beyond loopback",
    asked: { net: ["192.0.2.1:80", "example.org:80", "127.0.0.1:80/%2e"] },
    policy: { net: ["192.0.2.1:80", "example.org:80", "127.0.0.1:80/"] },
    want: {},
  },
  {
    name: "the port that is asked for of any that is allowed",
    asked: { net: ["127.0.0.1:5/a", "[::1]:6"] },
    policy: { net: ["127.0.0.1:*", "[::1]:6"] },
    want: { net: ["127.0.0.1:5/a", "[::1]:6/"] },
  },
  {
    name: "no other port, host or prefix",
    asked: { net: ["127.0.0.1:5", "127.0.0.2:6", "127.0.0.1:6/a"] },
    policy: {
      net: ["nonsense", "127.0.0.1:6/b", "127.0.0.1:6/ab", "127.0.0.3:5"],
    },
    want: {},
  },
  {
    name: "a prefix with and without its slash",
    asked: { net: ["127.0.0.1:6/a/", "127.0.0.1:7/a/b"] },
    policy: { net: ["127.0.0.1:6/a/", "127.0.0.1:7/a/"] },
    want: { net: ["127.0.0.1:6/a/", "127.0.0.1:7/a/b"] },
  },
  {
    name: "no address that is no address",
    asked: {
      net: [
        "http://127.0.0.1:80",
        "127.0.0.1:80x",
        "127.0.0.1:99999",
        "127.0.0.1",
        "127.0.0.1:80/a/./b",
        "127.0.0.1:80/a/..",
        "127.0.0.1:80/a?b",
      ],
    },
    policy: { net: ["127.0.0.1:*", "nonsense", "127.0.0.1:80"] },
    want: {},
  },
  {
    name: "what an environment and a system kind share",
    asked: { env: ["A", "B"], sys: ["statfs", "ollama-show"] },
    policy: { env: ["B", "C"], sys: ["statfs", "ollama-show"] },
    want: { env: ["B"], sys: ["statfs"] },
  },
  {
    name: "whole argument lists only",
    asked: { run: [["/bin/a", "-x"], ["/bin/a"], [], ["/bin/a", "-y"]] },
    policy: { run: [["/bin/a", "-x"], []] },
    want: { run: [["/bin/a", "-x"]] },
  },
];
for (const { name, asked, policy, want } of grants) {
  test(`grantedTo() gives ${name}`, () => {
    const entry = policy && { grants: policy as Record<string, never> };
    assert.deepEqual(grantedTo(asked, entry), { ...NOTHING, ...want });
  });
}

test("grantedTo() grants no more than a snapshot can show", () => {
  const env = Array.from({ length: 65 }, (_, at) => `A${at}`);
  assert.deepEqual(
    grantedTo({ env }, { grants: { env } }).env,
    env.slice(0, 64),
  );
});

test("grantedTo() names what is asked twice once", () => {
  const read = ["/proc/meminfo", "/proc/../proc/meminfo"];
  assert.deepEqual(grantedTo({ read }, undefined).read, ["/proc/meminfo"]);
});

test("CEILING gives a plugin nothing beyond reading and its platform", () => {
  assert.deepEqual(Object.keys(CEILING), ["read", "sys"]);
  assert.deepEqual(CEILING.sys, ["system"]);
});
