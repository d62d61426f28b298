import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { documentReport } from "../../../core/document/report_for_document.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { Json, Observation } from "../../../core/probe/contract.ts";
import { pluginReport, texts } from "../../support/reports.ts";

test("documentReport() changes nothing of a report that it made", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 500 }),
    fc.constantFrom("", " ", "\u200b", "x".repeat(401), `${"é ".repeat(300)}`),
  );
  const json = fc.jsonValue({ maxDepth: 3, stringUnit: "binary" });
  fc.assert(
    fc.property(text, json, (one, value) => {
      const report = pluginReport(one, ["thermal"], {
        absent: one,
        extension: { [one]: value as Json },
        concerns: [{ decision: "deny", detail: "x", message: one }],
      } as Observation, {
        version: one,
        error: one,
        errorCode: one,
        log: Array.from({ length: 40 }, () => one),
        requested: { read: [one], run: [[one, one]] },
        denials: [{ call: one, target: one, message: one }],
      });
      const once = documentReport(report, DEFAULT_POLICY);
      assert.deepEqual(documentReport(once, DEFAULT_POLICY), once);
      assert.ok(texts(once).every((each) => [...each].length <= 400));
    }),
  );
});
