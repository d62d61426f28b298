import assert from "node:assert/strict";
import { test } from "node:test";
import type { BatteryFacts, ThermalFacts } from "../../../core/probe/facts.ts";
import { DEFAULT_POLICY, type Policy } from "../../../core/policy/policy.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import { SIGNALS } from "../../../core/signals/table.ts";
import { endpointReasons } from "../../../core/signals/model_service.ts";
import { HEALTHY } from "../../support/reports.ts";

const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

test("SIGNALS says which signals deny while unknown, and which can be assumed", () => {
  assert.deepEqual(
    Object.entries(SIGNALS).map(([name, row]) =>
      `${name} ${row.need} ${row.assumable}`
    ),
    [
      "battery required true",
      "thermal required true",
      "memory always false",
      "disk informative false",
      "accelerators informative false",
      "network informative false",
      "modelService always false",
    ],
  );
});

const battery = (change: Partial<BatteryFacts>): BatteryFacts => ({
  ...HEALTHY.battery,
  powerSource: "battery",
  charging: false,
  ...change,
});
const charges: readonly (readonly [
  string,
  BatteryFacts,
  string,
  readonly unknown[],
])[] = [
  ["no battery", battery({ present: false, percent: 1 }), "normal", []],
  ["mains", battery({ powerSource: "mains", percent: 1 }), "normal", []],
  ["21 %", battery({ percent: 21 }), "normal", []],
  ["20 %", battery({ percent: 20 }), "low", [
    reason("battery-low", "battery", {
      message: "Battery at 20 % on battery",
      observed: 20,
      limit: 20,
    }),
  ]],
  [
    "11 % of nobody knows",
    battery({ percent: 11, powerSource: "unknown" }),
    "low",
    [
      reason("battery-low", "battery", {
        message: "Battery at 11 % with no sign of mains power",
        observed: 11,
        limit: 20,
      }),
    ],
  ],
  ["10 %", battery({ percent: 10 }), "critical", [
    reason("battery-critical", "battery", {
      message: "Battery at 10 % on battery",
      observed: 10,
      limit: 10,
    }),
  ]],
];
for (const [name, facts, state, reasons] of charges) {
  test(`battery takes ${name} for ${state}`, () => {
    assert.deepEqual(SIGNALS.battery.judge(facts, DEFAULT_POLICY), {
      known: true,
      values: { state, ...facts },
      reasons,
    });
  });
}

test("battery is unknown where the charge is and may matter", () => {
  for (const powerSource of ["battery", "unknown"] as const) {
    const facts = battery({ percent: null, powerSource });
    assert.deepEqual(SIGNALS.battery.judge(facts, DEFAULT_POLICY), {
      known: false,
      unknown: {
        code: "provider-failed",
        message: "Cannot read the charge while the machine may be on battery",
      },
    });
  }
});

test("battery combines to the strictest of its readings, in any order", () => {
  const rising = [
    battery({ powerSource: "mains", percent: 100 }),
    battery({ powerSource: "mains", percent: 5 }),
    battery({ percent: 20 }),
    battery({ percent: 12 }),
    battery({ percent: 10 }),
    battery({ percent: 0 }),
    battery({ percent: null }),
  ];
  for (const [at, worse] of rising.entries()) {
    for (const milder of rising.slice(0, at)) {
      const pairs = [[worse, milder], [milder, worse]] as const;
      for (const pair of pairs) {
        assert.equal(SIGNALS.battery.combine(pair, DEFAULT_POLICY), worse);
      }
    }
  }
});

test("battery without a percentage on mains is milder than one with 99 %", () => {
  const silent = battery({ powerSource: "mains", percent: null });
  const told = battery({ powerSource: "mains", percent: 99 });
  for (const pair of [[silent, told], [told, silent]] as const) {
    assert.equal(SIGNALS.battery.combine(pair, DEFAULT_POLICY), told);
  }
});

