/** Shape of a model (/api/show of Ollama). */

import type { InstalledModel, ModelShape } from "../../core/probe/facts.ts";
import { linesOf } from "../../core/service/text.ts";
import { extrasOf } from "./extras.ts";
import { isRemote } from "./ollama_lists.ts";
import { type Fields, isRecord } from "../shared/json_object.ts";
import { count, parseJson, word } from "./reply.ts";

/** A count of the parameters text; null: not set, false: not readable. */
export function parseParameter(
  parameters: unknown,
  name: "num_ctx" | "num_batch",
): number | null | false {
  if (parameters === undefined || parameters === null) return null;
  if (typeof parameters !== "string") return false;
  const lines = linesOf(parameters, new RegExp(`^${name}(\\s|$)`));
  const [line] = lines;
  if (line === undefined) return null;
  const digits = /^\w+\s+(\d{1,9})$/.exec(line)?.[1];
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
  const keyLength = field("attention.key_length") ??
    (embeddingLength && heads ? count(embeddingLength / heads) : null);
  const figures = {
    blockCount: field("block_count"),
    headCountKv: field("attention.head_count_kv"),
    // Keys and values have a width each; both take the larger.
    keyLength: keyLength &&
      Math.max(keyLength, field("attention.value_length") ?? 0),
    embeddingLength,
    feedForwardLength: field("feed_forward_length"),
    contextLength: field("context_length"),
  };
  const numCtx = parseParameter(show["parameters"], "num_ctx");
  const isWhole = numCtx !== false && !Object.values(figures).includes(null);
  if (!isWhole) return null;
  const extras = extrasOf(show, architecture);
  const details = isRecord(show["details"]) ? show["details"] : {};
  const told = {
    headCount: heads,
    vocabularySize: field("vocab_size"),
    parameterCount: figure(info["general.parameter_count"]),
    quantization: word(details["quantization_level"], /^\w{1,60}$/),
    numBatch: parseParameter(show["parameters"], "num_batch") || null,
  };
  return {
    architecture,
    ...figures,
    numCtx,
    ...Object.fromEntries(
      Object.entries(told).filter(([, value]) => value !== null),
    ),
    ...(extras.length === 0 ? {} : { extras }),
  } as ModelShape;
}

/** What /api/show tells of a model, or why it does not. */
export interface Shown
  extends Pick<InstalledModel, "shape" | "shapeError" | "remote"> {
  /** Context that it states, also where its shape is not told whole. */
  readonly contextTokens?: number;
}

/** Context that a request without options gets, where the model states one. */
function statedContext({ model_info, parameters }: Fields): number | null {
  const stated = parseParameter(parameters, "num_ctx") || null;
  const info = isRecord(model_info) ? model_info : {};
  const longest = count(info[`${info["general.architecture"]}.context_length`]);
  return stated && Math.min(stated, longest ?? stated);
}

/** Metadata out of a reply; a service that has none is no failure. */
export function parseShow(status: number, body: string): Shown {
  if (status === 404) return { shape: null };
  if (status !== 200) throw new Error(`Cannot use status ${status}`);
  const value = parseJson(body, "/api/show");
  if (!isRecord(value)) throw new TypeError("Cannot use it: not an object");
  if (isRemote(value)) return { shape: null, remote: true };
  // Both may be far above the default that an estimate starts from.
  for (const name of ["num_ctx", "num_batch"] as const) {
    if (parseParameter(value["parameters"], name) === false) {
      throw new SyntaxError(`Cannot read "${name}" of its parameters`);
    }
  }
  const contextTokens = statedContext(value);
  return {
    shape: parseShape(value),
    ...(contextTokens === null ? {} : { contextTokens }),
  };
}
