import assert from "node:assert/strict";
import { test } from "node:test";
import {
  kindOf,
  parseInteger,
  type Supply,
} from "../../../probes/battery/supply_attributes.ts";

const integers: readonly (readonly [string, string | null, number | null])[] = [
  ["a number with its newline", "98\n", 98],
  ["a number without one", "98", 98],
  ["a sign", "-4077000\n", -4077000],
  ["padding of NUL", "98\n\0\0", 98],
  ["no fraction", "9.8\n", null],
  ["no hexadecimal", "0x10", null],
  ["no empty file", "", null],
  ["nothing above what a double holds", "9".repeat(17), null],
  ["nothing out of nothing", null, null],
];
for (const [name, text, want] of integers) {
  test(`parseInteger() reads ${name}`, () => {
    assert.equal(parseInteger(text), want);
  });
}

const kinds: readonly (readonly [string, Supply, string])[] = [
  ["a battery by its type", { type: "Battery\n", online: "1" }, "battery"],
  ["a UPS as a battery", { type: "UPS\n", online: "1\n" }, "battery"],
  ["mains by its type", { type: "Mains\n", online: "0\n" }, "adapter"],
  ["USB as an adapter", { type: "USB\n", status: "Charging" }, "adapter"],
  ["a USB port of an older kernel", { type: "USB_PD\n" }, "adapter"],
  ["wireless power as an adapter", { type: "Wireless\n" }, "adapter"],
  ["a battery by its capacity", { capacity: "5" }, "battery"],
  ["a battery by its status", { status: null, online: "1" }, "battery"],
  ["a battery by its energy", { energy_full: null, online: "1" }, "battery"],
  ["a battery by its charge", { charge_now: "1", type: "?" }, "battery"],
  ["an adapter by its online", { type: null, online: null }, "adapter"],
  ["a type it does not know by attributes", {
    type: "Unknown\n",
    online: "1",
  }, "adapter"],
  ["what cannot be told as a battery", {}, "battery"],
];
for (const [name, supply, want] of kinds) {
  test(`kindOf() takes ${name}`, () => assert.equal(kindOf(supply), want));
}
