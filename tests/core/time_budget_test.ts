import assert from "node:assert/strict";
import { test } from "node:test";
import {
  HeardClock,
  mostPerLook,
  TimeBudget,
  type TimeLimits,
} from "../../core/time_budget.ts";
import { FakeLoop } from "../support/fake_loop.ts";

function start(limits: TimeLimits, lateMs = 0) {
  const loop = new FakeLoop();
  loop.lateMs = lateMs;
  const fromMs = loop.nowMs();
  const budget = new TimeBudget(limits, loop);
  const ends: number[] = [];
  const wait = () => budget.wait(() => ends.push(loop.nowMs() - fromMs));
  return { loop, budget, ends, wait };
}

for (const limitMs of [20, 500, 800, 30_000]) {
  test(`TimeBudget() ends a wait of ${limitMs} ms at its limit`, () => {
    const { loop, ends, wait } = start({ limitMs });
    wait();
    loop.run(limitMs * 0.98);
    assert.deepEqual(ends, []);
    loop.run(limitMs * 0.04);
    assert.equal(ends.length, 1);
    const most = Math.max(20, limitMs / 32) + 1;
    assert.ok(loop.heard <= most, `${loop.heard} timers`);
    assert.ok(loop.isIdle);
  });

  test(`TimeBudget() waits ${limitMs} ms longer where timers are late`, () => {
    const lateMs = 2 * limitMs;
    const { loop, ends, wait } = start({ limitMs }, lateMs);
    wait();
    // Ten late timers, each of them later than the limit.
    while (loop.heard < 10) loop.run(lateMs);
    assert.deepEqual(ends, []);
    loop.run(Math.max(20, limitMs / 32) * (lateMs + 32));
    assert.equal(ends.length, 1);
    assert.ok(loop.isIdle);
  });
}

test("TimeBudget() counts little of a pause, however long", () => {
  const { loop, ends, wait } = start({ limitMs: 500 });
  wait();
  loop.block(60_000);
  loop.run(450);
  assert.deepEqual(ends, []);
  loop.run(50);
  assert.equal(ends.length, 1);
});

for (const lateMs of [0, 70, 5000]) {
  test(`TimeBudget() ends on the wall where timers are ${lateMs} ms late`, () => {
    const { loop, budget, ends, wait } = start(
      { limitMs: 1000, wallMs: 300 },
      lateMs,
    );
    wait();
    loop.run(299);
    if (lateMs === 0) assert.deepEqual(ends, []);
    loop.run(1 + 2 * lateMs);
    assert.equal(ends.length, 1);
    assert.ok((ends[0] ?? 0) >= 300);
    assert.equal(budget.toldMs, 300);
  });
}

test("HeardClock() counts in full what this process worked", () => {
  let [nowMs, workedMs] = [0, 0];
  const clock = new HeardClock(40, () => nowMs, () => workedMs);
  [nowMs, workedMs] = [500, 300];
  assert.equal(clock.ms, 300);
  // Work on several processors is no more than the time that passed.
  [nowMs, workedMs] = [600, 900];
  assert.equal(clock.ms, 400);
  [nowMs, workedMs] = [5000, 5000];
  clock.skip();
  nowMs = 5500;
  assert.equal(clock.ms, 440);
});

test("TimeBudget() of the wall alone waits with one timer", () => {
  const { loop, ends, wait } = start({ wallMs: 7000 });
  wait();
  loop.run(6999);
  assert.deepEqual(ends, []);
  loop.run(2);
  assert.deepEqual([ends, loop.heard], [[7000], 1]);
});

test("TimeBudget() lets what has arrived by its end win", () => {
  for (const isThere of [true, false]) {
    const { loop, ends, wait } = start({ wallMs: 100 });
    const leave = wait();
    loop.block(1000);
    // The timer is heard first; the answer lay there all the time.
    loop.hear();
    assert.deepEqual(ends, []);
    loop.turnRound();
    assert.deepEqual(ends, []);
    if (isThere) leave();
    loop.turnRound();
    assert.equal(ends.length, isThere ? 0 : 1);
    assert.ok(loop.isIdle);
  }
});

