import assert from "node:assert/strict";
import { test } from "node:test";
import { extensionFault } from "../../../core/document/extension_faults.ts";
import type { Json, Manifest } from "../../../core/probe/contract.ts";
import { readObservation } from "../../../runner/sandbox/returned_observation.ts";

/** So many objects and lists in one another. */
function nested(levels: number): Json {
  let value: Json = 1;
  for (let level = 0; level < levels; level++) {
    value = level % 2 === 0 ? [value] : { a: value };
  }
  return value;
}

const cases: readonly (readonly [string, unknown, string | null])[] = [
  ["nothing", undefined, null],
  ["a number", 1, null],
  ["32 levels", nested(32), null],
  ["33 levels", nested(33), "is nested deeper than 32 levels"],
  ["a million levels", nested(1e6), "is nested deeper than 32 levels"],
  [
    "a key that changes who copies it",
    { a: [JSON.parse('{"__proto__":1}')] },
    'holds a key "__proto__"',
  ],
  ["many at one level", { a: Array.from({ length: 1e5 }, () => ({})) }, null],
];
for (const [name, extension, want] of cases) {
  test(`extensionFault() judges ${name}`, () =>
    assert.equal(extensionFault(extension), want));
}

test("readObservation() refuses what no reader of a document would take", () => {
  const manifest: Manifest = {
    id: "fan",
    version: "0.1.0",
    title: "Fan",
    provides: [],
    permissions: {},
    timeoutMs: 100,
  };
  const read = (levels: number) =>
    readObservation({ extension: { a: nested(levels - 1) } }, manifest);
  assert.equal(read(32).fault, null);
  assert.equal(
    read(33).fault,
    'Cannot use the output: "/extension" is nested deeper than 32 levels',
  );
});
