/**
 * How long the memory lasts while a model is used.
 *
 * llama-server keeps each finished prompt in main memory, up to 8 GiB
 * (common/common.h, cache_ram_mib): a prompt of 2,050 tokens of llama3.2 1B
 * takes 64 MiB, the bytes of its keys and values (docs/decisions/estimate.md).
 */

/** What a runner keeps of finished prompts at most (cache_ram_mib). */
export const PROMPT_CACHE_BYTES = 8 * 1024 ** 3;

/** What a document says of it. */
export interface Sustain {
  readonly bytesPerToken: number | null;
  readonly tokens: number | null;
}

/** Tokens of new prompts that what is left holds; nothing of what is unknown. */
export function sustainedUse(
  bytesPerToken: number | null,
  headroomBytes: number | null,
): Sustain {
  if (bytesPerToken === null) return { bytesPerToken: null, tokens: null };
  const bytes = Math.ceil(bytesPerToken);
  return {
    bytesPerToken: bytes,
    tokens: headroomBytes === null
      ? null
      : Math.floor(Math.max(0, headroomBytes) / bytes),
  };
}
