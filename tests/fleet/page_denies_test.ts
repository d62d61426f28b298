// The page's column of the deny table (docs/fleet.md): what the program serves,
// in a Chromium. A machine says yes; then something happens to it.

/// <reference lib="dom" />

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { denyingSnapshot } from "../../agent/denying_snapshot.ts";
import type { SignalName } from "../../core/probe/contract.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import { SIGNAL_NAMES } from "../../core/signals/table.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import {
  noBrowser,
  type Tab,
  untilState,
  whileOpen,
} from "../support/browsing.ts";
import { snapshotOfMachine } from "../support/machines.ts";
import { colouredYes } from "../support/page_colours.ts";
import { whileServing } from "../support/serving.ts";
import {
  aged,
  liveSnapshot,
  type PageServer,
  servePage,
  taken,
} from "../support/serving_page.ts";
import { inTemp } from "../support/temp.ts";
import { snapshotWithout } from "../support/unknown_signals.ts";
import "../support/quiet.ts";

type Snapshot = LocalModelResourceSnapshot;

const skip = noBrowser;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const HEALTHY = await liveSnapshot("laptop_on_mains");
const STRICT: Policy = { ...DEFAULT_POLICY, requiredSignals: SIGNAL_NAMES };

/** What a person can take for a yes. */
function sayings(tab: Tab) {
  return tab.evaluate(() => {
    const textsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((one) => one.textContent);
    return {
      title: document.title,
      word: document.getElementById("word")?.textContent,
      models: textsOf("#models strong"),
      signs: [...document.querySelectorAll(".verdict use, #models use")]
        .map((one) => one.getAttribute("href")),
    };
  });
}

const YES = /allow|constrain/i;

async function assertNo(tab: Tab): Promise<void> {
  const { title, word, models, signs } = await sayings(tab);
  assert.doesNotMatch(`${title} ${word}`, YES);
  assert.ok(models.length > 0);
  for (const one of models) assert.match(String(one), /^(?:deny$|replay: )/);
  for (const one of signs) assert.doesNotMatch(String(one), YES);
}

interface Row {
  readonly name: string;
  /** What happens once the page says yes. */
  readonly then: (server: PageServer) => Promise<void> | void;
  /** What the page says then. */
  readonly state: string;
}

const becomes = (make: () => Promise<Snapshot>) => async (server: PageServer) =>
  await server.set(await make());
const without = (signal: SignalName, policy = DEFAULT_POLICY) =>
  becomes(async () => taken(await snapshotWithout(signal, policy)));

/** Another program listens there after ours has ended. */
const replacedBy =
  (status: number, body: string, fields = {}) => async (server: PageServer) => {
    await server.close();
    const other = createServer((_, response) => {
      response.writeHead(status, fields).end(body);
    });
    await new Promise<void>((ready) =>
      other.listen(server.port, "127.0.0.1", ready)
    );
    server.onClose(() => {
      other.closeAllConnections();
      other.close();
    });
  };
const COUNTS = { "Valid-For-Ms": "30000" };

/** Like ours, until it is read. */
const half = {
  kind: "ModelCarryView",
  decision: "allow",
  word: "ALLOW",
  pollMs: 500,
  patienceMs: 500,
  replayed: null,
  ...Object.fromEntries(
    ["models", "uses", "meters", "rows", "obstacles", "loosened", "parts"]
      .map((name) => [name, [null]]),
  ),
};