type Sensor = ThermalFacts["sensors"][number];
const sensor = (
  name: string,
  celsius: number,
  ...limits: Sensor["limits"]
): Sensor => ({ name, celsius, limits });
const passive = (celsius: number) => ({ kind: "passive", celsius } as const);
const max = (celsius: number) => ({ kind: "max", celsius } as const);
const critical = (celsius: number) => ({ kind: "critical", celsius } as const);

function heat(
  sensors: readonly Sensor[],
  failedSensors: ThermalFacts["failedSensors"] = [],
  change: Partial<Policy> = {},
) {
  const policy = { ...DEFAULT_POLICY, ...change };
  const judged = SIGNALS.thermal.judge({ sensors, failedSensors }, policy);
  return judged.known ? judged : judged.unknown;
}

const counted = (
  ratedSensors: number,
  unratedSensors = 0,
  failedSensors = 0,
) => ({
  ratedSensors,
  unratedSensors,
  failedSensors,
});
const heats: readonly (readonly [
  string,
  readonly Sensor[],
  string,
  number,
  string,
])[] = [
  [
    "a degree above the warm margin",
    [sensor("a", 89, passive(95))],
    "normal",
    95,
    "passive",
  ],
  ["the warm margin", [sensor("a", 90, passive(95))], "warm", 95, "passive"],
  [
    "a tenth below its trip",
    [sensor("a", 94.9, passive(95))],
    "warm",
    95,
    "passive",
  ],
  ["its trip", [sensor("a", 95, passive(95))], "hot", 95, "passive"],
  [
    "the lower of two trips",
    [sensor("a", 85, passive(95), max(85))],
    "hot",
    85,
    "max",
  ],
  [
    "a critical limit alone",
    [sensor("a", 94.9, critical(100))],
    "normal",
    100,
    "critical",
  ],
  [
    "the critical margin",
    [sensor("a", 95, passive(110), critical(100))],
    "critical",
    100,
    "critical",
  ],
  [
    "the lower critical limit",
    [sensor("a", 90, critical(100), critical(95))],
    "critical",
    95,
    "critical",
  ],
  [
    "a trip beside a critical limit",
    [sensor("a", 94.9, critical(100), passive(120))],
    "normal",
    120,
    "passive",
  ],
];
for (const [name, sensors, state, limitCelsius, limitKind] of heats) {
  test(`thermal takes ${name} for ${state}`, () => {
    const judged = heat(sensors);
    assert.ok("values" in judged);
    assert.deepEqual(judged.values, {
      state,
      hottest: {
        sensor: "a",
        celsius: sensors[0]?.celsius,
        limitCelsius,
        limitKind,
      },
      ...counted(1),
    });
  });
}

test("thermal names the sensor that is worst, then closest to its limit", () => {
  const worst = (...sensors: Sensor[]) => {
    const judged = heat(sensors);
    return "values" in judged ? judged.values.hottest.sensor : undefined;
  };
  const cold = sensor("cold", 40, passive(95));
  const near = sensor("near", 60, passive(70));
  const hot = sensor("hot", 100, passive(95));
  const worse = sensor("worse", 98, critical(100));
  assert.equal(worst(cold, near), "near");
  assert.equal(worst(near, cold), "near");
  assert.equal(worst(cold, worse, hot, near), "worse");
  assert.equal(worst(near, hot), "hot");
  // The first of equals.
  assert.equal(worst(cold, { ...cold, name: "second" }), "cold");
});

test("thermal gives the reason for heat with the bound that was crossed", () => {
  const hot = heat([sensor("a", 96, passive(95))]);
  assert.deepEqual("reasons" in hot && hot.reasons, [
    reason("thermal-hot", "thermal", {
      message: "a is at 96 °C, its passive limit is 95 °C",
      observed: 96,
      limit: 95,
    }),
  ]);
  const burning = heat([sensor("a", 96, critical(100))]);
  assert.deepEqual("reasons" in burning && burning.reasons, [
    reason("thermal-critical", "thermal", {
      message: "a is at 96 °C, its critical limit is 100 °C",
      observed: 96,
      limit: 95,
    }),
  ]);
  const warm = heat([sensor("a", 91, passive(95))]);
  assert.deepEqual("reasons" in warm && warm.reasons, []);
});

