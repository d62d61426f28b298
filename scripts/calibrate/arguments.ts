/** What the command line asks to be measured. */

import { parseOptions } from "../options.ts";

export const KV_TYPES = ["f16", "q8_0", "q4_0"] as const;
export type KvType = typeof KV_TYPES[number];

export interface Arguments {
  /** Path or name of the Ollama to start. */
  readonly ollama: string;
  /** The program that judges; null: this source. */
  readonly binary: string | null;
  readonly models: readonly string[];
  readonly contexts: readonly number[];
  readonly kvTypes: readonly KvType[];
  /** Falling; null: around the need. */
  readonly limitsMiB: readonly number[] | null;
  /** Control group to make groups in; null: the own one, of v2 the root. */
  readonly group: string | null;
  /** Tokens of the prompt after the load; 0: a few. */
  readonly first: number;
  /** Most prompts of the use run; 0: no use run. */
  readonly prompts: number;
  readonly isJson: boolean;
}

function listOf(text: string): string[] {
  return text.split(",").map((one) => one.trim()).filter((one) => one !== "");
}

function numbersOf(option: string, text: string, least: number): number[] {
  const numbers = listOf(text).map(Number);
  if (
    numbers.length === 0 ||
    numbers.some((one) => !Number.isSafeInteger(one) || one < least)
  ) {
    throw new RangeError(
      `Cannot take --${option} "${text}": whole numbers from ${least} on, ` +
        `with commas between them`,
    );
  }
  return numbers;
}

function isKvType(word: string): word is KvType {
  return (KV_TYPES as readonly string[]).includes(word);
}

function kvTypesOf(text: string): KvType[] {
  const words = listOf(text);
  const known = words.filter(isKvType);
  if (words.length === 0 || known.length < words.length) {
    throw new RangeError(
      `Cannot take --kv "${text}": of ${KV_TYPES.join(", ")}`,
    );
  }
  return known;
}

/**
 * Arguments over `MODEL_CARRY_OLLAMA` and the defaults.
 *
 * @throws {RangeError | TypeError} for what it does not take
 */
export function parseArguments(
  args: readonly string[],
  ollama: string | undefined,
): Arguments {
  const values = parseOptions({
    ollama: { type: "string", default: ollama ?? "ollama" },
    binary: { type: "string" },
    models: { type: "string", default: "llama3.2:1b,llama3.2:3b" },
    contexts: { type: "string", default: "4096" },
    kv: { type: "string", default: "f16" },
    limits: { type: "string" },
    group: { type: "string" },
    first: { type: "string", default: "0" },
    prompts: { type: "string", default: "40" },
    json: { type: "boolean", default: false },
  }, args);
  const models = listOf(values.models);
  if (models.length === 0) {
    throw new RangeError(`Cannot calibrate --models "": at least one tag`);
  }
  const { group } = values;
  if (group !== undefined && !/^\/(?!.*\.\.)/.test(group)) {
    throw new RangeError(
      `Cannot take --group "${group}": a path from the mount on, such as ` +
        `"/calibrate.slice"`,
    );
  }
  const [first = 0] = numbersOf("first", values.first, 0);
  const [prompts = 0] = numbersOf("prompts", values.prompts, 0);
  return {
    ollama: values.ollama,
    binary: values.binary ?? null,
    models,
    contexts: numbersOf("contexts", values.contexts, 1),
    kvTypes: kvTypesOf(values.kv),
    limitsMiB: values.limits === undefined
      ? null
      : numbersOf("limits", values.limits, 1).sort((a, b) => b - a),
    group: group ?? null,
    first,
    prompts,
    isJson: values.json,
  };
}
