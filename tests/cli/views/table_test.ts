import assert from "node:assert/strict";
import { test } from "node:test";
import { createColors } from "../../../cli/views/colors.ts";
import { renderTable, wrap } from "../../../cli/views/table.ts";
import { MACHINES, snapshotOfMachine } from "../../support/machines.ts";

const plain = createColors(false);

for (const name of MACHINES) {
  test(`renderTable() tells at a glance what blocks ${name}`, async () => {
    const snapshot = await snapshotOfMachine(name);
    const text = renderTable(snapshot, plain, 100);
    const [first = ""] = text.split("\n");
    assert.ok(first.startsWith(snapshot.admission.decision.toUpperCase()));
    for (const { modelTag, admission } of snapshot.profiles) {
      assert.ok(text.includes(modelTag));
      for (const one of admission.reasons) {
        if (one.effect === "note") continue;
        assert.ok(text.includes(`${one.code} `), one.code);
        assert.ok(text.includes("What to do: "));
      }
    }
    for (const line of text.split("\n")) {
      const isPolicyLine = /\{"kind"/.test(line);
      assert.ok([...line].length <= 100 || isPolicyLine, line);
    }
  });
}

test("renderTable() names every loosened limit", async () => {
  const text = renderTable(await snapshotOfMachine("vm_assumed"), plain, 80);
  assert.match(text, /Loosened by the policy:\n {3}\/assumptions\/thermal/);
});

test("renderTable() colors only when asked", async () => {
  const snapshot = await snapshotOfMachine("laptop_hot");
  const isColored = (text: string) => text.includes("\u001b[");
  assert.ok(!isColored(renderTable(snapshot, plain, 80)));
  assert.ok(isColored(renderTable(snapshot, createColors(true), 80)));
});

test("wrap() keeps every word", () => {
  assert.deepEqual(wrap("a bb ccc dddd", 5), ["a bb", "ccc", "dddd"]);
  assert.deepEqual(wrap("longerthanthat x", 5), ["longerthanthat", "x"]);
});
