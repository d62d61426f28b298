/** Generated from the schema: deno task gen. */
import type { ValidatorError } from "../fault.ts";
import type { LocalModelResourceSnapshot } from "./snapshot_types.ts";

export const validate: {
  (document: unknown): document is LocalModelResourceSnapshot;
  errors?: readonly ValidatorError[] | null;
};
