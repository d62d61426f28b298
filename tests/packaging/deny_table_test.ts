// The alert's column of the deny table (docs/fleet.md): what the program really
// writes, through the rules that are packaged, by Prometheus' own engine. A
// machine says yes for ten minutes; then something happens to it.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { SignalName } from "../../core/probe/contract.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import { projectPrometheus } from "../../core/projections/prometheus/metrics.ts";
import { SIGNAL_NAMES } from "../../core/signals/table.ts";
import { snapshotOfMachine } from "../support/machines.ts";
import { inputSeries, type Phase } from "../support/promtool_series.ts";
import { noPromtool, promtool } from "../support/promtool.ts";
import { noSource, runProgram } from "../support/run.ts";
import { whileServing } from "../support/serving.ts";
import { inTemp } from "../support/temp.ts";
import { snapshotWithout } from "../support/unknown_signals.ts";
import "../support/quiet.ts";

const RULES = fileURLToPath(
  new URL("../../packaging/prometheus/model-carry.rules.yml", import.meta.url),
);
const TARGET = { job: "model-carry", instance: "a" };
const skip = noPromtool || noSource;

const HEALTHY = await snapshotOfMachine("laptop_on_mains");
const YES = projectPrometheus(HEALTHY);
const BEFORE: Phase = { text: YES, minutes: 10 };

interface Row {
  readonly name: string;
  /** From the tenth minute on. */
  readonly then: Omit<Phase, "minutes">;
  /** What Prometheus itself says; null: the target is off the list. */
  readonly up?: 0 | 1 | null;
  readonly atMinute?: number;
  /** Best of `may_run` over the profiles; null: there is none. */
  readonly mayRun: 0 | 1 | null;
  /** Alerts that fire. */
  readonly alerts: readonly string[];
}

const sample = (labels: string, value: number) => ({ labels, value });

function testFile(row: Row): string {
  const { then, up = 1, atMinute = 40, mayRun, alerts } = row;
  const minutes = 120;
  const { job, instance } = TARGET;
  const isUp = up === null ? "stale" : `${up}x${minutes}`;
  return JSON.stringify({
    rule_files: [RULES],
    evaluation_interval: "1m",
    group_eval_order: ["", "-counts", "-alerts"].map((one) =>
      `model-carry${one}`
    ),
    tests: [{
      interval: "1m",
      input_series: [
        {
          series: `up{job="${job}",instance="${instance}"}`,
          values: `1x9 ${isUp}`,
        },
        ...inputSeries([BEFORE, { ...then, minutes }], TARGET),
      ],
      promql_expr_test: [
        {
          expr: "max(instance_profile:model_carry_may_run:bool)",
          exp_samples: mayRun === null ? [] : [sample("{}", mayRun)],
        },
        // What a reader asks who trusts no rule to be evaluated in time.
        {
          expr:
            "count(instance_profile:model_carry_may_run_until:seconds > time()) > bool 0",
          exp_samples: mayRun === 1 ? [sample("{}", 1)] : [],
        },
        {
          expr: 'count by (alertname) (ALERTS{alertstate="firing"}) > bool 0',
          exp_samples: alerts.map((name) => sample(`{alertname="${name}"}`, 1)),
        },
      ].map((one) => ({ ...one, eval_time: `${atMinute}m` })),
    }],
  });
}

