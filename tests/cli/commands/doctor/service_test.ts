import assert from "node:assert/strict";
import { test } from "node:test";
import { lookAtService } from "../../../../cli/commands/doctor/service.ts";
import type { State } from "../../../../cli/commands/doctor/finding.ts";
import { visitOf } from "../../../support/doctor_visit.ts";

const cases: readonly (readonly [string, State, RegExp, RegExp | null])[] = [
  ["laptop_on_mains", "ok", /^ready: ollama 0\.33\.0 at http:/, null],
  [
    "service_refused",
    "fail",
    /^refused: .*: Connection refused$/,
    /^start the service/,
  ],
  ["service_timeout", "fail", /^timeout: /, /^restart the service$/],
  ["service_loading", "fail", /^loading: /, /^wait/],
  ["service_bad_reply", "fail", /^bad-reply: /, /^look at what listens/],
  ["service_not_loopback", "fail", /^not-loopback: /, /loopback address$/],
];
for (const [machine, state, found, next] of cases) {
  test(`lookAtService() tells ${state} on ${machine}`, async () => {
    const [one, ...more] = lookAtService(await visitOf(machine));
    assert.deepEqual(more, []);
    assert.equal(one?.state, state);
    assert.match(one?.found ?? "", found);
    if (next === null) assert.equal(one?.next, null);
    else assert.match(one?.next ?? "", next);
  });
}

/** Version → whether somebody should look at it. */
const versions: Readonly<Record<string, RegExp | null>> = {
  "0.10.0": null,
  "0.9.9": /too old to tell what is loaded$/,
  "0.0.0": /it tells no version, so the strict side is taken$/,
  "main": /it tells no version/,
};
for (const [version, want] of Object.entries(versions)) {
  test(`lookAtService() takes ollama ${version}`, async () => {
    const visit = await visitOf("laptop_on_mains");
    const { signals } = visit.snapshot;
    assert.ok(signals.modelService.status === "known");
    const modelService = { ...signals.modelService, version };
    const snapshot = {
      ...visit.snapshot,
      signals: { ...signals, modelService },
    };
    const [one] = lookAtService({ ...visit, snapshot });
    assert.equal(one?.state, want === null ? "ok" : "look");
    if (want !== null) assert.match(one?.found ?? "", want);
  });
}

test("lookAtService() fails where nothing is known of it", async () => {
  const visit = await visitOf("laptop_on_mains");
  const modelService = {
    status: "unknown" as const,
    reason: { code: "provider-failed" as const, message: "it broke" },
    from: [],
  };
  const signals = { ...visit.snapshot.signals, modelService };
  const [one] = lookAtService({
    ...visit,
    snapshot: { ...visit.snapshot, signals },
  });
  assert.deepEqual([one?.state, one?.found], ["fail", "it broke"]);
});
