import assert from "node:assert/strict";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { DEPTH, random, SEED } from "../support/depth.ts";
import { keptNames } from "../support/kept_names.ts";
import { noPromtool as skip, promtool } from "../support/promtool.ts";
import "../support/quiet.ts";

const at = (path: string) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url));
const PACKAGED = at("packaging/prometheus");
const RULES = "model-carry.rules.yml";
const TESTS = "tests";

/** What promtool says of the tests beside these rules. */
function prove(dir: string): { code: number | null; output: string } {
  const tests = readdirSync(join(dir, TESTS)).sort();
  assert.ok(tests.length >= 4);
  return promtool([
    "test",
    "rules",
    ...tests.map((one) => join(dir, TESTS, one)),
  ]);
}

function inTemp(work: (dir: string) => void): void {
  const dir = mkdtempSync(join(tmpdir(), "rules-"));
  try {
    work(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test("promtool accepts the rules and proves them", { skip }, () => {
  const checked = promtool(["check", "rules", join(PACKAGED, RULES)]);
  assert.equal(checked.code, 0, checked.output);
  const proven = prove(PACKAGED);
  assert.equal(proven.code, 0, proven.output);
});

const holes: readonly (readonly [string, string, string])[] = [
  ["a stale yes that counts", "seconds >= bool time())", "seconds >= bool 0)"],
  [
    "a yes of one job that another job's freshness carries",
    "* ignoring (profile, decision) group_left ()\n            instance:model_carry_fresh:bool\n",
    "* on (instance) group_left ()\n            max by (instance) (instance:model_carry_fresh:bool)\n",
  ],
  [
    "an end of one job that another job's snapshot has",
    "* ignoring (profile, decision) group_left ()\n            (",
    "* on (instance) group_left ()\n            max by (instance) (",
  ],
  [
    "an end that a no has as well",
    '{decision="allow"} == 1',
    '{decision="allow"} >= 0',
  ],
  ...[
    ["an end", "\n                "],
    ["a yes", "\n            "],
  ].flatMap(([what = "", indent = ""]) => {
    const than = what === "an end" ? "<= " : "<= bool ";
    const limit =
      `${indent}${than}timestamp(model_carry_captured_at_seconds) + 5`;
    const taking =
      `${indent}- (scrape_duration_seconds or 0 * model_carry_captured_at_seconds)${limit}`;
    return [
      [`${what} by a clock more than 5 s ahead`, limit, `${limit}00`],
      [
        `${what} by a clock less than a scrape ahead`,
        limit,
        `${indent}${than}time() + 5`,
      ],
      [`${what} refused for a clock 5 s ahead`, limit, limit.slice(0, -4)],
      [`${what} refused for a slow answer`, taking, limit],
    ] as const;
  }),
  ["an end that no policy gives", "<= 3600", "<= 1e12"],
  ["a yes with such an end", "<= bool 3600", "<= bool 1e12"],
  ["an hour's end that is refused", "<= 3600", "<= 60"],
  ["an hour's yes that is refused", "<= bool 3600", "<= bool 60"],
  [
    "a machine that is forgotten when it is gone",
    'last_over_time(model_carry_admission{decision="allow"}[1h])',
    'model_carry_admission{decision="allow"}',
  ],
  [
    "two jobs of which one yes is enough",
    "min by (instance, profile)",
    "max by (instance, profile)",
  ],
  [
    "a machine that is counted twice",
    "min by (instance, profile)",
    "sum by (job, instance, profile)",
  ],
  [
    "a profile nobody may run that has no count",
    "0 * count by (profile)",
    "1 < count by (profile)",
  ],
  ["a note that counts as a denial", '{effect="deny"}', ""],
  [
    "reasons of a stale snapshot that count",
    "ignoring (profile, code, effect)\n                instance:model_carry_fresh:bool == 1",
    "ignoring (profile, code, effect)\n                instance:model_carry_fresh:bool >= 0",
  ],
  [
    "a machine that is gone and counts as denied by nothing",
    '"snapshot-gone"',
    '""',
  ],
  ["a snapshot that cannot be used and is not counted", '"snapshot-$1"', '""'],
  [
    "a stale file that is not told",
    "fresh:bool == 0\n          unless (",
    "fresh:bool == 2\n          unless (",
  ],
  [
    "an implausible end that is not told",
    "time() - model_carry_captured_at_seconds",
    "time() - model_carry_valid_until_seconds",
  ],
  ["a stale file that is told at once", "for: 5m", "for: 1m"],
  ["a machine that is scraped rarely and not told", "< 0.9", "< 0.4"],
  [
    "a machine that is over whenever rules look and not told",
    "            or (\n              model_carry_valid_until_seconds",
    "            and (\n              model_carry_valid_until_seconds",
  ],
  [
    "a machine that is scraped rarely and told to be slow",
    "unless (\n            model_carry_valid_until_seconds",
    "unless (\n            0 > model_carry_valid_until_seconds",
  ],
  ["a clock ahead that is not told", "seconds) > 5", "seconds) > 1e6"],
  [
    "a clock less than a scrape ahead that is not told",
    "- timestamp(model_carry_captured_at_seconds) > 5",
    "- time() > 5",
  ],
  [
    "a snapshot that cannot be used and is not told",
    "denied[5m]) == 1",
    "denied[5m]) == 2",
  ],
  ["a failure that is not told", 'status="failed"', 'status="degraded"'],
  [
    "an unknown signal that is not told",
    "reason[5m]) == 1",
    "reason[5m]) == 2",
  ],
  ["a reason that is not in force", "reason[5m]) == 1", "reason[5m]) >= 0"],
  [
    "an unknown signal that denies nothing and alerts",
    "signal-(absent|unrated)",
    ".*|signal-(absent|unrated)",
  ],
  ["a failing probe that is not told as unknown", "|provider-failed", ""],
  [
    "a machine that goes and is not missed",
    "last_over_time(model_carry_captured_at_seconds[1h])\n          unless model_carry_captured_at_seconds",
    "model_carry_captured_at_seconds\n          unless model_carry_captured_at_seconds",
  ],
  [
    "a machine that is told as gone and tells",
    "          unless ignoring (cause) model_carry_denied\n        for: 5m",
    "        for: 5m",
  ],
  [
    "a machine that is told as missing and tells",
    "          unless ignoring (cause) model_carry_denied\n        for: 15m",
    "        for: 15m",
  ],
  [
    "a target without a snapshot that is not missed",
    'up{job="model-carry"}\n',
    'up{job="none"}\n',
  ],
  ["a target of another program that is missed", 'up{job="model-carry"}', "up"],
  [
    "a target that is missed only while it answers",
    'up{job="model-carry"}\n',
    'up{job="model-carry"} == 1\n',
  ],
  ["a signal that comes and goes and is not told", "reason[5m]", "reason[30s]"],
  [
    "a failure that comes and goes and is not told",
    '"failed"}[5m]',
    '"failed"}[30s]',
  ],
  ["a denial that was one scrape's and is told", "for: 10m", "for: 4m"],
  ["a policy that is loosened and not told", "offset 1h", "offset 1s"],
];
const chance = random(`${SEED} rules`);
for (const [name, right, wrong] of holes) {
  if (chance() >= DEPTH.ruleShare) continue;
  test(`promtool finds ${name}`, { skip }, () =>
    inTemp((dir) => {
      cpSync(PACKAGED, dir, { recursive: true });
      const text = readFileSync(join(dir, RULES), "utf8");
      assert.ok(text.includes(right));
      const broken = join(dir, RULES);
      writeFileSync(broken, text.replace(right, () => wrong));
      // It has to be the tests that refuse it, not the syntax.
      const { code, output } = promtool(["check", "rules", broken]);
      assert.equal(code, 0, output);
      assert.notEqual(prove(dir).code, 0);
    }));
}

test(
  "Prometheus takes the job of docs/fleet.md, of the name that the rules ask for",
  { skip },
  () =>
    inTemp((dir) => {
      const page = readFileSync(at("docs/fleet.md"), "utf8");
      const [, job = ""] =
        /^```yaml\n(scrape_configs:\n[^`]*)^```$/m.exec(page) ??
          [];
      const [, name = ""] = /job_name: (\S+)/.exec(job) ?? [];
      const rules = readFileSync(join(PACKAGED, RULES), "utf8");
      assert.ok(rules.includes(`job="${name}"`), name);
      const file = join(dir, "prometheus.yml");
      writeFileSync(file, job);
      const { code, output } = promtool(["check", "config", file]);
      assert.equal(code, 0, output);
    }),
);

test("the keep list of docs/fleet.md holds all that the rules ask for", () => {
  const list = new RegExp(`^(?:${keptNames()})$`);
  const text = readFileSync(join(PACKAGED, RULES), "utf8");
  const names = text.matchAll(/(?<!:)\bmodel_carry_[a-z_]+\b(?!:)/g);
  const asked = new Set([...names].map(([name]) => name));
  assert.ok(asked.size >= 7);
  assert.deepEqual([...asked].filter((name) => !list.test(name)), []);
});
