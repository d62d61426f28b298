/** What a model has beside text, and that no estimate is made of it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { extrasOf } from "../../../probes/model_residency/extras.ts";
import { parseShape } from "../../../probes/model_residency/model_shape.ts";
import {
  reportedMachine,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";
import { admitted, answer } from "../../support/service_cases.ts";
import { noShared as skip } from "../../support/shared.ts";
import { redact } from "../../support/redacting.ts";
import { MODEL_INFO } from "../../support/model_info.ts";

const FROM = "# FROM x\nFROM /blobs/sha256-1\n";

const shown: readonly (readonly [string, object, readonly string[]])[] = [
  ["nothing", {}, []],
  ["what Go leaves out", {
    projector_info: null,
    capabilities: null,
    details: { format: "", families: null },
    modelfile: "",
  }, []],
  ["no projector", { projector_info: {}, capabilities: [] }, []],
  ["text", {
    capabilities: ["completion", "tools", "insert", "thinking"],
    details: { format: "gguf", family: "llama", families: ["llama"] },
    modelfile: `${FROM}TEMPLATE "an ADAPTER x"\n`,
    parameters: "num_ctx 4096\nnum_batch 512\nstop x",
  }, []],
  ["a projector", { projector_info: { "clip.x": 1 } }, ["projector"]],
  ["a projector that is no object", { projector_info: 1 }, ["projector"]],
  ["an old projector", { details: { families: ["llama", "clip"] } }, [
    "projector",
  ]],
  ["another old one", { details: { families: ["mllama"] } }, ["projector"]],
  ["vision", { capabilities: ["completion", "vision"] }, ["capability"]],
  ["audio", { capabilities: ["audio"] }, ["capability"]],
  ["what nobody knows yet", { capabilities: ["smell"] }, ["capability"]],
  ["capabilities that are no list", { capabilities: "all" }, ["capability"]],
  ["experts", { model_info: { ...MODEL_INFO, "llama.expert_count": 8 } }, [
    "experts",
  ]],
  ["an adapter", { modelfile: `${FROM}ADAPTER /blobs/sha256-2\n` }, [
    "adapter",
  ]],
  ["a draft", { modelfile: `${FROM}DRAFT /blobs/sha256-3\n` }, ["draft"]],
  ["safetensors", { details: { format: "safetensors" } }, ["format"]],
  ["a large batch", { parameters: "num_batch 513" }, []],
];
for (const [name, show, want] of shown) {
  test(`extrasOf() of ${name}, in a recording too`, () => {
    const told = { model_info: MODEL_INFO, ...show };
    assert.deepEqual(extrasOf(told, "llama"), want);
    const kept = redact({
      call: "ollamaShow",
      args: ["http://127.0.0.1:11434", "x"],
      result: { status: 200, body: JSON.stringify(told), elapsedMs: 1 },
    })?.result as { body: string };
    assert.deepEqual(extrasOf(JSON.parse(kept.body), "llama"), want);
    assert.ok(!/sha256|smell/.test(kept.body), kept.body);
  });
}

test("parseShape() takes the wider of keys and values", () => {
  const widthOf = (value: unknown) =>
    parseShape({
      model_info: { ...MODEL_INFO, "llama.attention.value_length": value },
    })?.keyLength;
  assert.deepEqual([32, 64, 128, null].map(widthOf), [64, 64, 128, 64]);
});

const URL = "http://127.0.0.1:11434";
const TAG = "llama3.2:1b";

/** The laptop, whose small model has no hint and shows something else. */
function laptop(show: object, service: object = {}, hintMiB: number[] = []) {
  const [memoryHintMiB] = hintMiB;
  const profileRef = "urn:srcos:model-profile:x";
  return snapshotOfChanged({
    base: "laptop_on_mains",
    host: {
      set: [{
        call: "ollamaShow",
        args: [URL, TAG],
        result: answer({ model_info: MODEL_INFO, ...show }),
      }],
    },
    policy: {
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      profiles: [{
        ...{ profileRef, modelTag: TAG },
        ...(memoryHintMiB === undefined ? {} : { memoryHintMiB }),
      }],
      ...service,
    },
  });
}

const verdicts: readonly (readonly [
  string,
  object,
  object,
  number[],
  readonly string[],
])[] = [
  ["plain text", {}, {}, [], ["allow"]],
  [
    "experts",
    { model_info: { ...MODEL_INFO, "llama.expert_count": 8 } },
    {},
    [],
    [
      ...["deny", "memory-need-unknown"],
    ],
  ],
  ["vision and a hint that fits", { capabilities: ["vision"] }, {}, [2048], [
    "allow",
  ]],
  ["vision and a hint that does not", { capabilities: ["vision"] }, {}, [
    99_000,
  ], ["deny", "memory-insufficient"]],
  [
    "a projector and a margin",
    { projector_info: { a: 1 } },
    { service: { unmeasuredMarginBytes: 2 ** 30 } },
    [],
    ["allow"],
  ],
  [
    "a projector and a margin too wide",
    { projector_info: { a: 1 } },
    { service: { unmeasuredMarginBytes: 2 ** 36 } },
    [],
    ["deny", "memory-insufficient"],
  ],
];
for (const [name, show, service, hint, want] of verdicts) {
  test(`a model with ${name}: ${want[0]}`, async () => {
    const { profiles } = await laptop(show, service, hint);
    const found = profiles.find((one) => one.profileRef.endsWith(":x"));
    assert.deepEqual([
      found?.admission.decision,
      ...(found?.admission.reasons ?? []).map((one) => one.code),
    ], want);
  });
}

test("a reader is told what was never measured", async () => {
  const { profiles } = await laptop({ capabilities: ["vision", "x"] });
  const found = profiles.find((one) => one.profileRef.endsWith(":x"));
  assert.match(
    found?.admission.reasons[0]?.message ?? "",
    /never measured \(more than text\), and the profile has no memory hint/,
  );
});

test("the model of case 35 has a projector", { skip }, async () => {
  const snapshot = await snapshotOfChanged(reportedMachine("35"));
  assert.deepEqual(admitted(snapshot, "llava:7b"), [
    ...["installed", "deny", "memory-need-unknown"],
  ]);
});
