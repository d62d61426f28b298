/** Generated from the schema: deno task gen. */
import type { ValidatorError } from "../fault.ts";
import type { ModelCarryProbeManifest } from "./manifest_types.ts";

export const validate: {
  (document: unknown): document is ModelCarryProbeManifest;
  errors?: readonly ValidatorError[] | null;
};