const broken = { name: "b", rated: true, message: "EIO" };
test("thermal constrains where a sensor with a limit cannot be read", () => {
  const cool = sensor("a", 40, passive(95));
  const loose = sensor("c", 40);
  const judged = heat([cool, loose], [{ ...broken, rated: false }, broken]);
  assert.ok("values" in judged);
  assert.deepEqual(judged.reasons, [
    reason("thermal-sensor-failed", "thermal", {
      message: "1 sensor(s) with a limit cannot be read, first: b: EIO",
      observed: 1,
      limit: 0,
    }),
  ]);
  const { ratedSensors, unratedSensors, failedSensors } = judged.values;
  assert.deepEqual([ratedSensors, unratedSensors, failedSensors], [1, 1, 2]);
  const ignored = heat([cool], [broken], {
    thermal: { failedSensor: "ignore" },
  });
  assert.deepEqual("reasons" in ignored && ignored.reasons, []);
  const unrated = heat([cool], [{ ...broken, rated: false }]);
  assert.deepEqual("reasons" in unrated && unrated.reasons, []);
});

test("thermal is unknown without a limit, a failure where one may have had it", () => {
  assert.deepEqual(heat([sensor("a", 40)], [{ ...broken, rated: false }]), {
    code: "unrated",
    message: "1 sensor(s) can be read, none states a limit",
  });
  assert.deepEqual(
    heat([sensor("a", 40)], [{ ...broken, rated: false }, broken]),
    {
      code: "provider-failed",
      message: "No sensor with a limit can be read",
    },
  );
});

test("thermal combines to all sensors", () => {
  const a = { sensors: [sensor("a", 1)], failedSensors: [broken] };
  const b = { sensors: [sensor("b", 2)], failedSensors: [] };
  assert.deepEqual(SIGNALS.thermal.combine([a, b], DEFAULT_POLICY), {
    sensors: [...a.sensors, ...b.sensors],
    failedSensors: [broken],
  });
});

type Limits = Policy["limits"]["memory"];
function pressed(percent: number | null, change: Partial<Limits> = {}) {
  const limits = {
    ...DEFAULT_POLICY.limits,
    memory: { ...DEFAULT_POLICY.limits.memory, ...change },
  };
  const judged = SIGNALS.memory.judge(
    { ...HEALTHY.memory, pressureFullAvg10Percent: percent },
    { ...DEFAULT_POLICY, limits },
  );
  assert.ok(judged.known);
  return judged;
}
const pressures: readonly (readonly [
  number | null,
  Partial<Limits>,
  string,
  number | null,
])[] = [
  [null, {}, "normal", null],
  [0, {}, "normal", null],
  [9.99, {}, "normal", null],
  [10, {}, "pressured", 10],
  [39.9, {}, "pressured", 10],
  [40, {}, "critical", 40],
  // An operator may deny below where he constrains.
  [5, { pressureDenyPercent: 5 }, "critical", 5],
  [4.9, { pressureDenyPercent: 5 }, "normal", null],
];
for (const [percent, change, state, limit] of pressures) {
  test(`memory takes a pressure of ${percent} for ${state} by ${JSON.stringify(change)}`, () => {
    const { values, reasons } = pressed(percent, change);
    assert.deepEqual(values, {
      state,
      availableBytes: 10 * GIB,
      totalBytes: 16 * GIB,
      boundBy: "host",
      pressureFullAvg10Percent: percent,
    });
    const code = state === "critical"
      ? "memory-pressure-critical"
      : "memory-pressure";
    assert.deepEqual(
      reasons,
      limit === null ? [] : [
        reason(code, "memory", {
          message: `Tasks waited for memory during ${percent} % of the last ` +
            "10 s",
          observed: percent,
          limit,
        }),
      ],
    );
  });
}

