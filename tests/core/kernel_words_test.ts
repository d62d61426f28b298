import assert from "node:assert/strict";
import { test } from "node:test";
import { isKernelWord } from "../../core/kernel_words.ts";

const KNOWN = [
  "accel",
  "voltage_now",
  "wlan",
  "wlan0",
  "MemTotal",
  "temp12_max",
];
const UNKNOWN = ["", "0", "alice", "wlanx", "acceler", " ", "wireless wlan"];

test("isKernelWord() knows a word whatever its case and number", () => {
  assert.deepEqual(KNOWN.filter((one) => !isKernelWord(one)), []);
  assert.deepEqual(UNKNOWN.filter(isKernelWord), []);
});
