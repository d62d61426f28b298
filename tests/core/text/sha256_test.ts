import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256Hex } from "../../../core/text/canonical_json.ts";
import { sha256OfText } from "../../../core/text/sha256.ts";

test("sha256OfText() gives the examples of the standard", () => {
  assert.equal(
    sha256OfText("abc"),
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  );
  assert.equal(
    sha256OfText(""),
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
});

test("sha256OfText() is the platform's own, at every length", async () => {
  for (let length = 0; length <= 200; length++) {
    const text = "x".repeat(length);
    assert.equal(sha256OfText(text), await sha256Hex(text), String(length));
  }
});
