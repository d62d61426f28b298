import assert from "node:assert/strict";
import { test } from "node:test";
import { addUp, parseLcov, percents } from "../../scripts/coverage/lcov.ts";

const LCOV =
  "SF:/a/core/x.ts\nFN:1,f\nDA:1,5\nDA:2,0\nLH:1\nLF:2\nBRDA:1,0,0,1\n" +
  "BRF:4\nBRH:3\nend_of_record\n" +
  "SF:/a/core/y:z.ts\nLH:2\nLF:2\nBRF:0\nBRH:0\nend_of_record\n";
const X = { lines: 2, linesHit: 1, branches: 4, branchesHit: 3 };
const Y = { lines: 2, linesHit: 2, branches: 0, branchesHit: 0 };

test("parseLcov() reads lines and branches of every file", () => {
  assert.deepEqual([...parseLcov(LCOV)], [
    ["/a/core/x.ts", X],
    ["/a/core/y:z.ts", Y],
  ]);
});

test("percents() of a sum", () => {
  assert.deepEqual(percents(addUp([X, Y])), { lines: 75, branches: 75 });
  assert.deepEqual(percents(Y), { lines: 100, branches: 100 });
  // What was not found is not covered.
  assert.equal(percents(addUp([])).lines, 0);
});
