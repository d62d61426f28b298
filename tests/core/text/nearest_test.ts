import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest, stepsBetween } from "../../../core/text/nearest.ts";

const steps: readonly (readonly [string, string, number])[] = [
  ["", "", 0],
  ["", "abc", 3],
  ["abc", "", 3],
  ["watch", "watch", 0],
  ["wach", "watch", 1],
  ["wattch", "watch", 1],
  ["watxh", "watch", 1],
  ["wathc", "watch", 1],
  ["sreve", "serve", 1],
  ["kitten", "sitting", 3],
];
for (const [from, to, want] of steps) {
  test(`stepsBetween() counts ${want} from "${from}" to "${to}"`, () => {
    assert.equal(stepsBetween(from, to), want);
    assert.equal(stepsBetween(to, from), want);
  });
}

const WORDS = ["check", "watch", "serve", "validate", "schema", "probes"];
const meant: readonly (readonly [string, string | null])[] = [
  ["chek", "check"],
  ["valid", "validate"],
  ["vali", "validate"],
  ["servce", "serve"],
  ["ceck", "check"],
  ["shcema", "schema"],
  ["xyz", null],
  ["", null],
  ["w", null],
  ["check".repeat(30), null],
];
for (const [word, want] of meant) {
  test(`nearest() takes "${word.slice(0, 20)}" for ${want}`, () => {
    assert.equal(nearest(word, WORDS), want);
  });
}

test("nearest() chooses none of two that are as near", () => {
  assert.equal(nearest("batch", ["catch", "watch"]), null);
  assert.equal(nearest("cat", ["catch", "cater"]), null);
  assert.equal(nearest("catc", ["catch", "cater"]), "catch");
});
