import assert from "node:assert/strict";
import { test } from "node:test";
import {
  guardrailDigest,
  guardrailJson,
} from "../../../core/projections/python_json.ts";
import { KNOWN } from "../../support/guardrail_cases.ts";

for (const [name, value, want] of KNOWN) {
  test(`guardrailJson() ${name}`, () =>
    assert.equal(guardrailJson(value), want));
}

const sparse: unknown[] = [];
sparse[1] = 1;
const refused: readonly (readonly [string, unknown])[] = [
  ["NaN", { a: NaN }],
  ["infinity", [Infinity]],
  ["undefined", { a: undefined }],
  ["a hole", sparse],
  ["a function", [() => 1]],
  ["a symbol", Symbol("x")],
  ["a bigint", { a: 1n }],
  ["a date", { a: new Date(0) }],
  ["a map", new Map()],
  ["bytes", new Uint8Array(1)],
  ["what writes itself", { toJSON: () => 1 }],
];
for (const [name, value] of refused) {
  test(`guardrailJson() refuses ${name}`, () => {
    assert.throws(() => guardrailJson(value), {
      name: "TypeError",
      message: /^Cannot write .* as JSON: /,
    });
  });
}

test("guardrailDigest() is the SHA-256 of that text", async () => {
  assert.equal(
    await guardrailDigest({}),
    "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
  );
});
