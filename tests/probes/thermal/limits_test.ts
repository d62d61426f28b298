import assert from "node:assert/strict";
import { test } from "node:test";
import type { Attribute } from "../../../probes/thermal/attribute.ts";
import {
  parseLimits,
  parseMilliCelsius,
} from "../../../probes/thermal/limits.ts";
import type { Kind } from "../../support/sensor_files.ts";

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
