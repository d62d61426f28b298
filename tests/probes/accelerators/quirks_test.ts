/** What accelerators of real machines do that a naive reader gets wrong. */

import assert from "node:assert/strict";
import { test } from "node:test";
import accelerators from "../../../probes/accelerators.ts";
import { memoryHost } from "../../support/memory_host.ts";

const DRM = "/sys/class/drm";
test("accelerators() counts a card once, whatever hangs off it", async () => {
  const seen = await accelerators(memoryHost({
    dirs: { "/sys/class": ["mem"] },
    files: {
      [`${DRM}/version`]: "drm 1.1.0\n",
      [`${DRM}/card1/device/vendor`]: "0x1002\n",
      [`${DRM}/card1-DP-1/status`]: "connected\n",
      [`${DRM}/renderD128/device/vendor`]: "0x1002\n",
    },
    links: { [`${DRM}/card1/device/driver`]: "amdgpu" },
  }));
  assert.deepEqual(seen.accelerators?.devices.map((one) => one.driver), [
    "amdgpu",
  ]);
});

test("accelerators() counts six GPUs without information", async () => {
  const gpus = "/proc/driver/nvidia/gpus";
  const seen = await accelerators(memoryHost({
    dirs: {
      "/sys/class": ["mem"],
      [gpus]: [1, 2, 3, 4, 5, 6].map((n) => `0004:0${n}:00.0`),
    },
  }));
  const devices = seen.accelerators?.devices ?? [];
  assert.equal(devices.length, 6);
  assert.ok(devices.every((one) => one.memoryTotalBytes === null));
});

test("accelerators() tells none from not looked", async () => {
  const none = await accelerators(
    memoryHost({ dirs: { "/sys/class": ["mem"] } }),
  );
  assert.deepEqual(none.accelerators?.devices, []);
  await assert.rejects(accelerators(memoryHost({})));
});

test("accelerators() finds an NPU", async () => {
  const at = "/sys/class/accel/accel0/device";
  const seen = await accelerators(memoryHost({
    dirs: { "/sys/class": ["mem"] },
    files: { [`${at}/vendor`]: "0x8086\n" },
    links: { [`${at}/driver`]: "intel_vpu" },
  }));
  const [npu] = seen.accelerators?.devices ?? [];
  assert.deepEqual([npu?.kind, npu?.vendor, npu?.driver], [
    "npu",
    "intel",
    "intel_vpu",
  ]);
});
