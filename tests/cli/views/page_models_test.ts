import assert from "node:assert/strict";
import { test } from "node:test";
import { modelRows } from "../../../cli/views/page_models.ts";
import { snapshotOfMachine } from "../../support/machines.ts";

const GIB = 1024 ** 3;
const sums = [
  ["half of it", 4 * GIB, 1 * GIB, 1.5 * GIB, 0.5, null],
  ["all of it", 4 * GIB, 1 * GIB, 3 * GIB, 1, null],
  ["twice as much", 4 * GIB, 1 * GIB, 6 * GIB, 1, 0.5],
  ["what is less than nothing", 1 * GIB, 2 * GIB, 1 * GIB, 1, 0],
  ["nothing of nothing", 1 * GIB, 2 * GIB, 0, 0, null],
  ["an unknown need", 4 * GIB, 1 * GIB, null, null, null],
  ["unknown memory", null, null, 1 * GIB, null, null],
] as const;
for (
  const [name, availableBytes, reserveBytes, requiredBytes, share, mark] of sums
) {
  test(`modelRows() draws ${name}`, async () => {
    const snapshot = structuredClone(await snapshotOfMachine("need_unknown"));
    const [first] = snapshot.profiles;
    assert.ok(first);
    Object.assign(first.admission, {
      availableBytes,
      reserveBytes,
      requiredBytes,
    });
    const [row] = modelRows(snapshot);
    assert.deepEqual([row?.share, row?.mark], [share, mark]);
  });
}

test("modelRows() says where a model is", async () => {
  const places = await Promise.all(
    [
      "laptop_on_mains",
      "laptop_model_loaded",
      "model_missing",
      "container_bare",
    ]
      .map(async (name) => modelRows(await snapshotOfMachine(name))[0]?.sum),
  );
  assert.deepEqual(places.map((one) => one?.split(", ")[0]), [
    "installed",
    "loaded",
    "missing",
    "residency unknown",
  ]);
});
