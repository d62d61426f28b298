/** Documents of another kind than was asked for. */

import type { Fault, ValidatorError } from "./fault.ts";

/** What each kind is to people, and what takes it. */
const KINDS: Readonly<Record<string, string>> = {
  LocalModelResourceSnapshot: "a snapshot: model-carry validate FILE takes it",
  ModelCarryRecording: "a recording: model-carry --replay FILE takes it",
  ModelCarryPolicy: "a policy: model-carry --policy FILE takes it",
  LocalModelResourceEvidence: "evidence: an agent plane takes it",
};

/**
 * The one fault of a whole document of ours that is another one; null: it is
 * none of ours. All that it lacks to be what was asked for is beside the point.
 */
export function kindFault(
  errors: readonly ValidatorError[],
  document: unknown,
): Fault | null {
  const error = errors.find(({ keyword, instancePath }) =>
    keyword === "const" && instancePath === "/kind"
  );
  if (error === undefined) return null;
  const { kind } = document as { readonly kind?: unknown };
  if (typeof kind !== "string" || !Object.hasOwn(KINDS, kind)) return null;
  const wanted = JSON.stringify(error.params["allowedValue"]);
  return {
    pointer: "/kind",
    message: `"${kind}" has to be ${wanted}: it is ${KINDS[kind]}`,
  };
}
