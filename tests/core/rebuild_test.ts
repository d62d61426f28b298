import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { meaningFaults, snapshotFaults } from "../../core/meaning.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy.ts";
import type { Observation } from "../../core/probe.ts";
import { rebuild } from "../../core/rebuild.ts";
import { buildSnapshot } from "../../core/snapshot.ts";
import { validate } from "../../schema/_snapshot_validator.js";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { builtins, plugin } from "../support/arbitrary.ts";
import {
  builtinReports,
  HEALTHY,
  pluginReport,
  snapshotOf,
} from "../support/reports.ts";

type Snapshot = LocalModelResourceSnapshot;

const printed = (snapshot: Snapshot): Snapshot =>
  JSON.parse(JSON.stringify(snapshot));

/** Builds it again, as it is and as it is printed. */
function assertRebuilt(snapshot: Snapshot): void {
  assert.deepEqual(snapshotFaults(snapshot, validate), []);
  const document = printed(snapshot);
  assert.deepEqual(snapshotFaults(document, validate), []);
  assert.deepEqual(printed(rebuild(document)), document);
}

const policies: fc.Arbitrary<Policy> = fc.record({
  assumptions: fc.constantFrom({}, { thermal: "normal", battery: "normal" }),
  plugins: fc.constantFrom(
    {},
    { "plugin-0": {}, gone: {} },
    { "plugin-0": { required: false }, gone: { required: false } },
    { "plugin-1": { sha256: "a".repeat(64), supplies: ["thermal"] } },
    { "plugin-0": { grants: { read: ["/x\u202e"], run: [["/x", "a\nb"]] } } },
  ),
  ttlSeconds: fc.constantFrom(30, 1, 3600, 1.0005, 29.9999),
  requiredSignals: fc.constantFrom(
    ["memory", "modelService"],
    ["battery", "thermal", "memory", "disk", "network", "modelService"],
  ),
  memoryHint: fc.constantFrom("fallback", "comfort", "requirement"),
  thermal: fc.constantFrom(
    { failedSensor: "ignore" },
    { failedSensor: "constrain" },
  ),
  memory: fc.constantFrom({ cgroup: "self" }, { cgroup: "/a\u0000b  c" }),
}).map((change) => ({ ...DEFAULT_POLICY, ...change }) as Policy);

test("rebuild() makes again what was made, whatever was reported", async () => {
  await fc.assert(
    fc.asyncProperty(
      builtins,
      fc.array(fc.constantFrom("plugin-0", "plugin-1").chain(plugin), {
        maxLength: 3,
      }),
      fc.option(policies, { nil: DEFAULT_POLICY }),
      async (own, plugins, policy) =>
        assertRebuilt(await snapshotOf([...own, ...plugins], policy)),
    ),
    { numRuns: 500 },
  );
});

test("rebuild() makes again what foreign texts are in", async () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 450 }),
    fc.constantFrom("\u200b", " ", "\ud800", `${"é".repeat(399)} xx`),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (one, other) => {
      const [sensor] = HEALTHY.thermal.sensors;
      assert.ok(sensor);
      const plugin = pluginReport(one, ["thermal"], {
        thermal: {
          sensors: [{ ...sensor, name: other.slice(0, 200) }],
          failedSensors: [{
            name: one.slice(0, 200),
            rated: true,
            message: one,
          }],
        },
        concerns: [{ decision: "constrain", detail: "x", message: other }],
        extension: { [one]: [other] },
      }, { version: other, log: [one] });
      const failed = {
        outcome: "failed",
        error: one,
        errorCode: other,
      } as const;
      assertRebuilt(
        await snapshotOf([
          ...builtinReports({
            battery: { ...failed, observation: null },
            thermal: { absent: other } as Observation,
            residency: { ...failed, observation: null },
          }),
          plugin,
        ]),
      );
    }),
    { numRuns: 300 },
  );
});

test("rebuild() makes again the largest numbers that there are", async () => {
  const most = Number.MAX_SAFE_INTEGER;
  const limits = {
    ...DEFAULT_POLICY.limits,
    memory: {
      ...DEFAULT_POLICY.limits.memory,
      reserveBytes: most,
      comfortFactor: 100,
    },
  };
  for (const policy of [DEFAULT_POLICY, { ...DEFAULT_POLICY, limits }]) {
    for (const availableBytes of [0, 1, most - 1, most]) {
      const level = { kind: "host", availableBytes, totalBytes: most } as const;
      assertRebuilt(
        await snapshotOf(
          builtinReports({
            memory: {
              memory: { levels: [level], pressureFullAvg10Percent: 1e-300 },
            },
            disk: {
              disk: { ...HEALTHY.disk, availableBytes, totalBytes: most },
            },
          }),
          policy,
        ),
      );
    }
  }
});

for (const at of ["0000-01-01", "0001-01-01", "1969-12-31", "9999-12-31"]) {
  test(`rebuild() makes again what was taken on ${at}`, async () => {
    for (const more of [0, 0.4, 0.9995]) {
      const snapshot = await buildSnapshot(builtinReports(), DEFAULT_POLICY, {
        capturedAtMs: Date.parse(`${at}T10:00:00.000Z`) + more,
        uuid: "00000000-0000-4000-8000-000000000000",
        version: "0.1.0",
        runtime: "test",
        platform: "linux",
      });
      assertRebuilt(snapshot);
    }
  });
}

test("meaningFaults() takes zeros of both signs for the same", async () => {
  const text = JSON.stringify(await snapshotOf(builtinReports()));
  const document = JSON.parse(text.replaceAll(/:0(?=[,}])/g, ":-0"));
  assert.ok(Object.is(document.signals.network.interfaces.ethernet, -0));
  assert.deepEqual(snapshotFaults(document, validate), []);
});

test("meaningFaults() changes nothing of a document", async () => {
  const document = printed(await snapshotOf(builtinReports()));
  const freeze = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    Object.values(value).forEach(freeze);
    Object.freeze(value);
  };
  freeze(document);
  assert.deepEqual(meaningFaults(document), []);
});

test("meaningFaults() does not build what would be past the end of time", async () => {
  const document = printed(await snapshotOf(builtinReports()));
  const late = {
    ...document,
    capturedAt: "9999-12-31T23:59:59.999Z",
    validUntil: "9999-12-31T23:59:59.999Z",
  };
  assert.deepEqual(meaningFaults(late), [{
    pointer: "/validUntil",
    message: '"9999-12-31T23:59:59.999Z" where the rest of the document ' +
      'gives "+010000-01-01T00:00:29.999Z"',
  }]);
});
