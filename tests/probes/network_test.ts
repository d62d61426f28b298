import assert from "node:assert/strict";
import { test } from "node:test";
import type { Host } from "../../core/probe/contract.ts";
import network from "../../probes/network.ts";
import { linkState } from "../../probes/network/link.ts";
import { parseIpv6Routes, parseRoutes } from "../../probes/network/routes.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";
import { noShared as skip, recordedMachine } from "../support/shared.ts";

const NET = "/sys/class/net";
const HEADER = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\t" +
  "Mask\t\tMTU\tWindow\tIRTT   \n";
const ZEROS = "0".repeat(32);
const route = (device: string, { to = "00000000", flags = "0003" } = {}) =>
  `${device}\t${to}\t00000000\t${flags}\t0\t0\t0\t${to}\t0\t0\t0      \n`;
const route6 = (device: string, { prefix = "00", flags = "00000003" } = {}) =>
  `${ZEROS} ${prefix} ${ZEROS} 00 ${ZEROS} 00000400 00000002 00000000 ` +
  `${flags} ${device.padStart(8)}\n`;

function link(name: string, files: Readonly<Record<string, string | Error>>) {
  return Object.fromEntries(
    Object.entries({ type: "1\n", ...files })
      .map(([file, text]) => [`${NET}/${name}/${file}`, text]),
  );
}
const up = (name: string) => link(name, { operstate: "up\n" });

const routes: readonly (readonly [string, string, readonly string[]])[] = [
  ["the default of an interface", HEADER + route("eth0"), ["eth0"]],
  [
    "every default in order",
    HEADER + route("eth0") + route("wlan0"),
    ["eth0", "wlan0"],
  ],
  ["no host route", HEADER + route("eth0", { to: "0247A8C0" }), []],
  ["no route that is not up", HEADER + route("eth0", { flags: "0002" }), []],
  ["no route that rejects", HEADER + route("*", { flags: "0201" }), []],
  ["no flags that are no number", HEADER + route("eth0", { flags: "zz" }), []],
  ["nothing below the header", HEADER, []],
  ["a line that was cut short", `${HEADER}eth0\t00000000\t0247`, []],
  // What Linux 6 gives in a namespace where no route was ever made.
  ["no text at all as no route", "", []],
];
for (const [name, text, want] of routes) {
  test(`parseRoutes() reads ${name}`, () => {
    assert.deepEqual(parseRoutes(text).map((one) => one.device), want);
  });
}

for (const text of ["\n", "garbage", "eth0\t00000000\t0\t0003\n"]) {
  test(`parseRoutes() refuses ${JSON.stringify(text)}`, () => {
    assert.throws(() => parseRoutes(text), SyntaxError);
  });
}

const routes6: readonly (readonly [string, string, readonly string[]])[] = [
  ["the default of an interface", route6("eth0"), ["eth0"]],
  ["no network of its own", route6("eth0", { prefix: "40" }), []],
  ["no reject route", route6("eth0", { flags: "00200201" }), []],
  ["nothing that leaves through lo", route6("lo", { flags: "00000001" }), []],
  ["an empty file", "", []],
];
for (const [name, text, want] of routes6) {
  test(`parseIpv6Routes() reads ${name}`, () => {
    assert.deepEqual(parseIpv6Routes(text).map((one) => one.device), want);
  });
}

test("parseIpv6Routes() refuses a line of another length", () => {
  assert.throws(() => parseIpv6Routes(`${ZEROS} 00 eth0\n`), SyntaxError);
});

const states = [
  ["up\n", null, "up"],
  ["up\n", "0\n", "up"],
  ["down\n", null, "down"],
  ["dormant\n", "1\n", "down"],
  ["lowerlayerdown\n", "1\n", "down"],
  ["notpresent\n", null, "down"],
  ["testing\n", "1\n", "down"],
  ["unknown\n", "1\n", "up"],
  ["unknown\n", "0\n", "down"],
  ["unknown\n", null, "unknown"],
  ["garbage\n", "1\n", "unknown"],
  ["", "1\n", "unknown"],
  [null, "1\n", "unknown"],
  [null, "0\n", "down"],
  [null, "garbage\n", "unknown"],
  [null, null, "unknown"],
] as const;
for (const [operstate, carrier, want] of states) {
  const shown = JSON.stringify([operstate, carrier]);
  test(`linkState() finds ${shown} ${want}`, () => {
    assert.equal(linkState(operstate, carrier), want);
  });
}

