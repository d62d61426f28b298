/** Answers of a model service: the keys that a probe reads, nothing else. */

import { modelfileLines, parameterLines } from "./model_parameters.ts";
import { REMOVED } from "./placeholders.ts";
import type { Words } from "./allowed_words.ts";

/** What the value behind a key has to be in order to stay. */
type Grammar =
  | "none"
  | "number"
  | "digest"
  | "tag"
  | "word"
  | "plain"
  | "architecture"
  | "time"
  | "version"
  | "size";

/** Keys of the APIs that probes ask; any other is left out. */
const KEYS: Readonly<Record<string, Grammar>> = {
  aliases: "tag",
  capabilities: "word",
  context_length: "number",
  data: "none",
  default_generation_settings: "none",
  details: "none",
  digest: "digest",
  embedding_length: "number",
  error: "word",
  expires_at: "time",
  families: "architecture",
  family: "plain",
  format: "word",
  failed: "none",
  id: "tag",
  is_sleeping: "none",
  meta: "none",
  model: "tag",
  model_path: "none",
  models: "none",
  n_ctx: "number",
  n_ctx_train: "number",
  n_embd: "number",
  n_params: "number",
  n_vocab: "number",
  name: "tag",
  owned_by: "word",
  parameter_size: "size",
  quantization_level: "plain",
  remote_host: "none",
  remote_model: "none",
  role: "none",
  size: "number",
  size_vram: "number",
  status: "word",
  total_slots: "number",
  value: "word",
  version: "version",
};
const WORDS = new Set(
  ("ok;error;no slot available;loading model;loading;loaded;unloaded;" +
    "sleeping;failed;downloading;gguf;safetensors;completion;embedding;vision;tools;" +
    "insert;thinking;image;library;Unexpected endpoint or method. (GET /api/tags)")
    .split(";"),
);
/** Of a model's metadata the figures of its shape. */
const SHAPE_KEYS = new Set(
  ("attention.head_count attention.head_count_kv attention.key_length " +
    "attention.sliding_window attention.value_length block_count " +
    "context_length embedding_length expert_count expert_used_count " +
    "feed_forward_length rope.dimension_count vocab_size").split(" "),
);
const SERVICE_PATHS = [
  "/api/version",
  "/api/tags",
  "/api/ps",
  "/health",
  "/v1/models",
  "/props",
];
const DEPTH_CAP = 8;

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const FIRST_MS = Date.parse("0001-01-01T00:00:00.000Z");
const LAST_MS = Date.parse("9999-12-31T23:59:59.999Z");

/** A time as the probe takes it, told in UTC. */
function time(text: string): string {
  const atMs = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : NaN;
  if (Number.isNaN(atMs)) return REMOVED;
  // Its spelling has to begin with four digits again.
  const utc = new Date(Math.min(Math.max(atMs, FIRST_MS), LAST_MS))
    .toISOString();
  // Two looks at one end are compared to the digit.
  const fraction = /\.\d{4,9}(?!\d)/.exec(text)?.[0];
  return fraction === undefined ? utc : `${utc.slice(0, 19)}${fraction}Z`;
}

function text(value: string, grammar: Grammar, words: Words): string {
  if (value === "") return value;
  switch (grammar) {
    case "tag":
      return words.tag(value);
    case "word":
      return WORDS.has(value) ? value : REMOVED;
    case "plain":
      return words.isPlain(value) ? value : REMOVED;
    case "architecture":
      return words.architecture(value);
    case "time":
      return time(value);
    case "version":
      return words.version(value);
    case "size":
      return /^\d{1,5}(?:\.\d{1,3})?[KMBT]$/.test(value) ? value : REMOVED;
    case "digest":
      return words.compared("digest", value);
    case "number":
      return words.compared("text", value);
    case "none":
      return REMOVED;
  }
}

/** The same kinds of values under the keys that are known. */
function reduced(
  value: unknown,
  grammar: Grammar,
  words: Words,
  depth = 0,
): unknown {
  if (typeof value === "string") return text(value, grammar, words);
  if (typeof value === "number") {
    if (grammar === "digest") return words.compared("digest", value);
    return grammar === "number" ? value : 0;
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth > DEPTH_CAP) return null;
  if (Array.isArray(value)) {
    return value.map((one) => reduced(one, grammar, words, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => {
      const kind = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
      return kind === undefined
        ? []
        : [[key, reduced(one, kind, words, depth + 1)]];
    }),
  );
}

function parsed(body: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(body) };
  } catch {
    return null;
  }
}

/** A status that is no success is told without its body, but for "loading". */
function failedBody(status: number, body: string): string {
  if (status === 503 && /loading/i.test(body.slice(0, 4096))) return "loading";
  return body === "" ? body : REMOVED;
}

/** The body of a reply to GET, by the path that was asked. */
export function replyBody(
  path: string,
  status: number,
  body: string,
  words: Words,
): string {
  if (status !== 200) return failedBody(status, body);
  if (body === "" || !SERVICE_PATHS.includes(path)) {
    return body === "" ? body : REMOVED;
  }
  const json = parsed(body);
  return json === null
    ? REMOVED
    : JSON.stringify(reduced(json.value, "none", words));
}

/** That there is one, and nothing of it. */
function projector(value: unknown, words: Words): unknown {
  return isRecord(value) && Object.keys(value).length > 0
    ? { "general.architecture": REMOVED }
    : reduced(value, "none", words);
}

function shape(info: unknown, words: Words): unknown {
  if (!isRecord(info)) return reduced(info, "none", words);
  const stated = info["general.architecture"];
  if (typeof stated !== "string") return {};
  const name = words.architecture(stated);
  const figures = Object.entries(info).flatMap(([key, value]) => {
    const field = key.startsWith(`${stated}.`)
      ? key.slice(stated.length + 1)
      : "";
    // One for each layer, and none, are read alike: it is not told.
    const isTold = value !== null && !Array.isArray(value);
    if (!SHAPE_KEYS.has(field) || !isTold) return [];
    // What is no figure stays that: a replay has to trip over it too.
    return [[
      `${name}.${field}`,
      typeof value === "number" ? value : REMOVED,
    ]];
  });
  const count = info["general.parameter_count"];
  return {
    "general.architecture": name,
    ...(count === undefined ? {} : {
      "general.parameter_count": typeof count === "number" ? count : REMOVED,
    }),
    ...Object.fromEntries(figures),
  };
}

/** A model's metadata: what an estimate takes; no prompt and no template. */
export function showBody(status: number, body: string, words: Words): string {
  if (status !== 200) return failedBody(status, body);
  const json = parsed(body);
  if (json === null) return body === "" ? body : REMOVED;
  const { value } = json;
  if (!isRecord(value)) {
    return JSON.stringify(reduced(value, "none", words));
  }
  const { model_info, projector_info, parameters, modelfile, ...rest } = value;
  return JSON.stringify({
    ...(reduced(rest, "none", words) as Fields),
    model_info: shape(model_info, words),
    projector_info: projector(projector_info, words),
    parameters: parameterLines(parameters),
    modelfile: modelfileLines(modelfile),
  });
}
