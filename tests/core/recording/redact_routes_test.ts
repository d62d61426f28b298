/** Routing tables in a recording. */

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
    "net-1\t00000000\t00000000\t0003\t0\t0\t0\t00000080\t0\t0\t0",
  ],
  [
    "the other half, in the other order",
    "wg0\t80000000\t00000000\t0001\t0\t0\t0\t80000000\t0\t0\t0",
    "wg0\t80000000\t00000000\t0001\t0\t0\t0\t80000000\t0\t0\t0",
  ],
  [
    "no network of eight bits",
    "eth0\t00000011\t00000000\t0001\t0\t0\t0\t000000FF\t0\t0\t0",
    "eth0\t010200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0",
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

test("redactCalls() keeps the halves of IPv6, and no network", () => {
  const zeros = "0".repeat(32);
  const line = (to: string, prefix: string) =>
    `${to} ${prefix} ${zeros} 00 ${zeros} 00000400 00000001 00000000 00000001 ` +
    "wg0\n";
  const half = line(`8${"0".repeat(31)}`, "01");
  const global = line(`2${"0".repeat(31)}`, "03");
  const other = line(`fc${"0".repeat(30)}`, "07");
  const text = file("/proc/net/ipv6_route", half + global + other);
  assert.equal(
    text,
    half + global + line(`20010db8${"0".repeat(24)}`, "40"),
  );
});

test("redactCalls() keeps of what an interface is that it is a modem", () => {
  assert.equal(
    file(
      "/sys/class/net/wwan0/uevent",
      "DEVTYPE=wwan\nINTERFACE=alices\nIFINDEX=7\n",
    ),
    "DEVTYPE=wwan\nremoved\nremoved\n",
  );
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
