import assert from "node:assert/strict";
import { test } from "node:test";
import {
  meaningOf,
  usualMeaning,
} from "../../../core/kernel/limit_meanings.ts";

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
