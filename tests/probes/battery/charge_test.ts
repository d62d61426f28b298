import assert from "node:assert/strict";
import { test } from "node:test";
import { combinedPercent, percentOf } from "../../../probes/battery/charge.ts";
import type { Supply } from "../../../probes/battery/supply_attributes.ts";

const percents: readonly (readonly [string, Supply, number | null])[] = [
  ["capacity where it is lower than energy", {
    capacity: "40",
    energy_now: "9",
    energy_full: "10",
  }, 40],
  ["energy where capacity is garbage", {
    capacity: "full",
    energy_now: "1123",
    energy_full: "4507",
  }, 24],
  ["energy where capacity is negative", {
    capacity: "-1",
    energy_now: "5",
    energy_full: "10",
  }, 50],
  ["charge where a part of energy is missing", {
    energy_now: "9",
    charge_now: "2",
    charge_full: "8",
  }, 25],
  ["energy where it is lower than capacity", {
    capacity: "71",
    energy_now: "9",
    energy_full: "60",
  }, 15],
  ["charge where it is lower than both", {
    capacity: "71",
    energy_now: "30",
    energy_full: "60",
    charge_now: "4",
    charge_full: "50",
  }, 8],
  ["capacity where energy only rounds otherwise", {
    capacity: "21",
    energy_now: "2041",
    energy_full: "10000",
  }, 21],
  ["nothing where more drains than fits", {
    status: "Discharging\n",
    capacity: "100",
    energy_now: "388363800",
    energy_full: "59565000",
  }, null],
  ["nothing where a tenth too much drains, of charge too", {
    status: "Discharging",
    capacity: "55",
    charge_now: "111",
    charge_full: "100",
  }, null],
  ["wear as full while it drains", {
    status: "Discharging",
    energy_now: "109",
    energy_full: "100",
  }, 100],
  ["a full battery's design capacity as full", {
    status: "Full",
    capacity: "100",
    energy_now: "190",
    energy_full: "100",
  }, 100],
  ["nothing where a full one has more than twice", {
    status: "Full",
    capacity: "100",
    energy_now: "201",
    energy_full: "100",
  }, null],
  ["a little above full as full", { capacity: "104" }, 100],
  ["energy above full as full", { energy_now: "60", energy_full: "50" }, 100],
  ["255 as nothing", { capacity: "255\n" }, null],
  ["no share of an empty size", { energy_now: "5", energy_full: "0" }, null],
  ["zero as zero", { capacity: "0\n" }, 0],
  ["nothing as unknown", { status: "Full" }, null],
];
for (const [name, supply, want] of percents) {
  test(`percentOf() reads ${name}`, () => {
    assert.equal(percentOf(supply), want);
  });
}

const combined: readonly (readonly [string, Supply[], number | null])[] = [
  ["rounds down", [{ energy_now: "10999", energy_full: "100000" }], 10.9],
  [
    "rounds no whole number down",
    [{ energy_now: "29", energy_full: "100" }],
    29,
  ],
  ["keeps what is on the limit", [{ capacity: "10" }], 10],
  ["weighs by energy_full", [
    { capacity: "10", energy_full: "90" },
    { capacity: "100", energy_full: "10" },
  ], 19],
  ["weighs by energy_now and capacity", [
    { capacity: "23", energy_now: "14940000" },
    { capacity: "96", energy_now: "15870000" },
  ], 37.8],
  ["weighs charge by its voltage", [
    { capacity: "10", charge_full: "1000000", voltage_now: "30000000" },
    { capacity: "90", energy_full: "10000000" },
  ], 30],
  ["takes the lowest without all weights", [
    { capacity: "10" },
    { capacity: "90", energy_full: "90" },
  ], 10],
  ["is unknown where one is", [{ capacity: "90" }, { status: "Full" }], null],
  ["is unknown for none", [], null],
];
for (const [name, batteries, want] of combined) {
  test(`combinedPercent() ${name}`, () => {
    assert.equal(combinedPercent(batteries), want);
  });
}
