import assert from "node:assert/strict";
import { test } from "node:test";
import { nextAskMs } from "../../../cli/page/pace.ts";

test("nextAskMs() asks as the program wishes, and less and less after failures", () => {
  const asked = [0, 1, 2, 3, 4, 5, 6, 7, 1000].map((failures) =>
    nextAskMs(failures, 4321)
  );
  assert.deepEqual(
    asked,
    [4321, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000],
  );
});
