import assert from "node:assert/strict";
import { test } from "node:test";
import { quote, schemaFaults, valueAt } from "../../schema/fault_sentences.ts";

test("valueAt() follows a pointer and nothing inherited", () => {
  const document = { "a/b": [{ "~": 1 }] };
  assert.equal(valueAt(document, "/a~1b/0/~0"), 1);
  assert.equal(valueAt(document, "/constructor"), undefined);
  assert.equal(valueAt(document, ""), document);
});

test("schemaFaults() says each fault once, in plain words", () => {
  const error = {
    keyword: "type",
    instancePath: "/a",
    schemaPath: "#/type",
    params: { type: ["string", "null"] },
  };
  const faults = schemaFaults([error, error], { a: 1 });
  assert.deepEqual(faults, [
    { pointer: "/a", message: "1 has to be of type string or null" },
  ]);
  assert.ok(quote("x".repeat(500)).length < 100);
});
