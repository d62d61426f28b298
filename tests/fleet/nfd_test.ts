/** Feature files before NFD's own code: nfd-worker's reading, nfd-master's rules. */

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { nfdText } from "../../core/projections/nfd/feature_file.ts";
import { labelName } from "../../core/projections/nfd/label_name.ts";
import { deniedSubject } from "../../core/projections/projection_input.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { type NodeLabels, nodeLabels } from "../support/feature_file.ts";
import { MACHINES, snapshotOfMachine } from "../support/machines.ts";
import {
  askNfd,
  askNfdAt,
  type Features,
  noReader,
} from "../support/nfd_reader.ts";
import { QUESTION, subjectFor } from "../support/projecting.ts";
import { createTemp } from "../support/temp.ts";
import { noSource } from "../support/run.ts";
import { startWatching } from "../support/watching.ts";

type Snapshot = LocalModelResourceSnapshot;
if (noReader) console.log(`skipped: ${noReader}`);
const skip = noReader;
const dir = createTemp("nfd");
const NAME = "model-carry";
const PREFIX = "urn:srcos:model-profile:";
const SEED = 20260115;

/** As if it was taken now, and good for as long. */
function lasting(snapshot: Snapshot, ms: number): Snapshot {
  const nowMs = Date.now();
  return {
    ...snapshot,
    capturedAt: new Date(nowMs).toISOString(),
    validUntil: new Date(nowMs + ms).toISOString(),
  };
}

const HOUR_MS = 3_600_000;
let asked = 0;
const ask = (folders: readonly Features[]) =>
  askNfd(`${dir}/${asked++}`, folders);

/** A file on its own: what NFD makes of it, and that it complains of nothing. */
function taken(texts: readonly string[]): readonly NodeLabels[] {
  const { nodes, faults } = ask(texts.map((one) => ({ [NAME]: one })));
  assert.deepEqual(faults, []);
  return nodes;
}

test("NFD takes every line of every machine", { skip }, async () => {
  const texts: string[] = [];
  for (const name of MACHINES) {
    const snapshot = lasting(await snapshotOfMachine(name), HOUR_MS);
    for (const projectConstrain of ["available", "unavailable"] as const) {
      texts.push(
        await nfdText(await subjectFor(snapshot, { projectConstrain })),
      );
    }
  }
  const nodes = taken(texts);
  // Line by line what stands there, as our own reader has it.
  assert.deepEqual(nodes, texts.map((one) => nodeLabels(one, Date.now())));
  const values = nodes.flatMap((one) => Object.values(one));
  assert.deepEqual(
    [...new Set(values)].sort(),
    ["allow", "constrain", "deny", "false", "true"],
  );
});

test("NFD takes 1,000 names, each its own", { skip }, async () => {
  const names = fc.sample(
    fc.uniqueArray(fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,175}$/), {
      minLength: 50,
      maxLength: 50,
    }),
    { numRuns: 20, seed: SEED },
  );
  // Both sides of what a name may be long, for each end that it may have.
  const edges = [62, 63, 64, 176].flatMap((length) =>
    ["m", "-", "_"].map((end) => `${"m".repeat(length - 1)}${end}`)
  );
  names.push(edges);
  const snapshot = lasting(await snapshotOfMachine("laptop_hot"), HOUR_MS);
  const [profile] = snapshot.profiles;
  assert.ok(profile);
  const texts = await Promise.all(names.map(async (some) => {
    const profiles = some.map((one) => ({
      ...profile,
      profileRef: `${PREFIX}${one}`,
    })) as unknown as Snapshot["profiles"];
    const profileRef = `${PREFIX}${some[0]}`;
    return nfdText(await subjectFor({ ...snapshot, profiles }, { profileRef }));
  }));
  const nodes = taken(texts);
  for (const [index, some] of names.entries()) {
    const node = nodes[index] ?? {};
    assert.equal(Object.keys(node).length, 2 * some.length);
    for (const name of some) {
      const label = await labelName(name);
      assert.equal(node[`verdict.model-carry.srcos.ai/${label}`], "constrain");
      assert.equal(node[`may-run.model-carry.srcos.ai/${label}`], "true");
    }
  }
  // What a person may type where there is no snapshot.
  const typed = fc.sample(fc.stringMatching(/^[A-Za-z0-9._:-]{1,128}$/), {
    numRuns: 200,
    seed: SEED,
  });
  const denial = { cause: "missing", message: "Because of a test" } as const;
  const denied = taken(
    await Promise.all(typed.map((one) =>
      nfdText(
        deniedSubject(denial, { ...QUESTION, profileRef: `${PREFIX}${one}` }),
      )
    )),
  );
  for (const node of denied) {
    assert.deepEqual(Object.values(node).sort(), ["deny", "false"]);
  }
});

