/** Generated from the schema: deno task gen. */
import type { ValidatorError } from "../fault.ts";
import type { LocalModelResourceEvidence } from "./evidence_types.ts";

export const validate: {
  (document: unknown): document is LocalModelResourceEvidence;
  errors?: readonly ValidatorError[] | null;
};