/** What node_exporter makes of two files: each series of the first that has it. */
function besideOld(text: string): string {
  const lines = text.split("\n");
  const isYes = /^model_carry_admission\{.*decision="/;
  const old = lines.filter((line) => isYes.test(line)).map((line) =>
    line.replace(/profile="[^"]*"/, 'profile="local-phi4-mini"')
  ).slice(0, 3);
  assert.equal(old.length, 3);
  const at = lines.findLastIndex((line) => isYes.test(line)) + 1;
  return lines.toSpliced(at, 0, ...old).join("\n");
}

/** A row whose text is there only when it is walked. */
type Made = Omit<Row, "then"> & {
  readonly then: () => Promise<Omit<Phase, "minutes">>;
};

function walk({ then, ...row }: Made): void {
  test(`deny table, alert: ${row.name}`, { skip }, () =>
    inTemp(async (dir) => {
      const file = join(dir, "deny.test.yml");
      writeFileSync(file, testFile({ ...row, then: await then() }));
      const { code, output } = promtool(["test", "rules", file]);
      assert.equal(code, 0, output);
    }));
}

const told = (phase: Omit<Phase, "minutes">) => () => Promise.resolve(phase);
const NOTHING = told({ text: null });

/** What `export --from` makes of a file. */
const exported =
  (document: string | null, ...options: readonly string[]) => () =>
    inTemp(async (dir) => {
      const file = join(dir, "snapshot.json");
      if (document !== null) writeFileSync(file, document);
      const { code, stdout, stderr } = await runProgram(
        ["export", "--to", "prometheus", "--from", file, ...options],
      );
      assert.equal(code, 0, stderr);
      return { text: stdout };
    });

/** What `serve` gives after its policy became unusable. */
const withoutPolicy = () =>
  inTemp(async (dir) => {
    const policy = join(dir, "policy.json");
    writeFileSync(policy, '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1"}');
    const args = ["--policy", policy, "--listen", "127.0.0.1:0"];
    return await whileServing(
      [...args, "--max-age", "100ms"],
      async ({ place }) => {
        writeFileSync(policy, "{");
        // The snapshot of before may be given once more.
        const ask = async () => (await fetch(`${place}/healthz`)).status;
        for (let look = 0; await ask() !== 503 && look < 100; look++) {
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return { text: await (await fetch(`${place}/metrics`)).text() };
      },
    );
  });

const unknown =
  (signal: SignalName, policy: Policy = DEFAULT_POLICY) => async () => ({
    text: projectPrometheus(await snapshotWithout(signal, policy)),
  });
const STRICT: Policy = { ...DEFAULT_POLICY, requiredSignals: SIGNAL_NAMES };
const ENDED = JSON.stringify(HEALTHY);

const ROWS: readonly Made[] = [
  {
    name: "healthy, the twin",
    then: told({ text: YES }),
    mayRun: 1,
    alerts: [],
  },
  {
    name: "stopped, its file stays",
    then: told({ text: YES, isKept: true }),
    mayRun: 0,
    alerts: ["ModelCarryStale"],
  },
  {
    name: "stopped, a scrape fails",
    then: NOTHING,
    up: 0,
    mayRun: 0,
    alerts: ["ModelCarryGone"],
  },
  {
    name: "stopped for longer than an hour",
    then: NOTHING,
    up: 0,
    atMinute: 100,
    mayRun: null,
    alerts: ["ModelCarryMissing"],
  },
  {
    name: "taken off the list",
    then: NOTHING,
    up: null,
    mayRun: 0,
    alerts: ["ModelCarryGone"],
  },
  {
    name: "its clock is ten minutes ahead",
    then: told({ text: YES, aheadSeconds: 600 }),
    mayRun: 0,
    alerts: ["ModelCarryClockAhead"],
  },
  {
    name: "its clock is ten minutes behind",
    then: told({ text: YES, aheadSeconds: -600 }),
    mayRun: 0,
    alerts: ["ModelCarryStale"],
  },
  {
    name: "stale, as export tells it",
    then: exported(ENDED, "--accept-replay"),
    mayRun: 0,
    alerts: ["ModelCarryUnusable"],
  },
  {
    name: "a replay",
    then: exported(ENDED, "--at", HEALTHY.capturedAt),
    mayRun: 0,
    alerts: ["ModelCarryUnusable"],
  },
  {
    name: "no file",
    then: exported(null),
    mayRun: 0,
    alerts: ["ModelCarryUnusable"],
  },
  {
    name: "a file that is no snapshot",
    then: exported(ENDED.slice(0, -1)),
    mayRun: 0,
    alerts: ["ModelCarryUnusable"],
  },
  {
    name: "an old file of another name beside it",
    then: told({ text: besideOld(YES) }),
    mayRun: 0,
    alerts: ["ModelCarryMixed"],
  },
  {
    name: "a policy that cannot be used",
    then: withoutPolicy,
    mayRun: 0,
    alerts: ["ModelCarryFailed", "ModelCarryUnknown"],
  },
  ...SIGNAL_NAMES.map((signal) => ({
    name: `${signal} unknown and required`,
    then: unknown(signal, STRICT),
    mayRun: 0 as const,
    // What a machine does not have is no failure of a reading.
    alerts: signal === "thermal"
      ? ["ModelCarryUnknown"]
      : ["ModelCarryFailed", "ModelCarryUnknown"],
  })),
  ...SIGNAL_NAMES.filter((one) => !DEFAULT_POLICY.requiredSignals.includes(one))
    .map((signal) => ({
      name: `${signal} unknown and required by nobody`,
      then: unknown(signal),
      mayRun: 1 as const,
      alerts: [],
    })),
];
for (const row of ROWS) walk(row);