test("network() counts interfaces by kind, without lo and files", async () => {
  const host = memoryHost({
    files: {
      "/proc/net/route": HEADER + route("wlan0"),
      ...up("lo"),
      ...up("eth0"),
      ...link("eth1", { operstate: "down\n", carrier: hostError("EINVAL") }),
      ...link("eth2", { carrier: hostError("EINVAL") }),
      ...up("wlan0"),
      ...link("wg0", { type: "65534\n", operstate: "unknown\n", carrier: "1" }),
      ...link("tun0", { operstate: "unknown", carrier: "1", tun_flags: "1" }),
      ...link("can0", { type: "280\n", operstate: "up\n" }),
    },
    dirs: {
      [`${NET}/wlan0/wireless`]: [],
      [`${NET}/bonding_masters`]: hostError("ENOTDIR"),
    },
  });
  assert.deepEqual(await network(host), {
    network: {
      available: true,
      interfaces: { ethernet: 1, wireless: 1, tunnel: 2, other: 1, unknown: 1 },
    },
  });
});

type Files = Readonly<Record<string, string | Error>>;
const undecided: readonly (readonly [string, Files])[] = [
  ["an interface without operstate", link("eth0", {})],
  ["an interface that is not listed", up("eth1")],
];
for (const [name, files] of undecided) {
  test(`network() does not guess behind ${name}`, async () => {
    const host = memoryHost({
      files: { "/proc/net/route": HEADER + route("eth0"), ...files },
    });
    const seen = await network(host);
    assert.match(seen.incomplete ?? "", /no known state/);
    assert.equal(seen.network?.available, false);
  });
}

test("network() is sure where another default is up", async () => {
  const host = memoryHost({
    files: {
      "/proc/net/route": HEADER + route("eth0") + route("eth1"),
      ...link("eth0", {}),
      ...up("eth1"),
    },
  });
  const seen = await network(host);
  assert.deepEqual([seen.network?.available, seen.incomplete], [
    true,
    undefined,
  ]);
});

test("network() takes one family for the other's absence only", async () => {
  const files = { "/proc/net/ipv6_route": route6("eth0"), ...up("eth0") };
  assert.equal(
    (await network(memoryHost({ files }))).network?.available,
    true,
  );
  const broken = { ...files, "/proc/net/route": hostError("EACCES") };
  await assert.rejects(network(memoryHost({ files: broken })), {
    code: "EACCES",
  });
  await assert.rejects(
    network(memoryHost({ files: up("eth0") })),
    /Cannot find "\/proc\/net\/route" or/,
  );
});

test("network() keeps the names of interfaces to itself", async () => {
  const name = "enx525400123456";
  const files = {
    "/proc/net/route": HEADER + route(name),
    ...link(name, { carrier: hostError("EINVAL", `no ${name}`) }),
  };
  const host = memoryHost({ files });
  const seen = await network(host);
  assert.deepEqual(host.logs, ["/sys/class/net/*/carrier: EINVAL"]);
  assert.ok(!JSON.stringify(seen).includes("525400"));
  const dirs = { [`${NET}/${name}`]: hostError("EIO", name) };
  await assert.rejects(network(memoryHost({ files, dirs })), {
    code: "EIO",
    message: 'Cannot list "/sys/class/net/*": EIO',
  });
});

/** A recorded machine, with routes of our own where none were recorded. */
function routed(name: string, device: string): Host {
  const host = recordedMachine(name);
  return {
    ...host,
    readText: (path) =>
      path === "/proc/net/route"
        ? Promise.resolve(HEADER + route(device))
        : host.readText(path),
  };
}

test("network() reads the links of node-exporter-laptop", {
  skip,
}, async () => {
  assert.deepEqual(await network(routed("node-exporter-laptop", "bond0")), {
    network: {
      available: true,
      interfaces: { ethernet: 4, wireless: 0, tunnel: 0, other: 0, unknown: 0 },
    },
  });
});

test(
  "network() finds enp6s0 of sysstat-on-ac-two-batteries unknown, not down",
  {
    skip,
  },
  async () => {
    const seen = await network(routed("sysstat-on-ac-two-batteries", "enp6s0"));
    assert.equal(seen.network?.interfaces.unknown, 1);
    assert.match(seen.incomplete ?? "", /no known state/);
  },
);

test("parseRoutes() finds one default in jc-proc-memory-network", {
  skip,
}, async () => {
  const host = recordedMachine("jc-proc-memory-network");
  const text = await host.readText("/proc/net/route");
  assert.equal(text.trimEnd().split("\n").length, 4);
  assert.deepEqual(parseRoutes(text).map((one) => one.device), ["ens33"]);
});
