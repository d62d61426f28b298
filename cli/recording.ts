/** Recordings as they leave the machine: without what tells it from another. */

import { redactCalls } from "../core/redact.ts";
import { ownIdentity } from "../host/identity.ts";
import type { RecordedCall } from "../runner/record.ts";

/** The recording as text; a replay runs at the time that it names. */
export function recordingText(
  calls: readonly RecordedCall[],
  capturedAt: string,
): string {
  return `${
    JSON.stringify(
      {
        kind: "ModelCarryRecording",
        schemaVersion: "v0.1",
        capturedAt,
        calls: redactCalls(calls, ownIdentity()),
      },
      null,
      2,
    )
  }\n`;
}
