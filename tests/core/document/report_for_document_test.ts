import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import {
  builtinReports,
  HEALTHY,
  pluginReport,
  snapshotOf,
  texts,
} from "../../support/reports.ts";

const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

const HOSTILE = "\u001b[31mcritical\u202e\nis fine\u200b";

test("buildSnapshot() shows no text of a plugin as it came", async () => {
  const [endpoint] = HEALTHY.modelService.endpoints;
  const [sensor] = HEALTHY.thermal.sensors;
  assert.ok(endpoint && sensor);
  const plugin = pluginReport("fan", ["modelService", "thermal"], {
    modelService: {
      endpoints: [{
        ...endpoint,
        state: "bad-reply",
        version: HOSTILE,
        message: HOSTILE,
      }],
    },
    thermal: {
      sensors: [{ ...sensor, name: HOSTILE, celsius: 96 }],
      failedSensors: [{ name: HOSTILE, rated: true, message: HOSTILE }],
    },
    extension: { [HOSTILE]: [HOSTILE] },
    concerns: [{ decision: "deny", detail: "loud", message: HOSTILE }],
  });
  const snapshot = await snapshotOf([...builtinReports(), plugin]);
  const { modelService, thermal } = snapshot.signals;
  assert.ok(modelService.status === "known" && thermal.status === "known");
  assert.equal(modelService.version, "[31mcritical is fine");
  assert.equal(thermal.hottest.sensor, "[31mcritical is fine");
  assert.deepEqual(texts(snapshot).filter((one) => UNSHOWABLE.test(one)), []);
});

test("documentReport() gives no report the id of another", async () => {
  const policy = {
    ...DEFAULT_POLICY,
    plugins: { "fan.js": { required: false } },
  };
  for (const id of ["\u200bfan.js", "fan.js ", "\tfan.js"]) {
    const refused = pluginReport(id, [], {}, {
      outcome: "refused",
      error: "not a plugin",
      observation: null,
    });
    const { admission, probes } = await snapshotOf(
      [...builtinReports(), refused],
      policy,
    );
    assert.equal(probes.at(-1)?.id, "fan.js (not its whole name)");
    assert.equal(admission.decision, "deny", JSON.stringify(id));
  }
});
