import assert from "node:assert/strict";
import { test } from "node:test";
import { SIGNALS } from "../../../core/signals/table.ts";

test("SIGNALS says which signals deny while unknown, and which can be assumed", () => {
  assert.deepEqual(
    Object.entries(SIGNALS).map(([name, row]) =>
      `${name} ${row.need} ${row.assumable}`
    ),
    [
      "battery required true",
      "thermal required true",
      "memory always false",
      "disk informative false",
      "accelerators informative false",
      "network informative false",
      "modelService always false",
    ],
  );
});
