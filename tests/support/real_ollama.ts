/** A real Ollama for the time of some work, with models of zeros. */

import { createHash } from "node:crypto";
import { join } from "node:path";
import { tinyModel } from "./gguf.ts";
import { findProgram, lacks, withServer } from "./real_server.ts";
import { inTemp } from "./temp.ts";

const PROGRAM = { variable: "MODEL_CARRY_OLLAMA", names: ["ollama"] };

/** Why tests against a real Ollama are skipped; false: they run. */
export const noOllama = lacks(PROGRAM);

/** A running Ollama. */
export interface Ollama {
  readonly url: string;
  /** Makes a model of zeros, of such metadata and with more that is stated. */
  create(model: string, made?: Made): Promise<void>;
  /** A name for what hands prompts on to another address. */
  createRemote(model: string): Promise<void>;
  copy(source: string, destination: string): Promise<void>;
  /** Has it loaded, with such options and for so long. */
  load(model: string, request?: object): Promise<void>;
}

type Files = Readonly<Record<string, Uint8Array>>;

export interface Made {
  readonly metadata?: Parameters<typeof tinyModel>[0];
  /** Files beside its own. */
  readonly files?: Files;
  readonly adapters?: Files;
  /** What else its request states. */
  readonly stated?: object;
}

async function post(url: string, body: object | Uint8Array): Promise<void> {
  const reply = await fetch(url, {
    method: "POST",
    body: body instanceof Uint8Array
      ? new Uint8Array(body)
      : JSON.stringify({ stream: false, ...body }),
  });
  const said = await reply.text();
  if (!reply.ok) {
    throw new Error(`Cannot POST "${url}": ${reply.status} ${said}`);
  }
}

/** Digests of files that it has then. */
async function uploaded(url: string, files: Files): Promise<object> {
  const digests = Object.entries(files).map(async ([name, file]) => {
    const digest = createHash("sha256").update(file).digest("hex");
    await post(`${url}/api/blobs/sha256:${digest}`, file);
    return [name, `sha256:${digest}`];
  });
  return Object.fromEntries(await Promise.all(digests));
}

function ollamaAt(url: string): Ollama {
  return {
    url,
    create: async (model, { metadata, files, adapters, stated } = {}) => {
      const own = { "tiny.gguf": tinyModel(metadata) };
      await post(`${url}/api/create`, {
        model,
        files: await uploaded(url, { ...own, ...files }),
        // An empty list of them is an error of its own there.
        ...adapters && { adapters: await uploaded(url, adapters) },
        ...stated,
      });
    },
    createRemote: (model) =>
      post(`${url}/api/create`, {
        ...{ model, from: "large", remote_host: "http://127.0.0.1:9" },
      }),
    copy: (source, destination) =>
      post(`${url}/api/copy`, { source, destination }),
    load: (model, request = {}) =>
      post(`${url}/api/generate`, {
        ...{ model, prompt: "a", ...request },
        options: {
          num_predict: 1,
          ...(request as { options?: object }).options,
        },
      }),
  };
}

/** Runs one with an empty store, which asks nobody outside. */
export function withOllama<T>(
  work: (ollama: Ollama) => Promise<T>,
): Promise<T> {
  return inTemp((dir) =>
    withServer({
      program: findProgram(PROGRAM) ?? "",
      args: () => ["serve"],
      env: (port) => ({
        ...{ HOME: dir, OLLAMA_MODELS: join(dir, "models") },
        ...{ OLLAMA_HOST: `127.0.0.1:${port}`, OLLAMA_NO_CLOUD: "1" },
      }),
      ready: "/api/version",
    }, (url) => work(ollamaAt(url)))
  );
}
