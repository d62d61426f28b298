import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThermalFacts, ThermalLimit } from "../../core/probe/facts.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { decide } from "../../core/verdict/reasons.ts";
import { thermal as row } from "../../core/signals/thermal.ts";
import thermal from "../../probes/thermal.ts";
import type { Attribute } from "../../probes/thermal/attribute.ts";
import { parseLimits, parseMilliCelsius } from "../../probes/thermal/limits.ts";
import { judgeReading } from "../../probes/thermal/reading.ts";
import { noShared as skip, recordedMachine } from "../support/shared.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";

type Files = Record<string, string | Error>;
type Kind = ThermalLimit["kind"];

const ZONES = "/sys/class/thermal";
const HWMON = "/sys/class/hwmon";

const below = (at: string, files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, text]) => [`${at}/${name}`, text]),
  );
const zone = (number: number, files: Files) =>
  below(`${ZONES}/thermal_zone${number}`, { type: "x86_pkg_temp\n", ...files });
const trip = (number: number, type: string, temp: string | Error): Files => ({
  [`trip_point_${number}_type`]: `${type}\n`,
  [`trip_point_${number}_temp`]: temp,
});
const chip = (number: number, files: Files) =>
  below(`${HWMON}/hwmon${number}`, files);

/** Reads files on a machine whose classes can be listed. */
function read(
  files: Files,
  dirs: Record<string, Error | readonly string[]> = {},
) {
  return thermal(
    memoryHost({ files, dirs: { "/sys/class": ["mem"], ...dirs } }),
  );
}

const sensor = (
  name: string,
  celsius: number,
  ...limits: readonly (readonly [Kind, number])[]
) => ({
  name,
  celsius,
  limits: limits.map(([kind, celsius]) => ({ kind, celsius })),
});
const failed = (name: string, rated: boolean, message: string) => ({
  name,
  rated,
  message,
});

const milli: readonly (readonly [string, string, number | null])[] = [
  ["thousandths", "45123\n", 45.123],
  ["a number without its newline", "76000", 76],
  ["below zero", "-44000\n", -44],
  ["nothing out of an empty file", "", null],
  ["nothing out of a fraction", "45.5\n", null],
  ["nothing out of garbage", "}{ 45000", null],
  ["nothing out of more than a double holds", "9".repeat(30), null],
];
for (const [name, text, want] of milli) {
  test(`parseMilliCelsius() reads ${name}`, () => {
    assert.equal(parseMilliCelsius(text), want);
  });
}

const limitCases: readonly (readonly [
  string,
  { kind: Kind | null; value: Attribute }[],
  object,
])[] = [
  ["keeps what can be a limit", [
    { kind: "passive", value: { text: "95500\n" } },
    { kind: "critical", value: { text: "127000\n" } },
    { kind: "hot", value: { text: "150000\n" } },
  ], {
    limits: [
      { kind: "passive", celsius: 95.5 },
      { kind: "critical", celsius: 127 },
      { kind: "hot", celsius: 150 },
    ],
    isWhole: true,
  }],
  ["drops what is unset", [
    { kind: "passive", value: { text: "0\n" } },
    { kind: "critical", value: { text: "-2147483648\n" } },
    { kind: "max", value: { text: "65261850\n" } },
    { kind: "max", value: { text: "150001\n" } },
  ], { limits: [], isWhole: true }],
  ["says where one cannot be read", [
    { kind: "passive", value: { text: "95500\n" } },
    { kind: "critical", value: { code: "EIO" } },
  ], { limits: [{ kind: "passive", celsius: 95.5 }], isWhole: false }],
  ["says where one is garbage", [
    { kind: "max", value: { text: "hot\n" } },
  ], { limits: [], isWhole: false }],
  ["says where one has no name", [
    { kind: null, value: { text: "95500\n" } },
  ], { limits: [], isWhole: false }],
];
for (const [name, entries, want] of limitCases) {
  test(`parseLimits() ${name}`, () => {
    assert.deepEqual(parseLimits(entries), want);
  });
}

