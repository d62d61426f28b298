/** Generated from the schema: deno task gen. */
import type { ValidatorError } from "./faults.ts";
import type { GuardrailDecision } from "./_decision_types.ts";

export const validate: {
  (document: unknown): document is GuardrailDecision;
  errors?: readonly ValidatorError[] | null;
};
