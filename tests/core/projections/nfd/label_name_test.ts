import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { labelName } from "../../../../core/projections/nfd/label_name.ts";

const PREFIX = "urn:srcos:model-profile:";
const LONGEST = "m".repeat(63);

test("a profile that Kubernetes takes as it is keeps its name", async () => {
  for (const name of ["local-llama32-1b", "a", "x_y-2", "7b", LONGEST]) {
    assert.equal(await labelName(`${PREFIX}${name}`), name);
    assert.equal(await labelName(name), name);
  }
});

test("any other name is told by a digest of all of it", async () => {
  const odd: readonly (readonly [string, RegExp])[] = [
    [`${LONGEST}m`, /^m{50}_[0-9a-f]{12}$/],
    [`${LONGEST}n`, /^m{50}_[0-9a-f]{12}$/],
    ["ends-", /^ends-_[0-9a-f]{12}$/],
    ["ends_", /^ends__[0-9a-f]{12}$/],
    ["qwen2.5:7b", /^qwen2\.5-7b_[0-9a-f]{12}$/],
    ["-begins", /^begins_[0-9a-f]{12}$/],
    [":", /^-?[a-z]*_[0-9a-f]{12}$/],
  ];
  const names = new Set<string>();
  for (const [name, shape] of odd) {
    const label = await labelName(`${PREFIX}${name}`);
    assert.match(label, shape);
    assert.equal(await labelName(name), label, "the same each time");
    names.add(label);
  }
  assert.equal(names.size, odd.length);
});

test("no profile is called what another one was shortened to", async () => {
  const long = `${PREFIX}${"a-profile-".repeat(17)}`;
  const taken = await labelName(long);
  assert.match(taken, /_[0-9a-f]{12}$/);
  // Somebody may name a profile so that a selector would take it for the other.
  assert.notEqual(await labelName(`${PREFIX}${taken}`), taken);
});

test("whatever the names, each has its own, and Kubernetes takes it", async () => {
  const last = fc.oneof(
    fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,175}$/),
    fc.stringMatching(/^[A-Za-z0-9._:-]{1,128}$/),
  );
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(last, { maxLength: 20 }), async (all) => {
      const labels = await Promise.all(all.map((one) => labelName(one)));
      assert.equal(new Set(labels).size, all.length);
      for (const label of labels) {
        assert.match(label, /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/);
      }
    }),
    { numRuns: 300 },
  );
});
