/** What an estimate starts from, and what it ends in. */

import type { ModelShape } from "../probe/facts.ts";
import type { ServiceFacts } from "../policy/policy_part_types.ts";
import type { VideoMemory } from "./video_memory.ts";

/** A figure that was chosen, and where it comes from. */
export interface Chosen<T> {
  readonly value: T;
  readonly source: string;
}

/** One part of the need. */
export interface Term {
  readonly name: string;
  readonly bytes: number;
  readonly source: string;
}

export interface EstimateInput {
  readonly shape: ModelShape;
  /** Size of the model's file in bytes. */
  readonly sizeBytes: number;
  /** Version of the service; null: unknown, the strict side is taken. */
  readonly version: string | null;
  /** Oldest version that it may have, where it tells none. */
  readonly atLeast?: string | null;
  readonly service: ServiceFacts;
  /** Whether the processor has AMX; null: unknown, the strict side is taken. */
  readonly amx: boolean | null;
  readonly video: VideoMemory;
}
