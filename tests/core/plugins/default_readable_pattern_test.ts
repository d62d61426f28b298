import assert from "node:assert/strict";
import { test } from "node:test";
import {
  compilePattern,
  isPattern,
  leadsOn,
} from "../../../core/plugins/default_readable_pattern.ts";

const cases: readonly (readonly [string, string, boolean, boolean])[] = [
  ["", "", true, false],
  ["", "a", false, false],
  ["a", "", false, true],
  ["a", "a", true, false],
  ["a", "b", false, false],
  ["a", "ab", false, false],
  ["a", "ba", false, false],
  ["a", "a/b", false, false],
  ["a/b", "a", false, true],
  ["a/b", "b", false, false],
  ["a/b", "a/b", true, false],
  ["a/b", "a/c", false, false],
  ["a/b/c", "a/b", false, true],
  ["a/b/c", "a", false, true],
  ["a/b/c", "b/b", false, false],
  ["x#", "x0", true, false],
  ["x#", "x1234567", true, false],
  ["x#", "x12345678", false, false],
  ["x#", "x", false, false],
  ["x#", "x-1", false, false],
  ["x#y#", "x1y22", true, false],
  ["{a,bc}_{d,e}", "bc_d", true, false],
  ["{a,bc}_{d,e}", "a_e", true, false],
  ["{a,bc}_{d,e}", "b_d", false, false],
  ["{a,bc}_{d,e}", "a_de", false, false],
  ["{a,b}", "{a,b}", false, false],
  ["x#_{a,b}/c", "x3_b", false, true],
];
for (const [pattern, path, isSame, isAbove] of cases) {
  test(`"${path}" against the pattern "${pattern}"`, () => {
    const compiled = compilePattern(pattern);
    const parts = path === "" ? [] : path.split("/");
    assert.equal(isPattern(compiled, parts), isSame);
    assert.equal(leadsOn(compiled, parts), isAbove);
  });
}
