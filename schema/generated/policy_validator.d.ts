/** Generated from the schema: deno task gen. */
import type { ValidatorError } from "../fault.ts";
import type { ModelCarryPolicy } from "./policy_types.ts";

export const validate: {
  (document: unknown): document is ModelCarryPolicy;
  errors?: readonly ValidatorError[] | null;
};
