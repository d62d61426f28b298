import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { documentReport } from "../../core/documented.ts";
import { meaningFaults } from "../../core/meaning.ts";
import { maskReports } from "../../core/mask_report.ts";
import { DEFAULT_POLICY, resolvePolicy } from "../../core/policy.ts";
import type { Json, Observation } from "../../core/probe.ts";
import type { Report } from "../../core/report.ts";
import { validate } from "../../schema/_snapshot_validator.js";
import type { ModelCarryPolicy } from "../../schema/types.ts";
import { MASK_CANARIES, SOMEBODY } from "../support/canaries.ts";
import { DEPTH } from "../support/depth.ts";
import { runs } from "../support/fuzz.ts";
import { holding } from "../support/leaks.ts";
import {
  builtinReports,
  HEALTHY,
  pluginReport,
  snapshotOf,
} from "../support/reports.ts";

const [ENDPOINT] = HEALTHY.modelService.endpoints;
const mask = (reports: readonly Report[], policy = DEFAULT_POLICY) =>
  maskReports(reports, SOMEBODY, policy);

/** A report that says these texts wherever a plugin may say something. */
function sayer(say: () => string, detail: string): Report {
  assert.ok(ENDPOINT);
  const observation: Observation = {
    incomplete: say(),
    concerns: [{ decision: "deny", detail, message: say() }],
    thermal: {
      sensors: [{ name: say(), celsius: 50, limits: [] }],
      failedSensors: [{ name: say(), rated: true, message: say() }],
    },
    accelerators: {
      devices: [{
        ...{ kind: "gpu", vendor: say(), driver: say() },
        ...{ memoryTotalBytes: 1, memoryAvailableBytes: null },
        ...{ sharedMemoryTotalBytes: 1, sharedMemoryAvailableBytes: null },
        unifiedMemory: null,
      }],
    },
    modelService: {
      endpoints: [{
        ...ENDPOINT,
        state: "bad-reply",
        url: say(),
        version: say(),
        message: say(),
      }],
    },
    extension: { [say()]: { [say()]: [say(), 5, { serial: say() }] } },
  };
  return {
    ...pluginReport(say(), ["thermal", "accelerators", "modelService"], {}),
    version: say(),
    outcome: "failed",
    observation,
    requested: {
      read: [say()],
      net: [say()],
      run: [[say(), say()]],
      env: [say().slice(-200)],
      sys: [say().slice(-40)],
    },
    granted: { read: [say()], net: [], run: [], env: [], sys: [] },
    denials: [{ call: "readText", target: say(), message: say() }],
    log: [say(), say()],
    error: say(),
    errorCode: say(),
  };
}

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
        assert.deepEqual(meaningFaults(document), []);
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
