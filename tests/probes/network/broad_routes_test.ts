/** Routes that lead to the Internet in parts, as those of VPNs do. */

import assert from "node:assert/strict";
import { test } from "node:test";
import network from "../../../probes/network.ts";
import {
  parseIpv6Routes,
  parseRoutes,
  reachOf,
} from "../../../probes/network/routes.ts";
import { memoryHost } from "../../support/memory_host.ts";

const HEADER =
  "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\n";

const hex = (value: number) =>
  value.toString(16).toUpperCase().padStart(2, "0");
/** A line for a prefix, in either order of bytes. */
function route(device: string, prefix: string, isLittle = true): string {
  const [address = "", length = "0"] = prefix.split("/");
  const bytes = address.split(".").map(Number);
  const bits = Number(length);
  const mask = [0, 8, 16, 24].map((at) =>
    256 - 2 ** (8 - Math.max(0, Math.min(8, bits - at)))
  );
  const spell = (all: number[]) =>
    (isLittle ? all.toReversed() : all).map(hex).join("");
  return [device, spell(bytes), "00000000", "0001", 0, 0, 0, spell(mask)]
    .join("\t") + "\n";
}
function route6(device: string, to: string, length: number): string {
  const zeros = "0".repeat(32);
  return `${to.padEnd(32, "0")} ${hex(length).toLowerCase()} ${zeros} 00 ` +
    `${zeros} 00000400 00000001 00000000 00000001 ${device}\n`;
}
const table = (...lines: string[]) => HEADER + lines.join("");
const tun = (...prefixes: string[]) =>
  prefixes.map((prefix) => route("tun0", prefix));

/** What WireGuard's users give as all but the private networks. */
const PUBLIC = ("1.0.0.0/8 2.0.0.0/7 4.0.0.0/6 8.0.0.0/7 11.0.0.0/8 " +
  "12.0.0.0/6 16.0.0.0/4 32.0.0.0/3 64.0.0.0/2 128.0.0.0/3 160.0.0.0/5 " +
  "168.0.0.0/6 172.0.0.0/12 172.32.0.0/11 173.0.0.0/8 174.0.0.0/7 " +
  "176.0.0.0/4 192.0.0.0/9 192.169.0.0/16 193.0.0.0/8 194.0.0.0/7 " +
  "196.0.0.0/6 200.0.0.0/5 208.0.0.0/4").split(" ");

const reaches: readonly (readonly [string, string, string])[] = [
  ["a default", table(route("eth0", "0.0.0.0/0")), "all"],
  ["both halves", table(...tun("0.0.0.0/1", "128.0.0.0/1")), "all"],
  [
    "both halves on a machine of the other order",
    table(
      route("tun0", "0.0.0.0/1", false),
      route("tun0", "128.0.0.0/1", false),
    ),
    "all",
  ],
  [
    "quarters",
    table(...tun("0.0.0.0/2", "64.0.0.0/2", "128.0.0.0/2", "192.0.0.0/2")),
    "all",
  ],
  ["all but private networks", table(...tun(...PUBLIC)), "all"],
  ["one half", table(...tun("128.0.0.0/1")), "some"],
  ["three quarters", table(...tun("0.0.0.0/1", "128.0.0.0/2")), "some"],
  ["a network", table(...tun("203.0.113.0/24", "10.0.0.0/8")), "none"],
  ["multicast", table(...tun("224.0.0.0/4")), "none"],
  ["a host", table(...tun("0.0.0.0/32")), "none"],
  [
    "a half that rejects",
    table(
      ...tun("0.0.0.0/1"),
      ...tun("128.0.0.0/1").map((line) => line.replace("\t0001\t", "\t0201\t")),
    ),
    "some",
  ],
];
for (const [name, text, want] of reaches) {
  test(`reachOf() says ${want} of ${name}`, () => {
    assert.equal(reachOf(parseRoutes(text), 4), want);
  });
}

const reaches6: readonly (readonly [string, string, string])[] = [
  ["a default", route6("wg0", "0", 0), "all"],
  ["both halves", route6("wg0", "0", 1) + route6("wg0", "8", 1), "all"],
  ["what is given to hosts", route6("wg0", "2", 3), "all"],
  ["the half that is given to nobody", route6("wg0", "8", 1), "none"],
  ["unique local addresses", route6("wg0", "fc", 7), "none"],
  ["a network", route6("wg0", "20010db8", 32), "none"],
];
for (const [name, text, want] of reaches6) {
  test(`reachOf() says ${want} of ${name} of IPv6`, () => {
    assert.equal(reachOf(parseIpv6Routes(text), 6), want);
  });
}

async function seen(
  routes: string,
  links: Readonly<Record<string, string>>,
  routes6 = "",
) {
  const host = memoryHost({
    files: {
      "/proc/net/route": routes,
      "/proc/net/ipv6_route": routes6,
      ...Object.fromEntries(
        Object.entries(links).flatMap(([name, state]) => [
          [`/sys/class/net/${name}/operstate`, `${state}\n`],
          [`/sys/class/net/${name}/type`, "1\n"],
        ]),
      ),
    },
  });
  const { network: facts, incomplete } = await network(host);
  return incomplete === undefined ? facts?.available : "unknown";
}

test("network() asks each part for its own interface", async () => {
  const halves = table(
    route("tun0", "0.0.0.0/1"),
    route("tun1", "128.0.0.0/1"),
  );
  assert.equal(await seen(halves, { tun0: "up", tun1: "up" }), true);
  assert.equal(await seen(halves, { tun0: "up", tun1: "down" }), "unknown");
  assert.equal(await seen(halves, { tun0: "up", tun1: "unknown" }), "unknown");
  assert.equal(await seen(halves, { tun0: "down", tun1: "down" }), false);
});

test("network() finds the other family's way", async () => {
  const half = table(route("tun0", "0.0.0.0/1"));
  const links = { tun0: "up", eth0: "up" };
  assert.equal(await seen(half, links, route6("eth0", "0", 0)), true);
  assert.equal(await seen(HEADER, links, route6("tun0", "2", 3)), true);
  assert.equal(await seen(HEADER, links, route6("tun0", "fc", 7)), false);
});
