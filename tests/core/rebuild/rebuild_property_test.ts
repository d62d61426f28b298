import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import type { Observation } from "../../../core/probe/contract.ts";
import { builtins, plugin } from "../../support/arbitrary.ts";
import {
  assertRebuilt,
  builtinReports,
  HEALTHY,
  pluginReport,
  snapshotOf,
} from "../../support/reports.ts";

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
      // A plugin's data with this key is refused before it is a report.
      fc.pre(one !== "__proto__");
      const nameless = pluginReport(one, [], {}, {
        outcome: "refused",
        error: other,
        version: null,
        sha256: null,
        observation: null,
      });
      const plugin = pluginReport("room", ["thermal"], {
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
          nameless,
        ]),
      );
    }),
    { numRuns: 300 },
  );
});