const HOT = [{ kind: "hot", celsius: 90 }] as const;
const readings: readonly (readonly [string, Attribute, ThermalFacts])[] = [
  ["takes -40 °C", { text: "-40000" }, {
    sensors: [{ name: "s", celsius: -40, limits: HOT }],
    failedSensors: [],
  }],
  ["takes 150 °C", { text: "150000" }, {
    sensors: [{ name: "s", celsius: 150, limits: HOT }],
    failedSensors: [],
  }],
  ["refuses less than -40 °C", { text: "-40001" }, {
    sensors: [],
    failedSensors: [failed("s", true, "-40.001 °C is not possible")],
  }],
  ["refuses more than 150 °C", { text: "150001" }, {
    sensors: [],
    failedSensors: [failed("s", true, "150.001 °C is not possible")],
  }],
];
for (const [name, temperature, want] of readings) {
  test(`judgeReading() ${name}`, () => {
    const limits = { limits: HOT, isWhole: true };
    assert.deepEqual(judgeReading("s", temperature, limits), want);
  });
}

const NAME = "thermal_zone0 x86_pkg_temp";
const COOL = zone(9, { temp: "40000\n", ...trip(0, "critical", "100000\n") });
const COOL_SENSOR = sensor("thermal_zone9 x86_pkg_temp", 40, ["critical", 100]);

