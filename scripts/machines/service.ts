/** Answers of a host beside its files: a recorded Ollama and the rest. */

type Call = {
  readonly call: string;
  readonly args: readonly unknown[];
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
};

export const OLLAMA = "http://127.0.0.1:11434";
const CAPTURED_AT = "2026-01-15T10:00:00.000Z";
const GIB = 1024 ** 3;

// Published sizes and shapes of the two models.
const MODELS = {
  "llama3.2:1b": {
    size: 1321098329,
    level: "Q8_0",
    info: {
      "general.architecture": "llama",
      "general.parameter_count": 1235814432,
      "llama.vocab_size": 128256,
      "llama.block_count": 16,
      "llama.attention.head_count": 32,
      "llama.attention.head_count_kv": 8,
      "llama.attention.key_length": 64,
      "llama.embedding_length": 2048,
      "llama.feed_forward_length": 8192,
      "llama.context_length": 131072,
    },
  },
  "llama3.2:3b": {
    size: 2019393189,
    level: "Q4_K_M",
    info: {
      "general.architecture": "llama",
      "general.parameter_count": 3212749888,
      "llama.vocab_size": 128256,
      "llama.block_count": 28,
      "llama.attention.head_count": 24,
      "llama.attention.head_count_kv": 8,
      "llama.attention.key_length": 128,
      "llama.embedding_length": 3072,
      "llama.feed_forward_length": 8192,
      "llama.context_length": 131072,
    },
  },
} as const;
type Tag = keyof typeof MODELS;

export interface HostAnswers {
  /** Models that the service has. @default both */
  readonly installed?: readonly Tag[];
  /** Models that are loaded, with the time they go. */
  readonly loaded?: Readonly<Partial<Record<Tag, string>>>;
  /** Replaces the answers to single calls, `httpGet /api/ps`. */
  readonly replace?: Readonly<Record<string, Partial<Call>>>;
  /** Every call to the service fails with this code. */
  readonly serviceError?: { readonly code: string; readonly message: string };
  /** Parameters of every model, as /api/show gives them. */
  readonly parameters?: string;
  readonly ollamaHost?: string;
  readonly freeGiB?: number;
  /** Calls of another service in place of Ollama's. */
  readonly calls?: readonly Call[];
  /** Without it the recording has no time of its own. */
  readonly capturedAt?: string;
}

export function reply(body: unknown, status = 200): Call["result"] {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return { status, body: text, elapsedMs: 4 };
}

function ollamaCalls(answers: HostAnswers): Call[] {
  const {
    installed = Object.keys(MODELS) as Tag[],
    loaded = {},
    parameters = "",
  } = answers;
  const names = installed.map((tag) => ({
    name: tag,
    model: tag,
    size: MODELS[tag].size,
  }));
  const running = (Object.keys(loaded) as Tag[]).map((tag) => ({
    name: tag,
    model: tag,
    size: Math.round(MODELS[tag].size * 1.15),
    expires_at: loaded[tag],
    size_vram: 0,
    context_length: 4096,
  }));
  const get = (path: string, body: unknown): Call => ({
    call: "httpGet",
    args: [`${OLLAMA}${path}`],
    result: reply(body),
  });
  const shows = (Object.keys(MODELS) as Tag[]).map((tag): Call => ({
    call: "ollamaShow",
    args: [OLLAMA, tag],
    result: installed.includes(tag)
      ? reply({
        details: { quantization_level: MODELS[tag].level },
        model_info: MODELS[tag].info,
        parameters,
      })
      : reply({ error: `model '${tag}' not found` }, 404),
  }));
  const calls = [
    get("/api/version", { version: "0.33.0" }),
    get("/api/tags", { models: names }),
    get("/api/ps", { models: running }),
    ...shows,
  ];
  const { serviceError } = answers;
  return serviceError === undefined
    ? calls
    : calls.map(({ call, args }) => ({ call, args, error: serviceError }));
}

/** A host.json. */
export function hostJson(answers: HostAnswers = {}): string {
  const { freeGiB = 120, replace = {} } = answers;
  const env = (name: string, result: string | null): Call => ({
    call: "env",
    args: [name],
    result,
  });
  const calls: Call[] = [
    {
      call: "system",
      args: [],
      result: { platform: "linux", arch: "x86_64" },
    },
    env("OLLAMA_HOST", answers.ollamaHost ?? null),
    env("OLLAMA_MODELS", null),
    env("HOME", "/home/user"),
    {
      call: "statfs",
      args: ["/home/user/.ollama/models"],
      result: {
        availableBytes: freeGiB * GIB,
        totalBytes: 476 * GIB,
        readOnly: false,
      },
    },
    ...(answers.calls ?? ollamaCalls(answers)).map((one) => {
      const path = String(one.args[0]).replace(OLLAMA, "");
      const other = replace[`${one.call} ${path}`];
      if (other === undefined) return one;
      const { call, args } = one;
      return { call, args, ...other };
    }),
  ];
  const document = {
    kind: "ModelCarryRecording",
    schemaVersion: "v0.1",
    capturedAt: answers.capturedAt ?? CAPTURED_AT,
    calls,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
