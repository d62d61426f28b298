/** What a plugin returned, checked and copied. */

import { extensionFault } from "../../core/document/extension_faults.ts";
import { factsFault } from "../../core/probe/impossible_facts.ts";
import type { Json, Manifest, Observation } from "../../core/probe/contract.ts";
import { cleanText } from "../../core/text/display_text.ts";
import { validate } from "../../schema/generated/observation_validator.js";
import { schemaFaults } from "../../schema/fault_sentences.ts";

/** Keys of an observation that are no facts. */
const NO_FACTS = ["absent", "incomplete", "concerns", "extension"];

export type ReadObservation =
  | { readonly observation: Observation; readonly fault: null }
  | { readonly observation: null; readonly fault: string };

/** Foreign text, however deep it lies. */
function cleanJson(value: Json): Json {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanJson);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [cleanText(key), cleanJson(one)]),
  );
}

function meaningFault(
  observation: Observation,
  { provides }: Manifest,
): string | null {
  const keys = Object.keys(observation).filter((one) =>
    !NO_FACTS.includes(one)
  );
  const stray = keys.find((one) => !provides.some((name) => name === one));
  if (stray !== undefined) {
    return `"/${stray}" is not in "provides" of the manifest`;
  }
  const bad = extensionFault(observation.extension);
  if (bad !== null) return `"/extension" ${bad}`;
  return observation.absent !== undefined && keys.length > 0
    ? `"/absent" stands beside "/${keys[0]}"`
    : factsFault(observation);
}

/** The output of a plugin as an observation, or what is wrong with it. */
export function readObservation(
  output: Json,
  manifest: Manifest,
): ReadObservation {
  const copy: Json = structuredClone(output);
  if (!validate(copy)) {
    const [first] = schemaFaults(validate.errors ?? [], copy);
    const fault = `Cannot use the output: "${first?.pointer ?? ""}" ` +
      (first?.message ?? "is wrong");
    return { observation: null, fault };
  }
  const observation = copy as unknown as Observation;
  const fault = meaningFault(observation, manifest);
  if (fault !== null) {
    return { observation: null, fault: `Cannot use the output: ${fault}` };
  }
  return {
    observation: observation.extension === undefined ? observation : {
      ...observation,
      extension: cleanJson(observation.extension) as Record<string, Json>,
    },
    fault: null,
  };
}
