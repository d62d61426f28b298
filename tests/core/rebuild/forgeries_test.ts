import assert from "node:assert/strict";
import { test } from "node:test";
import { snapshotFaults } from "../../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../../schema/generated/snapshot_validator.js";
import { FORGERIES } from "../../support/forgeries.ts";
import { snapshotOfMachine } from "../../support/machines.ts";

for (const [name, { machine, forge }] of Object.entries(FORGERIES)) {
  test(`snapshotFaults() refuses ${name}`, async () => {
    const document = JSON.parse(
      JSON.stringify(await snapshotOfMachine(machine)),
    );
    assert.deepEqual(snapshotFaults(document, validate), []);
    forge(document);
    assert.notDeepEqual(snapshotFaults(document, validate), []);
  });
}
