/** Ways out that the main table does not show. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { trieText } from "../../../core/recording/route_tables.ts";
import network from "../../../probes/network.ts";
import { parseHasOther } from "../../../probes/network/other_tables.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const leaf = (address: string, ...entries: string[]) =>
  `     |-- ${address}\n${entries.map((one) => `        ${one}\n`).join("")}`;
const OWN = "Main:\n  +-- 0.0.0.0/0 3 0 5\n" +
  leaf("0.0.0.0", "/0 universe UNICAST") +
  leaf("192.0.2.0", "/24 link UNICAST", "/32 host LOCAL") +
  "Local:\n  +-- 127.0.0.0/8 2 0 2\n" + leaf("127.0.0.0", "/8 host LOCAL");
const other = (id: string, entry: string) =>
  `Id ${id}:\n  +-- 0.0.0.0/0 2 0 2\n${leaf("0.0.0.0", entry)}`;

const told: readonly (readonly [string, string, boolean])[] = [
  ["main and local alone", OWN, false],
  ["policy routing", OWN + other("51820", "/0 universe UNICAST"), true],
  ["a VRF before the main one", other("1000", "/0 link UNICAST") + OWN, true],
  ["halves", OWN + other("-12", "/1 universe UNICAST"), true],
  [
    "a table that only refuses",
    OWN + other("7", "/0 universe BLACKHOLE"),
    false,
  ],
  ["a table of one network", OWN + other("7", "/24 universe UNICAST"), false],
  ["nothing", "", false],
];
for (const [name, text, want] of told) {
  test(`parseHasOther() says ${want} of ${name}`, () => {
    assert.equal(parseHasOther(text), want);
    // A recording says the same, and holds no address.
    assert.equal(parseHasOther(trieText(text)), want);
    assert.doesNotMatch(trieText(text), /\d+\.\d+\.\d+|51820|1000/);
  });
}

async function seen(
  trie: string | Error | null,
  { state = "up", type = "1" } = {},
) {
  const files: Record<string, string | Error> = {
    "/proc/net/route": "Iface\tDestination\n",
    "/sys/class/net/enp3s0/operstate": `${state}\n`,
    "/sys/class/net/enp3s0/type": `${type}\n`,
    ...(trie === null ? {} : { "/proc/net/fib_trie": trie }),
  };
  const host = memoryHost({ files });
  const asked: string[] = [];
  const { network: facts, incomplete } = await network({
    ...host,
    readText: (path) => {
      asked.push(path);
      return host.readText(path);
    },
  });
  return {
    available: facts?.available,
    why: incomplete ?? null,
    isAsked: asked.includes("/proc/net/fib_trie"),
  };
}

test("network() does not deny a way that another table may have", async () => {
  const elsewhere = OWN + other("10", "/0 universe UNICAST");
  assert.deepEqual(await seen(elsewhere), {
    available: false,
    why: "A default route is in another table than main",
    isAsked: true,
  });
  assert.deepEqual(await seen(OWN), {
    available: false,
    why: null,
    isAsked: true,
  });
  assert.equal((await seen(null)).why, null);
  assert.match((await seen(null, { type: "65534" })).why ?? "", /fib_trie/);
});

test("network() asks for other tables only where an interface is up", async () => {
  const elsewhere = OWN + other("10", "/0 universe UNICAST");
  assert.deepEqual(await seen(elsewhere, { state: "down" }), {
    available: false,
    why: null,
    isAsked: false,
  });
});

test("network() is unknown where the tables cannot be read", async () => {
  await assert.rejects(seen(hostError("too-large")), { code: "too-large" });
});
