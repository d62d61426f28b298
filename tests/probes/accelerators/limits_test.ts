/** How many accelerators are told of, and by which driver. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { accelerators as acceleratorsRow } from "../../../core/signals/informative.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import accelerators from "../../../probes/accelerators.ts";
import { memoryHost } from "../../support/memory_host.ts";

for (const [count, isWell] of [[64, true], [65, false]] as const) {
  test(`accelerators() tells of 64 devices at most: ${count}`, async () => {
    const host = memoryHost({
      dirs: {
        "/sys/class": ["mem"],
        "/proc/driver/nvidia/gpus": Array.from(
          { length: count },
          (_, at) => `${at}`,
        ),
      },
    });
    const seen = accelerators(host);
    if (!isWell) await assert.rejects(seen, RangeError);
    else assert.equal((await seen).accelerators?.devices.length, count);
    const [device] = (await accelerators(memoryHost({
      dirs: { "/sys/class": ["mem"], "/proc/driver/nvidia/gpus": ["0"] },
    }))).accelerators?.devices ?? [];
    assert.ok(device);
    const devices = Array.from({ length: count }, () => device);
    const judged = acceleratorsRow.judge({ devices }, DEFAULT_POLICY);
    assert.equal(judged.known, isWell);
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
