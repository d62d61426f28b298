/** Every list of signals in the schemas is the table of signals. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { SIGNAL_NAMES } from "../../core/signals/table.ts";

interface List {
  readonly at: string;
  readonly names: readonly unknown[];
  /** Of the array that holds them; null: they stand alone. */
  readonly maxItems: number | null;
}

/** Lists that name "memory" and "modelService", wherever they stand. */
function* lists(value: unknown, at: string, max: unknown): Generator<List> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (["memory", "modelService"].every((one) => value.includes(one))) {
      const maxItems = typeof max === "number" ? max : null;
      yield { at, names: value, maxItems };
    }
  }
  for (const [key, one] of Object.entries(value)) {
    const held = key === "items" && "maxItems" in value ? value.maxItems : null;
    yield* lists(one, `${at}/${key}`, key === "enum" ? max : held);
  }
}

for (
  const [name, count] of [["manifest", 1], ["policy", 1], ["snapshot", 4]]
) {
  test(`schema/${name}.schema.json has all signals wherever it lists them`, () => {
    const url = new URL(
      `../../schema/${name}.schema.json`,
      import.meta.url,
    );
    const found = [
      ...lists(JSON.parse(readFileSync(url, "utf8")), "", null),
    ];
    assert.equal(found.length, count);
    for (const { at, names, maxItems } of found) {
      const missing = SIGNAL_NAMES.filter((one) => !names.includes(one));
      assert.deepEqual(missing, [], at);
      assert.ok(maxItems === null || maxItems >= names.length, at);
    }
  });
}
