import assert from "node:assert/strict";
import { test } from "node:test";
import { lookAtModels } from "../../../../cli/commands/doctor/models.ts";
import type { State } from "../../../../cli/commands/doctor/finding.ts";
import { visitOf } from "../../../support/doctor_visit.ts";

type Residency = "missing" | "installed" | "loaded" | "unknown";

const cases:
  readonly (readonly [Residency, Residency, State, RegExp | null])[] = [
    ["installed", "loaded", "ok", null],
    ["missing", "installed", "look", /^ollama pull llama3\.2:1b, or/],
    ["loaded", "missing", "look", /^ollama pull llama3\.2:3b, or/],
    ["missing", "missing", "fail", /^ollama pull llama3\.2:1b, or/],
    ["unknown", "unknown", "fail", /^the service first/],
    ["unknown", "installed", "look", /^the service first/],
  ];
for (const [small, large, state, next] of cases) {
  test(`lookAtModels() tells ${state} of ${small} and ${large}`, async () => {
    const visit = await visitOf("laptop_on_mains");
    const profiles = visit.snapshot.profiles.map((one, index) => (
      { ...one, residency: index === 0 ? small : large }
    ));
    const snapshot = { ...visit.snapshot, profiles };
    const [one, ...more] = lookAtModels({ ...visit, snapshot });
    assert.deepEqual(more, []);
    assert.equal(one?.state, state);
    assert.equal(one?.found, `llama3.2:1b ${small}, llama3.2:3b ${large}`);
    if (next === null) assert.equal(one?.next, null);
    else assert.match(one?.next ?? "", next);
  });
}
