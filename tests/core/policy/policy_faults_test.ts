import assert from "node:assert/strict";
import { test } from "node:test";
import { policyFaults } from "../../../core/policy/policy_faults.ts";
import type { ModelCarryPolicy } from "../../../schema/types.ts";

const HEAD = { kind: "ModelCarryPolicy", schemaVersion: "v0.1" } as const;
const URL = "http://127.0.0.1:1";
const REF = "urn:srcos:model-profile:x";
const OLLAMA = { implementation: "ollama" } as const;

const cases: readonly (readonly [
  string,
  Partial<ModelCarryPolicy>,
  readonly string[],
])[] = [
  ["nothing in all required signals", {
    requiredSignals: ["modelService", "memory"],
  }, []],
  ["both that are always required", { requiredSignals: ["battery"] }, [
    '/requiredSignals ["battery"] has to hold "memory"',
    '/requiredSignals ["battery"] has to hold "modelService"',
  ]],
  ["nothing in two ports", {
    endpoints: [{ ...OLLAMA, url: URL }, { ...OLLAMA, url: `${URL}1` }],
  }, []],
  ["an endpoint with a path", {
    endpoints: [{ ...OLLAMA, url: `${URL}/api` }],
  }, [
    `/endpoints/0/url "${URL}/api" is not the base address of a service on ` +
    "loopback",
  ]],
  ["every endpoint that stands again", {
    endpoints: [URL, `${URL}/`, URL].map((url) => ({ ...OLLAMA, url })),
  }, [
    `/endpoints/1/url "${URL}/" stands twice`,
    `/endpoints/2/url "${URL}" stands twice`,
  ]],
  ["nothing in a profile at an endpoint spelled with a slash", {
    endpoints: [{ ...OLLAMA, url: URL }],
    profiles: [{ profileRef: REF, modelTag: "x", endpoint: `${URL}/` }],
  }, []],
  ["a cache that no runner loads", {
    service: { flashAttention: "off", kvCacheType: "q4_0" },
  }, [
    '/service/kvCacheType "q4_0" needs flash attention, which is stated as off',
  ]],
  ["nothing in a cache of its own beside flash attention", {
    service: { flashAttention: "on", kvCacheType: "q4_0" },
  }, []],
  ["nothing in flash attention that is off", {
    service: { flashAttention: "off" },
  }, []],
  ["a profile of the same name", {
    profiles: [
      { profileRef: REF, modelTag: "x" },
      { profileRef: REF, modelTag: "y" },
    ],
  }, [`/profiles/1/profileRef "${REF}" exists already`]],
  ["a tag that would be shown otherwise than it is", {
    profiles: [{ profileRef: REF, modelTag: "a  b" }],
  }, ['/profiles/0/modelTag "a  b" is not one line of plain text']],
  ["supplies that no digest holds", {
    plugins: {
      a: { supplies: [] },
      b: { supplies: ["battery"] },
      c: { supplies: ["thermal"], sha256: "0".repeat(64) },
    },
  }, ['/plugins/b/supplies ["battery"] needs a sha256 beside it']],
  ["bytes that are pinned for two", {
    plugins: {
      a: { sha256: "0".repeat(64) },
      b: { sha256: "1".repeat(64) },
      c: { sha256: "0".repeat(64), required: false },
    },
  }, [`/plugins/c/sha256 "${"0".repeat(64)}" is pinned for "a" already`]],
  ["the faults of every part, in order", {
    requiredSignals: ["memory"],
    endpoints: [{ ...OLLAMA, url: "http://192.0.2.1" }],
    profiles: [{ profileRef: REF, modelTag: "x", endpoint: URL }],
  }, [
    '/requiredSignals ["memory"] has to hold "modelService"',
    '/endpoints/0/url "http://192.0.2.1" is not the base address of a ' +
    "service on loopback",
    `/profiles/0/endpoint "${URL}" is none of /endpoints`,
  ]],
];
for (const [name, change, want] of cases) {
  test(`policyFaults() finds ${name}`, () => {
    const found = policyFaults({ ...HEAD, ...change });
    assert.deepEqual(found.map((one) => `${one.pointer} ${one.message}`), want);
  });
}
