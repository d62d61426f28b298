/** One model in the lists of Ollama. */

import assert from "node:assert/strict";
import { test } from "node:test";
import residency from "../../../probes/model_residency.ts";
import { parseLoaded } from "../../../probes/model_residency/ollama_lists.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { MODEL_INFO } from "../../support/model_info.ts";

const END = "2319-01-01T00:00:00Z";
const SOONER = "2026-01-15T12:00:00+02:00";
const entry = { model: "a:b", expires_at: END, context_length: 5 };
const lists: readonly (readonly [
  string,
  readonly unknown[],
  readonly [string | null, number | null] | null,
])[] = [
  ["one", [entry], [END, 5]],
  ["none", [], null],
  ["another", [{ ...entry, model: "a:c", name: "x" }], null],
  ["no context", [{ ...entry, context_length: undefined }], [END, null]],
  ["no end", [{ ...entry, expires_at: undefined }], [null, 5]],
  ["an empty end", [{ ...entry, expires_at: "" }], [null, 5]],
  ["a word", [{ ...entry, expires_at: "soon" }], [null, 5]],
  ["a number", [{ ...entry, expires_at: 5 }], [null, 5]],
  ["a list of ends", [{ ...entry, expires_at: [END] }], [null, 5]],
  ["an end without a zone", [
    { ...entry, expires_at: "2319-01-01T00:00:00" },
  ], [null, 5]],
  ["no such day", [{ ...entry, expires_at: "2026-13-45T00" }], [null, 5]],
  ["the same twice", [entry, entry], [END, 5]],
  ["two ends", [entry, { ...entry, expires_at: SOONER }], [SOONER, 5]],
  ["the sooner first", [{ ...entry, expires_at: SOONER }, entry], [SOONER, 5]],
  ["two contexts", [entry, { ...entry, context_length: 9 }], [END, 9]],
  ["one of two without end", [entry, { ...entry, expires_at: null }], [
    null,
    5,
  ]],
  ["a name and a model", [entry, { name: "a:b" }], [null, 5]],
  ["its own digest", [{ ...entry, digest: "d" }], [END, 5]],
  ["another digest", [{ ...entry, digest: "e" }], [null, 5]],
  ["one of two digests", [entry, { ...entry, digest: "e" }], [null, 5]],
];
for (const [name, models, want] of lists) {
  test(`parseLoaded() takes the least of ${name}`, () => {
    const found = parseLoaded({ models }, "a:b", "d");
    const [expiresAt = null, contextTokens = null] = want ?? [];
    assert.deepEqual(found, want && { expiresAt, contextTokens });
  });
}

/** An Ollama with one model, as /api/tags and /api/ps list it. */
function ollamaOf(models: readonly unknown[], loaded: readonly unknown[] = []) {
  const url = "http://127.0.0.1:11434";
  const body = (value: unknown) => ({ body: JSON.stringify(value) });
  return memoryHost({
    http: {
      [`GET ${url}/api/version`]: body({ version: "0.33.0" }),
      [`GET ${url}/api/tags`]: body({ models }),
      [`GET ${url}/api/ps`]: body({ models: loaded }),
      [`SHOW ${url} a:b`]: body({ model_info: MODEL_INFO }),
    },
  });
}

const one = { name: "a:b", model: "a:b", size: 7, digest: "d" };
const TWICE = "it is listed twice, and not alike";
const NAMES = "it is listed under two names";
const UNSIZED = "its size is no count of bytes";
const listings: readonly (readonly [
  string,
  readonly unknown[],
  readonly [number | null, string | undefined, boolean],
])[] = [
  ["one", [one], [7, undefined, true]],
  ["the same twice", [one, one], [7, undefined, true]],
  ["a second of another size", [one, { ...one, size: 9 }], [7, TWICE, false]],
  ["a second without a size", [one, { name: "a:b" }], [7, TWICE, false]],
  ["a second file", [one, { ...one, digest: "e" }], [7, TWICE, false]],
  ["a second by its name", [{ ...one, model: "x" }, {
    ...one,
    name: "y",
    size: 1,
  }], [7, TWICE, false]],
  ["one of two names", [{ ...one, model: "x:y" }], [7, NAMES, false]],
  ["one that tells one name", [{ name: "a:b", size: 7, digest: "d" }], [
    7,
    undefined,
    true,
  ]],
  ["no size", [{ ...one, size: undefined }], [null, UNSIZED, true]],
  ["a size as text", [{ ...one, size: "7" }], [null, UNSIZED, true]],
  ["half a byte", [{ ...one, size: 7.5 }], [null, UNSIZED, true]],
  ["a size past 2^53", [{ ...one, size: 2 ** 54 }], [null, UNSIZED, true]],
  ["another beside it", [{ ...one, name: "c", model: "c", size: 1 }, one], [
    7,
    undefined,
    true,
  ]],
];
for (const [name, models, [sizeBytes, shapeError, isLoaded]] of listings) {
  test(`model_residency tells of ${name}`, async () => {
    const host = ollamaOf(models, [{ ...entry, digest: "d" }]);
    const seen = await residency(host, { tags: ["a:b"], endpoints: null });
    const [model] = seen.residency?.endpoints[0]?.models ?? [];
    assert.deepEqual(
      [model?.sizeBytes, model?.shapeError, model?.loaded !== null],
      [sizeBytes, shapeError, isLoaded],
    );
  });
}
