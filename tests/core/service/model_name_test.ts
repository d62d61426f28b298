import assert from "node:assert/strict";
import { test } from "node:test";
import {
  fullName,
  isCloudName,
  listedNames,
} from "../../../core/service/model_name.ts";

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

// As ollama's types/model/name.go takes them apart and compares them.
const full: readonly (readonly [string, string])[] = [
  ["x", "registry.ollama.ai/library/x:latest"],
  ["X:7B", "registry.ollama.ai/library/x:7b"],
  ["team/X", "registry.ollama.ai/team/x:latest"],
  ["registry.ollama.ai/library/x", "registry.ollama.ai/library/x:latest"],
  ["Registry.Ollama.AI/Team/x:q4_K", "registry.ollama.ai/team/x:q4_k"],
  ["localhost:5000/team/x", "localhost:5000/team/x:latest"],
  ["localhost:5000/team/x:1", "localhost:5000/team/x:1"],
  ["http://10.0.0.9:80/team/x", "10.0.0.9:80/team/x:latest"],
  ["hf.co/bartowski/Y-GGUF:IQ2_M", "hf.co/bartowski/y-gguf:iq2_m"],
  // What was promised and is missing is no default.
  ["x:", "registry.ollama.ai/library/x:"],
  ["/x", "registry.ollama.ai//x:latest"],
];
for (const [name, want] of full) {
  test(`fullName() reads "${name}"`, () => {
    assert.equal(fullName(name), want);
    assert.equal(fullName(want), want);
  });
}

test("listedNames() knows a word that is no part of a name", () => {
  assert.deepEqual(listedNames("x:7b"), ["registry.ollama.ai/library/x:7b"]);
  assert.deepEqual(listedNames("x:7b:Local"), [
    "registry.ollama.ai/library/x:7b:local",
    "registry.ollama.ai/library/x:7b",
  ]);
});
