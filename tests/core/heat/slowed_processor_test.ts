import assert from "node:assert/strict";
import { test } from "node:test";
import { furthestSlowed } from "../../../core/heat/slowed_processor.ts";
import { meaningOf, usualMeaning } from "../../../core/heat/limit_meanings.ts";

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

test("meaningOf() takes the kind's own meaning where none is told", () => {
  assert.equal(usualMeaning("critical"), "stops");
  assert.equal(usualMeaning("emergency"), "stops");
  for (const kind of ["passive", "hot", "max", "documented"] as const) {
    assert.equal(usualMeaning(kind), "throttles");
  }
  assert.equal(meaningOf({ kind: "critical", celsius: 90 }), "stops");
  assert.equal(
    meaningOf({ kind: "critical", celsius: 90, means: "alarm" }),
    "alarm",
  );
});
