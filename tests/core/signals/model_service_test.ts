import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { reason } from "../../../core/verdict/reasons.ts";
import { SIGNALS } from "../../../core/signals/table.ts";
import { endpointReasons } from "../../../core/signals/model_service.ts";
import { HEALTHY } from "../../support/reports.ts";

const [READY] = HEALTHY.modelService.endpoints;
const STATES = [
  "ready",
  "loading",
  "timeout",
  "bad-reply",
  "refused",
  "not-loopback",
] as const;
const endpoint = (state: typeof STATES[number], url = "http://127.0.0.1:1") => {
  assert.ok(READY);
  return { ...READY, url, state, version: state, latencyMs: 7 };
};

test("modelService tells the endpoint that is furthest from ready", () => {
  for (const [at, worse] of STATES.entries()) {
    for (const milder of STATES.slice(0, at + 1)) {
      const pairs = [[worse, milder], [milder, worse]] as const;
      for (const pair of pairs) {
        const endpoints = pair.map((state) => endpoint(state));
        const judged = SIGNALS.modelService.judge(
          { endpoints },
          DEFAULT_POLICY,
        );
        assert.deepEqual(judged, {
          known: true,
          values: {
            state: worse,
            implementation: "ollama",
            version: worse,
            latencyMs: 7,
            endpoints,
          },
          reasons: [],
        });
      }
    }
  }
});

test("modelService is unknown without an endpoint", () => {
  const judged = SIGNALS.modelService.judge({ endpoints: [] }, DEFAULT_POLICY);
  assert.deepEqual(judged, {
    known: false,
    unknown: { code: "provider-failed", message: "No endpoint was asked" },
  });
});

test("modelService combines to the worst of each address", () => {
  const facts = (...endpoints: ReturnType<typeof endpoint>[]) => ({
    endpoints,
  });
  const other = endpoint("ready", "http://127.0.0.1:2");
  for (
    const pair of [
      [facts(endpoint("ready"), other), facts(endpoint("refused"))],
      [facts(endpoint("refused"), other), facts(endpoint("ready"))],
    ] as const
  ) {
    assert.deepEqual(SIGNALS.modelService.combine(pair, DEFAULT_POLICY), {
      endpoints: [endpoint("refused"), other],
    });
  }
});

test("endpointReasons() says what was seen, or at least where", () => {
  const refused = endpoint("refused");
  const details = { observed: "refused", limit: "ready" };
  assert.deepEqual(endpointReasons({ ...refused, message: "no one there" }), [
    reason("service-refused", "modelService", {
      message: "no one there",
      ...details,
    }),
  ]);
  assert.deepEqual(endpointReasons({ ...refused, message: null }), [
    reason("service-refused", "modelService", {
      message: "ollama at http://127.0.0.1:1: refused",
      ...details,
    }),
  ]);
  assert.deepEqual(endpointReasons(endpoint("ready")), []);
});
