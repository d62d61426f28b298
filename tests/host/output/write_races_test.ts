/** What others put in place of the file meanwhile. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeDocument } from "../../../host/output/write_document.ts";
import { inTemp } from "../../support/temp.ts";

/** What may come to lie there while the document is being written. */
const swaps: Readonly<Record<string, (path: string) => void>> = {
  "a FIFO": (path) => {
    rmSync(path);
    execFileSync("mkfifo", [path]);
  },
  "a folder": (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  "a link": (path) => {
    rmSync(path);
    symlinkSync("../other/victim", path);
  },
};
for (const [name, swap] of Object.entries(swaps)) {
  test(`writeDocument() is not led astray by ${name} put there meanwhile`, () =>
    inTemp(async (dir) => {
      for (const one of ["at", "other"]) mkdirSync(join(dir, one));
      const path = join(dir, "at/file");
      for (const one of [path, join(dir, "other/victim")]) {
        writeFileSync(one, "old");
      }
      // Large enough to take a while.
      const writing = writeDocument(path, "x".repeat(50_000_000));
      const ended = assert.rejects(writing, { code: /^(changed|EISDIR)$/ });
      while (readdirSync(join(dir, "at")).length < 2) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      swap(path);
      const { mode } = lstatSync(path);
      await ended;
      assert.equal(lstatSync(path).mode, mode);
      assert.equal(readFileSync(join(dir, "other/victim"), "utf8"), "old");
      assert.deepEqual(readdirSync(join(dir, "other")), ["victim"]);
    }));
}
