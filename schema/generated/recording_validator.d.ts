/** Generated from the schema: deno task gen. */
import type { ValidatorError } from "../fault.ts";
import type { ModelCarryRecording } from "./recording_types.ts";

export const validate: {
  (document: unknown): document is ModelCarryRecording;
  errors?: readonly ValidatorError[] | null;
};
