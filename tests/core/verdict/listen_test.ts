import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import type { Report } from "../../../core/probe/report.ts";
import { listen } from "../../../core/verdict/readings_by_provider.ts";
import { HEALTHY, okReport } from "../../support/reports.ts";

const listened: readonly (readonly [string, Report, unknown])[] = [
  [
    "a reading",
    okReport("thermal", ["thermal"], { thermal: HEALTHY.thermal }),
    { kind: "facts", facts: HEALTHY.thermal, id: "thermal" },
  ],
  [
    "why there is nothing",
    okReport("thermal", ["thermal"], { absent: "No sensor" }),
    { kind: "nothing", code: "absent", message: "No sensor", id: "thermal" },
  ],
  [
    "an absence without a word",
    okReport("thermal", ["thermal"], {}, {
      outcome: "absent",
      observation: null,
    }),
    {
      kind: "nothing",
      code: "absent",
      message: "nothing to read",
      id: "thermal",
    },
  ],
  [
    "a success without a reading as a failure",
    okReport("thermal", ["thermal"], {}),
    {
      kind: "failed",
      code: "provider-failed",
      message: "thermal: gave no reading of thermal",
      id: "thermal",
      facts: null,
    },
  ],
  [
    "a failure without a word by its outcome",
    okReport("thermal", ["thermal"], {}, {
      outcome: "timed-out",
      observation: null,
    }),
    {
      kind: "failed",
      code: "provider-failed",
      message: "thermal: timed-out",
      id: "thermal",
      facts: null,
    },
  ],
  [
    "another platform",
    okReport("thermal", ["thermal"], {}, {
      outcome: "failed",
      error: "not Linux",
      errorCode: "unsupported-platform",
    }),
    {
      kind: "failed",
      code: "unsupported-platform",
      message: "thermal: not Linux",
      id: "thermal",
      facts: null,
    },
  ],
  [
    "sensors that state no limit as nothing to read",
    okReport("thermal", ["thermal"], {
      thermal: {
        sensors: [{ name: "a", celsius: 40, limits: [] }],
        failedSensors: [],
      },
    }),
    {
      kind: "nothing",
      code: "unrated",
      message: "1 sensor(s) can be read, none states a limit",
      id: "thermal",
    },
  ],
];
for (const [name, report, want] of listened) {
  test(`listen() hears ${name}`, () => {
    assert.deepEqual(listen("thermal", report, DEFAULT_POLICY), want);
  });
}

test("listen() keeps facts that cannot be judged as a failure", () => {
  const facts = {
    ...HEALTHY.battery,
    powerSource: "battery",
    percent: null,
  } as const;
  const report = okReport("battery", ["battery"], { battery: facts });
  assert.deepEqual(listen("battery", report, DEFAULT_POLICY), {
    kind: "failed",
    code: "provider-failed",
    message: "battery: Cannot read the charge while the machine may be on " +
      "battery",
    id: "battery",
    facts,
  });
});
