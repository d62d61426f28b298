import assert from "node:assert/strict";
import { test } from "node:test";
import {
  PROFILES_CAP,
  unasked,
  withAsked,
} from "../../../core/policy/asked_profiles.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";

const model = (modelTag: string, endpoint: string | null = null) => ({
  modelTag,
  endpoint,
});
const added = (...models: ReturnType<typeof model>[]) =>
  withAsked(DEFAULT_POLICY, models).profiles.slice(2)
    .map((one) => one.profileRef.replace("urn:srcos:model-profile:", ""));

test("withAsked() leaves a policy as it is where nothing is new", () => {
  assert.equal(withAsked(DEFAULT_POLICY, []), DEFAULT_POLICY);
  const known = [model("llama3.2:1b"), model("LLAMA3.2:1B")];
  assert.equal(withAsked(DEFAULT_POLICY, known), DEFAULT_POLICY);
});

test("withAsked() gives each a reference of its own", () => {
  assert.deepEqual(
    added(
      model("qwen2.5:7b"),
      model("qwen2-5:7b"),
      model("qwen2_5:7b"),
      model("::"),
      model("hf.co/Someone/It-GGUF:Q4_K_M"),
    ),
    [
      "model-qwen2-5-7b",
      "model-qwen2-5-7b-2",
      "model-qwen2_5-7b",
      "model-unnamed",
      "model-hf-co-someone-it-gguf-q4_k_m",
    ],
  );
});

test("withAsked() says that the policy was given, and knows no hints", () => {
  const { source, profiles } = withAsked(DEFAULT_POLICY, [model("a:b")]);
  assert.equal(source, "file");
  assert.deepEqual(profiles.at(-1), {
    profileRef: "urn:srcos:model-profile:model-a-b",
    modelTag: "a:b",
    endpoint: null,
    memoryHintMiB: null,
    diskHintMiB: null,
  });
});

test("withAsked() takes as many as a snapshot holds", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => model(`m:${index}`));
  const room = PROFILES_CAP - 2;
  for (const count of [room - 1, room, room + 1, 500]) {
    assert.equal(added(...many(count)).length, Math.min(count, room));
  }
});

test("unasked() takes a name once, at each endpoint", () => {
  const twice = [model("x"), model("x:latest"), model("X"), model("x", "u")];
  assert.deepEqual(unasked(DEFAULT_POLICY, twice), [
    model("x"),
    model("x", "u"),
  ]);
  assert.deepEqual(unasked(DEFAULT_POLICY, [model("llama3.2:1b", "u")]), [
    model("llama3.2:1b", "u"),
  ]);
});

test("unasked() looks at each of very many names a few times", () => {
  const count = 3000;
  let looks = 0;
  const many = Array.from({ length: count }, (_, index) => ({
    get modelTag() {
      looks++;
      return `m${index}:x`;
    },
    endpoint: null,
  }));
  assert.equal(unasked(DEFAULT_POLICY, many).length, count);
  assert.ok(looks <= 10 * count, `${looks} looks at ${count} names`);
});
