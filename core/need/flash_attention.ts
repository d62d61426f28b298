/** Whether a runner keeps the scores of attention, or folds them as it goes. */

import type { Chosen, EstimateInput } from "./estimate_input.ts";
import { hasSince } from "./runner_version.ts";

/** On, or off, which takes more; OLLAMA_FLASH_ATTENTION cannot be seen. */
export function chooseFlashAttention(input: EstimateInput): Chosen<boolean> {
  const stated = input.service.flashAttention;
  if (stated !== "auto") {
    return { value: stated === "on", source: "policy /service/flashAttention" };
  }
  return hasSince(input, "flashAuto")
    ? { value: true, source: "auto since 0.13.4: on for a processor" }
    : { value: false, source: "off before 0.13.4, or version unknown" };
}
