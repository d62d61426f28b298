import assert from "node:assert/strict";
import { test } from "node:test";
import {
  meaningFaults,
  snapshotFaults,
} from "../../../core/rebuild/snapshot_faults.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { buildSnapshot } from "../../../core/document/build_snapshot.ts";
import { validate } from "../../../schema/generated/snapshot_validator.js";
import {
  assertRebuilt,
  builtinReports,
  HEALTHY,
  printed,
  snapshotOf,
} from "../../support/reports.ts";

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
