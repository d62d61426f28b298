import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import { SIGNALS } from "../../../core/signals/table.ts";
import { HEALTHY } from "../../support/reports.ts";

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

const spaces: readonly (readonly [string, number, number, string, number])[] = [
  ["the share of a large disk", 5 * GIB, 100 * GIB, "normal", 0],
  ["a byte less", 5 * GIB - 1, 100 * GIB, "low", 5 * GIB],
  ["the least of a small disk", GIB, 10 * GIB, "normal", 0],
  ["a byte less of it", GIB - 1, 10 * GIB, "low", GIB],
];
for (const [name, availableBytes, totalBytes, state, limit] of spaces) {
  test(`disk takes ${name} for ${state}`, () => {
    const facts = { ...HEALTHY.disk, availableBytes, totalBytes };
    assert.deepEqual(SIGNALS.disk.judge(facts, DEFAULT_POLICY), {
      known: true,
      values: { state, ...facts },
      reasons: state === "normal" ? [] : [
        reason("disk-low", "disk", {
          message: "The file system of the model store is almost full",
          observed: availableBytes,
          limit,
        }),
      ],
    });
  });
}

test("disk, network and accelerators combine to the least that is there", () => {
  const full = { ...HEALTHY.disk, availableBytes: 1 };
  for (const pair of [[HEALTHY.disk, full], [full, HEALTHY.disk]] as const) {
    assert.equal(SIGNALS.disk.combine(pair, DEFAULT_POLICY), full);
  }
  const equal = { ...full, store: "policy" } as const;
  assert.equal(SIGNALS.disk.combine([full, equal], DEFAULT_POLICY), full);
  const offline = { ...HEALTHY.network, available: false };
  const both = [HEALTHY.network, offline] as const;
  assert.equal(SIGNALS.network.combine(both, DEFAULT_POLICY), offline);
  const online = { ...HEALTHY.network };
  assert.equal(
    SIGNALS.network.combine([HEALTHY.network, online], DEFAULT_POLICY),
    HEALTHY.network,
  );
  const device = {
    kind: "gpu",
    vendor: "amd",
    driver: "amdgpu",
    memoryTotalBytes: null,
    memoryAvailableBytes: null,
    sharedMemoryTotalBytes: null,
    sharedMemoryAvailableBytes: null,
    unifiedMemory: null,
  } as const;
  const combined = SIGNALS.accelerators.combine(
    [{ devices: [device] }, { devices: [device] }],
    DEFAULT_POLICY,
  );
  assert.deepEqual(combined, { devices: [device, device] });
  assert.deepEqual(SIGNALS.accelerators.judge(combined, DEFAULT_POLICY), {
    known: true,
    values: { devices: [device, device] },
    reasons: [],
  });
  assert.deepEqual(SIGNALS.network.judge(offline, DEFAULT_POLICY), {
    known: true,
    values: offline,
    reasons: [],
  });
});
