/** Tables of routers, and ones that cannot be read in full. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { fixedClock } from "../../../core/clock.ts";
import { readEngine } from "../../../host/sandbox_engine.ts";
import { builtinSources } from "../../../probes/_sources.ts";
import network, { manifest } from "../../../probes/network.ts";
import { runSandboxed } from "../../../runner/sandbox/builtin_probes.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const HEADER =
  "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\n";
const ROUTE = "/proc/net/route";
const ROUTE6 = "/proc/net/ipv6_route";
const ZEROS = "0".repeat(32);

const line = (device: string, to: string, mask: string, flags = "0003") =>
  `${device}\t${to}\t0100000A\t${flags}\t0\t0\t0\t${mask}\t0\t0\t0`
    .padEnd(127) + "\n";
const way = (device: string) => line(device, "00000000", "00000000");
const way6 = (device: string) =>
  `${ZEROS} 00 ${ZEROS} 00 ${ZEROS} 00000400 00000001 00000000 00000003 ` +
  `${device.padStart(8)}\n`;
const TOO_LARGE = hostError("too-large", `Cannot read "${ROUTE}": over`);

function machine(
  routes: string | Error,
  routes6: string | Error,
  names: readonly string[] = ["enp1s0"],
) {
  const files = Object.fromEntries(names.flatMap((name) => [
    [`/sys/class/net/${name}/operstate`, "up\n"],
    [`/sys/class/net/${name}/type`, "1\n"],
  ]));
  return memoryHost({
    files: { [ROUTE]: routes, [ROUTE6]: routes6, ...files },
  });
}

for (
  const [name, routes, routes6] of [
    ["IPv4", way("enp1s0"), TOO_LARGE],
    ["IPv6", TOO_LARGE, way6("enp1s0")],
  ] as const
) {
  test(`network() finds the way of ${name} beside a table too large`, async () => {
    const text = typeof routes === "string" ? HEADER + routes : routes;
    const { network: facts, incomplete } = await network(
      machine(text, routes6),
    );
    assert.deepEqual([facts?.available, incomplete], [true, undefined]);
    assert.equal(facts?.interfaces.ethernet, 1);
  });
}

for (
  const [name, routes, routes6] of [
    ["no other way", TOO_LARGE, ""],
    ["another way that is down", TOO_LARGE, way6("enp9s0")],
    ["no other family", TOO_LARGE, hostError("ENOENT")],
  ] as const
) {
  test(`network() tells of a table too large beside ${name}`, async () => {
    const { incomplete } = await network(machine(routes, routes6));
    assert.equal(incomplete, `Cannot read "${ROUTE}": it is too large`);
  });
}

test("network() takes no way from a route that leads nowhere", async () => {
  // blackhole and throw have no interface, and no flag (fib_flag_trans).
  const nowhere = HEADER + line("*", "00000000", "00000000", "0001");
  const seen = await network(machine(nowhere, ""));
  assert.deepEqual([seen.network?.available, seen.incomplete], [
    false,
    undefined,
  ]);
  const both = await network(machine(nowhere + way("enp1s0"), ""));
  assert.equal(both.network?.available, true);
});

for (const [type, want] of [["769", 1], ["823", 1], ["512", 0]] as const) {
  test(`network() counts an interface of type ${type} by its kind`, async () => {
    const host = memoryHost({
      files: {
        [ROUTE]: HEADER,
        "/sys/class/net/x0/operstate": "unknown\n",
        "/sys/class/net/x0/carrier": "1\n",
        "/sys/class/net/x0/type": `${type}\n`,
      },
    });
    const { network: facts } = await network(host);
    assert.equal(facts?.interfaces.tunnel, want);
  });
}

test("network() reads 8,000 routes of each family, sandboxed too", async () => {
  const hex = (at: number, width: number) =>
    at.toString(16).toUpperCase().padStart(width, "0");
  const routes = HEADER + way("enp1s0") +
    Array.from(
      { length: 8000 },
      (_, at) => line("enp1s0", `00${hex(at, 4)}5D`, "00FFFFFF"),
    ).join("");
  const routes6 = Array.from(
    { length: 6800 },
    (_, at) =>
      `2001${hex(at, 4).toLowerCase()}${"0".repeat(24)} 40 ${ZEROS} 00 ` +
      `${ZEROS} 00000400 00000001 00000000 00000003   enp1s0\n`,
  ).join("");
  const host = machine(routes, routes6);
  assert.equal((await network(host)).network?.available, true);
  const [report] = await runSandboxed([{
    // A busy machine is no part of what is asked here.
    manifest: { ...manifest, timeoutMs: 20_000 },
    source: builtinSources["network"] ?? "",
  }], {
    host,
    policy: DEFAULT_POLICY,
    clock: fixedClock(0),
    total: { limitMs: 20_000 },
    loadEngine: readEngine,
  });
  assert.deepEqual([report?.outcome, report?.error], ["ok", null]);
  assert.equal(report?.observation?.network?.available, true);
});
