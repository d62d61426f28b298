/** What an operator asks, as a user without any rights. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  AS_NOBODY,
  BINARY,
  noBinary,
  noNobody as skip,
} from "../support/binary.ts";
import { machinePath } from "../support/machines.ts";
import { createTemp } from "../support/temp.ts";

for (const why of new Set([skip, noBinary])) {
  if (why) console.log(`skipped: ${why}`);
}

const dir = createTemp("operator");
chmodSync(dir, 0o755);
const POLICY = '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1"}';

function asNobody(args: readonly string[], input = "") {
  const [command = "", ...rest] = [...AS_NOBODY, BINARY, ...args];
  return spawnSync(command, rest, { input, encoding: "utf8", cwd: "/" });
}

test("another user takes a policy from a pipe of root", { skip }, () => {
  const args = ["policy", "show", "--policy", "-"];
  const { status, stdout, stderr } = asNobody(args, POLICY);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^Policy in force: standard input\n/);
});

test("another user may not read a policy of root's own", { skip }, () => {
  const path = join(dir, "policy.json");
  writeFileSync(path, POLICY, { mode: 0o600 });
  for (const words of [["policy", "show"], ["--json"]]) {
    const { status, stdout, stderr } = asNobody([...words, "--policy", path]);
    assert.deepEqual([status, stdout], [64, ""]);
    assert.match(stderr, /policy\.json": this user may not \(EACCES\)/);
  }
});

test("doctor tells what another user may not read", { skip }, () => {
  const root = join(dir, "machine");
  mkdirSync(join(root, "proc"), { recursive: true });
  writeFileSync(join(root, "proc/meminfo"), "MemAvailable: 9 kB\n", {
    mode: 0o600,
  });
  const { status, stdout } = asNobody(["doctor", "--sysroot", root]);
  assert.equal(status, 1);
  assert.match(stdout, / x fail {2}reads\.memory .*EACCES/);
  assert.match(
    stdout,
    /next: user 65534 may not: try it as root, or let it in/,
  );
  assert.match(stdout, /, as user 65534\n$/);
});

test("doctor is well as another user where all can be read", { skip }, () => {
  const machine = machinePath("laptop_on_mains");
  const { status, stdout } = asNobody(["doctor", "--sysroot", machine]);
  assert.equal(status, 0, stdout);
});

/** What is loaded late has to be in the binary, and in its order. */
const late: Readonly<Record<string, readonly [number, RegExp]>> = {
  "policy show": [0, /^Policy in force: /],
  "policy show --json": [0, /"key": "\/plugins"/],
  "policy explain": [0, /^kind +Kind of the document\.\n/],
  "policy explain lowPercnt": [64, /did you mean "lowPercent"\?\n$/],
  "policy check -": [
    1,
    /: \/ttlSecond: is not a key of this document; did you mean/,
  ],
  "policy chek": [64, /did you mean "check"\?\n$/],
};
for (const [line, [code, said]] of Object.entries(late)) {
  test(`the binary does ${line}`, { skip: noBinary }, () => {
    const input = POLICY.replace("}", ',"ttlSecond":1}');
    const run = spawnSync(BINARY, line.split(" "), { input, encoding: "utf8" });
    assert.match(run.stdout + run.stderr, said);
    assert.equal(run.status, code);
  });
}
