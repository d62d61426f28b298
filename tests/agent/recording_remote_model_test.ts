/** A recording keeps that a model runs elsewhere, and not where. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { redactCalls } from "../../core/recording/redact_recording.ts";
import { machinePolicy } from "../support/machines.ts";
import { recordingOf, recordMachine } from "../support/recordings.ts";
import { admitted } from "../support/service_cases.ts";

const WHO = { home: "/home/user", names: ["alice"] };

test("redactCalls() keeps that a model is elsewhere, not where", async () => {
  const { calls } = await recordMachine("model_remote");
  const safe = recordingOf(redactCalls(calls, WHO));
  const text = JSON.stringify(safe);
  assert.ok(JSON.stringify(calls).includes("models.example"));
  assert.ok(!/models\.example|qwen3/.test(text), "a host is in the recording");
  const snapshot = await takeSnapshot({
    replay: safe,
    policy: machinePolicy("model_remote"),
  });
  assert.deepEqual(admitted(snapshot, "llama3.2:1b"), [
    ...["remote", "deny", "model-remote"],
  ]);
});
