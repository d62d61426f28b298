import assert from "node:assert/strict";
import { test } from "node:test";
import { furthestSlowed } from "../../../core/kernel/slowed_processor.ts";

const slowed = (device: string, state: number, devices = 1) => ({
  device,
  state,
  devices,
});

test("furthestSlowed() tells the furthest, the first of equals, and all", () => {
  assert.equal(furthestSlowed([]), undefined);
  assert.deepEqual(
    furthestSlowed([slowed("a", 1), slowed("b", 3, 2), slowed("c", 3)]),
    slowed("b", 3, 4),
  );
});
