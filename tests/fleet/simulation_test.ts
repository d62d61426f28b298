// Many machines through the packaged rules in a real Prometheus. What it counts
// is held against what the machines' snapshots say; what it takes is printed.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  bytesBelow,
  remembered,
  told,
  writeBlocks,
} from "../support/fleet_history.ts";
import { keptNames } from "../support/kept_names.ts";
import { random } from "../support/depth.ts";
import { type FleetMachine, fleetMachines } from "../support/fleet_machines.ts";
import { costOf, tellCost } from "../support/prometheus_cost.ts";
import { inTemp } from "../support/temp.ts";
import {
  noPrometheus,
  type Running,
  withConfigured,
} from "../support/prometheus.ts";

const COUNT = Number(process.env["MODEL_CARRY_FLEET"] ?? 0);
const skip = COUNT > 0
  ? noPrometheus
  : "a simulation takes minutes: deno task fleet --only=simulation";
if (skip) console.log(`skipped: ${skip}`);

const RULES = fileURLToPath(
  new URL("../../packaging/prometheus/model-carry.rules.yml", import.meta.url),
);
/** Two cores take some hundred machines a second, and have to rest. */
const INTERVAL_SECONDS = COUNT > 5000 ? 60 : COUNT > 1000 ? 30 : 5;
/** As a policy says where scrapes are rare; a busy machine is late. */
const TTL_SECONDS = 4 * INTERVAL_SECONDS;
/** All series, or what the rules need. */
const IS_ALL = process.env["MODEL_CARRY_FLEET_SERIES"] === "all";
const JOB = "model-carry";
const GONE_SHARE = 0.1;

