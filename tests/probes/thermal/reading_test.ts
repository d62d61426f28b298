import assert from "node:assert/strict";
import { test } from "node:test";
import type { ThermalFacts } from "../../../core/probe/facts.ts";
import type { Attribute } from "../../../probes/thermal/attribute.ts";
import { judgeReading } from "../../../probes/thermal/reading.ts";
import { failed } from "../../support/sensor_files.ts";

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
  ["takes more than 150 °C beside a limit", { text: "150001" }, {
    sensors: [{ name: "s", celsius: 150.001, limits: HOT }],
    failedSensors: [],
  }],
  ["refuses more than the kernel's own type holds", { text: "2147483648" }, {
    sensors: [],
    failedSensors: [failed("s", true, "2147483.648 °C is not possible")],
  }],
];
for (const [name, temperature, want] of readings) {
  test(`judgeReading() ${name}`, () => {
    const limits = { limits: HOT, isWhole: true };
    assert.deepEqual(judgeReading("s", temperature, limits), want);
  });
}
