/** Thousands of cycles of `watch`, without the time between them. */

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { DEPTH } from "../../support/depth.ts";
import { startPolling } from "../../support/polling.ts";
import { noSource as skip } from "../../support/run.ts";
import { simulateWatch } from "../../support/simulating.ts";
import { inTemp } from "../../support/temp.ts";

const { isFull } = DEPTH;
const CYCLES = isFull ? 10_000 : 500;
// The bar is for a machine that is not busy; a tenfold cost shows anywhere.
const CPU_MS_MOST = isFull ? 8 : 40;
/**
 * What V8 itself comes to hold is left out: code of its optimisers (1 MB in the
 * first 1,000 cycles), a young generation of up to 50 MB, late collections.
 */
const PLAIN = [
  "--no-opt",
  "--no-maglev",
  "--max-semi-space-size=1",
  "--max-old-space-size=48",
];

test(`watch costs little over ${CYCLES} cycles, a reader sees whole files`, {
  skip,
}, () =>
  inTemp(async (dir) => {
    const output = join(dir, "snapshot.json");
    const polling = startPolling(output);
    const { lines, figures, stderr } = await simulateWatch(dir, {
      watch: { json: true, output },
      intervalMs: 100,
      cycles: CYCLES,
      samplesAt: [100, CYCLES],
    });
    const polled = await polling.stop();
    const [, cpuMs = NaN] = figures.cpuMsPerCycle;
    console.log(`CPU per cycle: ${cpuMs.toFixed(2)} ms`);
    console.log(`${polled.reads} reads of ${polled.documents} documents`);
    assert.equal(stderr, "");
    assert.equal(lines.length, CYCLES + 1);
    assert.deepEqual(
      [...new Set(lines.map((one) => one.decision))].sort(),
      ["allow", "constrain", "deny"],
    );
    assert.deepEqual(polled.faults, []);
    assert.ok(polled.documents > CYCLES / 10, "the reader missed most of them");
    assert.ok(polled.reads > polled.documents);
    assert.ok(cpuMs <= CPU_MS_MOST, `${cpuMs} ms`);
  }));

test(
  "watch costs little on the machine itself",
  { skip },
  () =>
    inTemp(async (dir) => {
      const { figures } = await simulateWatch(dir, {
        watch: { json: true, output: join(dir, "snapshot.json") },
        intervalMs: 100,
        cycles: 200,
        samplesAt: [50, 200],
        isOwnMachine: true,
      });
      const [, cpuMs = NaN] = figures.cpuMsPerCycle;
      console.log(`CPU per cycle, the machine itself: ${cpuMs.toFixed(2)} ms`);
      assert.ok(cpuMs <= (isFull ? 8 : 16), `${cpuMs} ms`);
    }),
);

test(
  `watch keeps nothing over ${CYCLES} cycles`,
  { skip },
  () =>
    inTemp(async (dir) => {
      const { figures } = await simulateWatch(
        dir,
        {
          watch: { json: true, output: join(dir, "snapshot.json") },
          intervalMs: 100,
          cycles: CYCLES,
          samplesAt: [100, CYCLES],
        },
        PLAIN,
      );
      const [first, last] = figures.samples;
      assert.ok(first && last);
      const heap = last.heapBytes / first.heapBytes;
      const rss = last.rssBytes / first.rssBytes;
      console.log(
        `after ${CYCLES} cycles over after 100: heap in use ` +
          `${heap.toFixed(3)}, resident ${rss.toFixed(3)}`,
      );
      // 1.1 may be; 0.03 of this heap over 400 cycles is 600 bytes a cycle.
      assert.ok(heap <= 1.03, `heap ${heap}`);
      assert.ok(rss <= 1.1, `resident ${rss}`);
      assert.ok(last.descriptors <= first.descriptors, "files left open");
    }),
);

const HOUR_MS = 3_600_000;
const BEAT_MS = isFull ? 30_000 : 240_000;
const BEATS = 24 * HOUR_MS / BEAT_MS;
const JUMPS = [
  { after: BEATS / 4, wallMs: 8 * HOUR_MS },
  { after: BEATS / 2, wallMs: -HOUR_MS },
];

test(
  `watch goes through a day of ${BEATS} beats, a suspend and a clock set back`,
  {
    skip,
  },
  () =>
    inTemp(async (dir) => {
      const { lines, figures, stderr } = await simulateWatch(
        dir,
        {
          // Stale before the next beat is said once, and is not what is tested.
          watch: {
            json: true,
            quiet: true,
            output: join(dir, "snapshot.json"),
          },
          intervalMs: BEAT_MS,
          cycles: BEATS,
          samplesAt: [100, BEATS],
          jumps: JUMPS,
        },
        PLAIN,
      );
      assert.equal(stderr, "");
      const steps = lines.map((one) => one.capturedMs).map((ms, at, all) =>
        at === 0 ? BEAT_MS : ms - (all[at - 1] ?? NaN)
      );
      const wanted = steps.map((_, at) =>
        BEAT_MS + (JUMPS.find((one) => one.after === at)?.wallMs ?? 0)
      );
      assert.deepEqual(steps, wanted);
      assert.equal(lines.length, BEATS + 1);
      const [first, last] = figures.samples;
      assert.ok(first && last);
      assert.ok(last.heapBytes <= first.heapBytes * 1.02);
    }),
);
