import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { test } from "node:test";
import { machinePath } from "../support/machines.ts";
import {
  noPrometheus,
  type Running,
  type Sample,
  whilePaged,
  withPrometheus,
} from "../support/prometheus.ts";
import { noSource } from "../support/run.ts";
import { ask, whileServing } from "../support/serving.ts";

const skip = noPrometheus || noSource;
const TEXT = "text/plain; version=0.0.4; charset=utf-8";
const OPEN = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/** Waits until every target was scraped, with whatever end. */
async function scraped({ targets }: Running): Promise<void> {
  for (let look = 0; look < 400; look++) {
    const all = await targets();
    if (all.length > 0 && all.every((one) => one.health !== "unknown")) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail("some target is never scraped");
}

/** Series without what Prometheus adds to them. */
function bare(samples: readonly Sample[]): string[] {
  return samples.map(({ metric, value: [, value] }) => {
    const { job: _, instance: __, ...labels } = metric;
    return JSON.stringify([Object.entries(labels).sort(), value]);
  }).sort();
}

interface About {
  readonly metric: string;
  readonly type: string;
  readonly unit: string;
  readonly target: Readonly<Record<string, string>>;
}

test("Prometheus asks serve for OpenMetrics, and has the same of it", {
  skip,
}, () =>
  whileServing(
    ["--listen", "127.0.0.1:0", "--sysroot", machinePath("laptop_on_battery")],
    async ({ port }) => {
      const text = (await ask(port, "/metrics")).body;
      const open = (await ask(port, "/metrics", { Accept: OPEN })).body;
      const accepts: string[] = [];
      const pages = {
        old: ({ headers }: IncomingMessage) => {
          accepts.push(headers.accept ?? "");
          return { type: TEXT, text };
        },
        cut: () => ({ type: OPEN, text: open.replace(/# EOF\n$/, "") }),
        odd: () => ({ type: OPEN, text: open.replace(" info", " infos") }),
      };
      await whilePaged(pages, (ports) =>
        withPrometheus(
          { m: { serve: port, ...ports } },
          [],
          async (running) => {
            await scraped(running);
            const ends = Object.fromEntries(
              (await running.targets()).map(({ labels, lastError, health }) => [
                labels["instance"],
                lastError || health,
              ]),
            );
            assert.deepEqual([ends["serve"], ends["old"]], ["up", "up"]);
            assert.match(ends["cut"] ?? "", /does not end with # EOF/);
            assert.match(ends["odd"] ?? "", /invalid metric type "infos"/);
            const [accept = ""] = accepts;
            assert.match(
              accept,
              /^application\/openmetrics-text;version=1\.0\.0/,
            );

            const of = (instance: string) =>
              running.query(
                `{__name__=~"model_carry.*",instance="${instance}"}`,
              );
            const seen = bare(await of("serve"));
            assert.ok(seen.length > 100);
            assert.deepEqual(seen, bare(await of("old")));
            assert.deepEqual(await of("cut"), []);

            // Units are told by OpenMetrics alone.
            const told = await running.api<About[]>("targets/metadata");
            const about = (name: string, instance: string) =>
              told.find(({ metric, target }) =>
                metric === name && target["instance"] === instance
              );
            const unit = (instance: string) =>
              about("model_carry_valid_until_seconds", instance)?.unit;
            assert.deepEqual([unit("serve"), unit("old")], ["seconds", ""]);
            assert.equal(about("model_carry", "serve")?.type, "info");
          },
        ));
    },
  ));
