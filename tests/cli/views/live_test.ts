import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { createColors } from "../../../cli/views/colors.ts";
import { changeLine } from "../../../cli/views/one_line.ts";
import { type LiveFacts, renderLive } from "../../../cli/views/live.ts";
import { bar, type LiveStyle, type Share } from "../../../cli/views/gauges.ts";
import { MACHINES, snapshotOfMachine } from "../../support/machines.ts";

const FACTS: LiveFacts = {
  nowMs: Date.parse("2026-01-15T10:00:03.000Z"),
  intervalMs: 15_000,
  changes: [
    {
      at: "2026-01-15T09:58:45.000Z",
      decision: "allow",
      why: "nothing in the way",
    },
    {
      at: "2026-01-15T10:00:00.000Z",
      decision: "constrain",
      why: "Battery at 15 % on battery",
    },
  ],
  notes: [],
  hasKeys: false,
};
const STYLE: LiveStyle = {
  colors: createColors(false),
  columns: 80,
  rows: 24,
  isUnicode: true,
};
/** As it looks on the machine itself. */
const live = async (name: string) => {
  const snapshot = await snapshotOfMachine(name);
  return {
    ...snapshot,
    producer: { ...snapshot.producer, runtime: "deno 2.9.6" },
  };
};

test("docs/watch.md shows the live view and the line as they are", async () => {
  const page = readFileSync(
    fileURLToPath(new URL("../../../docs/watch.md", import.meta.url)),
    "utf8",
  );
  const snapshot = await live("laptop_battery_low");
  const view = renderLive(snapshot, FACTS, STYLE);
  assert.ok(page.includes(`\n${view.join("\n")}\n`), view.join("\n"));
  assert.ok(page.includes(`\n${changeLine(snapshot)}\n`), changeLine(snapshot));
});

test("renderLive() fits every machine into every screen", async () => {
  for (const name of MACHINES) {
    const snapshot = await live(name);
    for (const columns of [1, 20, 43, 44, 60, 80, 200]) {
      for (const rows of [1, 2, 10, 24, 60]) {
        for (const isUnicode of [true, false]) {
          const style = { ...STYLE, columns, rows, isUnicode };
          const lines = renderLive(snapshot, FACTS, style);
          assert.ok(
            lines.length <= rows,
            `${name}: ${lines.length} of ${rows}`,
          );
          const widest = Math.max(...lines.map((one) => [...one].length));
          assert.ok(widest <= columns, `${name}: ${widest} of ${columns}`);
        }
      }
    }
  }
});

test("renderLive() keeps what is to be copied, however narrow it is", async () => {
  const paste =
    '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1","assumptions":{"thermal":"normal"}}';
  const snapshot = await live("vm_unstated");
  for (const columns of [30, 44, 60, 80, 200]) {
    const lines = renderLive(snapshot, FACTS, { ...STYLE, columns, rows: 99 });
    const text = lines.map((line) => line.trim()).join("");
    assert.ok(text.includes(paste), `${columns}: ${lines.join("\n")}`);
  }
});

test("renderLive() paints after it cuts", async () => {
  const snapshot = await live("laptop_battery_low");
  const escape = new RegExp("\u001b\\[\\d+m", "g");
  for (const columns of [10, 60, 80]) {
    const plain = renderLive(snapshot, FACTS, { ...STYLE, columns });
    const painted = renderLive(snapshot, FACTS, {
      ...STYLE,
      columns,
      colors: createColors(true),
    });
    assert.notDeepEqual(painted, plain);
    assert.deepEqual(painted.map((one) => one.replace(escape, "")), plain);
    for (const one of painted) {
      assert.equal((one.match(escape)?.length ?? 0) % 2, 0, one);
    }
  }
});

test("renderLive() says the verdict on the first line, whatever the size", async () => {
  for (const name of MACHINES) {
    const snapshot = await live(name);
    const [first] = renderLive(snapshot, FACTS, { ...STYLE, rows: 2 });
    const { decision } = snapshot.admission;
    assert.ok(first?.startsWith(` ${decision.toUpperCase()} `), first);
  }
});

const times: readonly (readonly [string, string, RegExp])[] = [
  ["at its very end", "2026-01-15T10:00:30.000Z", /^ ALLOW /],
  ["after its end", "2026-01-15T10:00:30.001Z", /^ STALE .*no local model/],
  ["before a clock that was set back", "2026-01-15T09:59:55.000Z", /^ ALLOW /],
  ["out of a time to come", "2026-01-15T09:59:54.999Z", /^ STALE /],
];
for (const [name, at, want] of times) {
  test(`renderLive() judges a snapshot ${name}`, async () => {
    const facts = { ...FACTS, nowMs: Date.parse(at) };
    const [first = ""] = renderLive(
      await live("laptop_on_mains"),
      facts,
      STYLE,
    );
    assert.match(first, want);
  });
}

test("renderLive() shows what is unknown as neither full nor empty", async () => {
  const lines = renderLive(await live("laptop_health_unknown"), FACTS, STYLE);
  const unknown = lines.filter((one) => /\?{8,}/.test(one));
  assert.ok(unknown.length > 0, lines.join("\n"));
  for (const one of unknown) assert.match(one, /\? {2}unknown/);
});

test("renderLive() shows faults of the watcher", async () => {
  const notes = ['Cannot write "/run/x": ENOSPC'];
  const lines = renderLive(
    await live("laptop_on_mains"),
    { ...FACTS, notes },
    { ...STYLE, rows: 4 },
  );
  assert.equal(lines[2], ` ${notes[0]}`);
  assert.match(lines[3] ?? "", /^ \.\.\. \d+ more lines$/);
});

const bars: readonly { readonly share: Share; readonly want: string }[] = [
  { share: 0, want: "...." },
  { share: 0.5, want: "##.." },
  { share: 1, want: "####" },
  { share: 1.2, want: "####" },
  { share: -1, want: "...." },
  { share: null, want: "????" },
  { share: "none", want: "    " },
];
for (const { share, want } of bars) {
  test(`bar() of ${share} is ${want}`, () =>
    assert.equal(bar(share, 4, false), want));
}

test("changeLine() is one line on every machine", async () => {
  for (const name of MACHINES) {
    const line = changeLine(await snapshotOfMachine(name));
    assert.match(line, /^2026-\S+Z (ALLOW|CONSTRAIN|DENY) [^\n]+$/);
  }
});
