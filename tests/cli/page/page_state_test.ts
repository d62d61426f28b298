import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Facts,
  isWithdrawn,
  stateOf,
} from "../../../cli/page/page_state.ts";
import { pageView } from "../../../cli/views/page_view.ts";
import { liveSnapshot } from "../../support/serving_page.ts";
import { snapshotOfMachine } from "../../support/machines.ts";

const from = { monotonicMs: 0, wallMs: 1000 };
const facts = { build: "", pollMs: 1000, patienceMs: 1000, minutes: [] };
const after = (ms: number) => ({ monotonicMs: ms, wallMs: 1000 + ms });

async function factsOf(machine: string): Promise<Facts> {
  const view = pageView(await liveSnapshot(machine), facts);
  const life = { from, leftMs: 20_000 };
  return { known: { view, life }, fault: null, isHidden: false };
}

const verdicts = [
  ["laptop_on_mains", "allow"],
  ["laptop_battery_low", "constrain"],
  ["container_bare", "deny"],
] as const;
for (const [machine, want] of verdicts) {
  test(`stateOf() gives ${want} for ${machine} while it counts`, async () => {
    const known = await factsOf(machine);
    assert.equal(stateOf(known, after(19_999)), want);
    assert.equal(stateOf(known, after(20_000)), "stale");
    assert.equal(stateOf({ ...known, fault: "x" }, after(1)), "unreachable");
    assert.equal(stateOf({ ...known, isHidden: true }, after(1)), "paused");
  });
}

test("stateOf() waits before anything is known", () => {
  const nothing = { known: null, fault: null, isHidden: false };
  assert.equal(stateOf(nothing, after(0)), "waiting");
  assert.equal(stateOf({ ...nothing, fault: "x" }, after(0)), "unreachable");
});

test("stateOf() tells a recording from this machine, however old", async () => {
  const view = pageView(await snapshotOfMachine("laptop_on_mains"), facts);
  const known = { view, life: { from, leftMs: 0 } };
  const replay = { known, fault: null, isHidden: false };
  assert.equal(stateOf(replay, after(1e6)), "replay");
});

test("isWithdrawn() is true where no verdict counts", () => {
  const states = ["allow", "constrain", "deny", "replay"] as const;
  const gone = ["waiting", "paused", "unreachable", "stale"] as const;
  assert.deepEqual(states.map(isWithdrawn), [false, false, false, false]);
  assert.deepEqual(gone.map(isWithdrawn), [true, true, true, true]);
});
