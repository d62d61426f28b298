/** Whatever a plugin says and wherever: nothing in the document identifies. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { documentReport } from "../../../core/document/report_for_document.ts";
import { meaningFaults } from "../../../core/rebuild/snapshot_faults.ts";
import { maskReports } from "../../../core/masking/mask_plugin_reports.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { Report } from "../../../core/probe/report.ts";
import { validate } from "../../../schema/generated/snapshot_validator.js";
import { MASK_CANARIES, SOMEBODY } from "../../support/canaries.ts";
import { DEPTH } from "../../support/depth.ts";
import { runs } from "../../support/fuzz.ts";
import { holding } from "../../support/leaks.ts";
import { builtinReports, snapshotOf } from "../../support/reports.ts";
import { sayer } from "../../support/sayer.ts";

const mask = (reports: readonly Report[]) =>
  maskReports(reports, SOMEBODY, DEFAULT_POLICY);

const between = fc.constantFrom(" ", ": ", "; ", '"', "(", "…", "\u200b ", "");
const said = fc.array(
  fc.tuple(between, fc.constantFrom(...MASK_CANARIES), between),
  { minLength: 1, maxLength: 3 },
).map((parts) => parts.map((one) => one.join("")).join(" "));
const details = fc.constantFrom(
  "nvme-hot",
  "qz-is-hot",
  "52-54-7f-1d-e9-a4",
  "disk-s4ewnx0r731956",
  "quentin",
);

test("maskReports() leaves nothing in a document that identifies", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(said, { minLength: 1, maxLength: 9 }),
      fc.nat(230),
      details,
      async (texts, before, detail) => {
        let at = 0;
        // In front of it stands as much as pushes it over the text's end.
        const say = () =>
          `${"x ".repeat(before >> 1)}${texts[at++ % texts.length]}`;
        const masked = mask([sayer(say, detail)]);
        const document = await snapshotOf([...builtinReports(), ...masked]);
        assert.ok(validate(document), JSON.stringify(validate.errors));
        // It could bear no such id, and be granted nothing of the kind.
        const faults = meaningFaults(document).filter(({ pointer }) =>
          !/\/(granted\/.*|id)$/.test(pointer)
        );
        assert.deepEqual(faults, []);
        for (const canary of [...MASK_CANARIES, "qz-is"]) {
          assert.deepEqual(holding(document, canary), [], canary);
        }
        assert.deepEqual(mask(masked), masked);
        const shown = masked.map((one) => documentReport(one, DEFAULT_POLICY));
        assert.deepEqual(mask(shown), shown);
      },
    ),
    runs(100 * DEPTH.factor),
  );
});
