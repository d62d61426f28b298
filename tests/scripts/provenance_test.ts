/** Where a release comes from, as a statement that others can read. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Build,
  createProvenance,
} from "../../scripts/release/provenance.ts";
import { isProvenance } from "../support/provenance.ts";

const one = "1".repeat(64);
const two = "2".repeat(64);
const SUBJECTS = new Map([["LICENSE", one], ["model-carry-x", two]]);
const BUILD: Build = {
  version: "0.1.0",
  targets: ["aarch64-unknown-linux-gnu"],
  commit: { id: "a".repeat(40), isModified: false },
  materials: [{ name: "deno.lock", digest: { sha256: two } }],
  tools: { bundles: "2.9.6", compiles: "2.7.14" },
};
const statementOf = (build: Build) =>
  JSON.parse(createProvenance(SUBJECTS, build));

test("createProvenance() writes the shape of the specifications", () => {
  const statement = statementOf(BUILD);
  assert.ok(isProvenance(statement), JSON.stringify(isProvenance.errors));
  const faults: readonly ((one: typeof statement) => void)[] = [
    (one) => one._type = "https://in-toto.io/Statement/v0.1",
    (one) => one.predicateType = "https://slsa.dev/provenance/v0.2",
    (one) => one.subject = [],
    (one) => delete one.subject[0].digest,
    (one) =>
      one.subject[0].digest.sha256 = one.subject[0].digest.sha256.slice(1),
    (one) => delete one.predicate.buildDefinition.externalParameters,
    (one) => delete one.predicate.runDetails.builder.id,
    (one) => one.predicate.materials = [],
  ];
  for (const spoil of faults) {
    const spoilt = structuredClone(statement);
    spoil(spoilt);
    assert.ok(!isProvenance(spoilt), String(spoil));
  }
});

test("createProvenance() names each file, and each input", () => {
  const { subject, predicate } = statementOf(BUILD);
  assert.deepEqual(subject, [
    { name: "LICENSE", digest: { sha256: one } },
    { name: "model-carry-x", digest: { sha256: two } },
  ]);
  const { resolvedDependencies } = predicate.buildDefinition;
  assert.deepEqual(resolvedDependencies, [
    {
      name: "sources",
      uri: `git+https://github.com/SourceOS-Linux/model-carry@${
        "a".repeat(40)
      }`,
      digest: { gitCommit: "a".repeat(40) },
    },
    { name: "deno.lock", digest: { sha256: two } },
  ]);
});

test("createProvenance() says where the sources are not a commit's", () => {
  const sources = (commit: Build["commit"]) =>
    statementOf({ ...BUILD, commit }).predicate.buildDefinition
      .resolvedDependencies[0];
  const id = "b".repeat(40);
  assert.deepEqual(sources({ id, isModified: true }).annotations, {
    modified: true,
  });
  assert.equal(sources(null).name, "deno.lock");
});
