/** What is loaded of a model, by the digest and by the context that it has. */

import assert from "node:assert/strict";
import { test } from "node:test";
import type { InstalledModel } from "../../../core/probe/facts.ts";
import residency from "../../../probes/model_residency.ts";
import { memoryHost } from "../../support/memory_host.ts";
import { MODEL_INFO } from "../../support/model_info.ts";
import { NOTHING_STATED } from "../../../core/recording/names_in_policy_and_manifests.ts";
import { redactCalls } from "../../../core/recording/redact_recording.ts";
import type { RecordedCall } from "../../../runner/record.ts";
import { WHO } from "../../support/redacting.ts";

const URL = "http://127.0.0.1:11434";
const END = "2319-05-06T07:08:09.000Z";
const TAGS = ["team/notes:7b", "draft"];
const OWN = "5e1f".repeat(16);
const OTHER = "77ab".repeat(16);

const entry = (name: string, digest: string) => ({
  ...{ name, model: name, digest, size: 4_000_000_000 },
});
const running = (name: string, digest: string, more: object = {}) => ({
  ...entry(name, digest),
  ...{ expires_at: END, context_length: 4096, ...more },
});

interface Answers {
  readonly ps: readonly object[];
  readonly show?: object;
}

/** The first tag, as it is told live and out of a recording. */
async function told(
  { ps, show }: Answers,
): Promise<InstalledModel | undefined> {
  const models = TAGS.map((name) => entry(name, OWN));
  const answers = {
    "/api/version": { version: "0.32.15" },
    "/api/tags": { models },
    "/api/ps": { models: ps },
  };
  const reply = (value: unknown) => ({
    ...{ status: 200, body: JSON.stringify(value), elapsedMs: 1 },
  });
  const calls: readonly RecordedCall[] = [
    ...Object.entries(answers).map(([path, value]) => ({
      call: "httpGet" as const,
      args: [`${URL}${path}`],
      result: reply(value),
    })),
    ...TAGS.map((tag) => ({
      call: "ollamaShow" as const,
      args: [URL, tag],
      result: reply({ model_info: MODEL_INFO, ...show }),
    })),
  ];
  const ask = async (isKept: boolean) => {
    const stated = { ...NOTHING_STATED, tags: TAGS };
    const kept = isKept ? redactCalls(calls, WHO, stated) : calls;
    const http = Object.fromEntries(kept.map(({ call, args, result }) => [
      `${call === "httpGet" ? "GET" : "SHOW"} ${args.join(" ")}`,
      result as { body: string },
    ]));
    const seen = await residency(memoryHost({ http }), {
      endpoints: null,
      tags: TAGS,
    });
    return seen.residency?.endpoints[0]?.models[0];
  };
  const live = await ask(false);
  assert.deepEqual(await ask(true), live, "a replay reads it differently");
  return live;
}

const NONE = null;
const FOUND = { expiresAt: END, contextTokens: 4096 };
const LAYERS = {
  model_info: { ...MODEL_INFO, "llama.attention.head_count_kv": [8, 8, 4] },
};
const cases: Readonly<Record<string, readonly [Answers, unknown]>> = {
  "its own name": [{ ps: [running("team/notes:7b", OWN)] }, FOUND],
  "the name of a copy": [{ ps: [running("draft:latest", OWN)] }, FOUND],
  "a name of nobody's": [{ ps: [running("else:1b", OWN)] }, FOUND],
  "the name of another": [{ ps: [running("draft:latest", OTHER)] }, NONE],
  "no digest at another name": [{
    ps: [{ ...running("draft:latest", OWN), digest: undefined }],
  }, NONE],
  "its own name and another digest": [{
    ps: [running("team/notes:7b", OTHER), running("draft:latest", OWN)],
  }, { expiresAt: null, contextTokens: 4096 }],
  "a copy and a copy that goes": [{
    ps: [
      running("draft:latest", OWN),
      running("else:1b", OWN, { expires_at: "2026-01-01T00:00:00.000Z" }),
    ],
  }, { expiresAt: "2026-01-01T00:00:00.000Z", contextTokens: 4096 }],
  "the context that it states": [{
    ps: [running("team/notes:7b", OWN)],
    show: { parameters: "num_ctx    4096" },
  }, FOUND],
  "less context than it states": [{
    ps: [running("team/notes:7b", OWN)],
    show: { parameters: 'stop "x"\nnum_ctx    4097' },
  }, NONE],
  "less context than a copy states": [{
    ps: [running("draft:latest", OWN)],
    show: { parameters: "num_ctx 131072" },
  }, NONE],
  "all of the context that it was trained for": [{
    ps: [running("team/notes:7b", OWN)],
    show: {
      model_info: { ...MODEL_INFO, "llama.context_length": 4096 },
      parameters: "num_ctx 8192",
    },
  }, FOUND],
  "layers of several kinds": [{
    ps: [running("team/notes:7b", OWN)],
    show: LAYERS,
  }, FOUND],
  "layers of several kinds, and less context than it states": [{
    ps: [running("team/notes:7b", OWN)],
    show: { ...LAYERS, parameters: "num_ctx 4100" },
  }, NONE],
};
for (const [name, [answers, want]] of Object.entries(cases)) {
  test(`residency() has what runs under ${name}`, async () => {
    const found = (await told(answers))?.loaded ?? null;
    const { expiresAt, contextTokens } = found ?? {};
    assert.deepEqual(found && { expiresAt, contextTokens }, want);
  });
}
