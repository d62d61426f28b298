import assert from "node:assert/strict";
import { test } from "node:test";
import { NOT_RUN, RUN_ENDED } from "../../../core/plugins/plugin_identity.ts";
import { meaningFaults } from "../../../core/rebuild/snapshot_faults.ts";
import { resolvePolicy } from "../../../core/policy/policy.ts";
import { pluginReport } from "../../../runner/plugins/plugin_report.ts";
import { builtinReports, snapshotOf } from "../../support/reports.ts";

const SHA256 = "a".repeat(64);
const POLICY = resolvePolicy({
  kind: "ModelCarryPolicy",
  schemaVersion: "v0.1",
  plugins: { room: { required: false, sha256: SHA256 } },
});
const FILE = { file: "room", source: "", sha256: SHA256, refusal: null };

function documentOf(error: string, errorCode: string | null) {
  const report = pluginReport(FILE, "timed-out", error, { errorCode });
  return snapshotOf([...builtinReports({}), report], POLICY);
}

for (const code of [RUN_ENDED, NOT_RUN]) {
  test(`a document whose plugin ended by "${code}" takes no other code`, async () => {
    const document = await documentOf("Cannot finish", code);
    assert.equal(document.admission.decision, "deny");
    assert.deepEqual(meaningFaults(document), []);
    for (const errorCode of ["timeout", null]) {
      const probes = document.probes.map((one) =>
        one.origin === "plugin" ? { ...one, errorCode } : one
      );
      const [fault] = meaningFaults({ ...document, probes });
      assert.match(fault?.pointer ?? "", /^\/probes\/\d+\/errorCode$/);
    }
  });
}

test("a plugin cannot write the mark of an end that is not its own", async () => {
  const marks = ` (${NOT_RUN}) (${RUN_ENDED})`.repeat(2);
  const document = await documentOf(`Cannot finish${marks}`, "timeout");
  const [report] = document.probes.filter((one) => one.origin === "plugin");
  assert.equal(report?.error, "Cannot finish");
  assert.deepEqual(meaningFaults(document), []);
});

test("an error is cut before its mark", async () => {
  const document = await documentOf("x".repeat(900), RUN_ENDED);
  const [report] = document.probes.filter((one) => one.origin === "plugin");
  assert.match(report?.error ?? "", /^x{379}… \(run-ended\)$/);
  assert.deepEqual(meaningFaults(document), []);
});