test("NFD drops what has ended, and keeps what denies", { skip }, async () => {
  const healthy = await snapshotOfMachine("laptop_on_mains");
  const ended = await nfdText(await subjectFor(lasting(healthy, -1000)));
  const denial = { cause: "failed", message: "Because of a test" } as const;
  const denied = await nfdText(deniedSubject(denial, QUESTION));
  assert.deepEqual(taken([ended, denied]), [{}, {
    "may-run.model-carry.srcos.ai/local-llama32-1b": "false",
    "verdict.model-carry.srcos.ai/local-llama32-1b": "deny",
  }]);
});

test("NFD forgets a watch that was killed", {
  skip: skip || noSource,
}, async () => {
  const place = join(dir, "killed");
  const features = join(place, "features.d");
  mkdirSync(features, { recursive: true });
  const policy = join(dir, "policy.json");
  writeFileSync(
    policy,
    '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1","ttlSeconds":5}',
  );
  const output = join(features, NAME);
  const watching = startWatching([
    ...["--to", "nfd", "--output", output, "--policy", policy],
    ...["--interval", "1s", "--quiet"],
  ]);
  await watching.until(() => existsSync(output));
  watching.child.kill("SIGKILL");
  await watching.ended;
  const look = () => askNfdAt([place]).nodes[0] ?? {};
  // Whatever this machine is: the file of its last second counts.
  assert.equal(Object.keys(look()).length, 4);
  const [, until = ""] =
    /expiry-time=(.*)/.exec(readFileSync(output, "utf8")) ??
      [];
  await new Promise((resolve) =>
    setTimeout(resolve, Date.parse(until) - Date.now() + 100)
  );
  assert.deepEqual(look(), {});
});

test("NFD does not see a file that is being written", { skip }, async () => {
  const healthy = await snapshotOfMachine("laptop_on_mains");
  const text = await nfdText(await subjectFor(lasting(healthy, HOUR_MS)));
  const { nodes, faults } = ask([{ ".model-carry.0a1b2c3d.part": text }]);
  assert.deepEqual([nodes, faults], [[{}], []]);
});

test("NFD leaves out a wrong line, or all of a file", { skip }, () => {
  const wrong: readonly (readonly [string, RegExp])[] = [
    [`may-run.model-carry.srcos.ai/${"m".repeat(64)}=true`, /invalid name/],
    ["may-run.model-carry.srcos.ai/qwen2.5:7b=true", /invalid name/],
    ["may-run.model-carry.srcos.ai/m=true or false", /invalid value/],
    ["may-run.model-carry.kubernetes.io/m=true", /namespace is not allowed/],
    [`may-run.model-carry.srcos.ai/m=true\n${"#\n".repeat(32768)}`, /size/],
  ];
  for (const [text, message] of wrong) {
    const { nodes, faults } = ask([{ [NAME]: `${text}\n` }]);
    assert.deepEqual(nodes, [{}], text.slice(0, 80));
    assert.match(faults.join("\n"), message);
  }
  // Why feature_file.ts refuses a time that it cannot write plainly.
  const odd = "# +expiry-time=+010000-01-01T00:00:00.000Z\na.invalid/m=true\n";
  const { nodes, faults } = ask([{ [NAME]: odd }]);
  assert.deepEqual(nodes, [{ "a.invalid/m": "true" }]);
  assert.match(faults.join("\n"), /failed to parse expiry-date/);
});
