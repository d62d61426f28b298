/** Wrong usage ends with 64. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenFile } from "../support/golden_messages.ts";
import { noSource as skip, runProgram } from "../support/run.ts";

const usages: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["an unknown option", ["--frobnicate"], /--frobnicate/],
  ["an unknown command", ["chek"], /"chek" is no command/],
  ["an option without its value", ["--output"], /--output/],
  ["a switch with a value", ["--json=yes"], /--json/],
  ["a timeout out of bounds", ["--timeout", "99ms"], /--timeout "99ms"/],
  ["a timeout that is no number", ["--timeout", "1e3"], /--timeout "1e3"/],
  ["a timeout without a unit", ["--timeout", "2000"], /2000s or 2000ms\?/],
  [
    "a service elsewhere",
    ["--service", "http://192.0.2.1:11434"],
    /--service "http:\/\/192.0.2.1:11434"/,
  ],
  ["a live machine nowhere", ["--live"], /--live without --sysroot: it takes/],
  [
    "two machines, one live",
    ["--sysroot", "/", "--live", "--replay", "x"],
    /beside/,
  ],
  [
    "a live machine that is a folder",
    ["--sysroot", "/var", "--live"],
    /"proc" in it cannot be used: there is no such file or folder \(ENOENT\); mount \/proc and \/sys of the host/,
  ],
  [
    "a live machine that is not there",
    ["--sysroot", "/no/dir", "--live"],
    /Cannot use the mounts below "\/no\/dir"/,
  ],
  ["two machines", ["--sysroot", "/", "--replay", "x"], /--sysroot beside/],
  ["a machine that is not there", ["--sysroot", "/no/dir"], /"\/no\/dir"/],
  [
    "a file for a machine",
    ["--sysroot", "/dev/null"],
    /"\/dev\/null": .*\(ENOTDIR\)/,
  ],
  ["a policy that is not there", ["--policy", "/no/policy"], /"\/no\/policy"/],
  ["a recording that is not there", ["--replay", "/no/rec"], /"\/no\/rec"/],
  [
    "check without a profile",
    ["check"],
    /--profile: there are .*\(llama3.2:3b\)/,
  ],
  [
    "an unknown verdict",
    ["check", "--profile", "x", "--accept", "deny"],
    /--accept "deny"/,
  ],
  ["--policy beside --from", [
    "check",
    "--profile",
    "x",
    "--from",
    "-",
    "--policy",
    "/nope",
  ], /--policy/],
  ["--record beside --from", [
    "check",
    "--profile",
    "x",
    "--from",
    "-",
    "--record",
    "a",
  ], /--record/],
  ["--at without --from", ["check", "--profile", "x", "--at", "1"], /--at/],
  [
    "a file of what is not to be kept",
    ["watch", "--to", "router", "--output", "x"],
    /Cannot watch to router/,
  ],
  ["a format without its file", ["watch", "--to", "nfd"], /--output FILE/],
  ["an unknown schema", ["schema", "toString"], /schema "toString"/],
  ["an age without a unit", ["validate", "--max-age", "30"], /"30"/],
  ["a time that is none", ["validate", "--at", "noon"], /"noon"/],
];
const golden = goldenFile("usage");
for (const [name, args, message] of usages) {
  test(`model-carry refuses ${name} with 64`, { skip }, async () => {
    const run = await runProgram(args);
    const { code, stdout, stderr } = run;
    assert.deepEqual([code, stdout], [64, ""]);
    assert.match(stderr, message);
    golden.add(args, run);
  });
}

test(
  "wrong usage is met with words that were read",
  { skip },
  () => golden.check(),
);

for (const command of [[], ["check"], ["validate"], ["schema"]]) {
  test(
    `model-carry ${command} --help teaches by example`,
    { skip },
    async () => {
      const { code, stdout } = await runProgram([...command, "--help"]);
      assert.equal(code, 0);
      assert.match(stdout, /^Usage: model-carry/);
      assert.match(stdout, /Examples:\n {2}\$ model-carry/);
    },
  );
}
