/** Which models of the profiles are installed and loaded, and their shape. */

import type {
  EndpointModels,
  InstalledModel,
  LoadedFacts,
  ModelShape,
} from "../core/probe/facts.ts";
import type {
  Host,
  Json,
  Manifest,
  Observation,
} from "../core/probe/contract.ts";

export const manifest: Manifest = {
  id: "model_residency",
  version: "0.1.0",
  title: "Models that are installed and loaded",
  provides: ["residency"],
  permissions: {
    net: ["127.0.0.1:*/", "localhost:*/", "[::1]:*/"],
    env: ["OLLAMA_HOST"],
    sys: ["ollama-show"],
  },
  timeoutMs: 1000,
};

/** As Go writes it; without a zone it would be read in ours. */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:\d\d)$/;

type Endpoint = Pick<EndpointModels, "url" | "implementation">;
type Fields = Record<string, unknown>;

function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function records(reply: unknown, key: string, what: string): Fields[] {
  const list = isRecord(reply) ? reply[key] : null;
  if (Array.isArray(list)) return list.filter(isRecord);
  throw new TypeError(`Cannot read ${what}: not a list`);
}

/** A positive integer that a double holds; null for anything else. */
function count(value: unknown): number | null {
  const isCount = typeof value === "number" && Number.isSafeInteger(value);
  return isCount && value > 0 ? value : null;
}

function word(value: unknown, form: RegExp): string | null {
  return typeof value === "string" && form.test(value) ? value : null;
}

/** Ollama's entries of a tag; without a part behind the colon it is `latest`. */
function entriesOf(tag: string, reply: unknown, what: string): Fields[] {
  const full = tag.includes(":") ? tag : `${tag}:latest`;
  return records(reply, "models", what)
    .filter((one) => one["model"] === full || one["name"] === full);
}

/** `num_ctx` of the parameters text; null: not set, false: not readable. */
export function parseNumCtx(parameters: unknown): number | null | false {
  if (parameters === undefined || parameters === null) return null;
  if (typeof parameters !== "string") return false;
  const lines = parameters.split("\n").map((line) => line.trim())
    .filter((line) => /^num_ctx(\s|$)/.test(line));
  const [line] = lines;
  if (line === undefined) return null;
  const digits = /^num_ctx\s+(\d{1,9})$/.exec(line)?.[1];
  return lines.length > 1 ? false : count(Number(digits)) ?? false;
}

/** A figure of the metadata; null: not told, or one for each layer. */
function figure(value: unknown): number | null {
  if (value === undefined || value === null || Array.isArray(value)) {
    return null;
  }
  const found = count(value);
  if (found !== null) return found;
  throw new RangeError("Cannot use a figure of its metadata: not a count");
}

/**
 * Shape of a model from /api/show; null where it is not told whole.
 *
 * @throws {RangeError} a figure is told and cannot be one
 */
export function parseShape(show: unknown): ModelShape | null {
  if (!isRecord(show) || !isRecord(show["model_info"])) return null;
  const info = show["model_info"];
  const architecture = word(info["general.architecture"], /^[\w.-]{1,60}$/);
  if (architecture === null) return null;
  const field = (name: string) => figure(info[`${architecture}.${name}`]);
  const embeddingLength = field("embedding_length");
  const heads = field("attention.head_count");
  const figures = {
    blockCount: field("block_count"),
    headCountKv: field("attention.head_count_kv"),
    keyLength: field("attention.key_length") ??
      (embeddingLength && heads ? count(embeddingLength / heads) : null),
    embeddingLength,
    feedForwardLength: field("feed_forward_length"),
    contextLength: field("context_length"),
  };
  const numCtx = parseNumCtx(show["parameters"]);
  const isWhole = numCtx !== false && !Object.values(figures).includes(null);
  return isWhole ? { architecture, ...figures, numCtx } as ModelShape : null;
}

/** What /api/ps says of one model; without an end it may go at any moment. */
export function parseLoaded(
  ps: unknown,
  tag: string,
  digest?: unknown,
): LoadedFacts | null {
  const found = entriesOf(tag, ps, "/api/ps");
  if (found.length === 0) return null;
  const ends = found.map((one) => word(one["expires_at"], TIME))
    .filter((one) => one !== null).filter((one) => Date.parse(one));
  // The tag may stand for another file by now.
  const isSure = ends.length === found.length &&
    found.every((one) => [undefined, digest].includes(one["digest"]));
  const [first = null] = ends.sort((a, b) => Date.parse(a) - Date.parse(b));
  const tokens = found.map((one) => count(one["context_length"]) ?? 0);
  const contextTokens = count(Math.max(...tokens));
  return { expiresAt: isSure ? first : null, contextTokens };
}

/** JSON; the engine's own message would repeat what was answered. */
function parseJson(body: string, what: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new SyntaxError(`Cannot read "${what}": no JSON`);
  }
}

async function getJson(host: Host, url: string): Promise<unknown> {
  const { status, body } = await host.httpGet(url);
  if (status === 200) return parseJson(body, url);
  throw new Error(`Cannot GET "${url}": status ${status}`);
}

type Shown = Pick<InstalledModel, "shape" | "shapeError">;

