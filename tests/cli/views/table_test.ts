import assert from "node:assert/strict";
import { test } from "node:test";
import { asciiOf } from "../../../cli/views/ascii.ts";
import { localTime } from "../../../cli/views/local_time.ts";
import { createColors } from "../../../cli/views/colors.ts";
import { renderTable, wrap } from "../../../cli/views/table.ts";
import { MACHINES, snapshotOfMachine } from "../../support/machines.ts";

const plain = createColors(false);
const style = (columns: number, isUnicode = true) => ({
  colors: plain,
  columns,
  isUnicode,
});

for (const name of MACHINES) {
  test(`renderTable() tells at a glance what blocks ${name}`, async () => {
    const snapshot = await snapshotOfMachine(name);
    const text = renderTable(snapshot, style(100));
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
  const text = renderTable(await snapshotOfMachine("vm_assumed"), style(80));
  assert.match(text, /Loosened by the policy:\n {3}\/assumptions\/thermal/);
});

test("renderTable() colors only when asked", async () => {
  const snapshot = await snapshotOfMachine("laptop_hot");
  const isColored = (text: string) => text.includes("\u001b[");
  assert.ok(!isColored(renderTable(snapshot, style(80))));
  assert.ok(
    isColored(
      renderTable(snapshot, { ...style(80), colors: createColors(true) }),
    ),
  );
});

test("renderTable() fits every machine into 40 columns", async () => {
  for (const name of MACHINES) {
    const snapshot = await snapshotOfMachine(name);
    for (const columns of [1, 40, 59, 60, 75, 119, 500]) {
      const width = Math.max(40, Math.min(columns, 120));
      for (const line of renderTable(snapshot, style(columns)).split("\n")) {
        const longest = Math.max(...line.split(" ").map((one) => one.length));
        const hasRoom = [...line].length <= width || longest > width - 6;
        assert.ok(hasRoom, `${name} at ${columns}: ${line}`);
      }
    }
  }
});

test("renderTable() is ASCII where the locale is not UTF-8", async () => {
  const snapshot = await snapshotOfMachine("laptop_hot");
  const text = renderTable(snapshot, style(60, false));
  assert.match(text, /^[\n -~]+$/);
  assert.match(text, /96 C of 95 C/);
  assert.match(renderTable(snapshot, style(60)), /96 °C of 95 °C/);
});

test("localTime() is the clock on the wall, with its zone", () => {
  const at = "2026-01-15T23:30:05.000Z";
  assert.equal(localTime(at, "UTC"), "2026-01-15 23:30:05 UTC");
  assert.equal(
    localTime(at, "Asia/Kolkata"),
    "2026-01-16 05:00:05 GMT+5:30",
  );
  assert.equal(localTime(at, "America/New_York"), "2026-01-15 18:30:05 GMT-5");
});

test("asciiOf() spells what it knows, and marks the rest", () => {
  assert.equal(asciiOf("9 °C − 2 × …\n"), "9 C - 2 x ~\n");
  assert.equal(asciiOf("ä 😀"), "? ?");
});

test("wrap() keeps every word", () => {
  assert.deepEqual(wrap("a bb ccc dddd", 5), ["a bb", "ccc", "dddd"]);
  assert.deepEqual(wrap("longerthanthat x", 5), ["longerthanthat", "x"]);
});
