/** `doctor` as it is called: its text, its document, its exit code. */

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { machinePath } from "../../support/machines.ts";
import { projectPath } from "../../support/project_files.ts";
import { noSource as skip, runProgram } from "../../support/run.ts";
import { createTemp } from "../../support/temp.ts";

const dir = createTemp("doctor");
const on = (machine: string) => [
  ...["doctor", "--sysroot", machinePath(machine)],
];

interface Told {
  readonly state: string;
  readonly checks: readonly {
    readonly id: string;
    readonly state: string;
    readonly found: string;
    readonly next: string | null;
  }[];
}

async function told(args: readonly string[]) {
  const run = await runProgram([...args, "--json"]);
  return { ...run, document: JSON.parse(run.stdout) as Told };
}

test("doctor ends with 0 where nothing fails", { skip }, async () => {
  const run = await runProgram(on("laptop_on_mains"));
  assert.deepEqual([run.code, run.stderr], [0, ""]);
  assert.match(run.stdout, /^ {3}ok {4}policy +nothing lies at /);
  assert.match(run.stdout, /\n\n0 fail, 0 look, 11 ok, as user \d+\n$/);
});

test("doctor ends with 1 where something fails, and tells what next", {
  skip,
}, async () => {
  const run = await runProgram(on("service_refused"));
  assert.equal(run.code, 1);
  assert.match(
    run.stdout,
    / x fail {2}model-service .*\n {9}next: start the service: ollama serve\n/,
  );
});

test("doctor ends with 0 where somebody should look", { skip }, async () => {
  const run = await told(on("laptop_sensor_failed"));
  assert.deepEqual([run.code, run.document.state], [0, "look"]);
});

test("doctor --json lists what the text lists", { skip }, async () => {
  const { document, code } = await told(on("vm_unstated"));
  assert.deepEqual([code, document.state], [1, "fail"]);
  for (const one of document.checks) {
    assert.deepEqual(Object.keys(one), ["id", "state", "found", "next"]);
    assert.equal(one.next === null, one.state === "ok", one.id);
  }
  const ids = document.checks.map(({ id }) => id);
  assert.deepEqual(new Set(ids).size, ids.length);
});

test("doctor goes on by the defaults where the policy cannot be used", {
  skip,
}, async () => {
  const path = join(dir, "policy.json");
  writeFileSync(path, '{"kind":"ModelCarryPolicy"}');
  const run = await told([...on("laptop_on_mains"), "--policy", path]);
  assert.equal(run.code, 1);
  const [first, ...others] = run.document.checks;
  assert.deepEqual(first, {
    id: "policy",
    state: "fail",
    found: `${path}: /schemaVersion: is missing and has to be there`,
    next: `model-carry policy check ${path}`,
  });
  assert.ok(others.length > 8 && others.every(({ state }) => state === "ok"));
});

test("doctor tells which plugins are refused, and which folder is open", {
  skip,
}, async () => {
  const plugins = join(dir, "plugins");
  mkdirSync(plugins);
  writeFileSync(join(plugins, "broken.js"), "export const manifest = 1;");
  const args = [...on("laptop_on_mains"), "--plugins", plugins];
  const states = async () => {
    const { document } = await told(args);
    return document.checks.filter(({ id }) => id.startsWith("plugin"))
      .map(({ id, state }) => [id.replace(/broken.*/, "broken"), state]);
  };
  assert.deepEqual(await states(), [
    ["plugin-directories", "ok"],
    ["plugin.broken", "fail"],
  ]);
  chmodSync(plugins, 0o777);
  assert.deepEqual(await states(), [
    ["plugin-directories", "fail"],
    ["plugin.broken", "fail"],
  ]);
  const run = await told([...on("laptop_on_mains"), "--plugins", "/no/such"]);
  assert.equal(run.document.checks[1]?.state, "fail");
});

test("doctor of this machine looks at unit, clock and snapshot file", {
  skip,
}, async () => {
  const { document } = await told(["doctor"]);
  const ids = document.checks.map(({ id }) => id);
  for (const id of ["unit", "clock", "snapshot-file"]) {
    assert.ok(ids.includes(id), id);
  }
});

test("doctor takes no folder that is not there", { skip }, async () => {
  const run = await runProgram(["doctor", "--sysroot", "/no/such"]);
  assert.deepEqual([run.code, run.stdout], [64, ""]);
});

test("every check of doctor has a test of its own", () => {
  const names = (path: string) => readdirSync(projectPath(path));
  const checks = names("cli/commands/doctor")
    .filter((one) => one !== "finding.ts");
  const tests = names("tests/cli/commands/doctor");
  assert.deepEqual(
    tests.toSorted(),
    checks.map((one) => one.replace(".ts", "_test.ts")).toSorted(),
  );
});
