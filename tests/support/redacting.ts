/** What a recording holds of one call, on a machine of somebody's. */

import {
  NOTHING_STATED,
  type Stated,
} from "../../core/recording/names_in_policy_and_manifests.ts";
import { redactCalls } from "../../core/recording/redact_recording.ts";
import type { RecordedCall } from "../../runner/record.ts";

/** Whose machine it is; two of the names are words of the kernel and of models. */
export const WHO = {
  home: "/home/alice",
  names: ["alice", "coretemp", "gemma"],
};

export function redact(
  call: RecordedCall,
  stated: Partial<Stated> = {},
): RecordedCall | undefined {
  return redactCalls([call], WHO, { ...NOTHING_STATED, ...stated })[0];
}

/** The text that a recording holds of a file. */
export function redactedFile(path: string, result: string): unknown {
  return redact({ call: "readText", args: [path], result })?.result;
}
