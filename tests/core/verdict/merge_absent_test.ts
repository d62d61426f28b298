/** What stands in for a signal that nothing tells. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeReports } from "../../../core/verdict/merge_reports.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import { failure, pluginReport } from "../../support/reports.ts";
import {
  broken,
  cool,
  heat,
  hot,
  hotReason,
  hottest,
  merge,
  NORMAL,
  type Plugins,
  sensor,
} from "../../support/merging.ts";

const ABSENT = { thermal: { absent: "No sensor" } };

/** Digest of every plugin here. */
const sha256 = "a".repeat(64);
const supplies: Plugins = { ec: { sha256, supplies: ["thermal"] } };

test("mergeReports() lets no plugin stand in for a missing built-in", () => {
  const policy = { ...DEFAULT_POLICY, plugins: supplies };
  const { thermal } = mergeReports([cool], policy).readings;
  assert.equal(thermal.status, "unknown");
  assert.deepEqual(thermal.from, []);
});

test("mergeReports() forgives an optional plugin its failure, and no other", () => {
  const optional: Plugins = { ec: { required: false } };
  assert.deepEqual(heat({}, [broken], { plugins: optional }), heat({}));
  for (const required of [{}, { required: true }]) {
    const reading = heat({}, [broken], { plugins: { ec: required } });
    assert.equal(reading.status, "unknown");
  }
  const fan = { ...broken, id: "fan" };
  const reading = heat({}, [broken, fan], { plugins: optional });
  assert.deepEqual([reading.status, reading.from], ["unknown", ["fan"]]);
});

test("mergeReports() forgives a built-in nothing, whatever is named like it", () => {
  const plugins: Plugins = { thermal: { required: false } };
  const named = pluginReport("thermal", ["thermal"], {}, failure("ENODEV"));
  const own = failure("EIO");
  for (const others of [[], [named]]) {
    const reading = heat({ thermal: own }, others, { plugins });
    assert.ok(reading.status === "unknown");
    assert.equal(reading.reason.message, "thermal: EIO");
  }
});

test("mergeReports() lets a plugin beside an absent built-in only worsen", () => {
  const unknown = {
    status: "unknown",
    reason: { code: "absent", message: "No sensor" },
    assumedState: null,
  };
  assert.deepEqual(heat(ABSENT, [cool]), {
    ...unknown,
    from: ["thermal", "ec"],
    worstKnown: { ...NORMAL, hottest: hottest(40, "ec0") },
    reasons: [],
  });
  assert.deepEqual(heat(ABSENT, [hot]), {
    ...unknown,
    from: ["thermal", "ec"],
    worstKnown: { ...NORMAL, state: "hot", hottest: hottest(96, "ec0") },
    reasons: [hotReason(96, "ec0")],
  });
});

test("mergeReports() lets a plugin supply what the policy says, and only that", () => {
  assert.deepEqual(heat(ABSENT, [cool], { plugins: supplies }), {
    status: "known",
    values: { ...NORMAL, hottest: hottest(40, "ec0") },
    reasons: [],
    from: ["ec"],
  });
  const others: readonly Plugins[] = [
    {},
    { ec: { sha256 } },
    { ec: { sha256, supplies: [] } },
    { ec: { sha256, supplies: ["battery"] } },
    { other: { sha256, supplies: ["thermal"] } },
    // It is trusted for its bytes, not for its name.
    { ec: { sha256: "b".repeat(64), supplies: ["thermal"] } },
  ];
  for (const plugins of others) {
    assert.equal(heat(ABSENT, [cool], { plugins }).status, "unknown");
  }
  const both: Plugins = {
    ec: { sha256, supplies: ["battery", "thermal"] },
  };
  assert.equal(heat(ABSENT, [cool], { plugins: both }).status, "known");
});

test("mergeReports() is not supplied by a plugin that found nothing either", () => {
  const nothing = pluginReport("ec", ["thermal"], { absent: "no fan" });
  const told = pluginReport("fan", ["thermal"], { thermal: sensor(40) });
  const silent = heat(ABSENT, [nothing], { plugins: supplies });
  assert.equal(silent.status, "unknown");
  // Another plugin's reading is not the one that the policy trusts.
  assert.equal(
    heat(ABSENT, [nothing, told], { plugins: supplies }).status,
    "unknown",
  );
  assert.equal(
    heat(ABSENT, [told, cool], { plugins: supplies }).status,
    "known",
  );
});

test("mergeReports() assumes normal only where nothing is there to read", () => {
  const assumptions = { thermal: "normal", battery: "normal" } as const;
  const absent = heat(ABSENT, [], { assumptions });
  assert.equal(absent.status === "unknown" && absent.assumedState, "normal");
  const failed = heat({ thermal: failure("EIO") }, [], { assumptions });
  assert.equal(failed.status === "unknown" && failed.assumedState, null);
  const unstated = heat(ABSENT, [], { assumptions: { battery: "normal" } });
  assert.equal(unstated.status === "unknown" && unstated.assumedState, null);
});

test("mergeReports() assumes nothing of a signal that is always needed", () => {
  const assumptions = { memory: "normal" } as Policy["assumptions"];
  const { memory } = merge({ memory: { absent: "none" } }, [], { assumptions })
    .readings;
  assert.equal(memory.status === "unknown" && memory.assumedState, null);
});
