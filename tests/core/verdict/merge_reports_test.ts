import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeReports } from "../../../core/verdict/merge_reports.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { failure, HEALTHY, pluginReport } from "../../support/reports.ts";
import {
  broken,
  heat,
  hot,
  hotReason,
  hottest,
  merge,
  NORMAL,
  sensor,
} from "../../support/merging.ts";

test("mergeReports() tells who a known signal comes from", () => {
  assert.deepEqual(heat({}), {
    status: "known",
    values: NORMAL,
    reasons: [],
    from: ["thermal"],
  });
});

test("mergeReports() takes the worse of two readings and names both", () => {
  assert.deepEqual(heat({}, [hot]), {
    status: "known",
    values: {
      ...NORMAL,
      state: "hot",
      hottest: hottest(96, "ec0"),
      ratedSensors: 2,
    },
    reasons: [hotReason(96, "ec0")],
    from: ["thermal", "ec"],
  });
});

test("mergeReports() takes no signal that a plugin does not provide", () => {
  const quiet = pluginReport("ec", [], { thermal: sensor(96) });
  assert.deepEqual(heat({}, [quiet]), heat({}));
});

test("mergeReports() keeps what a failed plugin knew beside the failure", () => {
  const knew = pluginReport("ec", ["thermal"], {}, {
    ...failure("EIO"),
    observation: { thermal: sensor(96, "ec0") },
  });
  assert.deepEqual(heat({}, [knew]), {
    status: "unknown",
    reason: { code: "provider-failed", message: "ec: EIO" },
    from: ["ec"],
    worstKnown: {
      ...NORMAL,
      state: "hot",
      hottest: hottest(96, "ec0"),
      ratedSensors: 2,
    },
    reasons: [hotReason(96, "ec0")],
    assumedState: null,
  });
});

test("mergeReports() names every provider that failed, the first one's reason", () => {
  const other = { ...broken, id: "fan", error: "ENODEV" };
  const reading = heat({ thermal: failure("EIO") }, [other, broken]);
  assert.deepEqual(reading, {
    status: "unknown",
    reason: { code: "provider-failed", message: "thermal: EIO" },
    from: ["thermal", "fan", "ec"],
    worstKnown: null,
    reasons: [],
    assumedState: null,
  });
});

test("mergeReports() has every signal unknown where nothing reported", () => {
  const { readings, residency, residencyError } = mergeReports(
    [],
    DEFAULT_POLICY,
  );
  assert.deepEqual(readings.thermal, {
    status: "unknown",
    reason: {
      code: "provider-failed",
      message: "No built-in probe reported thermal",
    },
    from: [],
    worstKnown: null,
    reasons: [],
    assumedState: null,
  });
  assert.equal(residency, null);
  assert.equal(residencyError, "No built-in probe reported residency");
});

test("mergeReports() counts a probe that is named twice once", () => {
  const reading = heat({}, [hot, hot]);
  assert.deepEqual(reading.from, ["thermal", "ec"]);
});

test("mergeReports() cuts a long reason", () => {
  const reading = heat({ thermal: failure("x".repeat(500)) });
  assert.ok(reading.status === "unknown");
  assert.equal([...reading.reason.message].length, 400);
});

test("mergeReports() judges a known reading beside one that cannot be judged", () => {
  const battery = pluginReport("ups", ["battery"], {
    battery: { ...HEALTHY.battery, powerSource: "battery", percent: null },
  });
  const { readings } = merge({}, [battery]);
  assert.equal(readings.battery.status, "unknown");
  assert.deepEqual(
    readings.battery.status === "unknown" && readings.battery.worstKnown,
    { state: "normal", ...HEALTHY.battery },
  );
});
