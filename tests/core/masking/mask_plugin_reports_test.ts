import assert from "node:assert/strict";
import { test } from "node:test";
import { maskReports } from "../../../core/masking/mask_plugin_reports.ts";
import { DEFAULT_POLICY, resolvePolicy } from "../../../core/policy/policy.ts";
import type { Json } from "../../../core/probe/contract.ts";
import type { Report } from "../../../core/probe/report.ts";
import type { ModelCarryPolicy } from "../../../schema/types.ts";
import { pluginReport } from "../../support/reports.ts";
import { sayer } from "../../support/sayer.ts";

const SOMEBODY = { home: "/home/quentin", names: ["quentin", "qz"] };
const mask = (reports: readonly Report[], policy = DEFAULT_POLICY) =>
  maskReports(reports, SOMEBODY, policy);

test("maskReports() keeps figures, words and every say", () => {
  const report = sayer(() => "at 85 °C of 90 °C", "nvme-hot");
  assert.deepEqual(mask([{ ...report, id: "nvme" }]), [{
    ...report,
    id: "nvme",
    observation: {
      ...report.observation,
      extension: {
        "at 85 °C of 90 °C": {
          "at 85 °C of 90 °C": ["at 85 °C of 90 °C", 5, { serial: "*" }],
        },
      },
    },
  }]);
});

function idsOf(ids: readonly string[], policy: ModelCarryPolicy["plugins"]) {
  const reports = ids.map((id) => pluginReport(id, [], {}));
  const resolved = resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    ...(policy ? { plugins: policy } : {}),
  });
  return mask(reports, resolved).map((one) => one.id);
}

test("maskReports() gives a number to an id that tells, one for each", () => {
  const file = "quentin-fan.js";
  assert.deepEqual(
    idsOf(["fan", file, "52547f1de9a4", file, "plugin-1"], undefined),
    ["fan", "plugin-2", "plugin-3", "plugin-2", "plugin-1"],
  );
});

test("maskReports() leaves an id that the policy names", () => {
  assert.deepEqual(
    idsOf(["qz-fan", "qz-disk"], { "qz-fan": { required: false } }),
    ["qz-fan", "plugin-1"],
  );
});

test("maskReports() leaves digests of plugins, which are no machine's", () => {
  const own = "a1".repeat(32);
  const wanted = "b2".repeat(32);
  const other = "c3".repeat(32);
  const report = {
    ...pluginReport("fan", [], {}),
    sha256: own,
    error: `pins ${wanted}, has ${own}, saw ${other}`,
  };
  const policy = resolvePolicy({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    plugins: { fan: { sha256: wanted } },
  });
  assert.deepEqual(
    mask([report], policy).map((one) => [one.sha256, one.error]),
    [[own, `pins ${wanted}, has ${own}, saw ${"0".repeat(64)}`]],
  );
});

function extensionOf(extension: Record<string, Json>): unknown {
  const report = pluginReport("fan", [], { extension });
  return mask([report])[0]?.observation?.extension;
}

test("maskReports() loses no key of an extension", () => {
  assert.deepEqual(
    extensionOf({
      "52:54:7f:1d:e9:a4": 1,
      "52:54:7f:1d:e9:a5": 2,
      "00:00:00:00:00:00": 3,
      temp1_max: 4,
      serial_number: 4711,
      tokens: 4096,
      serial: { nested: true, uuid: "x" },
    }),
    {
      "00:00:00:00:00:00": 1,
      "00:00:00:00:00:00~2": 2,
      "00:00:00:00:00:00~3": 3,
      temp1_max: 4,
      serial_number: "*",
      tokens: 4096,
      serial: { nested: true, uuid: "*" },
    },
  );
});

test("maskReports() keeps no half of what was cut", () => {
  const long = `${"x ".repeat(97)}52:54:7f:1d:e9:a4`;
  const [report] = mask([{ ...pluginReport("fan", [], {}), log: [long] }]);
  assert.equal(report?.log[0], `${"x ".repeat(97)}…`);
  const short = { ...pluginReport("fan", [], {}), log: ["it is loading…"] };
  assert.equal(mask([short])[0]?.log[0], "it is loading…");
});

test("maskReports() looks at 256 Ki characters, and shows no more", () => {
  const reports = Array.from({ length: 4 }, (_, at) => ({
    ...pluginReport(`fan${at}`, [], {
      concerns: [{ decision: "deny" as const, detail: "hot", message: "hot" }],
      extension: { list: Array.from({ length: 600 }, () => "ab ".repeat(130)) },
    }),
  }));
  const [first, , , last] = mask(reports);
  const list = (one?: Report) =>
    Object.values(one?.observation?.extension ?? {})[0] as string[];
  assert.ok(list(first).every((one) => one.startsWith("ab ")));
  assert.deepEqual(new Set(list(last)), new Set(["*"]));
  assert.equal(list(last).length, 600);
  assert.deepEqual(last?.observation?.concerns, [
    { decision: "deny", detail: "hot", message: "*" },
  ]);
});

test("maskReports() keeps what is said and what is not", () => {
  const absent = { ...pluginReport("fan", [], { absent: "no fan of qz" }) };
  assert.deepEqual(mask([absent])[0]?.observation, { absent: "no fan of *" });
  const incomplete = pluginReport("fan", [], { incomplete: "half of qz" });
  assert.deepEqual(mask([incomplete])[0]?.observation, {
    incomplete: "half of *",
  });
  const silent = {
    ...pluginReport("fan", [], {}),
    ...{ version: null, sha256: null, observation: null },
    ...{ log: ["", "\u200b"], granted: { sys: ["system"] } },
  };
  const [report] = mask([silent]);
  assert.deepEqual(report, {
    ...silent,
    log: ["", "*"],
    requested: { read: [], net: [], run: [], env: [], sys: [] },
    granted: { read: [], net: [], run: [], env: [], sys: ["system"] },
  });
});

test("maskReports() writes a word that fits where a detail has to", () => {
  const concerns = ["qz-hot", "nvme-hot"].map((detail) => ({
    ...{ decision: "deny" as const, detail },
    message: "hot",
  }));
  const [report] = mask([pluginReport("fan", [], { concerns })]);
  assert.deepEqual(
    report?.observation?.concerns?.map((one) => one.detail),
    ["masked", "nvme-hot"],
  );
});
