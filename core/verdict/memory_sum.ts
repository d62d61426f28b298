/** What is left for a model, and what it needs. */

import type { Rules } from "../policy/judging_rules.ts";
import { keepFree } from "../signals/memory.ts";
import type { MemoryValues } from "../../schema/types.ts";
import type { Need } from "./model_need.ts";

/** The sum of one profile; null where a figure is unknown. */
export interface Sum {
  readonly availableBytes: number | null;
  readonly reserveBytes: number | null;
  readonly requiredBytes: number | null;
  readonly headroomBytes: number | null;
}

/** The sum, and what it keeps free. */
export interface Balance {
  readonly sum: Sum;
  /** What new prompts are to take, in words; null: it is for the rest. */
  readonly keptFor: string | null;
}

/** Sums up one need; `memory` is null where nothing of it is known. */
export function balanceOf(
  { requiredBytes, promptReserve }: Need,
  memory: MemoryValues | null,
  policy: Rules,
): Balance {
  if (memory === null) {
    const sum = {
      availableBytes: null,
      reserveBytes: null,
      requiredBytes,
      headroomBytes: null,
    };
    return { sum, keptFor: null };
  }
  const { availableBytes, reserveBytes, keptFor } = keepFree(
    memory,
    promptReserve,
    policy.limits.memory,
  );
  const sum = {
    availableBytes,
    reserveBytes,
    requiredBytes,
    // A policy may reserve more than a number can go below zero.
    headroomBytes: requiredBytes === null ? null : Math.max(
      Number.MIN_SAFE_INTEGER,
      availableBytes - reserveBytes - requiredBytes,
    ),
  };
  return { sum, keptFor };
}
