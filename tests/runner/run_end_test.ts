import assert from "node:assert/strict";
import { test } from "node:test";
import { createRunEnd } from "../../runner/run_end.ts";
import { FakeLoop } from "../support/fake_loop.ts";

const TOTAL = { limitMs: 2000, wallMs: 10_000 };

/** A run that starts now, on a loop of ours, with a processor of ours. */
function start() {
  const loop = new FakeLoop();
  const fromMs = loop.nowMs();
  let workedMs = 0;
  const end = createRunEnd(TOTAL, {
    nowMs: loop.nowMs,
    after: loop.after,
    turn: loop.turn,
    workedMs: () => workedMs,
  });
  const ends: number[] = [];
  const leave = end.wait(() => ends.push(loop.nowMs() - fromMs));
  const work = (ms: number) => {
    loop.block(ms);
    workedMs += ms;
  };
  return { loop, end, ends, leave, work };
}

test("createRunEnd() ends a run that waits at its limit", () => {
  const { loop, end, ends } = start();
  loop.run(1950);
  assert.deepEqual([ends, end.isOver], [[], false]);
  loop.run(100);
  assert.equal(ends.length, 1);
  assert.ok(end.isOver && loop.isIdle);
});

test("createRunEnd() leaves out what a starved run does not get", () => {
  const { loop, end, ends } = start();
  // Each timer comes 100 ms late: 5 % of a processor.
  loop.lateMs = 100;
  loop.run(4000);
  assert.deepEqual([ends, end.isOver], [[], false]);
  loop.run(4000);
  assert.equal(ends.length, 1);
});

test("createRunEnd() ends a run that gets nothing, on the wall", () => {
  const { loop, end, ends } = start();
  loop.lateMs = 3000;
  loop.run(9000);
  assert.deepEqual(ends, []);
  loop.block(1000);
  assert.ok(end.isOver);
  loop.run(3100);
  assert.equal(ends.length, 1);
});

test("createRunEnd() counts work in full, as it holds the thread", () => {
  const { end, work } = start();
  for (let burst = 0; burst < 7; burst++) {
    work(280);
    assert.equal(end.isOver, false, `burst ${burst}`);
  }
  work(280);
  assert.ok(end.isOver);
});

test("createRunEnd() counts no work of others that holds the thread", () => {
  const { loop, end } = start();
  for (let burst = 0; burst < 8; burst++) {
    loop.block(280);
    assert.equal(end.isOver, false);
  }
});

test("createRunEnd() stops at once: a turn more is one to burn fuel in", () => {
  const { loop, ends } = start();
  loop.block(10_000);
  loop.hear();
  assert.equal(ends.length, 1);
});

test("createRunEnd() is left by who has ended before", () => {
  const { loop, ends, leave } = start();
  loop.run(100);
  leave();
  assert.ok(loop.isIdle);
  loop.run(20_000);
  assert.deepEqual(ends, []);
});