/** Answers for all machines; those in `gone` answer no more. */
async function whileAnswering<T>(
  machines: readonly FleetMachine[],
  gone: ReadonlySet<string>,
  work: (port: number) => Promise<T>,
): Promise<T> {
  const byPath = new Map(machines.map((one) => [`/${one.name}`, one]));
  const server = createServer(({ url = "" }, response) => {
    const machine = byPath.get(url);
    const text = machine === undefined || gone.has(machine.name)
      ? null
      : machine.text(Date.now());
    response.writeHead(text === null ? 503 : 200, {
      "Content-Type": "text/plain; version=0.0.4",
    }).end(text ?? "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  try {
    return await work(typeof address === "object" ? address?.port ?? 0 : 0);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const configOf = (machines: readonly FleetMachine[], port: number) => ({
  global: {
    scrape_interval: `${INTERVAL_SECONDS}s`,
    scrape_timeout: `${INTERVAL_SECONDS}s`,
  },
  rule_files: [RULES],
  scrape_configs: [{
    job_name: JOB,
    metric_relabel_configs: IS_ALL ? [] : [{
      source_labels: ["__name__"],
      action: "keep",
      regex: keptNames(),
    }],
    static_configs: machines.map(({ name }) => ({
      targets: [`127.0.0.1:${port}`],
      labels: { instance: name, __metrics_path__: `/${name}` },
    })),
  }],
});

/** By profile, by code: on how many machines. */
interface Counts {
  readonly mayRun: Readonly<Record<string, number>>;
  readonly denied: Readonly<Record<string, number>>;
  /** Series of `may_run` that say 1, and all of them. */
  readonly yes: number;
  readonly told: number;
}

function tally(keys: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const key of keys.toSorted()) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

function expected(
  machines: readonly FleetMachine[],
  gone: ReadonlySet<string>,
): Counts {
  const all = machines.flatMap(({ name, mayRun }) =>
    [...mayRun].map(([profile, may]) => ({
      profile,
      may: may && !gone.has(name),
    }))
  );
  const yes = tally(all.filter(({ may }) => may).map(({ profile }) => profile));
  const none = Object.fromEntries(all.map(({ profile }) => [profile, 0]));
  return {
    mayRun: { ...none, ...yes },
    denied: tally(
      machines.flatMap(({ name, codes }) =>
        gone.has(name) ? ["snapshot-gone"] : codes
      ),
    ),
    yes: all.filter(({ may }) => may).length,
    told: all.length,
  };
}

async function counted({ query }: Running): Promise<Counts> {
  const by = async (label: string, asked: string) =>
    Object.fromEntries(
      (await query(asked)).map(({ metric, value }) =>
        [metric[label] ?? "", Number(value[1])] as const
      ),
    );
  const one = async (asked: string) =>
    Number((await query(asked))[0]?.value[1] ?? 0);
  return {
    mayRun: await by("profile", "profile:model_carry_may_run:count"),
    denied: await by("code", "code:model_carry_denied_machines:count"),
    yes: await one("sum(instance_profile:model_carry_may_run:bool)"),
    told: await one("count(instance_profile:model_carry_may_run:bool)"),
  };
}

/** Waits until it counts what is true, and holds it to that. */
async function expectCounts(running: Running, right: Counts): Promise<number> {
  const fromMs = Date.now();
  const limitMs = 600_000;
  const isRight = async () => {
    try {
      assert.deepEqual(await counted(running), right);
      return true;
    } catch {
      return false;
    }
  };
  while (!await isRight() && Date.now() - fromMs < limitMs) await pause(1);
  assert.deepEqual(await counted(running), right);
  return Date.now() - fromMs;
}

const pause = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** An hour of what the rules look back at. */
function lastHour(machines: readonly FleetMachine[]): (data: string) => void {
  const toSeconds = Math.floor(Date.now() / 1000) - INTERVAL_SECONDS;
  const span = {
    fromSeconds: toSeconds - 3600,
    toSeconds,
    stepSeconds: INTERVAL_SECONDS,
  };
  return (data) => writeBlocks(data, remembered(machines, JOB, span));
}

test(`simulation: ${COUNT} machines through the rules`, { skip }, async () => {
  const machines = await fleetMachines(COUNT, random("fleet"), TTL_SECONDS);
  const gone = new Set<string>();
  await whileAnswering(
    machines,
    gone,
    (port) =>
      withConfigured(configOf(machines, port), async (running) => {
        const before = expected(machines, gone);
        const firstMs = await expectCounts(running, before);
        const from = await costOf(running);
        // The twin: what is healthy stays a yes, scrape after scrape.
        for (let second = 0; second < INTERVAL_SECONDS; second += 5) {
          await pause(5);
          assert.equal((await counted(running)).yes, before.yes);
        }
        const to = await costOf(running);

        const saying = machines.filter(({ mayRun }) =>
          [...mayRun.values()].includes(true)
        );
        for (const { name } of saying.slice(0, saying.length * GONE_SHARE)) {
          gone.add(name);
        }
        const after = expected(machines, gone);
        assert.ok(after.yes < before.yes);
        const goneMs = await expectCounts(running, after);
        console.log(
          tellCost({
            count: COUNT,
            intervalSeconds: INTERVAL_SECONDS,
            from,
            to,
          }),
        );
        console.log(`  counts      right ${firstMs / 1000} s after the start`);
        console.log(
          `  ${gone.size} that go  counted ${goneMs / 1000} s later: ` +
            `${before.yes} yes, ${after.yes} yes`,
        );
      }, lastHour(machines)),
  );
});

test("simulation: what a machine's day takes on a disk", { skip }, async () => {
  const all = await fleetMachines(30, random("disk"), TTL_SECONDS);
  const machines = all.filter(({ state }) => state === "fresh").slice(0, 2);
  const day = { fromSeconds: 86400, toSeconds: 2 * 86400, stepSeconds: 15 };
  const mibOf = (isKept: (metric: string) => boolean) =>
    inTemp((dir) => {
      const data = `${dir}/data`;
      writeBlocks(data, told(machines, day, isKept));
      return Promise.resolve(bytesBelow(data) / machines.length / 1024 ** 2);
    });
  const list = new RegExp(`^(?:${keptNames()})$`);
  const kept = await mibOf((metric) => list.test(metric));
  const whole = await mibOf(() => true);
  console.log(
    `a day of a machine, scraped every 15 s: ${kept.toFixed(2)} MiB, ` +
      `of all series ${whole.toFixed(2)} MiB`,
  );
  assert.ok(0.01 < kept && 2 * kept < whole && whole < 10, `${kept} ${whole}`);
});