const quirks: readonly (readonly [string, Files, ThermalFacts])[] = [
  ...["0", "-274000", "-273250", "-32768000", "-2147483648"].map((unset) =>
    [
      `unset trip point ${unset}`,
      zone(0, {
        temp: "44000\n",
        ...trip(0, "passive", `${unset}\n`),
        ...trip(1, "critical", "100000\n"),
      }),
      { sensors: [sensor(NAME, 44, ["critical", 100])], failedSensors: [] },
    ] as const
  ),
  ...["ENODATA", "EINVAL", "EAGAIN", "ETIMEDOUT"].flatMap((code) => [
    [
      `temp fails with ${code}`,
      zone(0, { temp: hostError(code) }),
      { sensors: [], failedSensors: [failed(NAME, false, code)] },
    ] as const,
    [
      `temp fails with ${code} beside a limit`,
      zone(0, { temp: hostError(code), ...trip(3, "hot", "90000\n") }),
      { sensors: [], failedSensors: [failed(NAME, true, code)] },
    ] as const,
  ]),
  ["temp is empty", zone(0, { temp: "\n" }), {
    sensors: [],
    failedSensors: [failed(NAME, false, "not a number")],
  }],
  ["temp is not there", zone(0, trip(0, "hot", "90000\n")), {
    sensors: [],
    failedSensors: [failed(NAME, true, "ENOENT")],
  }],
  ...["disabled\n", "}{", hostError("EIO")].map((mode) =>
    [
      `zone with mode ${mode instanceof Error ? "unreadable" : mode.trim()}`,
      zone(0, { temp: "96000\n", mode, ...trip(0, "passive", "95000\n") }),
      { sensors: [sensor(NAME, 96, ["passive", 95])], failedSensors: [] },
    ] as const
  ),
  ["impossible temperature -44000", zone(0, { temp: "-44000\n" }), {
    sensors: [],
    failedSensors: [failed(NAME, false, "-44 °C is not possible")],
  }],
  [
    "impossible temperature 255000",
    chip(2, { name: "acpi_tz\n", temp1_input: "255000\n" }),
    {
      sensors: [],
      failedSensors: [
        failed("hwmon2 acpi_tz temp1", false, "255 °C is not possible"),
      ],
    },
  ],
  [
    "impossible temperature 255000 beside a limit",
    chip(2, { temp1_input: "255000\n", temp1_crit: "99000\n" }),
    {
      sensors: [],
      failedSensors: [failed("hwmon2 temp1", true, "255 °C is not possible")],
    },
  ],
  [
    "hwmon 0 with no sensor",
    chip(2, {
      name: "thinkpad\n",
      temp7_input: "0\n",
      temp8_input: "0\n",
      temp8_max: "90000\n",
      temp8_crit: "0\n",
    }),
    { sensors: [], failedSensors: [] },
  ],
  ["hwmon 0 with a crit", chip(2, { temp7_input: "0", temp7_crit: "90000" }), {
    sensors: [sensor("hwmon2 temp7", 0, ["critical", 90])],
    failedSensors: [],
  }],
  ["zone 0 °C", zone(0, { temp: "0\n" }), {
    sensors: [sensor(NAME, 0)],
    failedSensors: [],
  }],
  [
    "hwmon without name",
    chip(4, {
      temp1_input: "55000\n",
      temp1_label: "foo\tsensor\u202e\n",
      temp1_max: "100000\n",
    }),
    {
      sensors: [sensor("hwmon4 foo sensor", 55, ["max", 100])],
      failedSensors: [],
    },
  ],
  [
    "hwmon files below device/",
    chip(2, {
      "device/name": "applesmc\n",
      "device/temp1_input": "55000\n",
      "device/temp1_max": "84000\n",
      "device/temp1_crit": "100000\n",
    }),
    {
      sensors: [
        sensor("hwmon2 applesmc temp1", 55, ["max", 84], ["critical", 100]),
      ],
      failedSensors: [],
    },
  ],
  [
    "hwmon files below device/, name above it",
    chip(2, { name: "k8temp\n", "device/temp1_input": "55000\n" }),
    { sensors: [sensor("hwmon2 k8temp temp1", 55)], failedSensors: [] },
  ],
  [
    "hwmon without a temperature",
    chip(2, { name: "AC\n", "device/online": "1\n", in0_input: "11943\n" }),
    { sensors: [], failedSensors: [] },
  ],
  [
    "zone numbers with gaps",
    {
      ...zone(0, { temp: "50000\n" }),
      ...zone(11, { temp: "60000\n" }),
      ...below(`${ZONES}/cooling_device0`, { type: "Fan\n", temp: "99000\n" }),
    },
    {
      sensors: [
        sensor(NAME, 50),
        sensor("thermal_zone11 x86_pkg_temp", 60),
      ],
      failedSensors: [],
    },
  ],
  [
    "trip numbers with gaps",
    zone(0, {
      temp: "50000\n",
      ...trip(2, "passive", "80000\n"),
      ...trip(11, "critical", "90000\n"),
    }),
    {
      sensors: [sensor(NAME, 50, ["critical", 90], ["passive", 80])],
      failedSensors: [],
    },
  ],
  [
    "type with spaces",
    zone(0, { temp: "20000\n", type: "INT3400 Thermal\n" }),
    {
      sensors: [sensor("thermal_zone0 INT3400 Thermal", 20)],
      failedSensors: [],
    },
  ],
  ["type that is long", zone(0, { temp: "20000\n", type: "x".repeat(200) }), {
    sensors: [sensor(`thermal_zone0 ${"x".repeat(60)}`, 20)],
    failedSensors: [],
  }],
  ["type that fails", zone(0, { temp: "20000\n", type: hostError("EIO") }), {
    sensors: [sensor("thermal_zone0", 20)],
    failedSensors: [],
  }],
  [
    "ACPI zone at 8 °C, critical 31 °C, passive 9.8 °C",
    zone(0, {
      type: "acpitz\n",
      temp: "8300\n",
      ...trip(0, "critical", "31300\n"),
      ...trip(1, "passive", "9800\n"),
    }),
    {
      sensors: [
        sensor("thermal_zone0 acpitz", 8.3, ["critical", 31.3], [
          "passive",
          9.8,
        ]),
      ],
      failedSensors: [],
    },
  ],
  [
    "active trip",
    zone(0, { temp: "60000\n", ...trip(0, "active", "50000\n") }),
    {
      sensors: [sensor(NAME, 60)],
      failedSensors: [],
    },
  ],
];
for (const [name, files, want] of quirks) {
  test(`thermal() gives the right reading: ${name}`, async () => {
    const seen = await read({ ...files, ...COOL }, {
      [ZONES]: [],
      [HWMON]: [],
    });
    const sensors = [...seen.thermal?.sensors ?? []];
    const byName = (a: { name: string }, b: { name: string }) =>
      a.name < b.name ? -1 : 1;
    assert.deepEqual(
      { ...seen.thermal, sensors: sensors.sort(byName) },
      { ...want, sensors: [...want.sensors, COOL_SENSOR].sort(byName) },
    );
    assert.equal(seen.incomplete, undefined);
  });
}

