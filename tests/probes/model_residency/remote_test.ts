/** A model that a service hands on is never one of this machine. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { InstalledModel } from "../../../core/probe/facts.ts";
import residency from "../../../probes/model_residency.ts";
import { memoryHost } from "../../support/memory_host.ts";
import {
  reportedMachine,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";
import { admitted, answer } from "../../support/service_cases.ts";
import { noShared as skip } from "../../support/shared.ts";
import { MODEL_INFO } from "../../support/model_info.ts";

const URL = "http://127.0.0.1:11434";
const HOST = { remote_host: "https://ollama.com:443" };
const HERE = { name: "phi:1b", model: "phi:1b", size: 7e8, digest: "d" };
const LOADED = { ...HERE, expires_at: "2030-01-01T00:00:00Z" };

interface Told {
  readonly tag?: string;
  readonly tags?: readonly object[];
  readonly ps?: readonly object[];
  readonly show?: object;
}

async function modelOf(told: Told): Promise<InstalledModel | undefined> {
  const { tag = "phi:1b", tags = [HERE], ps = [], show = {} } = told;
  const reply = (value: unknown) => ({ body: JSON.stringify(value) });
  const host = memoryHost({
    http: {
      [`GET ${URL}/api/version`]: reply({ version: "0.33.0" }),
      [`GET ${URL}/api/tags`]: reply({ models: tags }),
      [`GET ${URL}/api/ps`]: reply({ models: ps }),
      [`SHOW ${URL} ${tag}`]: reply({ model_info: MODEL_INFO, ...show }),
    },
  });
  const endpoints = [{ url: URL, implementation: "ollama" as const }];
  const seen = await residency(host, { endpoints, tags: [tag] });
  return seen.residency?.endpoints[0]?.models[0];
}

const elsewhere: readonly (readonly [string, Told])[] = [
  ["its list", { tags: [{ ...HERE, ...HOST }] }],
  ["the other model alone", { tags: [{ ...HERE, remote_model: "glm-4.6" }] }],
  ["its metadata alone", { show: HOST }],
  ["the other model in its metadata", { show: { remote_model: "glm-4.6" } }],
  ["what is loaded", { ps: [{ ...LOADED, ...HOST }] }],
  ["its metadata, and it is loaded", { ps: [LOADED], show: HOST }],
  ["its metadata, and no list has it", { tags: [], show: HOST }],
  ["one of two entries", { tags: [HERE, { ...HERE, ...HOST }] }],
  ["no word that it should be", { tags: [{ ...HERE, remote_host: 1 }] }],
  ["a model of no name", { tags: [{ ...HERE, remote_model: {} }] }],
  ["its name alone", { tag: "phi:1b-cloud" }],
];
for (const [name, told] of elsewhere) {
  test(`residency() knows a model elsewhere by ${name}`, async () => {
    assert.deepEqual(await modelOf(told), {
      tag: told.tag ?? "phi:1b",
      sizeBytes: null,
      loaded: null,
      shape: null,
      remote: true,
    });
  });
}

const local: readonly (readonly [string, Told])[] = [
  ["empty words", {
    tags: [{ ...HERE, remote_host: "", remote_model: "" }],
    show: { remote_host: "", remote_model: null },
  }],
  ["another one that is elsewhere", {
    tags: [{ ...HERE, ...HOST, name: "x:1", model: "x:1" }, HERE],
  }],
];
for (const [name, told] of local) {
  test(`residency() has a model here beside ${name}`, async () => {
    const model = await modelOf(told);
    assert.equal(model?.remote, undefined);
    assert.equal(model?.shape?.blockCount, 16);
  });
}

test("residency() asks no service about a model of its maker's", async () => {
  const asked: string[] = [];
  const host = memoryHost({
    http: Object.fromEntries(
      ["version", "tags", "ps"].map((name) => [
        `GET ${URL}/api/${name}`,
        { body: '{"version":"0.33.0","models":[]}' },
      ]),
    ),
  });
  const endpoints = [{ url: URL, implementation: "ollama" as const }];
  const tags = ["glm-4.6:cloud", "x:7b-cloud", "phi:1b"];
  await residency({
    ...host,
    ollamaShow: (base, tag) => {
      asked.push(tag);
      return host.ollamaShow(base, tag);
    },
  }, { endpoints, tags });
  assert.deepEqual(asked, ["phi:1b"]);
});

test("a model of case 01 runs elsewhere", { skip }, async () => {
  const snapshot = await snapshotOfChanged(reportedMachine("01"));
  const want = ["remote", "deny", "model-remote"];
  assert.deepEqual(admitted(snapshot, "gpt-oss:120b-cloud"), want);
  assert.deepEqual(admitted(snapshot, "llama3.2:1b"), want);
  assert.ok(!/ollama\.com/.test(JSON.stringify(snapshot)), "a host leaked");
});

test("a hint and a free machine do not fetch a model back", async () => {
  const snapshot = await snapshotOfChanged({
    base: "laptop_on_mains",
    host: {
      set: [{
        call: "httpGet",
        args: [`${URL}/api/tags`],
        result: answer({
          models: [{ ...HERE, name: "llama3.2:3b", model: "llama3.2:3b" }],
        }),
      }, {
        call: "ollamaShow",
        args: [URL, "llama3.2:3b"],
        result: answer({ ...HOST, model_info: MODEL_INFO }),
      }],
    },
  });
  const want = ["remote", "deny", "model-remote"];
  assert.deepEqual(admitted(snapshot, "llama3.2:3b"), want);
  const [, large] = snapshot.profiles;
  assert.equal(large?.admission.requiredBytes, null);
  assert.equal(large?.admission.basis.rule, "unknown");
});
