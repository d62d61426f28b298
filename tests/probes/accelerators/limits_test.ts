/** How many accelerators are told of, and by which driver. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { accelerators as acceleratorsRow } from "../../../core/signals/informative.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import accelerators from "../../../probes/accelerators.ts";
import { memoryHost } from "../../support/memory_host.ts";

for (const count of [1, 64, 65, 300]) {
  test(`accelerators() counts what is more than 64 devices: ${count}`, async () => {
    const { accelerators: facts } = await accelerators(memoryHost({
      dirs: {
        "/sys/class": ["mem"],
        "/proc/driver/nvidia/gpus": Array.from(
          { length: count },
          (_, at) => `${at}`,
        ),
      },
    }));
    assert.ok(facts);
    const judged = acceleratorsRow.judge(facts, DEFAULT_POLICY);
    assert.ok(judged.known);
    const { devices, unlisted } = judged.values;
    assert.equal(devices.length, Math.min(64, count));
    assert.deepEqual(
      unlisted,
      count > 64 ? { gpu: count - 64, npu: 0 } : undefined,
    );
  });
}

for (const link of ["", "x".repeat(61), "no driver"]) {
  test(`accelerators() takes no driver from ${JSON.stringify(link.slice(0, 9))}`, async () => {
    const host = memoryHost({
      dirs: { "/sys/class": ["drm"], "/sys/class/drm": ["card0"] },
      links: { "/sys/class/drm/card0/device/driver": link },
    });
    const { accelerators: seen } = await accelerators(host);
    assert.equal(seen?.devices[0]?.driver, "unknown");
  });
}
