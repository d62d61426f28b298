import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createPathRule,
  grantedTo,
  isRefusedPlace,
} from "../../core/plugin_grants.ts";
import type { Permissions } from "../../core/probe.ts";

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
    name: "the part of a wide wish that the ceiling covers",
    asked: { read: ["/sys"] },
    want: { read: ["/sys/class", "/sys/devices"] },
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
    name: "whole argument lists only",
    asked: { run: [["/bin/a", "-x"], ["/bin/a"], []] },
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

const places: readonly (readonly [string, boolean])[] = [
  ["/proc/1/environ", true],
  ["/proc/self", true],
  ["/proc/thread-self/maps", true],
  ["/proc/kcore", true],
  ["/proc/net/route", true],
  ["/proc/meminfo", false],
  ["/proc/netx", false],
  ["/sys/kernel/debug/x", true],
  ["/sys/firmware/acpi", true],
  ["/sys/class/net/eth0/address", true],
  ["/sys/class/power_supply/BAT0/serial_number", true],
  ["/sys/class/power_supply/BAT0/uevent", true],
  ["/sys/class/dmi/id/product_UUID", true],
  ["/sys/class/net/eth0/addr_len", false],
  ["/sys/class/hwmon/hwmon0/temp1_input", false],
];
for (const [path, want] of places) {
  test(`isRefusedPlace() is ${want} for ${path}`, () => {
    assert.equal(isRefusedPlace(path), want);
  });
}

const D = "/sys/devices/pci/net/eth0";
const rules: readonly {
  readonly read: readonly string[];
  readonly asked: string;
  readonly real: string;
  readonly isOpen: boolean;
}[] = [
  {
    read: ["/sys/class/net"],
    asked: "/sys/class/net/eth0/mtu",
    real: `${D}/mtu`,
    isOpen: true,
  },
  {
    read: ["/sys/class/net"],
    asked: "/sys/class/net/eth0/../../x",
    real: `${D}/mtu`,
    isOpen: false,
  },
  {
    read: ["/sys/class/net"],
    asked: "/sys/class/net/eth0/mtu",
    real: "/etc/passwd",
    isOpen: false,
  },
  {
    read: ["/sys/class/net"],
    asked: "/sys/class/net/eth0/address",
    real: `${D}/address`,
    isOpen: false,
  },
  {
    read: ["/sys/class/net"],
    asked: "/sys/class/net/eth0/address",
    real: `${D}/mtu`,
    isOpen: false,
  },
  {
    read: ["/sys/class/net/eth0/address"],
    asked: "/sys/class/net/eth0/address",
    real: `${D}/address`,
    isOpen: true,
  },
  {
    read: ["/sys/class/net"],
    asked: "/sys/class/net/eth0/mtu",
    real: `${D}/address`,
    isOpen: false,
  },
  {
    read: ["/proc/self/status"],
    asked: "/proc/self/status",
    real: "/proc/71/status",
    isOpen: true,
  },
  {
    read: ["/proc/self/status"],
    asked: "/proc/self/status",
    real: "/proc/71/environ",
    isOpen: false,
  },
  {
    read: ["/proc/net/dev"],
    asked: "/proc/net/dev",
    real: "/proc/71/net/dev",
    isOpen: true,
  },
  {
    read: ["/proc"],
    asked: "/proc/self/environ",
    real: "/proc/71/environ",
    isOpen: false,
  },
  {
    read: ["/srv/a", "/proc"],
    asked: "/srv/a",
    real: "/proc/kcore",
    isOpen: false,
  },
];
for (const { read, asked, real, isOpen } of rules) {
  test(`createPathRule() ${isOpen ? "opens" : "keeps"} ${asked} at ${real} by ${read}`, () => {
    const rule = createPathRule({ read });
    if (isOpen) assert.equal(rule(real, asked), undefined);
    else assert.throws(() => rule(real, asked), Error);
  });
}