const LIMITLESS = "its limits cannot be read";
const unlimited: readonly (readonly [string, Files])[] = [
  ["a trip type without its temp", { trip_point_0_type: "hot\n" }],
  ["a trip temp without its type", { trip_point_0_temp: "90000\n" }],
  ["a trip temp that fails", trip(0, "hot", hostError("EIO"))],
  ["a trip temp that is garbage", trip(0, "critical", "}{")],
  ["a trip type that is garbage", trip(0, "}{", "90000\n")],
  ["a trip type that is empty", trip(0, "", "90000\n")],
  ["a trip type from a prototype", trip(0, "constructor", "90000\n")],
  ["a trip type that fails", {
    trip_point_0_type: hostError("EIO"),
    trip_point_0_temp: "90000\n",
  }],
];
for (const [name, files] of unlimited) {
  test(`thermal() counts a zone with ${name} as failed`, async () => {
    const seen = await read({
      ...zone(0, { temp: "50000\n", ...files }),
      ...COOL,
    });
    assert.deepEqual(seen, {
      thermal: {
        sensors: [COOL_SENSOR],
        failedSensors: [failed(NAME, true, LIMITLESS)],
      },
    });
  });
}

const CHIP_NAME = "hwmon2 coretemp temp1";
const broken: readonly (readonly [string, Files, string])[] = [
  ["a max that is garbage", { temp1_input: "5000", temp1_max: "" }, LIMITLESS],
  ["a crit that fails", {
    temp1_input: "5000",
    temp1_crit: hostError("EIO"),
  }, LIMITLESS],
  ["a crit that fails beside 0", {
    temp1_input: "0",
    temp1_crit: hostError("EIO"),
  }, LIMITLESS],
  ["a crit without an input", { temp1_crit: "99000" }, "ENOENT"],
  ["an unset max without an input", { temp1_max: "0" }, "ENOENT"],
  ["an input that fails beside a max", {
    temp1_input: hostError("ENXIO"),
    temp1_max: "84000",
  }, "ENXIO"],
];
for (const [name, files, message] of broken) {
  test(`thermal() counts an hwmon sensor with ${name} as failed`, async () => {
    const seen = await read({
      ...chip(2, { name: "coretemp\n", ...files }),
      ...COOL,
    });
    assert.deepEqual(seen, {
      thermal: {
        sensors: [COOL_SENSOR],
        failedSensors: [failed(CHIP_NAME, true, message)],
      },
    });
  });
}

test("thermal() keeps an hwmon 0 whose crit cannot be read", async () => {
  const files = chip(2, {
    temp1_input: "0\n",
    temp1_max: "84000\n",
    temp1_crit: hostError("EIO"),
  });
  const seen = await read({ ...files, ...COOL });
  assert.deepEqual(seen.thermal, {
    sensors: [COOL_SENSOR, sensor("hwmon2 temp1", 0, ["max", 84])],
    failedSensors: [failed("hwmon2 temp1", true, LIMITLESS)],
  });
});

test("thermal() leaves sensors without a limit to the policy", async () => {
  const files = {
    ...zone(0, { temp: "50000\n" }),
    ...zone(1, { temp: hostError("EIO") }),
  };
  assert.deepEqual(await read(files), {
    thermal: {
      sensors: [sensor(NAME, 50)],
      failedSensors: [failed("thermal_zone1 x86_pkg_temp", false, "EIO")],
    },
  });
});

test("thermal() counts what it cannot list as failed", async () => {
  const seen = await read(COOL, {
    [`${ZONES}/thermal_zone0`]: hostError("EACCES"),
    [`${HWMON}/hwmon1`]: hostError("EIO"),
    [`${HWMON}/hwmon2/device`]: hostError("ENOENT"),
  });
  assert.deepEqual(seen, {
    thermal: {
      sensors: [COOL_SENSOR],
      failedSensors: [
        failed("thermal_zone0", true, "EACCES"),
        failed("hwmon1", true, "EIO"),
        failed("hwmon2", true, "ENOENT"),
      ],
    },
  });
});

const PARTIAL = zone(0, {
  temp: "101000\n",
  ...trip(0, "critical", "100000\n"),
  ...trip(1, "passive", hostError("EIO")),
});
const PARTIAL_FACTS: ThermalFacts = {
  sensors: [sensor(NAME, 101, ["critical", 100])],
  failedSensors: [failed(NAME, true, LIMITLESS)],
};

