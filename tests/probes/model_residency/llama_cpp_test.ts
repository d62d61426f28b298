/** Which models of a llama.cpp server are in memory. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { InstalledModel } from "../../../core/probe/facts.ts";
import residency from "../../../probes/model_residency.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import {
  reportedMachine,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";
import { admitted } from "../../support/service_cases.ts";
import { redact } from "../../support/redacting.ts";
import { noShared as skip } from "../../support/shared.ts";

const URL = "http://127.0.0.1:8081";
const AWAKE = { is_sleeping: false, total_slots: 4 };
const META = { meta: { n_ctx: 4096, size: 7e8 } };
const one = (status?: unknown, id = "phi") => ({
  ...{ id, object: "model", ...META },
  ...(status === undefined ? {} : { status }),
});
const word = (value: string) => one({ value, args: ["llama-server"] });
const other = one({ value: "loaded" }, "other");

type Props = object | Error | number;

/** The model as it is told, over the answers and over a recording of them. */
async function told(
  data: readonly unknown[],
  props: Props = AWAKE,
): Promise<InstalledModel | undefined> {
  const answers = { [`${URL}/v1/models`]: { data }, [`${URL}/props`]: props };
  const replies = (isKept: boolean) =>
    Object.entries(answers).map(([url, value]) => {
      if (value instanceof Error) return [`GET ${url}`, value];
      const status = typeof value === "number" ? value : 200;
      const result = { status, body: JSON.stringify(value), elapsedMs: 1 };
      const call = { call: "httpGet" as const, args: [url], result };
      return [
        `GET ${url}`,
        isKept ? redact(call, { tags: ["phi"] })?.result : result,
      ];
    });
  const endpoints = [{ url: URL, implementation: "llama.cpp" as const }];
  const [live, kept] = await Promise.all([false, true].map(async (isKept) => {
    const http = Object.fromEntries(replies(isKept));
    const settings = { endpoints, tags: ["phi"] };
    const seen = await residency(memoryHost({ http }), settings);
    return seen.residency?.endpoints[0]?.models[0];
  }));
  assert.deepEqual(kept, live, "a replay reads it differently");
  return live;
}

const states: readonly (readonly [
  string,
  readonly unknown[],
  Props,
  "loaded" | "installed" | "missing",
])[] = [
  // A router: what could run, and what does.
  ["loaded", [word("loaded"), other], 404, "loaded"],
  ["loaded alone", [word("loaded")], AWAKE, "loaded"],
  ["loaded, behind a key", [word("loaded")], 401, "loaded"],
  ["unloaded", [word("unloaded"), other], AWAKE, "installed"],
  ["loading", [word("loading"), other], AWAKE, "installed"],
  ["sleeping", [word("sleeping"), other], AWAKE, "installed"],
  ["failed", [word("failed"), other], AWAKE, "installed"],
  ["downloaded", [word("downloaded"), other], AWAKE, "installed"],
  ["downloading", [word("downloading"), other], AWAKE, "missing"],
  ["a word of later", [word("dreaming"), other], AWAKE, "installed"],
  [
    "loaded that failed",
    [
      one({ value: "loaded", failed: true }),
      other,
    ],
    AWAKE,
    "installed",
  ],
  [
    "loaded that failed by number",
    [
      one({ value: "loaded", failed: 1 }),
      other,
    ],
    AWAKE,
    "installed",
  ],
  ["a status that is no object", [one("loaded"), other], AWAKE, "installed"],
  ["no status", [one(null), other], AWAKE, "installed"],
  // The stricter of two answers counts.
  [
    "loaded and unloaded",
    [word("loaded"), word("unloaded")],
    AWAKE,
    "installed",
  ],
  [
    "unloaded and loaded",
    [word("unloaded"), word("loaded")],
    AWAKE,
    "installed",
  ],
  ["loaded and asleep", [word("loaded")], { is_sleeping: true }, "installed"],
  // A server of one model.
  ["one awake", [one()], AWAKE, "loaded"],
  ["one that cannot sleep", [one()], { total_slots: 4 }, "loaded"],
  ["one asleep", [one()], { is_sleeping: true }, "installed"],
  ["one of no word", [one()], { is_sleeping: "no" }, "installed"],
  ["one behind a key", [one()], 401, "installed"],
  ["one that does not answer", [one()], hostError("timeout"), "installed"],
  ["one whose answer is a list", [one()], [], "installed"],
  [
    "one of two without a word",
    [one(), one(undefined, "x")],
    AWAKE,
    "installed",
  ],
];
for (const [name, data, props, want] of states) {
  test(`residency() finds a llama.cpp model ${name}: ${want}`, async () => {
    const model = await told(data, props);
    const found = model === undefined
      ? "missing"
      : model.loaded === null
      ? "installed"
      : "loaded";
    assert.equal(found, want);
    if (want === "loaded") {
      const loaded = { expiresAt: null, contextTokens: 4096 };
      assert.deepEqual(model, {
        tag: "phi",
        sizeBytes: 7e8,
        loaded,
        shape: null,
      });
    }
  });
}

test("the models of case 02 need what they would take", { skip }, async () => {
  const snapshot = await snapshotOfChanged(reportedMachine("02"));
  const of = (name: string) =>
    admitted(snapshot, `ggml-org/${name}-GGUF:Q4_K_M`);
  assert.deepEqual(of("Qwen3-30B-A3B"), [
    ...["installed", "deny", "memory-insufficient"],
  ]);
  assert.deepEqual(of("broken"), [
    ...["installed", "deny", "memory-need-unknown"],
  ]);
  assert.deepEqual(of("gemma-3-4b-it"), ["loaded", "allow"]);
});

test("the model of case 03 is asleep", { skip }, async () => {
  const snapshot = await snapshotOfChanged(reportedMachine("03"));
  assert.deepEqual(admitted(snapshot, "qwen3-8b"), [
    ...["installed", "deny", "memory-insufficient"],
  ]);
});
