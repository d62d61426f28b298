import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isAtLeast,
  parseVersion,
} from "../../../core/verdict/service_version.ts";

test("parseVersion() reads versions and nothing else", () => {
  assert.deepEqual(parseVersion("0.33.0-rc2"), [0, 33, 0]);
  assert.deepEqual(parseVersion("v1.2.3"), [1, 2, 3]);
  for (const text of [null, "", "main", "1.2", "1.2.3.4", "-1.2.3"]) {
    assert.equal(parseVersion(text), null);
  }
});

test("isAtLeast() takes nothing newer for granted", () => {
  assert.equal(isAtLeast([0, 10, 0], [0, 10, 0]), true);
  assert.equal(isAtLeast([0, 9, 99], [0, 10, 0]), false);
  assert.equal(isAtLeast([1, 0, 0], [0, 10, 0]), true);
  assert.equal(isAtLeast(null, [0, 0, 0]), false);
});
