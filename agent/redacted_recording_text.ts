/** Recordings as they leave the machine: without what tells it from another. */

import {
  NOTHING_STATED,
  type Stated,
} from "../core/recording/names_in_policy_and_manifests.ts";
import { redactCalls } from "../core/recording/redact_recording.ts";
import { ownIdentity } from "../host/user_identity.ts";
import type { RecordedCall } from "../runner/record.ts";

/**
 * The recording as text; a replay runs at the time that it names. `stated` is
 * what policy and plugins say of their own: models, paths that were granted.
 */
export function recordingText(
  calls: readonly RecordedCall[],
  capturedAt: string,
  stated: Stated = NOTHING_STATED,
): string {
  return `${
    JSON.stringify(
      {
        kind: "ModelCarryRecording",
        schemaVersion: "v0.1",
        capturedAt,
        calls: redactCalls(calls, ownIdentity(), stated),
      },
      null,
      2,
    )
  }\n`;
}
