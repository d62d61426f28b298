/** What a verdict joins and asks for stays, whoever the machine is called. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { maskReports } from "../../../core/masking/mask_plugin_reports.ts";
import {
  NOT_FOUND,
  NOT_RUN,
  RUN_ENDED,
} from "../../../core/plugins/plugin_identity.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { Report } from "../../../core/probe/report.ts";
import { pluginReport as ended } from "../../../runner/plugins/plugin_report.ts";
import {
  builtinReports,
  pluginReport,
  snapshotOf,
} from "../../support/reports.ts";

const NAMES = ["local", "host", "run", "not", "ended", "found", "http"];
const mask = (reports: readonly Report[]) =>
  maskReports(reports, { home: "/home/run", names: NAMES }, DEFAULT_POLICY);

function serviceAt(url: string): Report {
  return pluginReport("zz", ["modelService"], {
    modelService: {
      endpoints: [{
        url,
        implementation: "ollama",
        state: "bad-reply",
        version: null,
        latencyMs: null,
        message: "broken",
      }],
    },
  });
}

const urlOf = (report?: Report) =>
  report?.observation?.modelService?.endpoints[0]?.url;

test("maskReports() leaves the address that readings are joined by", () => {
  for (const url of ["http://localhost:11434", "http://127.0.0.1:11434"]) {
    assert.equal(urlOf(mask([serviceAt(url)])[0]), url);
  }
  assert.doesNotMatch(
    urlOf(mask([serviceAt("http://qz.lan:1")])[0]) ?? "",
    /http/,
  );
});

test("plugins that say too much mask no word of another's service", async () => {
  const flood = Array.from(
    { length: 10 },
    (_, at) =>
      pluginReport(`flood-${at}`, [], {
        extension: { text: Array.from({ length: 200 }, () => "x".repeat(300)) },
      }),
  );
  const said = serviceAt("http://127.0.0.1:11434");
  for (const others of [[], flood]) {
    const reports = mask([...others, said]);
    const { admission } = await snapshotOf([...builtinReports({}), ...reports]);
    assert.equal(admission.decision, "deny", `${others.length} others`);
  }
});

test("maskReports() leaves the codes that are judged by, with their mark", () => {
  const file = { file: "room", source: "", sha256: null, refusal: null };
  for (
    const errorCode of [RUN_ENDED, NOT_RUN, NOT_FOUND, "timeout", "EMFILE"]
  ) {
    const report = ended(file, "timed-out", "Gave up", { errorCode });
    const [masked] = mask([report]);
    assert.deepEqual(
      [masked?.errorCode, masked?.error],
      [errorCode, report.error],
    );
  }
});

test("maskReports() masks a code of a plugin's own", () => {
  const file = { file: "room", source: "", sha256: null, refusal: null };
  for (const errorCode of ["52:54:00:12:34:56", "Ended", "E52547f1de9a4"]) {
    const [masked] = mask([ended(file, "failed", "x", { errorCode })]);
    assert.notEqual(masked?.errorCode, errorCode);
  }
});
