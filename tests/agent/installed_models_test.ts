import assert from "node:assert/strict";
import { test } from "node:test";
import { installedModels } from "../../agent/installed_models.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { ownModels } from "../support/own_models.ts";
import { serve } from "../support/replay_server.ts";

const HERE = ["qwen2.5:7b", "llama3.2:1b", "Someone/Small-One:q4_K"];
const at = (...urls: readonly string[]) => ({
  ...DEFAULT_POLICY,
  endpoints: urls.map((url) => ({ url, implementation: "ollama" as const })),
});

test("installedModels() lists each endpoint, the first without its name", async () => {
  const [one, two] = [await ownModels(), await ownModels()];
  const models = await installedModels({}, at(one.url, two.url));
  await Promise.all([one.close(), two.close()]);
  assert.deepEqual(models, [
    ...HERE.map((modelTag) => ({ modelTag, endpoint: null })),
    ...HERE.map((modelTag) => ({ modelTag, endpoint: two.url })),
  ]);
  // It asks for the list alone: no model is shown, loaded or pulled.
  assert.deepEqual(one.requests, ["GET /api/tags HTTP/1.1"]);
});

test("installedModels() of one that is down keeps those of the other", async () => {
  const one = await ownModels();
  const models = await installedModels({}, at("http://127.0.0.1:1", one.url));
  await one.close();
  assert.deepEqual(
    models.map((found) => found.endpoint),
    HERE.map(() => one.url),
  );
});

test("installedModels() reads the list of a llama.cpp server", async () => {
  const body = JSON.stringify({ data: [{ id: "tiny.gguf" }, { id: 7 }, null] });
  const server = await serve((socket) =>
    socket.end(
      `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
    )
  );
  const endpoints = [{ url: server.url, implementation: "llama.cpp" as const }];
  const models = await installedModels({}, { ...DEFAULT_POLICY, endpoints });
  await server.close();
  assert.deepEqual(models, [{ modelTag: "tiny.gguf", endpoint: null }]);
});

const lists: readonly (readonly [string, unknown])[] = [
  ["no list", { models: "none" }],
  ["names that move a terminal", { models: [{ name: "a\u001b[2J" }] }],
  ["a name with a blank", { models: [{ name: "a b" }] }],
  ["a name that is too long", { models: [{ name: "x".repeat(201) }] }],
  ["a name that is none", { models: [{ name: 7 }, {}] }],
];
for (const [name, reply] of lists) {
  test(`installedModels() takes nothing of ${name}`, async () => {
    const body = JSON.stringify(reply);
    const server = await serve((socket) =>
      socket.end(
        `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      )
    );
    assert.deepEqual(await installedModels({}, at(server.url)), []);
    await server.close();
  });
}
