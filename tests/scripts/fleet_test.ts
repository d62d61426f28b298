/** `deno task fleet` is never well about what it did not ask. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { noSource as skip } from "../support/run.ts";
import "../support/quiet.ts";

const SCRIPT = fileURLToPath(
  new URL("../../scripts/fleet.ts", import.meta.url),
);

// Without a PATH there is no Go, and so no code of NFD to ask.
const fleet = (...args: readonly string[]) =>
  spawnSync(process.execPath, ["run", "-A", SCRIPT, ...args], {
    env: { HOME: process.env["HOME"] ?? "", PATH: "/no/such", NO_COLOR: "1" },
    encoding: "utf8",
  });

test("deno task fleet fails for a checker that was named and skipped", {
  skip,
}, () => {
  const { status, stdout } = fleet("--only=nfd");
  assert.match(stdout, /^skipped: .*go/im);
  assert.match(stdout, /^1 checker, 0 failed, 1 skipped$/m);
  assert.equal(status, 1);
});

test("deno task fleet names its checkers to who asks for another", {
  skip,
}, () => {
  const { status, stderr } = fleet("--only=nfd,grafna");
  assert.match(
    stderr,
    /^Cannot take --only "grafna": there are .*grafana, /,
  );
  assert.equal(status, 64);
});