/** Metadata out of a reply; a service that has none is no failure. */
export function parseShow(status: number, body: string): Shown {
  if (status === 404) return { shape: null };
  if (status !== 200) throw new Error(`Cannot use status ${status}`);
  const value = parseJson(body, "/api/show");
  if (!isRecord(value)) throw new TypeError("Cannot use it: not an object");
  // Its context may be far above the default that an estimate starts from.
  if (parseNumCtx(value["parameters"]) === false) {
    throw new SyntaxError('Cannot read "num_ctx" of its parameters');
  }
  return { shape: parseShape(value) };
}

async function show(host: Host, url: string, tag: string): Promise<Shown> {
  try {
    const { status, body } = await host.ollamaShow(url, tag);
    return parseShow(status, body);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    host.log(`show ${tag}: ${why}`);
    return { shape: null, shapeError: why.slice(0, 200) };
  }
}

const UNSIZED = "its size is no count of bytes";

/** Why the entries of a tag do not tell which file would run; null: they do. */
function doubtOf(entries: readonly Fields[]): string | null {
  const [first] = entries;
  const isAlike = entries.every(({ digest, size }) =>
    digest === first?.["digest"] && size === first?.["size"]
  );
  if (!isAlike) return "it is listed twice, and not alike";
  const isNamedOnce = entries.every(({ model, name }) =>
    model === undefined || name === undefined || model === name
  );
  return isNamedOnce ? null : "it is listed under two names";
}

async function readOllama(
  host: Host,
  url: string,
  tags: readonly string[],
): Promise<EndpointModels> {
  const lists = ["version", "tags", "ps"]
    .map((name) => getJson(host, `${url}/api/${name}`));
  const shown = tags.map((tag) => show(host, url, tag));
  // Which of two failures is told is no matter of time.
  await Promise.allSettled(lists);
  const [version, list, ps] = await Promise.all(lists);
  const shapes = await Promise.all(shown);
  const models = tags.flatMap((tag, index): InstalledModel[] => {
    const found = entriesOf(tag, list, "/api/tags");
    const [first] = found;
    if (first === undefined) return [];
    const { digest, size } = first;
    const doubt = doubtOf(found);
    const { shape = null, shapeError = null } = shapes[index] ?? {};
    const sizeBytes = count(size);
    const error = doubt ?? shapeError ?? (sizeBytes === null ? UNSIZED : null);
    return [{
      tag,
      sizeBytes,
      loaded: doubt === null ? parseLoaded(ps, tag, digest) : null,
      shape,
      ...(error === null ? {} : { shapeError: error }),
    }];
  });
  const said = isRecord(version) ? version["version"] : null;
  const known = word(said, /^[\w.+-]{1,60}$/);
  return { url, implementation: "ollama", version: known, models };
}

async function readOpenAi(
  host: Host,
  { url, implementation }: Endpoint,
  tags: readonly string[],
): Promise<EndpointModels> {
  const list = await getJson(host, `${url}/v1/models`);
  const listed = records(list, "data", "/v1/models");
  const models = tags.flatMap((tag): InstalledModel[] => {
    const found = listed.find((one) => one["id"] === tag);
    if (found === undefined) return [];
    const meta = isRecord(found["meta"]) ? found["meta"] : {};
    return [{
      tag,
      sizeBytes: count(meta["size"]),
      // llama.cpp serves one model and keeps it; others do not say.
      loaded: implementation === "llama.cpp"
        ? { expiresAt: null, contextTokens: count(meta["n_ctx"]) }
        : null,
      shape: null,
    }];
  });
  return { url, implementation, version: null, models };
}

/** Base address that OLLAMA_HOST names, as model_service reads it. */
export function ollamaUrl(text: string): string {
  const value = text.trim().replace(/^["']|["']$/g, "");
  const [all, scheme, host = "", port] =
    /^(?:(http):\/\/)?(\[[0-9a-f:]*\]|[a-z0-9.-]*)(?::(\d{1,5}))?\/?$/i
      .exec(value) ?? [];
  const name = ["", "0.0.0.0", "[::]"].includes(host)
    ? "127.0.0.1"
    : host.toLowerCase();
  const isLoopback = name === "localhost" || name === "[::1]" ||
    /^127(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}$/.test(name);
  const number = Number(port ?? (scheme === undefined ? 11434 : 80));
  if (all === undefined || !isLoopback || number < 1 || number > 65535) {
    throw new RangeError("Cannot use OLLAMA_HOST: not an address on loopback");
  }
  return `http://${name}:${port ?? number}`;
}

export default async function probe(
  host: Host,
  settings: { readonly [key: string]: Json },
): Promise<Observation> {
  const tags = settings["tags"] as readonly string[];
  const stated = settings["endpoints"] as readonly Endpoint[] | null;
  const asked: readonly Endpoint[] = stated ?? [{
    url: ollamaUrl(await host.env("OLLAMA_HOST") ?? ""),
    implementation: "ollama",
  }];
  // One endpoint that is down must not hide the models of another.
  const answers = await Promise.allSettled(
    asked.map((one) =>
      one.implementation === "ollama"
        ? readOllama(host, one.url, tags)
        : readOpenAi(host, one, tags)
    ),
  );
  const endpoints = answers.flatMap((one) =>
    one.status === "fulfilled" ? [one.value] : []
  );
  const [failure] = answers.filter((one) => one.status === "rejected");
  if (endpoints.length === 0) throw failure?.reason;
  if (failure !== undefined) host.log(String(failure.reason));
  return { residency: { endpoints } };
}
