import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Beat,
  repeat,
  SYSTEM_BEAT,
  untilEnd,
} from "../../agent/repeat_at_interval.ts";

/** A clock that only moves when somebody sleeps or works. */
function fakeBeat() {
  let nowMs = 1000;
  const slept: number[] = [];
  const beat: Beat = {
    nowMs: () => nowMs,
    sleep: (ms) => {
      slept.push(ms);
      nowMs += ms;
      return Promise.resolve();
    },
  };
  return { beat, slept, pass: (ms: number) => void (nowMs += ms) };
}

const never = new AbortController().signal;

const cases = [
  { name: "keeps the beat", workMs: [30, 70, 0], slept: [70, 30] },
  {
    name: "leaves out a beat it ran past",
    workMs: [130, 0, 0],
    slept: [70, 100],
  },
  { name: "leaves out a beat it ran onto", workMs: [100, 0], slept: [100] },
  { name: "leaves out many", workMs: [1050, 0], slept: [50] },
];
for (const { name, workMs, slept } of cases) {
  test(`repeat() ${name}`, async () => {
    const fake = fakeBeat();
    let done = 0;
    await repeat(() => {
      fake.pass(workMs[done++] ?? 0);
      return Promise.resolve(true);
    }, { intervalMs: 100, count: workMs.length, end: never, beat: fake.beat });
    assert.equal(done, workMs.length);
    assert.deepEqual(fake.slept, slept);
  });
}

test("repeat() never does its work twice at a time", async () => {
  let running = 0;
  await repeat(async () => {
    assert.equal(running++, 0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return true;
  }, { intervalMs: 1, count: 4, end: never });
});

test("repeat() ends when the work says so, and lets its failure through", async () => {
  const { beat } = fakeBeat();
  const options = { intervalMs: 1, end: never, beat };
  await repeat(() => Promise.resolve(false), options);
  await assert.rejects(
    repeat(() => Promise.reject(new RangeError("broken")), options),
    RangeError,
  );
});

test("repeat() ends from its sleep and does nothing afterwards", async () => {
  const end = new AbortController();
  let done = 0;
  await repeat(() => {
    done += 1;
    setTimeout(() => end.abort(), 5);
    return Promise.resolve(true);
  }, { intervalMs: 3_600_000, end: end.signal });
  await repeat(() => {
    done += 1;
    return Promise.resolve(true);
  }, { intervalMs: 1, end: end.signal });
  assert.equal(done, 1);
});

test("SYSTEM_BEAT leaves no listener behind", async () => {
  const end = new AbortController();
  let listeners = 0;
  const counted = new Proxy(end.signal, {
    get: (signal, name) => {
      if (name === "addEventListener") listeners += 1;
      if (name === "removeEventListener") listeners -= 1;
      const value: unknown = Reflect.get(signal, name, signal);
      return typeof value === "function" ? value.bind(signal) : value;
    },
  });
  await SYSTEM_BEAT.sleep(1, counted);
  assert.equal(listeners, 0);
});

test("untilEnd() gives the value, the failure, or null at the end", async () => {
  const end = new AbortController();
  assert.equal(await untilEnd(Promise.resolve(1), end.signal), 1);
  await assert.rejects(untilEnd(Promise.reject(new Error("x")), end.signal));
  const hung = untilEnd(new Promise(() => {}), end.signal);
  end.abort();
  assert.equal(await hung, null);
  assert.equal(await untilEnd(Promise.resolve(1), end.signal), null);
});
