import assert from "node:assert/strict";
import { test } from "node:test";
import type { Facts } from "../../../core/probe/facts.ts";
import {
  mergeReports,
  type Reading,
} from "../../../core/verdict/merge_reports.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import type { Report } from "../../../core/probe/report.ts";
import { listen } from "../../../core/verdict/readings_by_provider.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  okReport,
  pluginReport,
} from "../../support/reports.ts";

type Plugins = Policy["plugins"];
type Change = Parameters<typeof builtinReports>[0];

const merge = (
  change: Change,
  plugins: readonly Report[] = [],
  policy: Partial<Policy> = {},
) =>
  mergeReports([...builtinReports(change), ...plugins], {
    ...DEFAULT_POLICY,
    ...policy,
  });

/** What is left of the thermal signal. */
const heat = (
  change: Change,
  plugins: readonly Report[] = [],
  policy: Partial<Policy> = {},
): Reading => merge(change, plugins, policy).readings.thermal;

function sensor(
  celsius: number,
  name = "zone0",
): NonNullable<Facts["thermal"]> {
  const [first] = HEALTHY.thermal.sensors;
  assert.ok(first);
  return { sensors: [{ ...first, name, celsius }], failedSensors: [] };
}

const hottest = (celsius: number, name = "zone0") => ({
  sensor: name,
  celsius,
  limitCelsius: 95,
  limitKind: "passive",
});
const NORMAL = {
  state: "normal",
  hottest: hottest(50),
  ratedSensors: 1,
  unratedSensors: 0,
  failedSensors: 0,
};
const hotReason = (celsius: number, name: string) =>
  reason("thermal-hot", "thermal", {
    message: `${name} is at ${celsius} °C, its passive limit is 95 °C`,
    observed: celsius,
    limit: 95,
  });
const ABSENT = { thermal: { absent: "No sensor" } };
const cool = pluginReport("ec", ["thermal"], { thermal: sensor(40, "ec0") });
const hot = pluginReport("ec", ["thermal"], { thermal: sensor(96, "ec0") });
const broken = pluginReport("ec", ["thermal"], {}, failure("EIO"));
/** Digest of every plugin here. */
const sha256 = "a".repeat(64);
const supplies: Plugins = { ec: { sha256, supplies: ["thermal"] } };

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

test("mergeReports() counts a probe that is named twice once", () => {
  const reading = heat({}, [hot, hot]);
  assert.deepEqual(reading.from, ["thermal", "ec"]);
});

test("mergeReports() cuts a long reason", () => {
  const reading = heat({ thermal: failure("x".repeat(500)) });
  assert.ok(reading.status === "unknown");
  assert.equal([...reading.reason.message].length, 400);
});

const listened: readonly (readonly [string, Report, unknown])[] = [
  [
    "a reading",
    okReport("thermal", ["thermal"], { thermal: HEALTHY.thermal }),
    { kind: "facts", facts: HEALTHY.thermal, id: "thermal" },
  ],
  [
    "why there is nothing",
    okReport("thermal", ["thermal"], { absent: "No sensor" }),
    { kind: "nothing", code: "absent", message: "No sensor", id: "thermal" },
  ],
  [
    "an absence without a word",
    okReport("thermal", ["thermal"], {}, {
      outcome: "absent",
      observation: null,
    }),
    {
      kind: "nothing",
      code: "absent",
      message: "nothing to read",
      id: "thermal",
    },
  ],
  [
    "a success without a reading as a failure",
    okReport("thermal", ["thermal"], {}),
    {
      kind: "failed",
      code: "provider-failed",
      message: "thermal: gave no reading of thermal",
      id: "thermal",
      facts: null,
    },
  ],
  [
    "a failure without a word by its outcome",
    okReport("thermal", ["thermal"], {}, {
      outcome: "timed-out",
      observation: null,
    }),
    {
      kind: "failed",
      code: "provider-failed",
      message: "thermal: timed-out",
      id: "thermal",
      facts: null,
    },
  ],
  [
    "another platform",
    okReport("thermal", ["thermal"], {}, {
      outcome: "failed",
      error: "not Linux",
      errorCode: "unsupported-platform",
    }),
    {
      kind: "failed",
      code: "unsupported-platform",
      message: "thermal: not Linux",
      id: "thermal",
      facts: null,
    },
  ],
  [
    "sensors that state no limit as nothing to read",
    okReport("thermal", ["thermal"], {
      thermal: {
        sensors: [{ name: "a", celsius: 40, limits: [] }],
        failedSensors: [],
      },
    }),
    {
      kind: "nothing",
      code: "unrated",
      message: "1 sensor(s) can be read, none states a limit",
      id: "thermal",
    },
  ],
];
for (const [name, report, want] of listened) {
  test(`listen() hears ${name}`, () => {
    assert.deepEqual(listen("thermal", report, DEFAULT_POLICY), want);
  });
}

