/** A file does one thing: no code outside of tests grows beyond 250 lines. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const LINES_CAP = 250;
const ELSEWHERE = /^(?:\.git|coverage|dist|node_modules|tests)$/;
const GENERATED = /^schema\/generated\/|(?:^|\/)_/;
/** By its ending; a file without one is a script. */
const CODE = /(?:\.(?:ts|js|mjs|py|sh|yml|service|timer)|\/[a-z]+)$/;

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((one) => folder !== "" || !ELSEWHERE.test(one.name))
    .flatMap((one) => {
      const path = folder === "" ? one.name : `${folder}/${one.name}`;
      return one.isDirectory() ? filesBelow(path) : [path];
    });
}

test("no file of code outside tests/ has more than 250 lines", () => {
  const files = filesBelow("")
    .filter((path) => CODE.test(path) && !GENERATED.test(path));
  assert.ok(files.includes("probes/memory.ts") && files.includes(".ci/run"));
  const long = files.map((path) => {
    const text = readFileSync(join(ROOT, path), "utf8");
    return { path, lines: text.trimEnd().split("\n").length };
  }).filter(({ lines }) => lines > LINES_CAP);
  assert.deepEqual(long, []);
});
