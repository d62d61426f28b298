// The page of `serve` in a Chromium: what it shows, to whom, and what it does.

/// <reference lib="dom" />

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import {
  judgeByAxe,
  noBrowser,
  type Opened,
  type Tab,
  type TabOptions,
  untilState,
  whileOpen,
} from "../support/browsing.ts";
import {
  aged,
  liveSnapshot,
  type PageServer,
  servePage,
} from "../support/serving_page.ts";
import { snapshotOfMachine } from "../support/machines.ts";
import "../support/quiet.ts";

type Snapshot = LocalModelResourceSnapshot;

const skip = noBrowser;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function whileShown(
  snapshot: Snapshot,
  work: (opened: Opened & { readonly server: PageServer }) => Promise<void>,
  options: TabOptions = {},
): Promise<void> {
  const server = await servePage(snapshot);
  const { url } = server;
  try {
    await whileOpen(url, (opened) => work({ ...opened, server }), options);
  } finally {
    await server.close();
  }
}

/** Names as a policy, a plugin or a service may give them. */
const HOSTILE = [
  "<img src=x onerror=document.title='owned'>",
  "</script><script>document.title='owned'</script>",
  "\u202Ewolla\u202C",
  "{{constructor.constructor('document.title=1')()}}",
  "x".repeat(190),
  `y${"\u0301\u0336\u20DD".repeat(60)}`,
  "\u001b]0;owned\u0007\u0000",
  "ALLOW",
];

async function hostileSnapshot(): Promise<Snapshot> {
  const snapshot = await liveSnapshot("laptop_memory_short");
  const [profile] = snapshot.profiles;
  const [probe] = snapshot.probes;
  assert.ok(profile && probe);
  return {
    ...snapshot,
    profiles: HOSTILE.map((modelTag, at) => ({
      ...profile,
      profileRef: `${profile.profileRef}-${at}`,
      modelTag,
      admission: {
        ...profile.admission,
        reasons: profile.admission.reasons.map((one) => ({
          ...one,
          message: modelTag,
        })),
      },
    })),
    probes: [
      ...snapshot.probes,
      ...HOSTILE.map((name) => ({
        ...probe,
        id: name,
        origin: "plugin" as const,
        outcome: "failed" as const,
        error: name,
      })),
    ],
  };
}

/** States, and how a page comes into each. */
const STATES: Readonly<Record<string, () => Promise<Snapshot>>> = {
  allow: () => liveSnapshot("laptop_on_mains"),
  constrain: () => liveSnapshot("laptop_battery_low"),
  deny: hostileSnapshot,
  stale: async () => aged(await liveSnapshot("laptop_on_mains"), 60_000),
  replay: () => snapshotOfMachine("vm_assumed"),
};

async function whileIn(
  state: string,
  work: (opened: Opened) => Promise<void>,
  options: TabOptions = {},
): Promise<void> {
  const isGone = state === "unreachable";
  const make = STATES[isGone ? "constrain" : state];
  assert.ok(make);
  await whileShown(await make(), async ({ server, ...opened }) => {
    if (isGone) {
      await untilState(opened.tab, "constrain");
      await server.close();
    }
    await untilState(opened.tab, state);
    await work(opened);
  }, options);
}

const ALL = [...Object.keys(STATES), "unreachable"];

for (const state of ALL) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(
      `axe-core finds nothing in ${state}, ${colorScheme}`,
      { skip },
      () =>
        whileIn(state, async ({ tab }) => {
          await tab.evaluate("document.querySelector('details').open = true");
          const { broken, kept } = await judgeByAxe(tab);
          assert.deepEqual(broken, []);
          for (const rule of ["color-contrast", "document-title", "list"]) {
            assert.ok(kept.includes(rule), rule);
          }
        }, { colorScheme, bypassCSP: true }),
    );
  }

  test(`nothing complains of ${state}, and nothing else is asked`, {
    skip,
  }, () =>
    whileIn(state, async ({ tab, complaints, requests }) => {
      await wait(300);
      const [first = ""] = requests;
      for (const url of requests) {
        assert.ok(url.startsWith(first) || url.startsWith("data:"), url);
      }
      // A browser itself tells of a connection that is refused.
      const own = complaints.filter((one) => !/ERR_(?:CONN|EMPTY)/.test(one));
      assert.deepEqual(own, []);
      assert.doesNotMatch(await tab.title(), /owned/);
    }));

  test(
    `${state} fits a phone, and a screen at twice its size`,
    { skip },
    () =>
      whileIn(state, async ({ tab }) => {
        for (const width of [320, 360, 640]) {
          await tab.setViewportSize({ width, height: 780 });
          const shown = await tab.evaluate(() => ({
            page: document.documentElement.scrollWidth,
            wide: [...document.querySelectorAll("body *")]
              .filter((one) =>
                one.getBoundingClientRect().right > innerWidth + 1
              )
              .map((one) => one.outerHTML.slice(0, 80)),
          }));
          assert.deepEqual(shown, { page: width, wide: [] });
        }
      }),
  );
}

/** What is left of a state where there is no colour. */
const plain = (tab: Tab) =>
  tab.evaluate(() => {
    const sign = document.querySelector(".verdict .sign");
    const word = document.getElementById("word");
    if (sign === null || word === null) throw new Error("no sign");
    return {
      word: word.textContent,
      shape: document.getElementById("sign")?.getAttribute("href"),
      colors: [getComputedStyle(sign).stroke, getComputedStyle(word).color],
    };
  });