test("listen() keeps facts that cannot be judged as a failure", () => {
  const facts = {
    ...HEALTHY.battery,
    powerSource: "battery",
    percent: null,
  } as const;
  const report = okReport("battery", ["battery"], { battery: facts });
  assert.deepEqual(listen("battery", report, DEFAULT_POLICY), {
    kind: "failed",
    code: "provider-failed",
    message: "battery: Cannot read the charge while the machine may be on " +
      "battery",
    id: "battery",
    facts,
  });
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

const denial = (message: string, observed: string) =>
  reason("plugin-failed", null, {
    effect: "deny",
    message,
    observed,
    limit: "ok",
  });

test("mergeReports() turns concerns into reasons, whatever the outcome", () => {
  const concerns = [
    { decision: "constrain", detail: "backup", message: "A backup runs" },
    { decision: "deny", detail: "fire", message: "It burns" },
  ] as const;
  const reasons = [
    reason("plugin-concern", null, {
      effect: "constrain",
      message: "ec: A backup runs",
      observed: "ec/backup",
    }),
    reason("plugin-concern", null, {
      effect: "deny",
      message: "ec: It burns",
      observed: "ec/fire",
    }),
  ];
  const ok = pluginReport("ec", [], { concerns });
  assert.deepEqual(merge({}, [ok]).pluginReasons, reasons);
  const failed = { ...ok, ...failure("EIO", { concerns }) };
  assert.deepEqual(merge({}, [failed]).pluginReasons, [
    denial("ec: EIO", "failed"),
    ...reasons,
  ]);
});

test("mergeReports() denies for every plugin that did not end well", () => {
  const late = pluginReport("a", [], {}, {
    outcome: "timed-out",
    observation: null,
  });
  const absent = pluginReport("b", [], { absent: "none" });
  const { pluginReasons } = merge({}, [late, absent]);
  assert.deepEqual(pluginReasons, [denial("a: timed-out", "timed-out")]);
  const excused = merge({}, [late], { plugins: { a: { required: false } } });
  assert.deepEqual(excused.pluginReasons, [
    reason("plugin-failed", null, {
      effect: "note",
      message: "a: timed-out",
      observed: "timed-out",
      limit: "ok",
    }),
  ]);
});

test("mergeReports() misses each plugin that the policy names", () => {
  const plugins: Plugins = { ec: {}, gone: {}, lost: { required: false } };
  assert.deepEqual(merge({}, [cool], { plugins }).pluginReasons, [
    denial("gone: no report", "missing"),
    reason("plugin-failed", null, {
      effect: "note",
      message: "lost: no report",
      observed: "missing",
      limit: "ok",
    }),
  ]);
  // A built-in of the same name is not that plugin.
  const named: Plugins = { thermal: {} };
  assert.deepEqual(merge({}, [], { plugins: named }).pluginReasons, [
    denial("thermal: no report", "missing"),
  ]);
});

test("mergeReports() has no plugin reason of a failed built-in", () => {
  assert.deepEqual(merge({ disk: failure("EIO") }).pluginReasons, []);
});

test("mergeReports() takes residency of the built-in alone", () => {
  const plugin = pluginReport("ec", ["residency"], {
    residency: { endpoints: [] },
  });
  const own = builtinReports();
  const first = mergeReports([plugin, ...own], DEFAULT_POLICY);
  assert.deepEqual(first.residency, HEALTHY.residency);
  assert.equal(first.residencyError, null);
  const failed = merge({ residency: failure("EIO", HEALTHY) });
  assert.deepEqual([failed.residency, failed.residencyError], [null, "EIO"]);
  const empty = merge({
    residency: { outcome: "ok", observation: null },
  });
  assert.deepEqual([empty.residency, empty.residencyError], [
    null,
    "No built-in probe reported residency",
  ]);
});

test("mergeReports() shows a plugin's extension under its id", () => {
  const told = pluginReport("ec", [], { extension: { rpm: 900 } });
  const silent = pluginReport("fan", [], {});
  const failed = pluginReport("gone", [], {}, {
    ...failure("EIO"),
    observation: null,
  });
  const own = okReport("disk2", [], { extension: { rpm: 1 } });
  const { extensions } = merge({}, [told, silent, failed, own]);
  assert.deepEqual(extensions, { ec: { rpm: 900 } });
});
