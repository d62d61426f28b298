/** A real llama-server in each of its states. */

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Asked, concluded } from "../support/asking_real.ts";
import { tinyModel } from "../support/gguf.ts";
import {
  answers,
  findProgram,
  lacks,
  withServer,
} from "../support/real_server.ts";
import { createTemp } from "../support/temp.ts";
import { until } from "../support/until.ts";

const PROGRAM = {
  variable: "MODEL_CARRY_LLAMA_SERVER",
  names: ["llama-server", "llama-server-vulkan"],
};
const skip = lacks(PROGRAM);
const dir = createTemp("llama-server");
const file = join(dir, "tiny.gguf");
writeFileSync(file, tinyModel());

function serving<T>(
  options: readonly string[],
  work: (asked: Asked) => Promise<T>,
): Promise<T> {
  return withServer({
    program: findProgram(PROGRAM) ?? "",
    args: (port) => [
      ...["--host", "127.0.0.1", "--port", port, "-c", "256"],
      ...["--offline", ...options],
    ],
    ready: "/health",
  }, (url) => work({ url, implementation: "llama.cpp" }));
}

async function jsonAt(url: string): Promise<unknown> {
  return await (await fetch(url)).json();
}

/** Waits until what an address says has a word, or has it no longer. */
async function says(url: string, word: string, isThere = true): Promise<void> {
  let holds = false;
  const look = async () => {
    holds = JSON.stringify(await jsonAt(url)).includes(word) === isThere;
  };
  await until(() => {
    if (!holds) void look();
    return holds;
  });
}

const LOADED = "loaded allow";
const INSTALLED = "installed allow";
const MISSING = "missing deny model-missing";

test("a llama-server of one model has it loaded", { skip }, async () => {
  const seen = await serving(
    ["-m", file, "--alias", "notes:1b"],
    (asked) => concluded(asked, ["notes:1b", "letters:1b"]),
  );
  assert.equal(seen.service?.state, "ready", seen.service?.message ?? "");
  assert.deepEqual(seen.verdicts, [LOADED, MISSING]);
});

test("a llama-server has a model under each alias", { skip }, async () => {
  const tags = ["draft", "notes", "review"];
  const seen = await serving(
    ["-m", file, "--alias", tags.join()],
    (asked) => concluded(asked, tags),
  );
  assert.deepEqual(seen.verdicts, tags.map(() => LOADED));
});

test("a llama-server that sleeps has nothing loaded", { skip }, async () => {
  const seen = await serving(
    ["-m", file, "--alias", "notes", "--sleep-idle-seconds", "1"],
    async (asked) => {
      await says(`${asked.url}/props`, '"is_sleeping":true');
      return [
        await concluded(asked, ["notes"]),
        await jsonAt(`${asked.url}/props`),
      ] as const;
    },
  );
  assert.deepEqual(seen[0].verdicts, [INSTALLED]);
  const { is_sleeping } = seen[1] as { readonly is_sleeping: boolean };
  assert.equal(is_sleeping, true, "it was woken");
});

test(
  "a llama-server with a key tells nothing of memory",
  { skip },
  async () => {
    const seen = await serving(
      ["-m", file, "--alias", "notes", "--api-key", "a-key-of-a-test"],
      (asked) => concluded(asked, ["notes"]),
    );
    assert.deepEqual(seen.verdicts, [INSTALLED]);
  },
);

test(
  "a llama-server stated as another has a list alone",
  { skip },
  async () => {
    const seen = await serving(
      ["-m", file, "--alias", "notes"],
      ({ url }) =>
        concluded({ url, implementation: "openai-compatible" }, ["notes"]),
    );
    assert.deepEqual(seen.verdicts, [INSTALLED]);
  },
);

test("a router has loaded what it was told to load", { skip }, async () => {
  const models = join(dir, "models");
  mkdirSync(models);
  for (const name of ["one", "two"]) {
    copyFileSync(file, join(models, `${name}.gguf`));
  }
  writeFileSync(join(models, "half.gguf"), tinyModel().subarray(0, 4000));
  const tags = ["one", "two", "half"];
  const post = async (url: string, model: string) => {
    const body = JSON.stringify({ model });
    const headers = { "content-type": "application/json" };
    const reply = await fetch(url, { method: "POST", headers, body });
    await reply.body?.cancel();
  };
  await serving(["--models-dir", models], async (asked) => {
    await answers(`${asked.url}/v1/models`);
    const said = async () => (await concluded(asked, tags)).verdicts;
    assert.deepEqual(await said(), [INSTALLED, INSTALLED, INSTALLED]);
    await post(`${asked.url}/models/load`, "one");
    await post(`${asked.url}/models/load`, "half");
    await says(`${asked.url}/v1/models`, '"value":"loaded"');
    await says(`${asked.url}/v1/models`, '"failed":true');
    assert.deepEqual(await said(), [LOADED, INSTALLED, INSTALLED]);
    await post(`${asked.url}/models/unload`, "one");
    await says(`${asked.url}/v1/models`, '"value":"loaded"', false);
    assert.deepEqual(await said(), [INSTALLED, INSTALLED, INSTALLED]);
  });
});
