/** Plugins that wait and burn, and the deadline of the whole run. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { createRunEnd } from "../../../runner/run_end.ts";
import type { RawHost } from "../../../core/host_calls/raw_host.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { outcomes, run, source, witness } from "../../support/plugin_runs.ts";

test("runPlugins() starts nothing after the whole run's deadline", async () => {
  const { host, seen } = witness();
  const one = await source("late", "await host.system(); return {};");
  const reports = await run([one], {}, {
    host,
    end: createRunEnd({ wallMs: -1 }),
  });
  assert.deepEqual(outcomes(reports), [["late.js", "timed-out"]]);
  assert.match(reports[0]?.error ?? "", /not started \(run-ended\)$/);
  assert.deepEqual(seen, []);
});

test("runPlugins() ends what runs at the whole run's deadline", async () => {
  const host: RawHost = {
    ...witness().host,
    system: () => new Promise(() => {}),
  };
  const sources = await Promise.all(
    Array.from(
      { length: 6 },
      (_, at) =>
        source(`wait${at}`, "await host.system(); return {};", {
          permissions: { sys: ["system"] },
          timeoutMs: 30_000,
        }),
    ),
  );
  const entries = Object.fromEntries(
    sources.map((_, at) => [`wait${at}`, {
      grants: { sys: ["system"] },
      limits: { wallMs: 30_000 },
    }]),
  );
  const fromMs = performance.now();
  const reports = await run(sources, entries, {
    host,
    end: createRunEnd({ wallMs: 200 }),
  });
  // Far below what each of them has.
  const tookMs = performance.now() - fromMs;
  assert.ok(tookMs < 15_000, `took ${tookMs} ms`);
  const files = reports.slice(0, sources.length);
  assert.deepEqual(
    new Set(files.map((one) => one.outcome)),
    new Set(["timed-out"]),
  );
});

// Half a second and more.
const LONG = { limits: { fuel: 200_000_000 } };

/** Half of what such a burst takes here and now. */
async function halfBurstMs(): Promise<number> {
  const fromMs = performance.now();
  await run([await source("a", "for (;;);")], { a: LONG });
  return (performance.now() - fromMs) / 2;
}

test("runPlugins() lets one burst of fuel outlast the whole run, not four", async () => {
  const names = ["a", "b", "c", "d"];
  const sources = await Promise.all(
    names.map((id) => source(id, "for (;;);")),
  );
  const leftMs = await halfBurstMs();
  const reports = await run(
    sources,
    Object.fromEntries(names.map((id) => [id, LONG])),
    { end: createRunEnd({ wallMs: leftMs }) },
  );
  assert.deepEqual(outcomes(reports), [
    ["a", "out-of-fuel"],
    ["b", "timed-out"],
    ["c", "timed-out"],
    ["d", "timed-out"],
  ]);
});

test("runPlugins() ends a plugin that waits beside one that burns", async () => {
  const host: RawHost = {
    ...witness().host,
    system: () => new Promise(() => {}),
  };
  const asked = { permissions: { sys: ["system"] } };
  const sources = [
    await source("wait", "await host.system(); return {};", asked),
    await source("burn", "for (;;);"),
  ];
  const leftMs = await halfBurstMs();
  const [wait, burn] = await run(sources, { burn: LONG }, {
    host,
    nowMs: () => performance.now(),
    end: createRunEnd({ wallMs: leftMs }),
  });
  assert.deepEqual([wait?.outcome, burn?.outcome], [
    "timed-out",
    "out-of-fuel",
  ]);
  // Not as long again after the other has let go of the thread.
  const behindMs = (wait?.durationMs ?? 0) - (burn?.durationMs ?? 0);
  assert.ok(behindMs < 0.6 * leftMs, `${behindMs} ms behind, ${leftMs} left`);
});

test("runPlugins() keeps at most four plugins alive", async () => {
  let alive = 0;
  let most = 0;
  const host: RawHost = {
    ...witness().host,
    system: async () => {
      most = Math.max(most, ++alive);
      await new Promise((resolve) => setTimeout(resolve, 5));
      alive -= 1;
      return { platform: "linux", arch: "x86_64" };
    },
  };
  const sources = await Promise.all(
    Array.from(
      { length: 12 },
      (_, at) =>
        source(`p${at}`, "await host.system(); return {};", {
          permissions: { sys: ["system"] },
        }),
    ),
  );
  const reports = await run(sources, {}, { host });
  assert.deepEqual(new Set(reports.map((one) => one.outcome)), new Set(["ok"]));
  assert.equal(most, 4);
});

test("runPlugins() lets honest plugins wait beside five that burn", async () => {
  const slow: RawHost = {
    ...memoryHost({}),
    readText: () =>
      new Promise((resolve) => setTimeout(() => resolve("1"), 250)),
  };
  const sources = await Promise.all(
    Array.from(
      { length: 10 },
      (_, at) =>
        at % 2 === 0 ? source(`burn${at}`, "for (;;);") : source(
          `wait${at}`,
          'await host.readText("/proc/stat"); return {};',
          {
            permissions: { read: ["/proc/stat"] },
            timeoutMs: 1000,
          },
        ),
    ),
  );
  const end = createRunEnd({ wallMs: 20_000 });
  const reports = await run(sources, {}, { host: slow, end });
  for (const { id, outcome, error } of reports) {
    const want = id.startsWith("burn") ? "out-of-fuel" : "ok";
    assert.equal(outcome, want, `${id}: ${error}`);
  }
});
