/** A real Ollama inside a control group. */

import type { Group } from "./group.ts";
import type { KvType } from "./arguments.ts";

/** What one request came to. */
export interface Reply {
  /** Null: it was answered. */
  readonly failure: string | null;
  readonly tokensPerSecond: number | null;
  readonly promptTokens: number | null;
}

export interface Server {
  readonly url: string;
  /** One request without a stream; `words` is its prompt. */
  generate(model: string, words: string, tokens: number): Promise<Reply>;
  /** Files of weights, as the model's own file names them. */
  files(model: string): Promise<string[]>;
  /** What it says that the loaded model takes. */
  reportedBytes(): Promise<number | null>;
}

const READY_WITHIN_MS = 30_000;
// A load that thrashes would go on for hours; a long prompt takes its time.
const REPLY_WITHIN_MS = 900_000;
/** What a request that was given up failed with. */
export const GIVEN_UP = "no answer in time";

function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  return port;
}

async function ask(url: string, body?: object): Promise<unknown> {
  const reply = await fetch(url, {
    ...(body === undefined
      ? {}
      : { method: "POST", body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(REPLY_WITHIN_MS),
  });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${reply.status} ${text.trim()}`);
  return JSON.parse(text);
}

async function ready(url: string, ended: () => number | null): Promise<void> {
  const endMs = performance.now() + READY_WITHIN_MS;
  for (;;) {
    const code = ended();
    if (code !== null) {
      throw new Error(`Cannot start the server: it ended with ${code}`);
    }
    try {
      await ask(`${url}/api/version`);
      return;
    } catch (error) {
      if (performance.now() > endMs) {
        throw new Error(`Cannot reach "${url}": ${(error as Error).message}`);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** Figures of an answer of /api/generate. */
export function parseReply(answer: unknown): Reply {
  const told = answer as Record<string, unknown>;
  const number = (key: string) =>
    typeof told[key] === "number" ? told[key] : null;
  const tokens = number("eval_count");
  const nanoseconds = number("eval_duration");
  return {
    failure: null,
    tokensPerSecond: tokens === null || !nanoseconds
      ? null
      : tokens / (nanoseconds / 1e9),
    promptTokens: number("prompt_eval_count"),
  };
}

/** Paths that the FROM lines of a model's own file name. */
export function filesOf(modelfile: string): string[] {
  return [...modelfile.matchAll(/^FROM (\/.+)$/gm)].map(([, path = ""]) =>
    path
  );
}

/** Starts the server, and waits until it answers; it ends with its group. */
export async function startServer(
  group: Group,
  ollama: string,
  load: { readonly context: number; readonly kvType: KvType },
): Promise<Server> {
  const host = `127.0.0.1:${freePort()}`;
  const url = `http://${host}`;
  const child = new Deno.Command("sh", {
    // The shell enters the group, and becomes the server.
    args: [
      "-c",
      'echo $$ > "$0/cgroup.procs" && exec "$@"',
      ...[group.dir, ollama, "serve"],
    ],
    env: {
      OLLAMA_HOST: host,
      OLLAMA_CONTEXT_LENGTH: String(load.context),
      OLLAMA_KV_CACHE_TYPE: load.kvType,
      OLLAMA_NUM_PARALLEL: "1",
      OLLAMA_KEEP_ALIVE: "60m",
      // The store is the user's: nothing in it is tidied up.
      OLLAMA_NOPRUNE: "1",
    },
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
  let code: number | null = null;
  child.status.then((status) => code = status.code);
  await ready(url, () => code);
  return {
    url,
    generate: async (model, prompt, tokens) => {
      const options = { num_predict: tokens, temperature: 0 };
      const body = { model, prompt, options, stream: false };
      try {
        return parseReply(await ask(`${url}/api/generate`, body));
      } catch (error) {
        const { name, message } = error as Error;
        const failure = name === "TimeoutError" ? GIVEN_UP : message;
        return { failure, tokensPerSecond: null, promptTokens: null };
      }
    },
    files: async (model) => {
      const told = await ask(`${url}/api/show`, { model });
      return filesOf((told as { modelfile: string }).modelfile);
    },
    reportedBytes: async () => {
      const told = await ask(`${url}/api/ps`) as { models: { size: number }[] };
      return told.models[0]?.size ?? null;
    },
  };
}

/** Version of a program of Ollama; no server need run. */
export async function ollamaVersion(ollama: string): Promise<string> {
  const { stdout, stderr } = await new Deno.Command(ollama, {
    args: ["--version"],
  }).output();
  const said = [stdout, stderr].map((one) => new TextDecoder().decode(one));
  return /version is (\S+)/.exec(said.join("\n"))?.[1] ?? "unknown";
}
