/** Accelerators of recorded machines give the readings that their projects state. */

import assert from "node:assert/strict";
import { test } from "node:test";
import accelerators from "../../../probes/accelerators.ts";
import network from "../../../probes/network.ts";
import { noShared as skip, recordedMachine } from "../../support/shared.ts";

test("accelerators() tells of both memories of constructed-amdgpu-apu", {
  skip,
}, async () => {
  const seen = await accelerators(recordedMachine("constructed-amdgpu-apu"));
  assert.deepEqual(
    seen.accelerators?.devices.map((one) => ({
      driver: one.driver,
      vram: [one.memoryTotalBytes, one.memoryAvailableBytes],
      gtt: [one.sharedMemoryTotalBytes, one.sharedMemoryAvailableBytes],
    })),
    [{
      driver: "amdgpu",
      vram: [536870912, 536870912 - 155189248],
      gtt: [133143986176, 133143986176 - 18874368],
    }],
  );
});

test("accelerators() reads constructed-xe-gpu", { skip }, async () => {
  const seen = await accelerators(recordedMachine("constructed-xe-gpu"));
  assert.deepEqual(
    seen.accelerators?.devices.map((one) => [
      one.driver,
      one.memoryTotalBytes,
      one.memoryAvailableBytes,
    ]),
    [["xe", 12884901888, null]],
  );
});

test("accelerators() reads procfs-desktop-amdgpu", { skip }, async () => {
  const seen = await accelerators(recordedMachine("procfs-desktop-amdgpu"));
  assert.deepEqual(
    seen.accelerators?.devices.map((one) => [
      one.driver,
      one.memoryTotalBytes,
      one.memoryAvailableBytes,
      one.sharedMemoryTotalBytes,
    ]),
    [["amdgpu", 8573157376, 7082778624, 8573157376]],
  );
});

test(
  "accelerators() counts one GPU in datadog-nvidia-a10g",
  { skip },
  async () => {
    const seen = await accelerators(recordedMachine("datadog-nvidia-a10g"));
    assert.deepEqual(
      seen.accelerators?.devices.map((one) => [
        one.vendor,
        one.memoryTotalBytes,
      ]),
      [["nvidia", null]],
    );
  },
);

test(
  "network() finds no way out of constructed-no-network",
  { skip },
  async () => {
    const seen = await network(recordedMachine("constructed-no-network"));
    assert.deepEqual(seen.network, {
      available: false,
      interfaces: { ethernet: 0, wireless: 0, tunnel: 1, other: 0, unknown: 0 },
    });
  },
);
