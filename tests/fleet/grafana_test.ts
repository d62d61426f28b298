import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { fileURLToPath } from "node:url";
import {
  choiceOf,
  chosen,
  DASHBOARD_TEXT,
  dashboardFaults,
  dashboardOf,
} from "../support/dashboard.ts";
import {
  closedPort,
  deniedPage,
  ENDED,
  FRESH,
  FUTURE,
  machineNow,
  machineWithPlugin,
  pageOf,
} from "../support/fleet_pages.ts";
import { machinePath } from "../support/machines.ts";
import {
  noPrometheus,
  type Running,
  whilePaged,
  withPrometheus,
} from "../support/prometheus.ts";
import { noSource } from "../support/run.ts";
import { whileServing } from "../support/serving.ts";
import { inTemp } from "../support/temp.ts";

const RULES = fileURLToPath(
  new URL("../../packaging/prometheus/model-carry.rules.yml", import.meta.url),
);

/** The rules that are shipped, once a second. */
function hasty(dir: string): string {
  const text = readFileSync(RULES, "utf8");
  assert.match(text, /^ {4}interval: \d+[sm]$/m);
  const file = `${dir}/rules.yml`;
  writeFileSync(file, text.replace(/^ {4}interval: .*$/gm, "    interval: 1s"));
  return file;
}
const dashboard = dashboardOf(DASHBOARD_TEXT);

/** Holds within 20 s: a rule is asked once a second, or when there is time. */
async function settles<T>(look: () => Promise<T>, want: T): Promise<void> {
  let seen = await look();
  for (let left = 200; left > 0 && !isDeepStrictEqual(seen, want); left--) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    seen = await look();
  }
  assert.deepEqual(seen, want);
}

const targetsOf = (title: string) =>
  dashboard.panels.find((one) => one.title === title)?.targets ?? [];

/** Verdicts by the table: 0 no valid answer, 1 deny, 2 constrain, 3 allow. */
async function verdicts(running: Running): Promise<Record<string, string>> {
  const [query] = targetsOf("Each machine");
  const choice = await choiceOf(dashboard, running);
  const found: Record<string, string> = {};
  const all = await running.query(chosen(query?.expr ?? "", choice));
  for (const { metric: { instance = "" }, value: [, value] } of all) {
    found[instance] = `${found[instance] ?? ""}${value}`;
  }
  return found;
}

/** Figures of a panel by the names of its series. */
async function figures(
  title: string,
  running: Running,
  instance = "",
): Promise<Record<string, number>> {
  const choice = { ...await choiceOf(dashboard, running), instance };
  const found: Record<string, number> = {};
  for (const { expr, legendFormat = "" } of targetsOf(title)) {
    for (const { metric, value } of await running.query(chosen(expr, choice))) {
      const name = legendFormat.replace(
        /\{\{(\w+)\}\}/g,
        (_, key: string) => metric[key] ?? "",
      );
      found[name] = Number(value[1]);
    }
  }
  return found;
}

/** What is wrong, and how it is found. */
const broken: readonly (readonly [
  name: string,
  right: string,
  wrong: string,
  fault: string,
])[] = [
  [
    "a metric misspelt",
    "thermal_limit_celsius",
    "thermal_limits_celsius",
    "Heat against its limit B: nothing",
  ],
  [
    "a rule misspelt",
    ":model_carry_may_run:bool",
    ":model_carry_may_run:boole",
    "Machines that may run each model A: nothing",
  ],
  [
    "a query that cannot be read",
    "sort_desc(count by (code)",
    "sort_desc(count by code",
    "What denies how many machines: Prometheus refuses",
  ],
  [
    "a legend of no label",
    "{{signal}}: {{reason}}",
    "{{signal}}: {{why}}",
    "What is unknown on how many machines: label why is missing",
  ],
  [
    "an alert of nobody",
    "ModelCarry.+",
    "ModelCarries.+",
    "annotations alerts: nothing",
  ],
  [
    "a variable of nothing",
    "label_values(model_carry_admission",
    "label_values(model_carry_admissions",
    "$profile: nothing",
  ],
];

