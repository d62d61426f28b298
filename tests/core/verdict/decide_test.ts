import assert from "node:assert/strict";
import { test } from "node:test";
import {
  decide,
  reason,
  REASONS,
  sortReasons,
} from "../../../core/verdict/reasons.ts";

test("decide() takes the worst effect", () => {
  const low = reason("battery-low", "battery", { message: "low" });
  const short = reason("memory-insufficient", "memory", { message: "short" });
  const note = reason("disk-low", "disk", { message: "full" });
  assert.equal(decide([]), "allow");
  assert.equal(decide([note]), "allow");
  assert.equal(decide([note, low]), "constrain");
  assert.equal(decide([low, short, note]), "deny");
  assert.deepEqual(sortReasons([note, low, short, low]), [short, low, note]);
});

test("reason() refuses a code whose effect is left open", () => {
  assert.throws(
    () => reason("plugin-concern", null, { message: "x" }),
    TypeError,
  );
});

test("REASONS has a remedy for every code", () => {
  for (const [code, { remedy }] of Object.entries(REASONS)) {
    assert.match(remedy, /^[a-z]/, code);
  }
});
