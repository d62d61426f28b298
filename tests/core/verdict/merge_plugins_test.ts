/** What plugins add to a verdict beside their readings. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { mergeReports } from "../../../core/verdict/merge_reports.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  okReport,
  pluginReport,
} from "../../support/reports.ts";
import { cool, merge, type Plugins } from "../../support/merging.ts";

const denial = (message: string, observed: string) =>
  reason("plugin-failed", null, {
    effect: "deny",
    message,
    observed,
    limit: "ok",
  });

test("mergeReports() turns concerns into reasons, whatever the outcome", () => {
  const concerns = [
    { decision: "constrain", detail: "backup", message: "A backup runs" },
    { decision: "deny", detail: "fire", message: "It burns" },
  ] as const;
  const reasons = [
    reason("plugin-concern", null, {
      effect: "constrain",
      message: "ec: A backup runs",
      observed: "ec/backup",
    }),
    reason("plugin-concern", null, {
      effect: "deny",
      message: "ec: It burns",
      observed: "ec/fire",
    }),
  ];
  const ok = pluginReport("ec", [], { concerns });
  assert.deepEqual(merge({}, [ok]).pluginReasons, reasons);
  const failed = { ...ok, ...failure("EIO", { concerns }) };
  assert.deepEqual(merge({}, [failed]).pluginReasons, [
    denial("ec: EIO", "failed"),
    ...reasons,
  ]);
});

test("mergeReports() denies for every plugin that did not end well", () => {
  const late = pluginReport("a", [], {}, {
    outcome: "timed-out",
    observation: null,
  });
  const absent = pluginReport("b", [], { absent: "none" });
  const { pluginReasons } = merge({}, [late, absent]);
  assert.deepEqual(pluginReasons, [denial("a: timed-out", "timed-out")]);
  const excused = merge({}, [late], { plugins: { a: { required: false } } });
  assert.deepEqual(excused.pluginReasons, [
    reason("plugin-failed", null, {
      effect: "note",
      message: "a: timed-out",
      observed: "timed-out",
      limit: "ok",
    }),
  ]);
});

test("mergeReports() misses each plugin that the policy names", () => {
  const plugins: Plugins = { ec: {}, gone: {}, lost: { required: false } };
  assert.deepEqual(merge({}, [cool], { plugins }).pluginReasons, [
    denial("gone: no report", "missing"),
    reason("plugin-failed", null, {
      effect: "note",
      message: "lost: no report",
      observed: "missing",
      limit: "ok",
    }),
  ]);
  // A built-in of the same name is not that plugin.
  const named: Plugins = { thermal: {} };
  assert.deepEqual(merge({}, [], { plugins: named }).pluginReasons, [
    denial("thermal: no report", "missing"),
  ]);
});

test("mergeReports() has no plugin reason of a failed built-in", () => {
  assert.deepEqual(merge({ disk: failure("EIO") }).pluginReasons, []);
});

test("mergeReports() takes residency of the built-in alone", () => {
  const plugin = pluginReport("ec", ["residency"], {
    residency: { endpoints: [] },
  });
  const own = builtinReports();
  const first = mergeReports([plugin, ...own], DEFAULT_POLICY);
  assert.deepEqual(first.residency, HEALTHY.residency);
  assert.equal(first.residencyError, null);
  const failed = merge({ residency: failure("EIO", HEALTHY) });
  assert.deepEqual([failed.residency, failed.residencyError], [null, "EIO"]);
  const empty = merge({
    residency: { outcome: "ok", observation: null },
  });
  assert.deepEqual([empty.residency, empty.residencyError], [
    null,
    "No built-in probe reported residency",
  ]);
});

test("mergeReports() shows a plugin's extension under its id", () => {
  const told = pluginReport("ec", [], { extension: { rpm: 900 } });
  const silent = pluginReport("fan", [], {});
  const failed = pluginReport("gone", [], {}, {
    ...failure("EIO"),
    observation: null,
  });
  const own = okReport("disk2", [], { extension: { rpm: 1 } });
  const { extensions } = merge({}, [told, silent, failed, own]);
  assert.deepEqual(extensions, { ec: { rpm: 900 } });
});
