import assert from "node:assert/strict";
import { test } from "node:test";
import { needsBuild } from "../../scripts/test/needs_build.ts";

const suite = (file: string, disabled: number) =>
  `    <testsuite name="${file}" tests="9" disabled="${disabled}" errors="0">\n`;

test("needsBuild() counts what waits for each build", () => {
  const report = suite("./tests/binary/a_test.ts", 3) +
    suite("./tests/core/a_test.ts", 2) + suite("./tests/npm/a_test.ts", 1) +
    suite("./tests/binary/b_test.ts", 4);
  assert.equal(
    needsBuild(report),
    "Not run: 7 tests need `deno task build` (MODEL_CARRY_BINARY names what " +
      "it made); 1 tests need `deno task npm` (MODEL_CARRY_TARBALL names what " +
      "it made)",
  );
});

test("needsBuild() says nothing where nothing waits for a build", () => {
  assert.equal(needsBuild(suite("./tests/binary/a_test.ts", 0)), null);
  assert.equal(needsBuild(suite("./tests/core/a_test.ts", 5)), null);
  assert.equal(needsBuild(""), null);
});
