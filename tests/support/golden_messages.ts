/** What the program says where it refuses, kept to be read: tests/golden/messages. */

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { projectPath } from "./project_files.ts";
import type { Finished } from "./run.ts";

/** Set it to write the files anew; then read them aloud. */
const IS_WRITTEN = process.env["MODEL_CARRY_WRITE_GOLDEN"] === "1";

const ROOT = projectPath("");

/** Without what differs from machine to machine and from run to run. */
function plain(text: string): string {
  return text.replaceAll(ROOT, "")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "TIME")
    .replace(/, as user \d+$/m, ", as user N")
    .replace(/\/tmp\/[\w./-]+/g, "/tmp/FILE");
}

/** One call as somebody at a terminal sees it; a document is only named. */
function block(args: readonly string[], run: Finished): string {
  const words = args.map((one) => /^[\w./:=-]+$/.test(one) ? one : `'${one}'`);
  const said = run.stdout.startsWith("{\n")
    ? "(a document on standard output)\n"
    : run.stdout;
  return plain(
    `$ model-carry ${words.join(" ")}\n${run.stderr}${said}-> ${run.code}\n`,
  );
}

/** Collects calls, and compares them with the file of that name. */
export function goldenFile(name: string) {
  const blocks: string[] = [];
  const path = projectPath(`tests/golden/messages/${name}.txt`);
  return {
    add: (args: readonly string[], run: Finished) =>
      void blocks.push(block(args, run)),
    check: () => {
      const text = blocks.join("\n");
      if (IS_WRITTEN) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      assert.equal(text, readFileSync(path, "utf8"));
    },
  };
}
