/** Which models the fits were measured for. */

import type { ModelExtra } from "../probe/facts.ts";
import type { ServiceFacts } from "../policy/policy_part_types.ts";
import type { EstimateInput } from "./estimate_input.ts";
import { hasSince } from "./runner_version.ts";

/** What each extra is called to who reads why there is no estimate. */
const EXTRAS: Readonly<Record<ModelExtra, string>> = {
  projector: "a projector",
  capability: "more than text",
  experts: "experts",
  adapter: "an adapter",
  draft: "a draft model",
  format: "another format than gguf",
};

/** With every runner; mistral, tinyllama and smollm are of it too. */
const WITH_ANY: readonly string[] = ["llama"];
/** With llama-server alone: before, Ollama ran some of them by itself. */
const WITH_LLAMA_SERVER: readonly string[] = ["qwen2", "qwen3", "phi3"];

type Measured = Pick<EstimateInput, "shape" | "version" | "atLeast">;

/** What of a model was never measured, in words; null: all of it was. */
export function unmeasured(input: Measured): string | null {
  const { architecture, extras = [] } = input.shape;
  const isKnown = WITH_ANY.includes(architecture) ||
    (WITH_LLAMA_SERVER.includes(architecture) &&
      hasSince(input, "llamaServer"));
  if (!isKnown) return `architecture ${architecture}`;
  return extras.length === 0
    ? null
    : extras.map((one) => EXTRAS[one]).join(", ");
}

/** Whether such a model can be estimated at all. */
export function isMeasured(
  input: Measured & { readonly service: ServiceFacts },
): boolean {
  return unmeasured(input) === null ||
    input.service.unmeasuredMarginBytes !== null;
}
