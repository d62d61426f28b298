import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalJson, sha256Hex } from "../../../core/text/canonical_json.ts";

test("canonicalJson() is the same text for the same value", async () => {
  const text = canonicalJson({ b: [{ d: 1, c: null }], a: "x" });
  assert.equal(text, '{"a":"x","b":[{"c":null,"d":1}]}');
  assert.equal(
    await sha256Hex(""),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});
