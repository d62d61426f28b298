import assert from "node:assert/strict";
import { test } from "node:test";
import { needsBuild } from "../../scripts/test/needs_build.ts";

const testcase = (file: string, name: string, isSkipped = true) =>
  `        <testcase name="${name}" classname="./${file}" time="0.000">\n` +
  `${isSkipped ? "            <skipped/>\n" : ""}        </testcase>\n`;

test("needsBuild() counts what waits for each build", () => {
  const report = testcase("tests/binary/a_test.ts", "x") +
    testcase("tests/support/suite.ts", "the binary serves") +
    testcase("tests/support/suite.ts", "the package serves") +
    testcase("tests/support/suite.ts", "the source serves") +
    testcase("tests/binary/a_test.ts", "y", false) +
    testcase("tests/packages/deb_test.ts", "x") +
    testcase("tests/distributions/root_test.ts", "x") +
    testcase("tests/fleet/nfd_test.ts", "x") +
    testcase("tests/core/a_test.ts", "z");
  assert.equal(
    needsBuild(report),
    "Not run: 2 tests need `deno task build` (MODEL_CARRY_BINARY names what " +
      "it made); 1 test needs `deno task npm` (MODEL_CARRY_TARBALL names what " +
      "it made); 1 test needs `deno task packages` (MODEL_CARRY_PACKAGES " +
      "names what it made); 1 test needs `deno task packages --check` " +
      "(MODEL_CARRY_PACKAGES names what it made); 1 test needs `deno task " +
      "fleet`",
  );
});

test("needsBuild() says nothing where nothing waits for a build", () => {
  assert.equal(
    needsBuild(testcase("tests/binary/a_test.ts", "x", false)),
    null,
  );
  assert.equal(needsBuild(testcase("tests/core/a_test.ts", "x")), null);
  assert.equal(needsBuild(""), null);
});