test("TimeBudget() ends the lower of two limits first, late or not", () => {
  for (const lateMs of [0, 60, 900]) {
    const loop = new FakeLoop();
    loop.lateMs = lateMs;
    const ends: string[] = [];
    for (const limitMs of [1000, 800]) {
      new TimeBudget({ limitMs }, loop).wait(() => ends.push(`${limitMs}`));
    }
    loop.run(40 * (40 + lateMs));
    assert.deepEqual(ends, ["800", "1000"]);
  }
});

test("TimeBudget() counts waits side by side once", () => {
  const { loop, ends, wait } = start({ limitMs: 100 });
  wait();
  loop.run(50);
  wait();
  loop.run(45);
  assert.deepEqual(ends, []);
  loop.run(10);
  assert.equal(ends.length, 2);
});

test("TimeBudget() adds up waits that no timer sees the end of", () => {
  const { loop, budget, wait } = start({ limitMs: 160 });
  for (let turn = 0; turn < 39; turn++) {
    const leave = wait();
    loop.run(4);
    leave();
    // Ours: nobody was waited for.
    loop.run(1000);
  }
  assert.deepEqual([budget.isOver, loop.heard], [false, 0]);
  const leave = wait();
  loop.run(4.1);
  leave();
  assert.equal(budget.isOver, true);
});

test("TimeBudget() is over where data keeps timers from being heard", () => {
  const { loop, budget, ends, wait } = start({ limitMs: 100 });
  wait();
  let parts = 0;
  for (; !budget.isOver; parts++) loop.block(5);
  assert.equal(parts, 20);
  assert.deepEqual(ends, []);
});

test("TimeBudget() gives a wait after its end a turn, and no more", () => {
  const { loop, budget, ends, wait } = start({ limitMs: 100 });
  wait();
  loop.run(110);
  wait()();
  wait();
  assert.deepEqual([ends.length, budget.isOver], [1, true]);
  loop.hear();
  loop.turnRound();
  assert.equal(ends.length, 1);
  loop.turnRound();
  assert.equal(ends.length, 2);
  assert.ok(loop.isIdle);
});

test("TimeBudget() leaves no timer behind an answer", () => {
  const { loop, ends, wait } = start({ limitMs: 100 });
  const [one, other] = [wait(), wait()];
  one();
  assert.equal(loop.isIdle, false);
  other();
  other();
  assert.ok(loop.isIdle);
  loop.run(1000);
  assert.deepEqual(ends, []);
});

test("TimeBudget() asks no timer for more than it can wait", () => {
  const { loop, ends, wait } = start({});
  const asked: number[] = [];
  const { after } = loop;
  loop.after = (ms, call) => {
    asked.push(ms);
    return after(ms, call);
  };
  wait()();
  assert.deepEqual(ends, []);
  // From 2 ^ 31 on, timers fire at once.
  assert.ok(asked.every((ms) => ms < 2 ** 31), `${asked}`);
});

test("HeardClock() goes on by no more than it is told between two looks", () => {
  const loop = new FakeLoop();
  const clock = new HeardClock(10, loop.nowMs);
  const seen = [3, 10, 11, 5000, 0].map((ms) => {
    loop.block(ms);
    return clock.ms;
  });
  assert.deepEqual(seen, [3, 13, 23, 33, 33]);
  loop.block(7);
  clock.skip();
  loop.block(2);
  assert.equal(clock.ms, 35);
});

test("HeardClock() never goes back", () => {
  let nowMs = 5;
  const clock = new HeardClock(mostPerLook(160), () => nowMs);
  nowMs = 2;
  assert.equal(clock.ms, 0);
  nowMs = 4;
  assert.equal(clock.ms, 2);
});
