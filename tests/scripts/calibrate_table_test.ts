/** What a calibration has to hold, and how it is shown. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { denialGap, judge } from "../../scripts/calibrate/judge.ts";
import { MIB } from "../../scripts/calibrate/limits.ts";
import {
  type LimitRow,
  promptsOfWarning,
  type Series,
  type UseRun,
} from "../../scripts/calibrate/measured.ts";
import { GIVEN_UP } from "../../scripts/calibrate/server.ts";
import { markdownTable, report } from "../../scripts/calibrate/table.ts";
import {
  policyFor,
  type Verdict,
  verdictOf,
} from "../../scripts/calibrate/verdict.ts";
import { policyFaults } from "../../core/policy/policy_faults.ts";
import { validate } from "../../schema/generated/policy_validator.js";
import { MACHINES, snapshotOfMachine } from "../support/machines.ts";

const NEED = 2000 * MIB;
const RESERVE = 512 * MIB;
/** What the idle server takes. */
const IDLE = 30 * MIB;
const COUNTERS = {
  usageBytes: 0,
  peakBytes: 1500 * MIB,
  majorFaults: 4,
  limitHits: 9,
  oomKills: 0,
};

function verdictAt(limitBytes: number): Verdict {
  const usableBytes = limitBytes - IDLE - RESERVE;
  const isDenied = usableBytes < NEED;
  return {
    decision: isDenied ? "deny" : "allow",
    residency: "installed",
    needBytes: NEED,
    usableBytes,
    reserveBytes: RESERVE,
    bytesPerToken: 32_768,
    reasons: isDenied ? ["memory-insufficient"] : [],
  };
}

function row(mib: number, change: Partial<LimitRow> = {}): LimitRow {
  return {
    limitBytes: mib * MIB,
    verdict: verdictAt(mib * MIB),
    failure: null,
    tokensPerSecond: 8,
    freeTokensPerSecond: 10,
    counters: COUNTERS,
    runnerBytes: 1990 * MIB,
    reportedBytes: 1995 * MIB,
    idleBytes: IDLE,
    ...change,
  };
}

const KILLED = {
  failure: "500 signal: killed",
  tokensPerSecond: null,
  freeTokensPerSecond: null,
  counters: { ...COUNTERS, oomKills: 1 },
};

const seriesOf = (...rows: readonly LimitRow[]): Series => ({
  ...{ model: "notes:1b", context: 4096, kvType: "f16", use: null },
  free: { ...row(20_000), limitBytes: null },
  rows,
});

/** Denied from the second number on, killed at the third. */
function useOf(...[answered, allowed]: readonly [number, number]): UseRun {
  const steps = Array.from({ length: answered + 1 }, (_, at) => ({
    verdict: verdictAt((at < allowed ? 3000 : 2000) * MIB),
    promptTokens: at < answered ? 900 : null,
    failure: at < answered ? null : "killed",
    runnerBytes: 1990 * MIB,
    counters: { ...COUNTERS, oomKills: at < answered ? 0 : 1 },
  }));
  return { limitBytes: 2600 * MIB, steps };
}

const NAME = "notes:1b, 4096, f16";
for (
  const [name, series, want] of [
    ["what holds", seriesOf(row(2600), row(2100), row(1950, KILLED)), []],
    ["a load that was allowed and killed", seriesOf(row(2600, KILLED)), [
      `${NAME} at 2600 MiB: allow, and it failed: 500 signal: killed`,
    ]],
    ["half of the free speed", seriesOf(row(2600, { tokensPerSecond: 5 })), []],
    ["less than that", seriesOf(row(2600, { tokensPerSecond: 4.9 })), [
      `${NAME} at 2600 MiB: allow, and it ran at 0.49 of its free speed`,
    ]],
    ["a denied load that was slow", seriesOf(row(2100, KILLED)), []],
    // The line is 2,030 MiB, and 5 % of the need are 100.
    ["just near enough", seriesOf(row(1930), row(1800, KILLED)), []],
    ["a line too high", seriesOf(row(2600), row(1929), row(1800, KILLED)), [
      `${NAME}: denied 101 MiB above a limit that ran, reserve apart; at ` +
      "most 100 MiB",
    ]],
    ["three prompts", { ...seriesOf(row(2600)), use: useOf(7, 4) }, []],
    ["two prompts", { ...seriesOf(row(2600)), use: useOf(7, 5) }, [
      `${NAME}: denied 2 prompts before the kill, at least 3`,
    ]],
  ] as const
) {
  test(`judge() on ${name}`, () => assert.deepEqual(judge([series]), want));
}

test("denialGap() tells what it cannot", () => {
  assert.equal(denialGap(seriesOf(row(2600))), null);
  assert.equal(denialGap(seriesOf(row(2600, KILLED))), null);
  assert.deepEqual(denialGap(seriesOf(row(2100), row(1900, KILLED))), {
    leastBytes: -70 * MIB,
    mostBytes: 130 * MIB,
    allowedBytes: 100 * MIB,
  });
});

