/** No script takes an option for one that it is not, or drops one. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parseOptions } from "../../scripts/options.ts";
import { noSource as skip } from "../support/run.ts";
import { createTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, "utf8");

const OPTIONS = {
  target: { type: "string", default: "here" },
  skip: { type: "string", multiple: true },
  check: { type: "boolean" },
} as const;

test("parseOptions() takes a value after = and after a blank", () => {
  for (const args of [["--target=there"], ["--target", "there"]]) {
    assert.equal(parseOptions(OPTIONS, args).target, "there");
  }
  assert.equal(parseOptions(OPTIONS, []).target, "here");
  assert.deepEqual(parseOptions(OPTIONS, ["--skip=a", "--skip", "b"]).skip, [
    "a",
    "b",
  ]);
});

const REFUSED: readonly (readonly [readonly string[], RegExp])[] = [
  [["--target="], /^RangeError: Cannot take --target "": it is empty$/],
  [["--target", ""], /--target "": it is empty/],
  [["--target", "  "], /--target " {2}": it is empty/],
  [["--skip=a", "--skip="], /--skip "": it is empty/],
  [["--target=a", "--target=b"], /Cannot take --target twice/],
  [["--check", "--check"], /Cannot take --check twice/],
  [["--target"], /argument missing/],
  [["--target", "--check"], /ambiguous/],
  [["--targte=a"], /Unknown option '--targte'/],
  [["--check=no"], /does not take an argument/],
  [["aarch64"], /Unexpected argument 'aarch64'/],
  [["--", "--target", "a"], /Unexpected argument '--target'/],
];
for (const [args, want] of REFUSED) {
  test(`parseOptions() refuses ${args.join(" ") || "nothing"}`, () => {
    assert.throws(() => parseOptions(OPTIONS, args), want);
  });
}

/** Those that hand all of it on to another program, which refuses. */
const HANDS_ON = ["scripts/test.ts", "main.ts"];

test("every script of a task reads its options with one reader", () => {
  const { tasks } = JSON.parse(read("deno.json"));
  const scripts = Object.values<string>(tasks).map((one) => {
    // The rest of the words goes to the last command of a task only.
    assert.doesNotMatch(one, /&&|\|\||;/);
    return one.split(" ").find((word) => word.endsWith(".ts")) ?? "";
  });
  const others = readdirSync(`${ROOT}scripts`)
    .filter((name) => name.endsWith(".ts"))
    .filter((name) => /^ \* Usage:/m.test(read(`scripts/${name}`)))
    .map((name) => `scripts/${name}`);
  for (const path of new Set([...scripts, ...others])) {
    if (HANDS_ON.includes(path)) continue;
    const text = read(path);
    assert.match(text, /\breadOptions\(|\bparseArguments\(/, path);
    assert.doesNotMatch(text, /\bparseArgs\b/, path);
  }
});

const dir = createTemp("options");
for (
  const [script, args] of [
    ["build", ["--target", "--out=x"]],
    ["build", ["--out="]],
    ["npm", ["--out="]],
    ["release", ["--target="]],
    ["release", ["--target=x86_64-unknown-linux-gnu", "aarch64"]],
    ["gen_all", ["--chekc"]],
  ] as const
) {
  test(`scripts/${script}.ts ${args.join(" ")} ends before it begins`, {
    skip,
  }, () => {
    const at = join(dir, String(Math.random()).slice(2));
    mkdirSync(at);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["run", "-A", "--no-check", `${ROOT}scripts/${script}.ts`, ...args],
      { cwd: at, encoding: "utf8" },
    );
    assert.deepEqual([status, stdout], [64, ""]);
    assert.match(stderr, /^[^\n]+\n$/);
    assert.deepEqual(readdirSync(at), []);
  });
}
