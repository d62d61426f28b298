// How often a healthy machine has to be looked at, so that it is never denied
// between two looks ("How often" in docs/fleet.md): asked every second, with
// each part as late as it can be.

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { noPromtool as skip, promtool } from "../support/promtool.ts";
import { inTemp } from "../support/temp.ts";

const RULES = fileURLToPath(
  new URL("../../packaging/prometheus/model-carry.rules.yml", import.meta.url),
);
const RULES_SECONDS = 10;
const SPAN_SECONDS = 300;

interface Row {
  readonly ttlSeconds: number;
  /** `watch --interval`, or `--max-age` of `serve`. */
  readonly takenSeconds: number;
  readonly scrapeSeconds: number;
  readonly isAlwaysYes: boolean;
}

/** A value a second: those of the scrapes, a second after the rules looked. */
function scraped(scrapeSeconds: number, value: (at: number) => number): string {
  return Array.from(
    { length: SPAN_SECONDS },
    (_, at) => at % scrapeSeconds === 1 ? String(value(at)) : "_",
  ).join(" ");
}

function testFile(row: Row): string {
  const { ttlSeconds, takenSeconds, scrapeSeconds, isAlwaysYes } = row;
  // As old as it can be when it is scraped.
  const captured = (at: number) => at - takenSeconds;
  const series = {
    model_carry_captured_at_seconds: captured,
    model_carry_valid_until_seconds: (at: number) => captured(at) + ttlSeconds,
    'model_carry_admission{profile="small",decision="allow"}': () => 1,
  };
  const asked = "instance_profile:model_carry_may_run_until:seconds";
  return JSON.stringify({
    rule_files: [RULES],
    evaluation_interval: `${RULES_SECONDS}s`,
    tests: [{
      interval: "1s",
      input_series: Object.entries(series).map(([name, value]) => ({
        series: name,
        values: scraped(scrapeSeconds, value),
      })),
      promql_expr_test: [{
        expr: `min_over_time((${asked} > bool time())[3m:1s])`,
        eval_time: "280s",
        exp_samples: [{ labels: '{profile="small"}', value: +isAlwaysYes }],
      }],
    }],
  });
}

const ROWS: readonly Row[] = [
  { ttlSeconds: 30, takenSeconds: 5, scrapeSeconds: 10, isAlwaysYes: true },
  { ttlSeconds: 60, takenSeconds: 15, scrapeSeconds: 30, isAlwaysYes: true },
  { ttlSeconds: 30, takenSeconds: 15, scrapeSeconds: 15, isAlwaysYes: false },
  { ttlSeconds: 30, takenSeconds: 5, scrapeSeconds: 60, isAlwaysYes: false },
];
for (const row of ROWS) {
  const { ttlSeconds, takenSeconds, scrapeSeconds, isAlwaysYes } = row;
  const name =
    `${ttlSeconds} s, taken every ${takenSeconds} s, scraped every ` +
    `${scrapeSeconds} s: ${isAlwaysYes ? "always" : "not always"} a yes`;
  test(name, { skip }, () =>
    inTemp((dir) => {
      const file = join(dir, "often.test.yml");
      writeFileSync(file, testFile(row));
      const { code, output } = promtool(["test", "rules", file]);
      assert.equal(code, 0, output);
      return Promise.resolve();
    }));
}