test("promptsOfWarning() counts to the one that was killed", () => {
  assert.equal(promptsOfWarning(useOf(9, 2)), 7);
  assert.equal(promptsOfWarning(useOf(5, 9)), 0);
  // Denied, admitted again, and denied for good.
  const [first] = useOf(9, 0).steps;
  const turned = [first ?? assert.fail(), ...useOf(9, 2).steps];
  assert.equal(promptsOfWarning({ limitBytes: 1, steps: turned }), 7);
  const { steps, limitBytes } = useOf(5, 2);
  const alive = { limitBytes, steps: steps.slice(0, -1) };
  assert.equal(promptsOfWarning(alive), null);
  // A server that was too slow to answer was not killed.
  const [last] = steps.slice(-1);
  const slow = { ...last ?? assert.fail(), failure: GIVEN_UP };
  const given = { limitBytes, steps: [...alive.steps, slow] };
  assert.equal(promptsOfWarning(given), null);
});

test("markdownTable() pads as deno fmt does", () => {
  const table = markdownTable([["a", "limit"], ["2,600", "x"]]);
  const want = ["| a     | limit |", "| ----- | ----- |", "| 2,600 | x     |"];
  assert.deepEqual(table, want);
});

test("report() shows limits, outcomes and the use run", () => {
  const machine = {
    cpu: { model: "Some CPU", count: 2, flags: ["avx2"] },
    ...{ kernel: "6.1", program: "model-carry 0 (source)", ollama: "0.32.15" },
    ...{ groups: 1, countsSwap: true } as const,
  };
  const low: Verdict = {
    ...verdictAt(9000 * MIB),
    decision: "deny",
    reasons: ["service-refused"],
  };
  const late = { ...KILLED, counters: COUNTERS, failure: "Signal timed out." };
  const text = report(machine, [{
    ...seriesOf(row(2600), row(2000, KILLED), row(1900, late)),
    free: { ...row(9000, { verdict: low }), limitBytes: null },
    use: useOf(6, 2),
  }]);
  for (
    const want of [
      /^model-carry 0 \(source\) and Ollama 0\.32\.15, .*\(avx2\)/,
      /v1, swap counted\. MiB\./,
      /### notes:1b, 4096 tokens, f16/,
      /^Need 2,000; the service says 1,995, .* holds 1,990 .* truth 1\.003\.$/m,
      /^\| none +\| deny: service-refused \| 2,000 \|/m,
      /^\| 2,600 \| allow +\| 2,000 \| 2,058 +\| ran +\| 8\.0 +\| 0\.80 /m,
      /^\| 2,000 \| deny +\| 2,000 \| 1,458 +\| killed +\| - +\| - /m,
      /^\| 1,900 \| deny .* no answer in time /m,
      /lies -570 to 30 MiB above/,
      /^\| load +\| allow +\| 2,458 +\| 900 +\| ran +\| 1,990 +\|$/m,
      /^\| 6 +\| deny +\| 1,458 +\| - +\| killed +\| - +\|$/m,
      /deny from 4 prompts before the kill on/,
    ]
  ) assert.match(text, want);
});

test("policyFor() is a policy, of a model that is built in and of another", () => {
  const run = { url: "http://127.0.0.1:4321", group: "/a/b", context: 8192 };
  for (const model of ["llama3.2:1b", "notes:1b"]) {
    const policy = policyFor(model, { ...run, kvType: "q8_0" });
    assert.ok(validate(policy), JSON.stringify(validate.errors));
    assert.deepEqual(policyFaults(policy as never), []);
    const { profiles } = policy as { profiles: { modelTag: string }[] };
    const want = model === "notes:1b" ? ["notes:1b"] : [];
    assert.deepEqual(profiles.map((one) => one.modelTag), want);
  }
});

test("verdictOf() is the part of a snapshot that judges the model", async () => {
  assert.ok(MACHINES.includes("laptop_on_mains"));
  const snapshot = await snapshotOfMachine("laptop_on_mains");
  const { admission, residency } = snapshot.profiles[1] ?? assert.fail();
  assert.deepEqual(verdictOf(snapshot, "llama3.2:3b"), {
    decision: "allow",
    residency,
    needBytes: admission.requiredBytes,
    usableBytes: (admission.availableBytes ?? NaN) -
      (admission.reserveBytes ?? NaN),
    reserveBytes: admission.reserveBytes,
    bytesPerToken: admission.sustain.bytesPerToken,
    reasons: admission.reasons.map((one) => one.code),
  });
  assert.throws(
    () => verdictOf(snapshot, "notes:1b"),
    /Cannot find "notes:1b"/,
  );
});