test("thermal() keeps a limit that is crossed beside one it cannot read", async () => {
  assert.deepEqual(await read({ ...PARTIAL, ...COOL }), {
    thermal: {
      ...PARTIAL_FACTS,
      sensors: [...PARTIAL_FACTS.sensors, COOL_SENSOR],
    },
  });
});

test("thermal() is incomplete where no sensor has all its limits", async () => {
  const files = { ...PARTIAL, ...chip(3, { temp1_input: "30000\n" }) };
  assert.deepEqual(await read(files), {
    thermal: {
      ...PARTIAL_FACTS,
      sensors: [...PARTIAL_FACTS.sensors, sensor("hwmon3 temp1", 30)],
    },
    incomplete: "No sensor can be read with all its limits",
  });
});

test("thermal() is incomplete where every sensor failed", async () => {
  const files = {
    ...zone(0, { temp: hostError("EIO") }),
    ...chip(1, { temp1_input: "" }),
  };
  assert.deepEqual(await read(files), {
    thermal: {
      sensors: [],
      failedSensors: [
        failed(NAME, false, "EIO"),
        failed("hwmon1 temp1", false, "not a number"),
      ],
    },
    incomplete: "None of the sensors can be read",
  });
});

const absent: readonly (readonly [string, Files, Record<string, []>])[] = [
  ["no class at all", {}, {}],
  ["empty classes", {}, { [ZONES]: [], [HWMON]: [] }],
  ["cooling devices alone", {
    [`${ZONES}/cooling_device0/cur_state`]: "1\n",
  }, {}],
  ["chips without a temperature", chip(0, { name: "AC\n" }), {}],
  ["an empty socket", chip(0, { temp1_input: "0\n" }), {}],
];
for (const [name, files, dirs] of absent) {
  test(`thermal() finds nothing in ${name}`, async () => {
    assert.deepEqual(await read(files, dirs), {
      absent: `no temperature sensor below ${ZONES} or ${HWMON}`,
    });
  });
}

const lost: readonly (readonly [
  string,
  Record<string, Error | readonly string[]>,
  string,
])[] = [
  ["/sys/class is missing", {}, "ENOENT"],
  ["/sys/class cannot be listed", {
    "/sys/class": hostError("EACCES"),
  }, "EACCES"],
  ["thermal cannot be listed", {
    "/sys/class": ["mem"],
    [ZONES]: hostError("EIO"),
  }, "EIO"],
  ["hwmon cannot be listed", {
    "/sys/class": ["mem"],
    [HWMON]: hostError("EMFILE"),
  }, "EMFILE"],
];
for (const [name, dirs, code] of lost) {
  test(`thermal() is unknown where ${name}`, async () => {
    await assert.rejects(thermal(memoryHost({ dirs })), { code });
  });
}

const halves: readonly (readonly [
  string,
  Files,
  Record<string, Error | readonly string[]>,
])[] = [
  ["hwmon cannot be listed", COOL, { [HWMON]: hostError("EIO") }],
  ["thermal cannot be listed", chip(2, { temp1_input: "40000" }), {
    [ZONES]: hostError("EIO"),
  }],
  ["hwmon is missing and /sys/class cannot be listed", COOL, {
    "/sys/class": hostError("EIO"),
  }],
];
for (const [name, files, dirs] of halves) {
  test(`thermal() keeps what it read where ${name}`, async () => {
    const seen = await read(files, dirs);
    assert.equal(seen.thermal?.sensors.length, 1);
    assert.equal(seen.incomplete, "Cannot read all sensors: EIO");
  });
}

test("thermal() asks only for what is listed, each once", async () => {
  const files = {
    ...zone(0, {
      temp: "50000\n",
      mode: "enabled\n",
      trip_point_0_type: "hot",
    }),
    ...chip(1, { name: "x\n", temp1_max: "1000\n", fan1_input: "0\n" }),
    ...chip(2, { name: "AC\n", in0_input: "0\n" }),
  };
  const host = memoryHost({ files, dirs: { "/sys/class": ["mem"] } });
  const asked: string[] = [];
  await thermal({
    ...host,
    readText: (path) => {
      asked.push(path.slice("/sys/class/".length));
      return host.readText(path);
    },
    readDir: (path) => {
      asked.push(path.slice("/sys/class/".length));
      return host.readDir(path);
    },
  });
  assert.deepEqual(asked.sort(), [
    "hwmon",
    "hwmon/hwmon1",
    "hwmon/hwmon1/name",
    "hwmon/hwmon1/temp1_max",
    "hwmon/hwmon2",
    "thermal",
    "thermal/thermal_zone0",
    "thermal/thermal_zone0/temp",
    "thermal/thermal_zone0/trip_point_0_type",
    "thermal/thermal_zone0/type",
  ]);
});

