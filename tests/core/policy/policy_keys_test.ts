/** Keys of the policy, found by what people and faults call them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  keyAt,
  keysBelow,
  policyKeys,
  type Schema,
} from "../../../core/policy/policy_keys.ts";
import { projectText } from "../../support/project_files.ts";

const KEYS = policyKeys(
  JSON.parse(projectText("schema/policy.schema.json")) as Schema,
);

const pointers: Readonly<Record<string, string | null>> = {
  "/ttlSeconds": "ttlSeconds",
  "/limits/memory/reserveShare": "limits.memory.reserveShare",
  "/profiles": "profiles",
  "/profiles/12/modelTag": "profiles[].modelTag",
  "/thermal/sensors/0/ignore": "thermal.sensors[].ignore",
  "/plugins/dust.filter/sha256": "plugins.ID.sha256",
  "/plugins/fan/limits/fuel": "plugins.ID.limits.fuel",
  "/profiles/x/modelTag": null,
  "/limits/memory/reserve": null,
  "/ttlSeconds/0": null,
  "": null,
};
for (const [pointer, want] of Object.entries(pointers)) {
  test(`keyAt() finds ${want ?? "nothing"} at "${pointer}"`, () =>
    assert.equal(keyAt(pointer, KEYS)?.path ?? null, want));
}

const below: Readonly<Record<string, readonly string[]>> = {
  "/limits": ["battery", "thermal", "memory", "disk"],
  "/limits/disk": ["lowBytes", "lowShare"],
  "/endpoints": ["url", "implementation"],
  "/memory": ["cgroup"],
  "/plugins": [
    ...["sha256", "grants", "required", "supplies", "limits", "settings"],
  ],
  "/memoryHint": [],
};
for (const [pointer, want] of Object.entries(below)) {
  test(`keysBelow() has what stands right below ${pointer}`, () => {
    const found = keysBelow(keyAt(pointer, KEYS), KEYS);
    assert.deepEqual(
      found.map(({ path }) => path.slice(path.lastIndexOf(".") + 1)),
      want,
    );
  });
}

test("keysBelow() has those of the policy itself", () => {
  const top = keysBelow(null, KEYS).map(({ path }) => path);
  assert.ok(top.includes("ttlSeconds") && top.includes("plugins"));
  assert.ok(top.every((one) => /^[a-zA-Z]+$/.test(one)));
});
