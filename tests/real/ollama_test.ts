/** A real Ollama: what it has, and what it has in memory. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { concluded } from "../support/asking_real.ts";
import { TINY, tinyAdapter, tinyProjector } from "../support/gguf.ts";
import {
  type Made,
  noOllama as skip,
  type Ollama,
  withOllama,
} from "../support/real_ollama.ts";

const LOADED = "loaded allow";
const INSTALLED = "installed allow";
const MISSING = "missing deny model-missing";
const REMOTE = "remote deny model-remote";

const asOllama = ({ url }: Ollama, ...tags: readonly string[]) =>
  concluded({ url, implementation: "ollama" }, tags);
const asOther = ({ url }: Ollama, ...tags: readonly string[]) =>
  concluded({ url, implementation: "openai-compatible" }, tags);

test("an Ollama of nothing is ready and has nothing", { skip }, async () => {
  await withOllama(async (ollama) => {
    const { service, verdicts } = await asOllama(ollama, "notes:1b");
    assert.equal(service?.state, "ready", service?.message ?? "");
    assert.match(service?.version ?? "", /^\d+\.\d+\.\d+/);
    assert.deepEqual(verdicts, [MISSING]);
    assert.deepEqual((await asOther(ollama, "notes:1b")).verdicts, [MISSING]);
  });
});

test("an Ollama tells the shape of a model", { skip }, async () => {
  await withOllama(async (ollama) => {
    const stated = { parameters: { num_ctx: 300 } };
    await ollama.create("notes:1b", { stated });
    const { told, verdicts } = await asOllama(ollama, "notes:1b");
    assert.deepEqual(told.get("notes:1b")?.shape, { ...TINY, numCtx: 300 });
    assert.deepEqual(verdicts, [INSTALLED]);
  });
});

test(
  "an Ollama has a model under each way to write its name",
  { skip },
  async () => {
    await withOllama(async (ollama) => {
      await ollama.create("Notes");
      await ollama.copy("notes", "registry.example:5000/team/Draft:q8_0");
      const { verdicts } = await asOllama(
        ollama,
        ...["notes", "NOTES:latest", "library/notes"],
        ...["registry.example:5000/Team/draft:Q8_0", "notes:local"],
        ...["registry.example:5000/team/draft", "team/notes"],
      );
      assert.deepEqual(verdicts, [
        ...[INSTALLED, INSTALLED, INSTALLED, INSTALLED, INSTALLED],
        ...[MISSING, MISSING],
      ]);
    });
  },
);

test(
  "an Ollama says what runs elsewhere, under any name",
  { skip },
  async () => {
    await withOllama(async (ollama) => {
      await ollama.createRemote("away");
      await ollama.copy("away", "team/near:7b");
      const tags = ["away", "team/near:7b", "far:20b-cloud"];
      const all = [REMOTE, REMOTE, REMOTE];
      assert.deepEqual((await asOllama(ollama, ...tags)).verdicts, all);
      const [first, second] = ["away:latest", "team/near:7b"];
      const { verdicts } = await asOther(ollama, first ?? "", second ?? "");
      assert.deepEqual(verdicts, [REMOTE, REMOTE]);
    });
  },
);

const made: Readonly<Record<string, readonly [Made, readonly string[]]>> = {
  plain: [{}, []],
  experts: [
    { metadata: { "llama.expert_count": 8, "llama.expert_used_count": 2 } },
    ["experts"],
  ],
  embedding: [{ metadata: { "llama.pooling_type": 1 } }, ["capability"]],
  pictures: [
    { files: { "mmproj.gguf": tinyProjector() } },
    ["projector", "capability"],
  ],
  tuned: [{ adapters: { "lora.gguf": tinyAdapter() } }, ["adapter"]],
};
test("an Ollama says what was never measured", { skip }, async () => {
  await withOllama(async (ollama) => {
    const tags = Object.keys(made);
    for (const tag of tags) await ollama.create(tag, made[tag]?.[0]);
    const { told } = await asOllama(ollama, ...tags);
    assert.deepEqual(
      tags.map((tag) => [tag, told.get(tag)?.shape?.extras ?? []]),
      tags.map((tag) => [tag, made[tag]?.[1]]),
    );
  });
});

test(
  "an Ollama says what is in memory, and for how long",
  { skip },
  async () => {
    await withOllama(async (ollama) => {
      await ollama.create("notes");
      await ollama.load("notes");
      const { told, verdicts } = await asOllama(ollama, "notes");
      assert.deepEqual(verdicts, [LOADED]);
      const end = Date.parse(told.get("notes")?.loaded?.expiresAt ?? "");
      assert.ok(end > Date.now(), `it ends at ${end}`);
      await ollama.load("notes", { keep_alive: -1 });
      assert.deepEqual((await asOllama(ollama, "notes")).verdicts, [LOADED]);
      assert.deepEqual((await asOther(ollama, "notes:latest")).verdicts, [
        INSTALLED,
      ]);
    });
  },
);

test(
  "an Ollama has a copy of what is in memory in memory",
  { skip },
  async () => {
    await withOllama(async (ollama) => {
      await ollama.create("notes");
      await ollama.copy("notes", "team/draft:v2");
      const stated = { parameters: { num_ctx: 256 } };
      await ollama.create("narrow", { stated });
      await ollama.load("notes");
      const seen = await asOllama(ollama, "notes", "team/draft:v2", "narrow");
      assert.deepEqual(seen.verdicts, [LOADED, LOADED, INSTALLED]);
    });
  },
);

test(
  "an Ollama loads a model anew for the context that it states",
  { skip },
  async () => {
    await withOllama(async (ollama) => {
      await ollama.create("notes", {
        stated: { parameters: { num_ctx: 480 } },
      });
      await ollama.load("notes", { options: { num_ctx: 256 } });
      assert.deepEqual((await asOllama(ollama, "notes")).verdicts, [INSTALLED]);
      await ollama.load("notes");
      const { told, verdicts } = await asOllama(ollama, "notes");
      assert.equal(told.get("notes")?.loaded?.contextTokens, 480);
      assert.deepEqual(verdicts, [LOADED]);
    });
  },
);
