/** A file does one thing: no code outside of tests grows beyond 250 lines. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { filesBelow, projectText } from "../support/project_files.ts";

const LINES_CAP = 250;
const ELSEWHERE = /^(?:\.cache|\.git|coverage|dist|node_modules|tests)$/;
const GENERATED = /^schema\/generated\/|(?:^|\/)_/;
/** By its ending; a file without one is a script. */
const CODE = /(?:\.(?:ts|js|mjs|py|sh|yml|service|timer)|\/[a-z]+)$/;

test("no file of code outside tests/ has more than 250 lines", () => {
  const files = filesBelow("", (name) => ELSEWHERE.test(name))
    .filter((path) => CODE.test(path) && !GENERATED.test(path));
  assert.ok(files.includes("probes/memory.ts") && files.includes(".ci/run"));
  const long = files.map((path) => {
    const text = projectText(path);
    return { path, lines: text.trimEnd().split("\n").length };
  }).filter(({ lines }) => lines > LINES_CAP);
  assert.deepEqual(long, []);
});
