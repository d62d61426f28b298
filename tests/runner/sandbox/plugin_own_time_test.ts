import assert from "node:assert/strict";
import { test } from "node:test";
import { OwnClock } from "../../../runner/sandbox/plugin_own_time.ts";
import { FakeLoop } from "../../support/fake_loop.ts";

function start(limitMs: number) {
  const loop = new FakeLoop();
  const busy = { busyMs: 0 };
  const create = () => {
    const clock = new OwnClock(busy, limitMs, loop.nowMs);
    clock.start();
    return clock;
  };
  return { loop, create };
}

test("OwnClock() counts what a plugin waits and holds", () => {
  const { loop, create } = start(1600);
  const clock = create();
  loop.block(40);
  clock.hold(() => loop.block(30));
  loop.block(20);
  assert.equal(clock.spentMs, 90);
  clock.stop();
  loop.block(1000);
  assert.deepEqual([clock.spentMs, clock.leftMs], [90, 1510]);
});

test("OwnClock() counts a sixteenth of its limit between two looks", () => {
  const { loop, create } = start(320);
  const clock = create();
  // Ten times it is held up, each time for longer than its limit.
  for (let turn = 0; turn < 10; turn++) {
    loop.block(2000);
    assert.equal(clock.spentMs, 20 * (turn + 1));
  }
  // A step of its own that took long may have had no processor either.
  clock.hold(() => loop.block(5000));
  assert.equal(clock.spentMs, 220);
});

test("OwnClock() ends who keeps it waiting", () => {
  const { loop, create } = start(100);
  const clock = create();
  for (let turn = 0; turn < 20; turn++) {
    assert.ok(clock.leftMs > 0);
    loop.block(5);
  }
  assert.equal(clock.leftMs, 0);
});

test("OwnClock() leaves out what others held", () => {
  const { loop, create } = start(1600);
  const [one, other] = [create(), create()];
  loop.block(10);
  other.hold(() => loop.block(30));
  loop.block(20);
  assert.deepEqual([one.spentMs, other.spentMs], [30, 60]);
});

test("OwnClock() is narrowed, not widened", () => {
  const { loop, create } = start(1600);
  const clock = create();
  loop.block(30);
  clock.stop();
  clock.narrow(160);
  clock.narrow(1e9);
  clock.start();
  loop.block(50);
  assert.deepEqual([clock.limitMs, clock.spentMs], [160, 40]);
});
