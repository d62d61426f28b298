import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { noSource as skip } from "../support/run.ts";
import { inTemp } from "../support/temp.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TEMP = new URL("../support/temp.ts", import.meta.url).href;
const HEAD = `import { test } from "node:test";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { createTemp, inTemp } from "${TEMP}";
`;

/** A file of tests, and how the run of it ends. */
const cases: readonly (readonly [string, string, number, RegExp])[] = [
  [
    "a folder that a test leaves",
    "test('x', () => void mkdtempSync(`${tmpdir()}/left-`));",
    1,
    /Tests left "left-\w+" in the temporary folder/,
  ],
  [
    "a folder beside tests that are skipped",
    "mkdtempSync(`${tmpdir()}/left-`); test('x', { skip: true }, () => {});",
    1,
    /Tests left "left-\w+"/,
  ],
  [
    "no folder that is taken away",
    "createTemp('one'); test('x', () => inTemp(() => Promise.resolve()));",
    0,
    /^$/,
  ],
  [
    "no folder that is taken away beside tests that are skipped",
    "createTemp('one'); test('x', { skip: true }, () => {});",
    0,
    /^$/,
  ],
  [
    "no folder that is taken away after a test that fails",
    "createTemp('one'); test('x', () => { throw new Error('no'); });",
    1,
    /^error: Test failed/,
  ],
];
for (const [name, text, code, message] of cases) {
  test(`scripts/test.ts finds ${name}`, { skip }, () =>
    inTemp((dir) => {
      const file = join(dir, "x_test.ts");
      writeFileSync(file, HEAD + text);
      const run = spawnSync(process.execPath, [
        ...["run", "-A", `${ROOT}scripts/test.ts`],
        ...["--quiet", "--no-check", "--no-lock", file],
      ], {
        cwd: ROOT,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1" },
      });
      assert.equal(run.status, code, run.stdout + run.stderr);
      assert.match(run.stderr, message);
      return Promise.resolve();
    }));
}