test("memory is bound by the level that leaves least after its reserve", () => {
  const level = (
    kind: "host" | "cgroup-max",
    available: number,
    total: number,
  ) => ({
    kind,
    availableBytes: available * GIB,
    totalBytes: total * GIB,
  });
  const bound = (...levels: ReturnType<typeof level>[]) => {
    const judged = SIGNALS.memory.judge(
      { levels, pressureFullAvg10Percent: null },
      DEFAULT_POLICY,
    );
    return judged.known ? judged.values.boundBy : judged.unknown;
  };
  assert.equal(
    bound(level("host", 8, 16), level("cgroup-max", 4, 16)),
    "cgroup-max",
  );
  assert.equal(bound(level("host", 4, 16), level("cgroup-max", 8, 16)), "host");
  // 8 of 100 leaves 3, 4 of 4 leaves 3.5.
  assert.equal(bound(level("cgroup-max", 4, 4), level("host", 8, 100)), "host");
  assert.equal(bound(level("host", 4, 16), level("cgroup-max", 4, 16)), "host");
  assert.deepEqual(bound(), {
    code: "provider-failed",
    message: "No level of memory was read",
  });
});

test("memory combines to every level and the highest pressure", () => {
  const [level] = HEALTHY.memory.levels;
  assert.ok(level);
  const part = (pressureFullAvg10Percent: number | null) => ({
    levels: [level],
    pressureFullAvg10Percent,
  });
  const { combine } = SIGNALS.memory;
  assert.deepEqual(combine([part(1), part(null), part(3)], DEFAULT_POLICY), {
    levels: [level, level, level],
    pressureFullAvg10Percent: 3,
  });
  assert.equal(
    combine([part(null), part(null)], DEFAULT_POLICY).pressureFullAvg10Percent,
    null,
  );
});

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

const [READY] = HEALTHY.modelService.endpoints;
const STATES = [
  "ready",
  "loading",
  "timeout",
  "bad-reply",
  "refused",
  "not-loopback",
] as const;
const endpoint = (state: typeof STATES[number], url = "http://127.0.0.1:1") => {
  assert.ok(READY);
  return { ...READY, url, state, version: state, latencyMs: 7 };
};

test("modelService tells the endpoint that is furthest from ready", () => {
  for (const [at, worse] of STATES.entries()) {
    for (const milder of STATES.slice(0, at + 1)) {
      const pairs = [[worse, milder], [milder, worse]] as const;
      for (const pair of pairs) {
        const endpoints = pair.map((state) => endpoint(state));
        const judged = SIGNALS.modelService.judge(
          { endpoints },
          DEFAULT_POLICY,
        );
        assert.deepEqual(judged, {
          known: true,
          values: {
            state: worse,
            implementation: "ollama",
            version: worse,
            latencyMs: 7,
            endpoints,
          },
          reasons: [],
        });
      }
    }
  }
});

test("modelService is unknown without an endpoint", () => {
  const judged = SIGNALS.modelService.judge({ endpoints: [] }, DEFAULT_POLICY);
  assert.deepEqual(judged, {
    known: false,
    unknown: { code: "provider-failed", message: "No endpoint was asked" },
  });
});

test("modelService combines to the worst of each address", () => {
  const facts = (...endpoints: ReturnType<typeof endpoint>[]) => ({
    endpoints,
  });
  const other = endpoint("ready", "http://127.0.0.1:2");
  for (
    const pair of [
      [facts(endpoint("ready"), other), facts(endpoint("refused"))],
      [facts(endpoint("refused"), other), facts(endpoint("ready"))],
    ] as const
  ) {
    assert.deepEqual(SIGNALS.modelService.combine(pair, DEFAULT_POLICY), {
      endpoints: [endpoint("refused"), other],
    });
  }
});

test("endpointReasons() says what was seen, or at least where", () => {
  const refused = endpoint("refused");
  const details = { observed: "refused", limit: "ready" };
  assert.deepEqual(endpointReasons({ ...refused, message: "no one there" }), [
    reason("service-refused", "modelService", {
      message: "no one there",
      ...details,
    }),
  ]);
  assert.deepEqual(endpointReasons({ ...refused, message: null }), [
    reason("service-refused", "modelService", {
      message: "ollama at http://127.0.0.1:1: refused",
      ...details,
    }),
  ]);
  assert.deepEqual(endpointReasons(endpoint("ready")), []);
});