test("thermal() finds no failed sensor on recorded machines", {
  skip,
}, async () => {
  const names = [
    "checkmk-thermal-odd-acpi",
    "checkmk-thermal-zones",
    "constructed-thermal-critical",
    "node-exporter-laptop",
    "procfs-desktop-amdgpu",
  ];
  for (const name of names) {
    const seen = await thermal(recordedMachine(name));
    assert.deepEqual(seen.thermal?.failedSensors, [], name);
    assert.equal(seen.incomplete, undefined, name);
  }
});

test("thermal() reads every zone of constructed-thermal-critical", {
  skip,
}, async () => {
  const seen = await thermal(recordedMachine("constructed-thermal-critical"));
  assert.deepEqual(seen.thermal?.sensors, [
    sensor("thermal_zone0 acpitz", 101, ["critical", 100], ["passive", 95.5]),
    sensor("thermal_zone1 x86_pkg_temp", 88),
    sensor(
      "thermal_zone2 TSKN",
      88,
      ["critical", 127],
      ["hot", 87],
      ["passive", 77],
    ),
    sensor(
      "thermal_zone3 cpu-thermal",
      79.999,
      ["passive", 80],
      ["critical", 80],
    ),
  ]);
});

/** 0 allow, 1 constrain, 2 deny. */
async function strictness(files: Files): Promise<number> {
  const seen = await read(files).catch(() => null);
  if (!seen?.thermal || seen.incomplete !== undefined) return 2;
  const judged = row.judge(seen.thermal, DEFAULT_POLICY);
  if (!judged.known) return 2;
  return ["allow", "constrain", "deny"].indexOf(decide(judged.reasons));
}

const laptop = (celsius: number): Files => ({
  ...zone(0, {
    temp: `${celsius * 1000}\n`,
    ...trip(0, "critical", "100000\n"),
    ...trip(1, "passive", "90000\n"),
  }),
  ...COOL,
  ...chip(0, {
    name: "coretemp\n",
    temp1_label: "Package id 0\n",
    temp1_input: "45000\n",
    temp1_max: "84000\n",
    temp1_crit: "100000\n",
  }),
});
const alone = Object.fromEntries(
  Object.entries(laptop(101)).filter(([path]) => path.includes("zone0")),
);
const BREAKS: Readonly<Record<string, string | Error | null>> = {
  missing: null,
  empty: "",
  garbage: "\0\u00ff}{ garbage -1e999 NaN max\n",
  unreadable: hostError("EIO"),
  huge: "9".repeat(30),
};
// One sensor that fails costs `constrain` by policy, alone it costs `deny`.
const machines: readonly (readonly [string, Files, number])[] = [
  ["a hot laptop", laptop(91), 1],
  ["a critical laptop", laptop(101), 1],
  ["a critical sensor alone", alone, 2],
];
for (const [name, files, least] of machines) {
  test(`thermal() looks no healthier on ${name} with any file broken`, async () => {
    assert.ok(await strictness(files) >= least);
    const laxer: string[] = [];
    for (const path of Object.keys(files)) {
      for (const [kind, text] of Object.entries(BREAKS)) {
        const { [path]: _, ...others } = files;
        const spoiled = text === null ? others : { ...others, [path]: text };
        if (await strictness(spoiled) < least) laxer.push(`${kind} ${path}`);
      }
    }
    assert.deepEqual(laxer, []);
  });
}

test("thermal() stays critical with another limit of the sensor broken", async () => {
  for (const text of ["", "}{", hostError("EIO")]) {
    for (const suffix of ["temp", "type"]) {
      const path = `${ZONES}/thermal_zone0/trip_point_1_${suffix}`;
      assert.equal(await strictness({ ...laptop(101), [path]: text }), 2);
    }
  }
});
