/** What interfaces of real machines do that a naive reader gets wrong. */

import assert from "node:assert/strict";
import { test } from "node:test";
import network from "../../../probes/network.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import { below, type Files } from "../../support/files_below.ts";

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
