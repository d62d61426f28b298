/** Zones and chips as drivers write them, and the right reading of each. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThermalFacts } from "../../../core/probe/facts.ts";
import { hostError } from "../../support/memory_host.ts";
import { below, type Files } from "../../support/files_below.ts";
import {
  chip,
  COOL,
  COOL_SENSOR,
  failed,
  HWMON,
  read,
  sensor,
  trip,
  zone,
  ZONE_NAME,
  ZONES,
} from "../../support/sensor_files.ts";

const quirks: readonly (readonly [string, Files, ThermalFacts])[] = [
  ...["0", "-274000", "-273250", "-32768000", "-2147483648"].map((unset) =>
    [
      `unset trip point ${unset}`,
      zone(0, {
        temp: "44000\n",
        ...trip(0, "passive", `${unset}\n`),
        ...trip(1, "critical", "100000\n"),
      }),
      {
        sensors: [sensor(ZONE_NAME, 44, ["critical", 100])],
        failedSensors: [],
      },
    ] as const
  ),
  ...["ENODATA", "EINVAL", "EAGAIN", "ETIMEDOUT"].flatMap((code) => [
    [
      `temp fails with ${code}`,
      zone(0, { temp: hostError(code) }),
      { sensors: [], failedSensors: [failed(ZONE_NAME, false, code)] },
    ] as const,
    [
      `temp fails with ${code} beside a limit`,
      zone(0, { temp: hostError(code), ...trip(3, "hot", "90000\n") }),
      { sensors: [], failedSensors: [failed(ZONE_NAME, true, code)] },
    ] as const,
  ]),
  ["temp is empty", zone(0, { temp: "\n" }), {
    sensors: [],
    failedSensors: [failed(ZONE_NAME, false, "not a number")],
  }],
  ["temp is not there", zone(0, trip(0, "hot", "90000\n")), {
    sensors: [],
    failedSensors: [failed(ZONE_NAME, true, "ENOENT")],
  }],
  ...["disabled\n", "}{", hostError("EIO")].map((mode) =>
    [
      `zone with mode ${mode instanceof Error ? "unreadable" : mode.trim()}`,
      zone(0, { temp: "96000\n", mode, ...trip(0, "passive", "95000\n") }),
      { sensors: [sensor(ZONE_NAME, 96, ["passive", 95])], failedSensors: [] },
    ] as const
  ),
  ["impossible temperature -44000", zone(0, { temp: "-44000\n" }), {
    sensors: [],
    failedSensors: [failed(ZONE_NAME, false, "-44 °C is not possible")],
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
      sensors: [sensor("hwmon2 temp1", 255, ["critical", 99])],
      failedSensors: [],
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
    sensors: [sensor(ZONE_NAME, 0)],
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
        sensor("hwmon2 applesmc temp1", 55, ["max", 84, "alarm"], [
          "critical",
          100,
        ]),
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
        sensor(ZONE_NAME, 50),
        sensor("thermal_zone11 TCPU", 60),
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
      sensors: [sensor(ZONE_NAME, 50, ["passive", 80], ["critical", 90])],
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
      sensors: [sensor(ZONE_NAME, 60)],
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
