/** Recordings as they leave the machine: without what tells it from another. */

import { redactCalls } from "../core/redact.ts";
import { readEnv } from "../host/system.ts";
import type { RecordedCall } from "../runner/record.ts";

/** The recording as text. */
export function recordingText(calls: readonly RecordedCall[]): string {
  const home = readEnv("HOME");
  const user = readEnv("USER") ?? readEnv("LOGNAME");
  const names = [user, readEnv("HOSTNAME")].filter((one) => one !== null);
  return `${
    JSON.stringify(
      {
        kind: "ModelCarryRecording",
        schemaVersion: "v0.1",
        capturedAt: new Date().toISOString(),
        calls: redactCalls(calls, { home, names }),
      },
      null,
      2,
    )
  }\n`;
}
