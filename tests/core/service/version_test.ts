import assert from "node:assert/strict";
import { test } from "node:test";
import {
  floorOf,
  isAtLeast,
  parseVersion,
  shownVersion,
} from "../../../core/service/version.ts";

test("parseVersion() reads versions and nothing else", () => {
  assert.deepEqual(parseVersion("0.33.0-rc2"), [0, 33, 0]);
  assert.deepEqual(parseVersion("v1.2.3"), [1, 2, 3]);
  for (const text of [null, "", "main", "1.2", "1.2.3.4", "-1.2.3", "0.0.0"]) {
    assert.equal(parseVersion(text), null);
  }
});

test("parseVersion() takes a build without a version for none", () => {
  for (const text of ["0.0.0", "v0.0.0", "0.0.0-dirty", "0.0.0+fc41"]) {
    assert.equal(parseVersion(text), null);
  }
  assert.deepEqual(parseVersion("0.0.1"), [0, 0, 1]);
});

test("isAtLeast() takes nothing newer for granted", () => {
  assert.equal(isAtLeast([0, 10, 0], [0, 10, 0]), true);
  assert.equal(isAtLeast([0, 9, 99], [0, 10, 0]), false);
  assert.equal(isAtLeast([1, 0, 0], [0, 10, 0]), true);
  assert.equal(isAtLeast(null, [0, 0, 0]), false);
});

test("floorOf() takes the oldest where no version is told", () => {
  assert.deepEqual(floorOf({ version: "0.9.1", atLeast: "0.30.0" }), [0, 9, 1]);
  assert.deepEqual(floorOf({ version: "0.0.0", atLeast: "0.30.0" }), [
    0,
    30,
    0,
  ]);
  assert.deepEqual(floorOf({ version: null, atLeast: "0.10.0" }), [0, 10, 0]);
  assert.equal(floorOf({ version: "0.0.0" }), null);
  assert.equal(floorOf({ version: null, atLeast: null }), null);
});

test("shownVersion() takes a short word and nothing else", () => {
  assert.equal(shownVersion("0.33.0-rc2+x"), "0.33.0-rc2+x");
  assert.equal(shownVersion("a".repeat(60)), "a".repeat(60));
  for (const said of ["a".repeat(61), "", "a b", "a\n", 7, null, undefined]) {
    assert.equal(shownVersion(said), null);
  }
});
