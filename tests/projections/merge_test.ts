import assert from "node:assert/strict";
import { test } from "node:test";
import {
  callerFaults,
  completeCaller,
} from "../../core/projections/router_caller_keys.ts";
import { GOOD_PROVIDER } from "../support/router.ts";

const bad: readonly (readonly [string, unknown, string])[] = [
  ["providerQuotaKnown", null, "null has to be true or false"],
  ["providerQuotaKnown", "true", '"true" has to be true or false'],
  ["providerQuotaKnown", 1, "1 has to be true or false"],
  [
    "providerQuotaRemainingShare",
    1.01,
    "1.01 has to be a number from 0 to 1, or -1 where it is unknown",
  ],
  [
    "providerQuotaRemainingShare",
    -0.5,
    "-0.5 has to be a number from 0 to 1, or -1 where it is unknown",
  ],
  ["providerErrorRate", null, "null has to be a number from 0 to 1"],
  ["providerErrorRate", NaN, "null has to be a number from 0 to 1"],
  ["providerErrorRate", -0.01, "-0.01 has to be a number from 0 to 1"],
  ["providerErrorRate", "0", '"0" has to be a number from 0 to 1'],
  [
    "providerLatencyP95Ms",
    900.5,
    "900.5 has to be a whole number of milliseconds, 0 or more",
  ],
  [
    "providerLatencyP95Ms",
    Infinity,
    "null has to be a whole number of milliseconds, 0 or more",
  ],
  ["estimatedInputTokens", null, "null has to be a number, 0 or more"],
  ["estimatedOutputTokens", -1, "-1 has to be a number, 0 or more"],
  ["estimatedRuntimeMinutes", true, "true has to be a number, 0 or more"],
  [
    "estimatedLaneCosts",
    { cheap: null },
    '{"cheap":null} has to be an object of numbers, 0 or more, by lane ' +
    "(no-model, local-cheap, cheap, standard, high-end, pro)",
  ],
  [
    "estimatedLaneCosts",
    { dear: 1 },
    '{"dear":1} has to be an object of numbers, 0 or more, by lane ' +
    "(no-model, local-cheap, cheap, standard, high-end, pro)",
  ],
  [
    "estimatedLaneCosts",
    [1],
    "[1] has to be an object of numbers, 0 or more, by lane " +
    "(no-model, local-cheap, cheap, standard, high-end, pro)",
  ],
  [
    "selectedPriceProfiles",
    { cheap: "" },
    '{"cheap":""} has to be an object of references by lane ' +
    "(no-model, local-cheap, cheap, standard, high-end, pro)",
  ],
  [
    "batteryState",
    "normal",
    '"normal" is a fact of this machine, not of the caller',
  ],
  [
    "localServiceHealthy",
    true,
    "true is a fact of this machine, not of the caller",
  ],
  [
    "localSnapshotDigest",
    "x",
    '"x" is a fact of this machine, not of the caller',
  ],
  [
    "networkAvailable",
    true,
    "true is a fact of this machine, not of the caller",
  ],
  [
    "memoryAvailableBytes",
    1,
    "1 is a fact of this machine, not of the caller",
  ],
  [
    "thermalState",
    "normal",
    '"normal" is a fact of this machine, not of the caller',
  ],
];
for (const [key, value, message] of bad) {
  test(`callerFaults() refuses ${key} ${JSON.stringify(value)}`, () => {
    const document = { ...GOOD_PROVIDER, [key]: value };
    assert.deepEqual(callerFaults(document), [{ pointer: `/${key}`, message }]);
  });
}

const good: readonly (readonly [string, unknown])[] = [
  ["providerQuotaRemainingShare", -1],
  ["providerQuotaRemainingShare", 0],
  ["providerQuotaRemainingShare", 1],
  ["providerErrorRate", 0],
  ["providerErrorRate", 1],
  ["providerLatencyP95Ms", 0],
  ["estimatedInputTokens", 0.5],
  ["estimatedLaneCosts", { cheap: 0, "local-cheap": 0.1 }],
  ["estimatedLaneCosts", {}],
  ["selectedPriceProfiles", { cheap: "urn:x" }],
];
for (const [key, value] of good) {
  test(`callerFaults() takes ${key} ${JSON.stringify(value)}`, () => {
    assert.deepEqual(callerFaults({ ...GOOD_PROVIDER, [key]: value }), []);
  });
}

test("callerFaults() names a misspelt key, escaped as a pointer", () => {
  const [fault] = callerFaults({ ...GOOD_PROVIDER, "a/b~c": 1 });
  assert.equal(fault?.pointer, "/a~1b~0c");
  assert.match(fault?.message ?? "", /^1 is none of providerQuotaKnown, /);
});

for (const value of [null, [], "x", 1, true]) {
  test(`callerFaults() refuses ${JSON.stringify(value)} for a document`, () => {
    assert.deepEqual(callerFaults(value), [
      { pointer: "", message: `${JSON.stringify(value)} has to be an object` },
    ]);
  });
}

test("callerFaults() has no safe value for the token estimates", () => {
  assert.deepEqual(callerFaults({}).map((one) => one.pointer), [
    "/estimatedInputTokens",
    "/estimatedOutputTokens",
  ]);
});

test("completeCaller() denies hosted lanes for what is not said", () => {
  const estimates = { estimatedInputTokens: 1, estimatedOutputTokens: 2 };
  assert.deepEqual(completeCaller(estimates), {
    keys: {
      providerQuotaKnown: false,
      providerQuotaRemainingShare: -1,
      providerErrorRate: 1,
      providerLatencyP95Ms: 999_999_999,
      ...estimates,
    },
    filled: [
      "providerQuotaKnown",
      "providerQuotaRemainingShare",
      "providerErrorRate",
      "providerLatencyP95Ms",
    ],
  });
  assert.deepEqual(completeCaller(GOOD_PROVIDER), {
    keys: GOOD_PROVIDER,
    filled: [],
  });
});