const DENIED = {
  hot: "22",
  unknown: "11",
  ended: "00",
  refused: "0",
  gone: "00",
  missing: "0",
};
const ANSWERED = { ...DENIED, allowed: "33" };

async function judge(running: Running, machines: readonly string[]) {
  await settles(() => dashboardFaults(dashboard, machines, running), []);
  // Of a variable without values other panels are empty as well: by itself.
  for (const part of [broken.slice(0, -1), broken.slice(-1)]) {
    const text = part.reduce((all, [name, right, wrong]) => {
      assert.ok(all.includes(right), name);
      return all.replaceAll(right, wrong);
    }, DASHBOARD_TEXT);
    const found = await dashboardFaults(dashboardOf(text), machines, running);
    for (const [name, , , want] of part) {
      assert.ok(found.some((one) => one.startsWith(want)), `${name}: ${found}`);
    }
  }
}

async function count(running: Running) {
  await settles(() => verdicts(running), ANSWERED);
  await settles(() => figures("Machines by verdict", running), {
    "no valid answer": 4,
    deny: 1,
    constrain: 1,
    allow: 1,
  });
  await settles(() => figures("Machines to look at", running), {
    "snapshot has ended": 1,
    "nothing comes": 2,
    failed: 1,
    "a signal unknown": 1,
    // What a plugin is granted counts.
    "policy loosened": 1,
  });
  await settles(() => figures("What denies how many machines", running), {
    "signal-absent": 1,
    "no valid answer": 4,
  });
  const plugin = async () => {
    const probes = await figures("Probes and plugins", running, "allowed");
    return probes["plugin backup-running"];
  };
  await settles(plugin, 1);
}

test("every query of the dashboard has its answer in a real Prometheus", {
  skip: noPrometheus || noSource,
}, async () => {
  let age = FRESH;
  let isGone = false;
  const fresh = () => FRESH;
  const hot = await machineNow("laptop_hot");
  const pages = {
    allowed: pageOf(await machineWithPlugin("laptop_on_battery"), () => age),
    hot: pageOf(hot, fresh),
    unknown: pageOf(await machineNow("vm_unstated"), fresh),
    refused: deniedPage("stale"),
    gone: pageOf(hot, () => isGone ? null : FRESH),
  };
  const machines = ["allowed", "hot", "unknown"];
  const work = async (running: Running) => {
    await settles(() => verdicts(running), { ...ANSWERED, gone: "22" });
    isGone = true;
    await settles(() => verdicts(running), ANSWERED);
    await judge(running, machines);
    await count(running);
    // Allowed once: it counts no more, and none of its figures is shown.
    for (const wrong of [ENDED, FUTURE]) {
      age = wrong;
      await settles(() => verdicts(running), { ...DENIED, allowed: "00" });
      const memory = "Memory against need and reserve";
      await settles(() => figures(memory, running, "allowed"), {});
      const shown = async () => {
        const now = await figures("Now", running, "allowed");
        const states = await figures("Signals", running, "allowed");
        return [(now["valid for"] ?? 1) <= 0, Object.values(states)];
      };
      await settles(shown, [true, Array(7).fill(0)]);
      age = FRESH;
      await settles(() => verdicts(running), ANSWERED);
    }
  };
  const missing = await closedPort();
  // The program itself on a recording: its snapshots ended long ago.
  const recording = ["--sysroot", machinePath("laptop_on_mains")];
  await inTemp((dir) =>
    whileServing(
      ["--listen", "127.0.0.1:0", ...recording],
      ({ port }) =>
        whilePaged(pages, (ports) => {
          const jobs = {
            fleet: ports,
            "model-carry": { ended: port, missing },
          };
          return withPrometheus(jobs, [hasty(dir)], work);
        }),
    )
  );
});
