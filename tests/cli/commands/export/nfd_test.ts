/** `export --to nfd`: what there is to say is said with labels. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { example } from "../../../support/cli_examples.ts";
import { nodeLabels } from "../../../support/feature_file.ts";
import { machinePath } from "../../../support/machines.ts";
import { noSource as skip, runProgram } from "../../../support/run.ts";
import { createTemp } from "../../../support/temp.ts";

const AT_MS = Date.parse("2026-01-15T10:00:10.000Z");
const FAR_MS = Date.parse("2036-01-15");
const HEALTHY = example("healthy-1b-allowed");

async function labelsOf(args: readonly string[], atMs = AT_MS, code = 0) {
  const run = await runProgram(["export", "--to", "nfd", ...args]);
  assert.equal(run.code, code, run.stderr);
  return nodeLabels(run.stdout, atMs);
}

const verdicts = (labels: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(labels).map(([key, value]) =>
      [key.replace(/^(\w)[^/]*/, "$1"), value] as const
    ),
  );

test("export --to nfd tells every profile of a new snapshot", {
  skip,
}, async () => {
  const args = ["--sysroot", machinePath("laptop_hot")];
  assert.deepEqual(verdicts(await labelsOf(args)), {
    "m/local-llama32-1b": "true",
    "v/local-llama32-1b": "constrain",
    "m/local-llama32-3b": "true",
    "v/local-llama32-3b": "constrain",
  });
  assert.deepEqual(await labelsOf(args, FAR_MS), {});
});

test("export --to nfd heeds what the policy makes of constrain", {
  skip,
}, async () => {
  const policy = join(createTemp("nfd-policy"), "policy.json");
  writeFileSync(
    policy,
    JSON.stringify({
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      projectConstrain: "unavailable",
    }),
  );
  const args = ["--sysroot", machinePath("laptop_hot"), "--policy", policy];
  assert.deepEqual(verdicts(await labelsOf(args)), {
    "m/local-llama32-1b": "false",
    "v/local-llama32-1b": "constrain",
    "m/local-llama32-3b": "false",
    "v/local-llama32-3b": "constrain",
  });
});

test("export --to nfd ends with --max-age, where that is earlier", {
  skip,
}, async () => {
  const at = ["--at", "2026-01-15T10:00:08.000Z", "--accept-replay"];
  const args = ["--from", HEALTHY, ...at, "--max-age"];
  const endMs = Date.parse("2026-01-15T10:00:09.000Z");
  assert.equal(Object.keys(await labelsOf([...args, "9s"], endMs)).length, 4);
  assert.deepEqual(await labelsOf([...args, "9s"], endMs + 1), {});
  // The snapshot's own end.
  const ownMs = Date.parse("2026-01-15T10:00:30.000Z");
  assert.equal(Object.keys(await labelsOf([...args, "1h"], ownMs)).length, 4);
  assert.deepEqual(await labelsOf([...args, "1h"], ownMs + 1), {});
});

const denied = (...names: readonly string[]) =>
  Object.fromEntries(
    names.flatMap((name) => [[`m/${name}`, "false"], [`v/${name}`, "deny"]]),
  );
const KNOWN = ["local-llama32-1b", "local-llama32-3b"];
const DENIALS: readonly (readonly [string, readonly string[]])[] = [
  ["missing", ["--from", "/nope"]],
  ["stale", ["--from", HEALTHY, "--accept-replay"]],
  ["replay", ["--from", HEALTHY, "--at", "2026-01-15T10:00:10.000Z"]],
  ["invalid", ["--from", example("authorizes-true.invalid")]],
];
for (const [cause, args] of DENIALS) {
  test(`export --to nfd denies by name what is ${cause}, and for good`, {
    skip,
  }, async () => {
    assert.deepEqual(verdicts(await labelsOf(args, FAR_MS)), denied(...KNOWN));
    const asked = [...args, "--profile", "urn:srcos:model-profile:phi4"];
    assert.deepEqual(
      verdicts(await labelsOf(asked, FAR_MS)),
      denied("phi4", ...KNOWN),
    );
  });
}

test("export --to nfd that fails leaves labels that deny", {
  skip,
}, async () => {
  const args = ["--sysroot", machinePath("laptop_on_mains")];
  const output = ["--output", "/no/such/folder/model-carry"];
  const labels = await labelsOf([...args, ...output], FAR_MS, 70);
  assert.deepEqual(verdicts(labels), denied(...KNOWN));
});
