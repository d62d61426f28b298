import assert from "node:assert/strict";
import { test } from "node:test";
import type { Outcome } from "../../../../core/probe/report.ts";
import { lookAtPlugins } from "../../../../cli/commands/doctor/plugins.ts";
import type { Visit } from "../../../../cli/commands/doctor/finding.ts";
import { visitOf } from "../../../support/doctor_visit.ts";

type Probe = Visit["snapshot"]["probes"][number];
const DENIAL = { call: "readText", target: "/x", message: "not granted" };

async function lookAt(
  outcome: Outcome,
  more: Partial<Probe> = {},
  plugins = {},
) {
  const visit = await visitOf("laptop_on_mains");
  const [first] = visit.snapshot.probes;
  assert.ok(first);
  const fan = {
    ...first,
    id: "fan",
    origin: "plugin",
    outcome,
    ...more,
  } as Probe;
  const snapshot = {
    ...visit.snapshot,
    probes: [...visit.snapshot.probes, fan],
  };
  const policy = { ...visit.policy, plugins };
  const [one, ...others] = lookAtPlugins({ ...visit, snapshot, policy });
  assert.deepEqual(others, []);
  assert.ok(one);
  return one;
}

test("lookAtPlugins() is well where none are run, and where they end well", async () => {
  const [none] = lookAtPlugins(await visitOf("laptop_on_mains"));
  assert.deepEqual([none?.id, none?.state], ["plugins", "ok"]);
  const one = await lookAt("absent");
  assert.deepEqual([one.id, one.state, one.next], ["plugin.fan", "ok", null]);
});

test("lookAtPlugins() has somebody look at one that misses a grant", async () => {
  const one = await lookAt("ok", { denials: [DENIAL] });
  assert.deepEqual([one.state, one.found], [
    "look",
    "ok, though not granted: not granted",
  ]);
});

const ends: readonly (readonly [Outcome, Partial<Probe>, RegExp])[] = [
  [
    "refused",
    { error: "Cannot load it" },
    /^model-carry probes list tells why/,
  ],
  ["denied", { error: "no", denials: [DENIAL] }, /shows what to grant/],
  ["timed-out", { error: "1000 ms" }, /^model-carry probes run fan$/],
];
for (const [outcome, more, next] of ends) {
  test(`lookAtPlugins() fails for ${outcome}, unless it need not end well`, async () => {
    const one = await lookAt(outcome, more);
    assert.equal(one.state, "fail");
    assert.match(
      one.found,
      new RegExp(`^${outcome}: .*; it denies every profile$`),
    );
    assert.match(one.next ?? "", next);
    const other = await lookAt(outcome, more, { fan: { required: false } });
    assert.equal(other.state, "look");
  });
}
