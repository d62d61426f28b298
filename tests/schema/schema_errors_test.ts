/** What is told of a document with a million faults. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { validate } from "../../agent/library.ts";
import { validate as isRecording } from "../../schema/generated/recording_validator.js";
import { validate as isPolicy } from "../../schema/generated/policy_validator.js";
import { schemaFaults } from "../../schema/fault_sentences.ts";

const EXAMPLE = new URL(
  "../../examples/local-model-resource-snapshot.healthy-1b-allowed.json",
  import.meta.url,
);
const CAP = 1000;

function snapshotWith(change: object): Record<string, unknown> {
  return { ...JSON.parse(readFileSync(EXAMPLE, "utf8")), ...change };
}

const many = 100_000;
const crowds: Readonly<Record<string, unknown>> = {
  "profiles of nothing": snapshotWith({ profiles: Array(many).fill({}) }),
  "probes of nothing": snapshotWith({ probes: Array(many).fill({}) }),
  "keys that are none": snapshotWith(
    Object.fromEntries(Array.from({ length: many }, (_, at) => [`k${at}`, 1])),
  ),
  "reasons of nothing": snapshotWith({
    health: { status: "failed", reasons: Array(many).fill({}) },
  }),
};
for (const [name, document] of Object.entries(crowds)) {
  test(`validate() tells of few faults in ${name}`, () => {
    const { length } = validate(document);
    assert.ok(length > CAP / 2 && length <= 2 * CAP, String(length));
  });
}

test("a recording of a million faults is refused by its first ones", () => {
  const document = {
    kind: "ModelCarryRecording",
    schemaVersion: "v0.1",
    calls: Array(many).fill({}),
  };
  assert.equal(isRecording(document), false);
  const { length } = schemaFaults(isRecording.errors ?? [], document);
  assert.ok(length > 0 && length <= 2 * CAP, String(length));
});

const lengths = [
  { name: "200 letters", text: "x".repeat(200), isTaken: true },
  { name: "201 letters", text: "x".repeat(201), isTaken: false },
  { name: "200 letters of two units", text: "😀".repeat(200), isTaken: true },
  { name: "201 letters of two units", text: "😀".repeat(201), isTaken: false },
  { name: "8 million letters", text: "x".repeat(8e6), isTaken: false },
];
for (const { name, text, isTaken } of lengths) {
  test(`validate() counts ${name}`, () => {
    const { producer } = snapshotWith({});
    const document = snapshotWith({
      producer: { ...producer as object, platform: text },
    });
    const pointers = validate(document).map((one) => one.pointer);
    assert.equal(pointers.includes("/producer/platform"), !isTaken);
  });
}

const FORM = "^[a-z0-9]([a-z0-9._-]{0,61}[a-z0-9])?$";
for (const [key, pointer] of [["No.ts", "No.ts"], ["a/b~", "a~1b~0"]]) {
  test(`a plugin id "${key}" in a policy is one fault that names it`, () => {
    const document = {
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      plugins: { clock: {}, [key ?? ""]: { required: false } },
    };
    assert.equal(isPolicy(document), false);
    assert.deepEqual(schemaFaults(isPolicy.errors ?? [], document), [{
      pointer: `/plugins/${pointer}`,
      message: `key "${key}" does not have the form ${FORM}`,
    }]);
  });
}

const strangers = [
  {
    name: "a recording for a snapshot",
    faults: () =>
      validate({
        kind: "ModelCarryRecording",
        schemaVersion: "v0.1",
        calls: [],
      }),
    told: '"ModelCarryRecording" has to be "LocalModelResourceSnapshot": ' +
      "it is a recording: model-carry --replay FILE takes it",
  },
  {
    name: "a snapshot for a policy",
    faults: () => {
      const document = snapshotWith({});
      assert.equal(isPolicy(document), false);
      return schemaFaults(isPolicy.errors ?? [], document);
    },
    told: '"LocalModelResourceSnapshot" has to be "ModelCarryPolicy": ' +
      "it is a snapshot: model-carry validate FILE takes it",
  },
];
for (const { name, faults, told } of strangers) {
  test(`${name} is told by its kind alone`, () => {
    assert.deepEqual(faults(), [{ pointer: "/kind", message: told }]);
  });
}

test("a document of no kind of ours is told by all that it lacks", () => {
  const faults = validate({ kind: "Recording", calls: [] });
  assert.ok(faults.length > 5, String(faults.length));
  assert.ok(faults.some(({ pointer }) => pointer === "/kind"));
});