test("each state has a word and a shape, with forced colours as well", {
  skip,
}, async () => {
  const seen: { word: string | null; shape: string | null | undefined }[] = [];
  for (const state of ALL) {
    await whileIn(state, async ({ tab }) => {
      await tab.emulateMedia({ forcedColors: "active" });
      const { word, shape, colors } = await plain(tab);
      assert.equal(colors[0], colors[1]);
      seen.push({ word, shape });
    });
  }
  assert.equal(new Set(seen.map((one) => one.word)).size, ALL.length);
  assert.equal(new Set(seen.map((one) => one.shape)).size, ALL.length);
});

test(
  "hostile names are text",
  { skip },
  () =>
    whileIn("deny", async ({ tab }) => {
      const { tags, foreign, plugins } = await tab.evaluate(() => ({
        tags: [...document.querySelectorAll("#models .tag")]
          .map((one) => one.textContent),
        foreign: document.querySelectorAll("main img, main script").length,
        plugins: document.querySelectorAll("#parts li").length,
      }));
      assert.equal(foreign, 0);
      assert.equal(plugins, HOSTILE.length);
      assert.equal(tags.length, HOSTILE.length);
      assert.equal(tags[0], HOSTILE[0]);
      assert.doesNotMatch(tags.join(), /[\u202A-\u202E\u2066-\u2069\p{Cc}]/u);
    }),
);

test("a verdict that stays is said once, and what is open stays open", {
  skip,
}, async () => {
  const snapshot = await liveSnapshot("laptop_on_mains");
  await whileShown(snapshot, async ({ tab, server }) => {
    await untilState(tab, "allow");
    await tab.evaluate(() => {
      const counted = globalThis as unknown as { changes: number };
      counted.changes = 0;
      const role = document.querySelector("[role=status]");
      if (role === null) throw new Error("no status");
      new MutationObserver(() => counted.changes += 1)
        .observe(role, { childList: true, characterData: true, subtree: true });
      document.querySelector("summary")?.focus();
    });
    await tab.keyboard.press("Enter");
    const before = server.asked.length;
    await server.set(aged(await liveSnapshot("laptop_on_vpn"), 0));
    while (server.asked.length < before + 3) await wait(50);
    const seen = await tab.evaluate(() => ({
      changes: (globalThis as unknown as { changes: number }).changes,
      isOpen: document.querySelector("details")?.open,
      focus: document.activeElement?.tagName,
    }));
    assert.deepEqual(seen, { changes: 0, isOpen: true, focus: "SUMMARY" });
    // The same snapshot is not sent twice.
    assert.ok(server.asked.includes("GET /v1/view 304"));
  });
});

test("a server that is back is believed again", { skip }, async () => {
  const snapshot = await liveSnapshot("laptop_on_mains");
  const first = await servePage(snapshot);
  await whileOpen(first.url, async ({ tab }) => {
    await untilState(tab, "allow");
    await first.close();
    await untilState(tab, "unreachable");
    const next = await servePage(
      await liveSnapshot("laptop_battery_low"),
      first.port,
    );
    try {
      await untilState(tab, "constrain");
    } finally {
      await next.close();
    }
  });
});

test("another version of the program brings its own page", {
  skip,
}, async () => {
  const first = await servePage(await liveSnapshot("laptop_on_mains"));
  await whileOpen(first.url, async ({ tab }) => {
    await untilState(tab, "allow");
    const reply = await fetch(`${first.url}v1/view`);
    const view = { ...await reply.json(), build: "next" };
    await first.close();
    const next = createServer(({ url }, response) => {
      const isView = url === "/v1/view";
      response.setHeader("Valid-For-Ms", "30000");
      response.setHeader("Content-Type", "text/html");
      response.end(isView ? JSON.stringify(view) : "<title>next</title>");
    });
    await new Promise<void>((ready) =>
      next.listen(first.port, "127.0.0.1", ready)
    );
    try {
      const endMs = performance.now() + 30_000;
      while (await tab.title() !== "next" && performance.now() < endMs) {
        await wait(200);
      }
      assert.equal(await tab.title(), "next");
    } finally {
      next.closeAllConnections();
      next.close();
    }
  });
});

test("a hidden tab asks nothing and says no verdict", { skip }, async () => {
  const snapshot = await liveSnapshot("laptop_on_mains");
  await whileShown(snapshot, async ({ tab, server }) => {
    await untilState(tab, "allow");
    const hide = (isHidden: boolean) =>
      tab.evaluate((hidden: boolean) => {
        Object.defineProperty(document, "hidden", {
          get: () => hidden,
          configurable: true,
        });
        document.dispatchEvent(new Event("visibilitychange"));
      }, isHidden);
    await hide(true);
    assert.equal(await tab.title(), "paused · model-carry");
    const before = server.asked.length;
    // Twice as long as it takes to ask again.
    await wait(5000);
    assert.ok(server.asked.length <= before + 1);
    await hide(false);
    await untilState(tab, "allow");
    while (server.asked.length <= before) await wait(50);
  });
});

test("without JavaScript it says where else to ask", { skip }, async () => {
  const snapshot = await liveSnapshot("laptop_on_mains");
  await whileShown(snapshot, async ({ tab }) => {
    const text = await tab.innerText("main");
    assert.match(text, /NO VERDICT/);
    assert.match(text, /needs JavaScript/);
    assert.doesNotMatch(text, /ALLOW/);
  }, { javaScriptEnabled: false });
});

test("the page says at which address it is, to tell two tabs apart", {
  skip,
}, () =>
  whileIn("allow", async ({ tab }) => {
    const host = await tab.evaluate(() => location.host);
    assert.ok((await tab.innerText("#machine")).endsWith(`, at ${host}`));
  }));
