/** A container that sees the mounts of a whole server still finds its limit. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { recordingText } from "../../agent/redacted_recording_text.ts";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";
import { machineAnswers } from "../support/machines.ts";
import { withMachine } from "../support/reported_machines.ts";

const BASE = "container_cgroup2";
const OWN = "4100 4000 0:26 / /sys/fs/cgroup ro,nosuid - cgroup2 cgroup rw\n";

/** Mounts of so many containers: an overlay of many layers each. */
const overlays = (count: number) =>
  Array.from(
    { length: count },
    (_, at) =>
      `${at + 5000} 30 0:${at + 50} / /host/run/containerd/${at}/rootfs ` +
      `rw,relatime shared:${at} - overlay overlay rw,lowerdir=` +
      Array.from({ length: 8 }, (_, layer) =>
        `/var/lib/containerd/snapshots/${at + layer}/fs`).join(":") +
      "\n",
  )
    .join("");

async function memoryOf(mounts: string) {
  const texts: string[] = [];
  const machine = { base: BASE, files: { "proc/self/mountinfo": mounts } };
  const told = await withMachine(machine, (sysroot) =>
    takeSnapshot({
      sysroot,
      answers: machineAnswers(BASE),
      policy: DEFAULT_POLICY,
      onRecorded: (...run) => void texts.push(recordingText(...run)),
    }));
  const replay = JSON.parse(texts[0] ?? "") as ModelCarryRecording;
  const again = await takeSnapshot({ replay, policy: DEFAULT_POLICY });
  assert.deepEqual(again.signals.memory, told.signals.memory);
  return told.signals.memory;
}

test("collect() finds its limit among 5,000 mounts", async () => {
  const text = overlays(5000) + OWN;
  assert.ok(text.length > 1.5 * 1024 * 1024, String(text.length));
  const memory = await memoryOf(text);
  assert.deepEqual(memory, await memoryOf(OWN));
  assert.ok(memory.status === "known");
  assert.equal(memory.boundBy, "cgroup-max");
});

test("collect() denies where mounts are too many to be read", async () => {
  const memory = await memoryOf(overlays(25_000) + OWN);
  assert.ok(memory.status === "unknown");
  assert.match(memory.reason.message, /over 8388608 bytes/);
});
