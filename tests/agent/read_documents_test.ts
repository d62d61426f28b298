import assert from "node:assert/strict";
import { test } from "node:test";
import { faultLines } from "../../agent/read_documents.ts";

test("faultLines() tells where in a line, however long a key is", () => {
  const pointer = `/${"k".repeat(5000)}`;
  const [line = "", other] = faultLines("a.json", [
    { pointer, message: "is not a key of this document" },
    { pointer: "", message: "has to be of type object" },
  ]);
  assert.match(line, /^a\.json: \/k{190,198}…: is not a key/);
  assert.equal(other, "a.json: /: has to be of type object");
});
