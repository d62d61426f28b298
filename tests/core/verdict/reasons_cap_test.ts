/** How many reasons a document keeps. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { reason, sortReasons } from "../../../core/verdict/reasons.ts";

test("sortReasons() keeps the worst 512", () => {
  const many = Array.from(
    { length: 600 },
    (_, at) =>
      reason("plugin-concern", null, {
        effect: at === 599 ? "deny" : "constrain",
        message: `${at}`,
      }),
  );
  const sorted = sortReasons(many);
  assert.equal(sorted.length, 512);
  assert.equal(sorted[0]?.effect, "deny");
});
