import assert from "node:assert/strict";
import { test } from "node:test";
import { PLUGIN_ID } from "../../../core/plugins/reserved_claims.ts";
import { validate as isManifest } from "../../../schema/generated/manifest_validator.js";
import { validate as isPolicy } from "../../../schema/generated/policy_validator.js";

const ids: readonly (readonly [string, boolean])[] = [
  ["fan", true],
  ["vendor_fan", true],
  ["7.fan-x_y", true],
  ["f", true],
  ["f".repeat(63), true],
  ["f".repeat(64), false],
  ["", false],
  ["_fan", false],
  ["fan_", false],
  ["Fan", false],
  ["fan/x", false],
  ["__proto__", false],
];
for (const [id, isId] of ids) {
  test(`an id "${id.slice(0, 20)}" is ${isId ? "" : "no "}id to manifest and policy`, () => {
    assert.equal(PLUGIN_ID.test(id), isId);
    assert.equal(
      isManifest({
        id,
        version: "1.0.0",
        title: "x",
        provides: [],
        permissions: {},
        timeoutMs: 1,
      }),
      isId,
    );
    const text = `{"kind":"ModelCarryPolicy","schemaVersion":"v0.1",` +
      `"plugins":{${JSON.stringify(id)}:{"required":false}}}`;
    assert.equal(isPolicy(JSON.parse(text)), isId);
  });
}
