/** Whether a device works out of main memory. */

import assert from "node:assert/strict";
import { test } from "node:test";
import accelerators from "../../../probes/accelerators.ts";
import { kindOfDriver } from "../../../probes/accelerators/drivers.ts";
import { parseIsApu } from "../../../probes/accelerators/figures.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const CARD = "/sys/class/drm/card0/device";

for (
  const [listed, want] of [
    ["freq1_input in0_input in1_input name temp1_input", true],
    ["freq1_input freq2_input in0_input name temp1_input temp2_input", false],
    // An MI300A works out of one memory, and an MI300X lists the same.
    ["freq1_input freq2_input name power1_input temp1_input", null],
    ["freq2_input in0_input in1_input", null],
    ["", null],
  ] as const
) {
  test(`parseIsApu() says ${want} of "${listed}"`, () => {
    assert.equal(parseIsApu(listed.split(" ")), want);
  });
}

async function unifiedOf(driver: string, chip: readonly string[] | Error) {
  const { accelerators: facts } = await accelerators(memoryHost({
    files: {
      [`${CARD}/mem_info_vram_total`]: "536870912\n",
      [`${CARD}/mem_info_vram_used`]: "132972544\n",
    },
    links: { [`${CARD}/driver`]: driver },
    dirs: {
      "/sys/class": ["drm"],
      [`${CARD}/hwmon`]: ["hwmon4"],
      [`${CARD}/hwmon/hwmon4`]: chip,
    },
  }));
  return facts?.devices.map((one) => one.unifiedMemory);
}

test("accelerators() tells an APU with 512 MiB from a card", async () => {
  assert.deepEqual(await unifiedOf("amdgpu", ["in0_input", "in1_input"]), [
    true,
  ]);
  assert.deepEqual(await unifiedOf("amdgpu", ["in0_input", "freq2_input"]), [
    false,
  ]);
  assert.deepEqual(await unifiedOf("amdgpu", hostError("EIO")), [null]);
});

for (
  const [driver, want] of [
    ["asahi", true],
    ["v3d", true],
    ["panthor", true],
    ["RKNPU", true],
    ["i915", null],
    ["nouveau", null],
    ["unknown", null],
  ] as const
) {
  test(`accelerators() says ${want} of the memory of ${driver}`, async () => {
    assert.deepEqual(await unifiedOf(driver, []), [want]);
  });
}

test("kindOfDriver() takes no virtual display for a GPU", () => {
  assert.equal(kindOfDriver("vmwgfx"), "frame buffer");
  assert.equal(kindOfDriver("vc4-drm"), null);
  assert.equal(kindOfDriver("msm_dpu"), null);
});
