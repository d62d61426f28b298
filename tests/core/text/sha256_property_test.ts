import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { sha256Hex } from "../../../core/text/canonical_json.ts";
import { sha256OfText } from "../../../core/text/sha256.ts";

test("sha256OfText() is the platform's own, for every text", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: "binary", maxLength: 3000 }),
      async (text) => assert.equal(sha256OfText(text), await sha256Hex(text)),
    ),
  );
});