const ROWS: readonly Row[] = [
  { name: "ended", then: (server) => server.close(), state: "unreachable" },
  {
    name: "stopped, until its snapshot is over",
    then: async (server) => {
      const asked = server.asked.length;
      await server.set(aged(HEALTHY, 27_000));
      while (server.asked.length === asked) await wait(50);
      server.stop();
    },
    state: "stale",
  },
  {
    name: "stopped for longer than it may take",
    then: (server) => server.stop(),
    state: "unreachable",
  },
  {
    name: "stale",
    then: becomes(() => Promise.resolve(aged(HEALTHY, 31_000))),
    state: "stale",
  },
  {
    name: "its snapshot is of the future",
    then: becomes(() => Promise.resolve(aged(HEALTHY, -600_000))),
    state: "stale",
  },
  {
    name: "a policy that cannot be used",
    then: becomes(async () =>
      aged(await denyingSnapshot(new Error("no policy")), 0)
    ),
    state: "deny",
  },
  {
    name: "a replay",
    then: becomes(() => snapshotOfMachine("laptop_on_mains")),
    state: "replay",
  },
  {
    name: "another program answers with a page",
    then: replacedBy(200, "<h1>ALLOW</h1>", COUNTS),
    state: "unreachable",
  },
  {
    name: "another program answers with a yes",
    then: replacedBy(200, '{"decision":"allow"}', COUNTS),
    state: "unreachable",
  },
  {
    name: "another program answers with half a view",
    then: replacedBy(200, JSON.stringify(half), COUNTS),
    state: "unreachable",
  },
  {
    name: "another program does not say for how long",
    then: replacedBy(304, ""),
    state: "unreachable",
  },
  {
    name: "it fails",
    then: replacedBy(500, "", COUNTS),
    state: "unreachable",
  },
  ...SIGNAL_NAMES.map((signal) => ({
    name: `${signal} unknown and required`,
    then: without(signal, STRICT),
    state: "deny",
  })),
];

for (const { name, then, state } of ROWS) {
  test(`deny table, page: ${name}`, { skip }, async () => {
    const server = await servePage(aged(HEALTHY, 0));
    try {
      await whileOpen(server.url, async ({ tab }) => {
        await untilState(tab, "allow");
        await then(server);
        await untilState(tab, state);
        await assertNo(tab);
        // Beside a verdict that counts, what is well is green.
        if (state !== "deny") assert.deepEqual(await colouredYes(tab), []);
      });
    } finally {
      await server.close();
    }
  });
}

test("deny table, page: healthy, the twin", { skip }, async () => {
  const server = await servePage(aged(HEALTHY, 0));
  try {
    await whileOpen(server.url, async ({ tab }) => {
      await untilState(tab, "allow");
      const { title, word, models } = await sayings(tab);
      assert.deepEqual([title, word], ["ALLOW · model-carry", "ALLOW"]);
      assert.deepEqual(models, ["allow", "allow"]);
      assert.ok((await colouredYes(tab)).length > 0);
      // Asked again and again, it stays so.
      await server.set(aged(HEALTHY, 0));
      while (server.asked.length < 4) await wait(50);
      await untilState(tab, "allow");
    });
  } finally {
    await server.close();
  }
});

for (
  const signal of SIGNAL_NAMES.filter((one) =>
    !DEFAULT_POLICY.requiredSignals.includes(one)
  )
) {
  test(`deny table, page: ${signal} unknown is told, not green`, {
    skip,
  }, async () => {
    const server = await servePage(taken(await snapshotWithout(signal)));
    try {
      await whileOpen(server.url, async ({ tab }) => {
        await untilState(tab, "allow");
        const states = await tab.evaluate(() =>
          [...document.querySelectorAll("#rows .state")].map((one) => [
            one.textContent,
            one.className,
          ])
        );
        const unknown = states.filter(([text]) => text === "unknown");
        assert.deepEqual(unknown, [["unknown", "state unknown"]]);
      });
    } finally {
      await server.close();
    }
  });
}

test(
  "deny table, page: the program itself, stopped and ended",
  { skip },
  () =>
    inTemp(async (dir) => {
      const policy = join(dir, "policy.json");
      const text = { kind: "ModelCarryPolicy", schemaVersion: "v0.1" };
      writeFileSync(policy, JSON.stringify({ ...text, ttlSeconds: 3 }));
      const args = ["--policy", policy, "--listen", "127.0.0.1:0", "--quiet"];
      await whileServing(args, async ({ place, whileStopped, end }) => {
        await whileOpen(`${place}/`, async ({ tab }) => {
          const { decision } = await tab.evaluate<{ decision: string }>(
            "fetch('/v1/view').then((one) => one.json())",
          );
          await untilState(tab, decision);
          await whileStopped(async () => {
            await untilState(tab, "stale");
            await assertNo(tab);
          });
          await untilState(tab, decision);
          await end("SIGKILL");
          await untilState(tab, "unreachable");
          await assertNo(tab);
        });
      });
    }),
);
