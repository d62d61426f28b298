/** Model files of zeros, small enough to make one for each test. */

import { Buffer } from "node:buffer";

/** Types of values in a GGUF file, as ggml describes the format. */
const TEXT = 8;
const LIST = 9;
const ALIGNMENT = 32;

type Value = number | string | boolean | readonly (number | string)[];

/** Metadata by key; a number is written as uint32, or float32 where told. */
type Metadata = Readonly<Record<string, Value | { readonly float: number }>>;

/** A tensor of zeros. */
interface Tensor {
  readonly name: string;
  readonly dimensions: readonly number[];
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function f32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}

function list(values: readonly (number | string)[]): Buffer[] {
  const isText = typeof values[0] === "string";
  return [
    ...[u32(LIST), u32(isText ? TEXT : 6), u64(values.length)],
    ...values.map((one) => typeof one === "string" ? text(one) : f32(one)),
  ];
}

function typed(value: Metadata[string]): Buffer[] {
  if (typeof value === "string") return [u32(TEXT), text(value)];
  if (typeof value === "boolean") return [u32(7), Buffer.from([+value])];
  if (typeof value === "number") return [u32(4), u32(value)];
  return "float" in value ? [u32(6), f32(value.float)] : list(value);
}

/** A GGUF file, version 3, all of whose weights are zeros of 4 bytes. */
export function gguf(metadata: Metadata, tensors: readonly Tensor[]): Buffer {
  const parts = [
    ...[Buffer.from("GGUF"), u32(3)],
    ...[u64(tensors.length), u64(Object.keys(metadata).length)],
  ];
  for (const [key, value] of Object.entries(metadata)) {
    parts.push(text(key), ...typed(value));
  }
  let offset = 0;
  for (const { name, dimensions } of tensors) {
    const bytes = 4 * dimensions.reduce((all, one) => all * one, 1);
    parts.push(text(name), u32(dimensions.length), ...dimensions.map(u64));
    parts.push(u32(0), u64(offset));
    offset += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
  }
  const head = Buffer.concat(parts);
  const padding = -head.length & (ALIGNMENT - 1);
  return Buffer.concat([head, Buffer.alloc(padding + offset)]);
}

const WIDTH = 64;
const INNER = 96;
const BLOCKS = 2;

/** What the model of zeros is, in the words of /api/show. */
export const TINY = {
  architecture: "llama",
  blockCount: BLOCKS,
  headCountKv: 2,
  keyLength: 16,
  embeddingLength: WIDTH,
  feedForwardLength: INNER,
  contextLength: 512,
} as const;

/** Bytes as tokens, behind the three that every tokenizer has. */
function vocabulary(): string[] {
  const hex = (byte: number) =>
    byte.toString(16).padStart(2, "0").toUpperCase();
  const bytes = Array.from({ length: 256 }, (_, one) => `<0x${hex(one)}>`);
  return ["<unk>", "<s>", "</s>", ...bytes];
}

/** A decoder of text that any llama.cpp loads; more of its metadata is told. */
export function tinyModel(more: Metadata = {}): Buffer {
  const tokens = vocabulary();
  const narrow = TINY.headCountKv * TINY.keyLength;
  const shapes: Readonly<Record<string, readonly number[]>> = {
    attn_norm: [WIDTH],
    attn_q: [WIDTH, WIDTH],
    attn_k: [WIDTH, narrow],
    attn_v: [WIDTH, narrow],
    attn_output: [WIDTH, WIDTH],
    ffn_norm: [WIDTH],
    ffn_gate: [WIDTH, INNER],
    ffn_up: [WIDTH, INNER],
    ffn_down: [INNER, WIDTH],
  };
  const blocks = Array.from(
    { length: BLOCKS },
    (_, block) =>
      Object.entries(shapes).map(([name, dimensions]) => ({
        name: `blk.${block}.${name}.weight`,
        dimensions,
      })),
  );
  return gguf({
    "general.architecture": "llama",
    "general.name": "tiny",
    "general.file_type": 0,
    "llama.block_count": BLOCKS,
    "llama.context_length": TINY.contextLength,
    "llama.embedding_length": WIDTH,
    "llama.feed_forward_length": INNER,
    "llama.attention.head_count": 4,
    "llama.attention.head_count_kv": TINY.headCountKv,
    "llama.attention.layer_norm_rms_epsilon": { float: 1e-5 },
    "llama.rope.dimension_count": TINY.keyLength,
    "llama.vocab_size": tokens.length,
    "tokenizer.ggml.model": "llama",
    "tokenizer.ggml.tokens": tokens,
    "tokenizer.ggml.scores": tokens.map(() => 0),
    "tokenizer.ggml.bos_token_id": 1,
    "tokenizer.ggml.eos_token_id": 2,
    "tokenizer.ggml.unknown_token_id": 0,
    ...more,
  }, [
    { name: "token_embd.weight", dimensions: [WIDTH, tokens.length] },
    ...blocks.flat(),
    { name: "output_norm.weight", dimensions: [WIDTH] },
    { name: "output.weight", dimensions: [WIDTH, tokens.length] },
  ]);
}

/** A projector of pictures for it. */
export function tinyProjector(): Buffer {
  const figures = Object.entries({
    ...{ image_size: 28, patch_size: 14, embedding_length: 32 },
    ...{ feed_forward_length: 32, block_count: 1, projection_dim: WIDTH },
    "attention.head_count": 2,
  }).map(([key, value]) => [`clip.vision.${key}`, value]);
  return gguf({
    "general.architecture": "clip",
    "general.type": "mmproj",
    "clip.has_vision_encoder": true,
    "clip.projector_type": "mlp",
    ...Object.fromEntries(figures),
  }, [
    { name: "v.patch_embd.weight", dimensions: [14, 14, 3, 32] },
    { name: "mm.0.weight", dimensions: [32, WIDTH] },
  ]);
}

/** An adapter of one of its matrices. */
export function tinyAdapter(): Buffer {
  const name = "blk.0.attn_q.weight.lora_";
  return gguf({
    "general.architecture": "llama",
    "general.type": "adapter",
    "adapter.type": "lora",
    "adapter.lora.alpha": { float: 1 },
  }, [
    { name: `${name}a`, dimensions: [WIDTH, 4] },
    { name: `${name}b`, dimensions: [4, WIDTH] },
  ]);
}
