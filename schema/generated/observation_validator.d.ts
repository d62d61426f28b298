/** Generated from the schema: deno task gen. */
import type { ValidatorError } from "../fault.ts";
import type { ModelCarryObservation } from "./observation_types.ts";

export const validate: {
  (document: unknown): document is ModelCarryObservation;
  errors?: readonly ValidatorError[] | null;
};
