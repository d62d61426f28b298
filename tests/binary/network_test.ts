/** Without a network the binary says the same but for the network. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { AS_NOBODY, noNobody, shell, works } from "../support/binary.ts";

const skip = noNobody ||
  (works("unshare", "-n", "true")
    ? false
    : "network namespaces cannot be made here");
if (skip) console.log(`skipped: ${skip}`);

/** What moves from one second to the next: amounts, times and the name. */
function still(value: unknown, key: string = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => still(one));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, still(one, name)]),
    );
  }
  if (/(Bytes|Ms|Percent|Celsius|At|Until|Id)$/.test(key)) return typeof value;
  return typeof value === "string" && /inequality|message|observed/.test(key)
    ? value.replace(/\d[\d.]*/g, "N")
    : value;
}

function snapshotOf(
  command: readonly string[],
): LocalModelResourceSnapshot {
  const { code, stdout } = shell(
    'exec env -i "$@"',
    ["--json"],
    { cwd: "/" },
    command,
  );
  assert.equal(code, 0);
  return JSON.parse(stdout) as LocalModelResourceSnapshot;
}

test("an unprivileged run without interfaces differs in the network only", {
  skip,
}, () => {
  const here = snapshotOf(AS_NOBODY);
  const alone = snapshotOf(["unshare", "-n", ...AS_NOBODY]);
  const { signals } = alone;
  assert.ok(signals.network.status === "known");
  assert.equal(signals.network.available, false);
  const rest = (snapshot: LocalModelResourceSnapshot) =>
    still({
      ...snapshot,
      signals: { ...snapshot.signals, network: null },
      probes: snapshot.probes.map((one) =>
        one.id === "network" ? { ...one, observation: null, hostCalls: 0 } : one
      ),
    });
  assert.deepEqual(rest(alone), rest(here));
});
