/** Generated from the schema: deno task gen. */
import type { ValidatorError } from "../fault.ts";
import type { GuardrailDecision } from "./decision_types.ts";

export const validate: {
  (document: unknown): document is GuardrailDecision;
  errors?: readonly ValidatorError[] | null;
};
