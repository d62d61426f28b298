/** Context that a load is for, and the requests that it keeps memory for. */

import type { Chosen, EstimateInput } from "./estimate_input.ts";
import { hasSince, mayHaveSince } from "./runner_version.ts";
import { defaultContext } from "./video_memory.ts";

/** Tokens of one request. */
export function chooseContext(input: EstimateInput): Chosen<number> {
  const { shape, service } = input;
  const chosen = shape.numCtx !== null
    ? { value: shape.numCtx, source: "num_ctx of the model" }
    : service.contextTokens !== null
    ? { value: service.contextTokens, source: "policy /service/contextTokens" }
    : mayHaveSince(input, "contextByVideoMemory")
    ? defaultContext(input.video)
    : { value: 4096, source: "default of the service before 0.15.5" };
  return chosen.value > shape.contextLength
    ? { value: shape.contextLength, source: "context length of the model" }
    : chosen;
}

/** Requests at once. */
export function chooseSlots(input: EstimateInput): Chosen<number> {
  const stated = input.service.parallelSlots;
  if (stated !== null) {
    return { value: stated, source: "policy /service/parallelSlots" };
  }
  if (hasSince(input, "oneSlot")) {
    return { value: 1, source: "default since 0.10" };
  }
  if (hasSince(input, "twoSlots")) {
    return { value: 2, source: "default of 0.6.7 to 0.9" };
  }
  const isBare = input.version !== null && mayHaveSince(input, "oneSlot");
  return {
    value: 4,
    source: isBare
      ? "default before 0.6.7: what it calls its version is none"
      : "default before 0.6.7, or version unknown",
  };
}
