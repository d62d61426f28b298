import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CEILING,
  createPathRule,
  grantedTo,
  isRefusedPlace,
  missingOf,
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
    name: "every file of the ceiling, and the files below",
    asked: {
      read: [
        "/proc/loadavg",
        "/proc/stat",
        "/proc/uptime",
        "/proc/cpuinfo",
        "/proc/pressure/memory",
      ],
    },
    want: {
      read: [
        "/proc/loadavg",
        "/proc/stat",
        "/proc/uptime",
        "/proc/cpuinfo",
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

const places: readonly (readonly [string, boolean])[] = [
  ["/proc/1/environ", true],
  ["/proc/4711/environ", true],
  ["/srv/proc/self/environ", false],
  ["/sys/class/dmi/id/chassis_asset_tag", true],
  ["/sys/class/dmi/id/asset_tag_2", true],
  ["/sys/class/net/eth0/ipaddress", false],
  ["/sys/class/net/eth0/address_mode", false],
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
    read: ["/sys/class/net/eth0/mtu"],
    asked: "/sys/class/net/eth0/mtu",
    real: `${D}/address`,
    isOpen: false,
  },
  {
    read: ["/srv/sys/class"],
    asked: "/srv/sys/class/net/mtu",
    real: `${D}/mtu`,
    isOpen: false,
  },
  {
    read: ["/sys/class/net"],
    asked: "/sys/class/net/../net/eth0/mtu",
    real: `${D}/mtu`,
    isOpen: false,
  },
  {
    read: ["/srv/uuid", "/proc"],
    asked: "/srv/uuid",
    real: "/proc/kcore",
    isOpen: false,
  },
  {
    read: ["/proc/self"],
    asked: "/proc/self",
    real: "/proc/71",
    isOpen: true,
  },
  {
    read: ["/proc/self/status"],
    asked: "/proc/self/status",
    real: "/proc/71x/status",
    isOpen: false,
  },
  {
    read: ["/proc/self/status"],
    asked: "/proc/self/status",
    real: "/srv/proc/71/status",
    isOpen: false,
  },
  {
    read: ["/proc/thread-self/status"],
    asked: "/proc/thread-self/status",
    real: "/proc/71/task/72/status",
    isOpen: true,
  },
  {
    read: ["/proc/thread-self"],
    asked: "/proc/thread-self",
    real: "/proc/71/task/72",
    isOpen: true,
  },
  {
    read: ["/proc/thread-self/status"],
    asked: "/proc/thread-self/status",
    real: "/proc/71/task/7x/status",
    isOpen: false,
  },
  {
    read: ["/proc/thread-self"],
    asked: "/proc/thread-self",
    real: "/srv/proc/71/task/72",
    isOpen: false,
  },
  {
    read: ["/proc/self", "/proc/thread-self"],
    asked: "/proc/self",
    real: "/proc/71x",
    isOpen: false,
  },
  {
    read: ["/proc/self", "/proc/thread-self"],
    asked: "/proc/thread-self",
    real: "/proc/71/task/72x",
    isOpen: false,
  },
  {
    read: ["/proc/netstat"],
    asked: "/proc/netstat",
    real: "/proc/71/netstat",
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

test("createPathRule() says why it keeps a file", () => {
  const rule = createPathRule({ read: ["/sys/class/net"] });
  const asked = "/sys/class/net/eth0/mtu";
  assert.throws(() => rule("/etc/passwd", asked), {
    message: "leads out of what is granted",
  });
  const refused = { message: "only a grant of this very file opens it" };
  assert.throws(() => rule(`${D}/address`, asked), refused);
  assert.throws(
    () => rule(`${D}/mtu`, "/sys/class/net/eth0/address"),
    refused,
  );
});

test("createPathRule() opens nothing without a grant", () => {
  assert.throws(() => createPathRule({})("/proc/meminfo", "/proc/meminfo"));
});

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

const missing: readonly (readonly [
  string,
  Permissions,
  Permissions,
  Permissions,
])[] = [
  ["nothing of nothing", {}, {}, {}],
  ["nothing of what is granted", {
    read: ["/srv/a/b"],
    net: ["127.0.0.1:1/a"],
    run: [["/bin/a"]],
    env: ["A"],
    sys: ["statfs"],
  }, {
    read: ["/srv/a"],
    net: ["127.0.0.1:2/", "127.0.0.1:1/a"],
    run: [["/bin/a"]],
    env: ["A"],
    sys: ["statfs"],
  }, {}],
  [
    "all of what a policy could grant",
    {
      read: ["/srv/a"],
      net: ["127.0.0.1:1/a"],
      run: [["/bin/a", "-x"]],
      env: ["A"],
      sys: ["statfs"],
    },
    { run: [["/bin/a"]] },
    {
      read: ["/srv/a"],
      net: ["127.0.0.1:1/a"],
      run: [["/bin/a", "-x"]],
      env: ["A"],
      sys: ["statfs"],
    },
  ],
  ["only the rest", {
    read: ["/srv/a", "/srv/b"],
    net: ["127.0.0.1:1/a", "127.0.0.1:2/a"],
    run: [["/bin/a"], ["/bin/b"]],
    env: ["A", "B"],
    sys: ["system", "statfs"],
  }, {
    read: ["/srv/a"],
    net: ["127.0.0.1:1/a"],
    run: [["/bin/a"]],
    env: ["A"],
    sys: ["system"],
  }, {
    read: ["/srv/b"],
    net: ["127.0.0.1:2/a"],
    run: [["/bin/b"]],
    env: ["B"],
    sys: ["statfs"],
  }],
  [
    "an address of which a part is granted",
    {
      net: ["127.0.0.1:1/"],
    },
    { net: ["127.0.0.1:1/a"] },
    { net: ["127.0.0.1:1/"] },
  ],
  [
    "nothing that no policy can grant",
    {
      read: ["relative"],
      net: ["192.0.2.1:80"],
      sys: ["ollama-show"],
    },
    {},
    {},
  ],
];
for (const [name, asked, granted, want] of missing) {
  test(`missingOf() finds ${name}`, () => {
    assert.deepEqual(missingOf(asked, granted), want);
  });
}

test("CEILING gives a plugin nothing beyond reading and its platform", () => {
  assert.deepEqual(Object.keys(CEILING), ["read", "sys"]);
  assert.deepEqual(CEILING.sys, ["system"]);
});
