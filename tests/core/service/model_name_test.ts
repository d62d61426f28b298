import assert from "node:assert/strict";
import { test } from "node:test";
import { isCloudName } from "../../../core/service/model_name.ts";

// As ollama's internal/modelref reads it.
const names: readonly (readonly [string, boolean])[] = [
  ["gpt-oss:120b-cloud", true],
  ["qwen3-coder:480b-CLOUD", true],
  ["glm-4.6:cloud", true],
  ["team/x:Cloud", true],
  ["registry.example:5000/team/x:7b-cloud", true],
  ["x: cloud ", true],
  ["x:-cloud", true],
  ["x", false],
  ["cloud", false],
  ["x-cloud", false],
  ["cloud/x:7b", false],
  ["x:cloudy", false],
  ["x:7bcloud", false],
  ["x:cloud-7b", false],
  ["host:5000/x-cloud", false],
  ["host:cloud/x:7b", false],
];
for (const [name, want] of names) {
  test(`isCloudName() is ${want} of "${name}"`, () => {
    assert.equal(isCloudName(name), want);
  });
}
