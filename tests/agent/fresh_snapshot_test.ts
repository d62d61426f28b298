import assert from "node:assert/strict";
import { test } from "node:test";
import type { Cycle, Taken } from "../../agent/snapshot_cycle.ts";
import { createFresh } from "../../agent/fresh_snapshot.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { builtinReports, snapshotOf } from "../support/reports.ts";

/** A cycle that counts, and two clocks that stand still. */
async function counting(ttlSeconds = 30) {
  const snapshot = await snapshotOf(builtinReports());
  const policy = { ...DEFAULT_POLICY, ttlSeconds };
  const seen = { taken: 0, wall: 1000, monotonic: 0 };
  const cycle: Cycle = {
    take: async () => {
      seen.taken += 1;
      const taken: Taken = {
        snapshot,
        failure: null,
        refusals: null,
        policy,
      };
      await Promise.resolve();
      return taken;
    },
  };
  const fresh = (maxAgeMs: number) =>
    createFresh(cycle, maxAgeMs, () => Promise.resolve(seen.taken), {
      wallMs: () => seen.wall,
      monotonicMs: () => seen.monotonic,
    });
  return { seen, fresh };
}

const changes = [
  ["nothing", 0, 0, 1],
  ["less than its age", 4999, 4999, 1],
  ["its age", 5000, 5000, 2],
  ["a suspended machine", 10, 6000, 2],
  ["a wall clock set back", 10, -1, 2],
  ["a wall clock that stands", 5000, 0, 2],
] as const;
for (const [name, monotonic, wall, want] of changes) {
  test(`createFresh() has taken ${want} after ${name}`, async () => {
    const { seen, fresh } = await counting();
    const get = fresh(5000);
    await get();
    seen.monotonic += monotonic;
    seen.wall += wall;
    assert.equal(await get(), want);
  });
}

test("createFresh() takes one for all who ask at once", async () => {
  const { seen, fresh } = await counting();
  const get = fresh(5000);
  assert.deepEqual(await Promise.all([get(), get(), get()]), [1, 1, 1]);
  assert.equal(seen.taken, 1);
});

test("createFresh() never gives one that is no longer valid", async () => {
  const { seen, fresh } = await counting(2);
  const get = fresh(60_000);
  await get();
  seen.monotonic += 2000;
  seen.wall += 2000;
  assert.equal(await get(), 2);
});

test("createFresh() gives what will last, where that is asked for", async () => {
  const { seen, fresh } = await counting(20);
  const get = fresh(60_000);
  await get();
  seen.monotonic += 9999;
  seen.wall += 9999;
  assert.equal(await get(0.5), 1);
  seen.monotonic += 1;
  assert.equal(await get(), 1);
  assert.equal(await get(0.5), 2);
});

test("createFresh() asks again after a failure", async () => {
  const snapshot = await snapshotOf(builtinReports());
  const taken: Taken = {
    snapshot,
    failure: null,
    refusals: null,
    policy: DEFAULT_POLICY,
  };
  let isBroken = true;
  const get = createFresh(
    { take: () => Promise.resolve(taken) },
    5000,
    () => isBroken ? Promise.reject(new Error("no")) : Promise.resolve(7),
  );
  await assert.rejects(get(), { message: "no" });
  isBroken = false;
  assert.equal(await get(), 7);
});
