import assert from "node:assert/strict";
import { test } from "node:test";
import { createColors } from "../../../cli/views/colors.ts";
import { pageView } from "../../../cli/views/page_view.ts";
import { renderTable } from "../../../cli/views/table.ts";
import { MACHINES, snapshotOfMachine } from "../../support/machines.ts";

const facts = { build: "b", pollMs: 1, patienceMs: 2, minutes: [] };
const style = { colors: createColors(false), columns: 500, isUnicode: true };
/** A table breaks its lines; the words are the same. */
const flat = (text: string) => text.replace(/\s+/g, " ");

for (const name of MACHINES) {
  test(`pageView() has the words of the table for ${name}`, async () => {
    const snapshot = await snapshotOfMachine(name);
    const view = pageView(snapshot, facts);
    const table = flat(renderTable(snapshot, style));
    assert.equal(view.decision, snapshot.admission.decision);
    const said = [
      `${view.word} ${view.sentence}`,
      ...view.uses,
      ...view.loosened,
      ...view.models.flatMap(({ tag, sum }) => [tag, sum.split(", ")[1] ?? ""]),
      ...view.obstacles.flatMap((one) => [
        `${one.code} ${one.effect}`,
        one.message,
        one.remedy,
      ]),
      ...[...view.rows, ...view.meters].map((one) => one.state),
    ];
    for (const text of said) assert.ok(table.includes(flat(text)), text);
    assert.deepEqual(
      view.models.map((one) => one.decision),
      snapshot.profiles.map((one) => one.admission.decision),
    );
    assert.equal(view.parts.length, snapshot.probes.length);
  });

  test(`pageView() makes no unknown of ${name} good`, async () => {
    const { signals, profiles, admission } = await snapshotOfMachine(name);
    const view = pageView(await snapshotOfMachine(name), facts);
    const names = { memory: "memory", battery: "battery", heat: "thermal" };
    for (const { label, level, share } of view.meters) {
      const signal = signals[names[label as keyof typeof names] as "memory"];
      if (signal.status === "known") continue;
      assert.equal(share, null);
      assert.notEqual(level, "good", label);
    }
    for (const { state, level } of view.rows) {
      if (state === "unknown") assert.notEqual(level, "good");
    }
    const denied = profiles.every((one) => one.admission.decision === "deny");
    assert.equal(denied, admission.decision === "deny");
  });
}

test("pageView() has no text that moves what stands beside it", async () => {
  const snapshot = structuredClone(await snapshotOfMachine("laptop_on_mains"));
  const name = "a\u202Egnp.exe\u0007<img src=x onerror=alert(1)>\u2028b";
  for (const one of snapshot.profiles) one.modelTag = name;
  for (const one of snapshot.probes) one.id = name;
  const text = JSON.stringify(pageView(snapshot, facts));
  assert.doesNotMatch(text, /[\u202E\u2028]|\\u0007/);
  assert.ok(text.includes("<img src=x onerror=alert(1)>"));
});

test("pageView() tells a replay, and a health that is not whole", async () => {
  const snapshot = await snapshotOfMachine("laptop_health_unknown");
  const view = pageView(snapshot, facts);
  assert.match(String(view.replayed), /^replayed, as of 2026-01-15 /);
  assert.equal(view.health, "Snapshot health: failed");
  const { producer } = snapshot;
  const here = { ...snapshot, producer: { ...producer, runtime: "node/20" } };
  assert.equal(pageView(here, facts).replayed, null);
});

test("pageView() puts a failed probe apart, with its error", async () => {
  const view = pageView(await snapshotOfMachine("container_bare"), facts);
  const failed = view.parts.filter((one) => !one.isWell);
  assert.deepEqual(failed, [{
    id: "model_residency",
    isPlugin: false,
    outcome: "failed",
    isWell: false,
    detail: "Connection refused",
  }]);
});
