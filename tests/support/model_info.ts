/** Metadata of a model of llama3.2:1b's shape, as /api/show has it. */
export const MODEL_INFO = {
  "general.architecture": "llama",
  "llama.block_count": 16,
  "llama.attention.head_count": 32,
  "llama.attention.head_count_kv": 8,
  "llama.embedding_length": 2048,
  "llama.feed_forward_length": 8192,
  "llama.context_length": 131072,
} as const;
