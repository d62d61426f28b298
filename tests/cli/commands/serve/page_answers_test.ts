import assert from "node:assert/strict";
import { test } from "node:test";
import {
  pollMsOf,
  validForMs,
} from "../../../../cli/commands/serve/page_answers.ts";
import type { PageView } from "../../../../cli/views/page_view.ts";
import { PAGE } from "../../../../schema/generated/page_text.ts";
import { ask, sendRaw } from "../../../support/serving.ts";
import {
  liveSnapshot,
  type PageServer,
  servePage,
} from "../../../support/serving_page.ts";

async function whileServing(
  machine: string,
  work: (server: PageServer) => Promise<void>,
): Promise<void> {
  const server = await servePage(await liveSnapshot(machine));
  try {
    await work(server);
  } finally {
    await server.close();
  }
}

test("serve gives the page at /, with what it may do", () =>
  whileServing("laptop_on_mains", async ({ port }) => {
    const { status, headers, body } = await ask(port, "/");
    assert.equal(status, 200);
    assert.equal(body, PAGE["document"]);
    assert.equal(headers["content-type"], "text/html; charset=utf-8");
    assert.equal(headers["content-security-policy"], PAGE["policy"]);
    assert.equal(headers["cache-control"], "no-cache");
    assert.equal(headers["referrer-policy"], "no-referrer");
    assert.equal(headers["x-content-type-options"], "nosniff");
    assert.equal(headers["x-frame-options"], "DENY");
    assert.equal(headers["cross-origin-opener-policy"], "same-origin");
    assert.equal(headers["cross-origin-resource-policy"], "same-origin");
    const tag = String(headers["etag"]);
    const again = await ask(port, "/", { "If-None-Match": tag });
    assert.deepEqual([again.status, again.body], [304, ""]);
  }));

test("serve gives what the page shows, and how long that counts", () =>
  whileServing("laptop_hot", async ({ port }) => {
    const { status, headers, body } = await ask(port, "/v1/view");
    const view = JSON.parse(body) as PageView;
    assert.deepEqual([status, view.kind], [200, "ModelCarryView"]);
    assert.equal(view.build, PAGE["build"]);
    assert.equal(headers["content-type"], "application/json; charset=utf-8");
    const left = Number(headers["valid-for-ms"]);
    assert.ok(left > 1000 && left <= 30_000, String(left));
    const again = await ask(port, "/v1/view", {
      "If-None-Match": String(headers["etag"]),
    });
    assert.equal(again.status, 304);
    assert.ok(Number(again.headers["valid-for-ms"]) <= left);
  }));

const refusals = [
  ["another site's name", "GET / HTTP/1.1\r\nHost: evil.example\r\n", 421],
  [
    "another site's link",
    "GET / HTTP/1.1\r\nHost: HERE\r\nSec-Fetch-Site: cross-site\r\n",
    403,
  ],
  [
    "another site's script",
    "GET /v1/view HTTP/1.1\r\nHost: HERE\r\nOrigin: http://evil.example\r\n",
    403,
  ],
  ["POST", "POST / HTTP/1.1\r\nHost: HERE\r\n", 405],
  ["a name beside it", "GET /index.html HTTP/1.1\r\nHost: HERE\r\n", 404],
  ["an icon", "GET /favicon.ico HTTP/1.1\r\nHost: HERE\r\n", 404],
] as const;
for (const [name, text, want] of refusals) {
  test(`serve refuses the page for ${name} with ${want}`, () =>
    whileServing("laptop_on_mains", async ({ port }) => {
      const request = `${text.replace("HERE", `localhost:${port}`)}\r\n`;
      const reply = await sendRaw(request, { at: port });
      assert.equal(reply.slice(0, 12), `HTTP/1.1 ${want}`);
      assert.doesNotMatch(reply, /<html|ModelCarryView/);
    }));
}

test("serve gives the page to who typed it, and its head alone to HEAD", () =>
  whileServing("laptop_on_mains", async ({ port }) => {
    const site = { "Sec-Fetch-Site": "none" };
    assert.equal((await ask(port, "/?x", site)).status, 200);
    const head = `HEAD / HTTP/1.0\r\nHost: localhost:${port}\r\n\r\n`;
    const reply = await sendRaw(head, { at: port });
    assert.match(reply, /^HTTP\/1\.1 200 [^]*\r\n\r\n$/);
  }));

const paces = [
  [5000, 30_000, 5000],
  [100, 30_000, 2000],
  [3_600_000, 30_000, 10_000],
  [5000, 6000, 2000],
  [5000, 1000, 500],
] as const;
for (const [age, ttl, want] of paces) {
  test(`pollMsOf() asks each ${want} ms for ${age} and ${ttl}`, () => {
    assert.equal(pollMsOf(age, ttl), want);
  });
}

test("validForMs() is nothing for what is over, or to come", async () => {
  const snapshot = await liveSnapshot("laptop_on_mains");
  const takenMs = Date.parse(snapshot.capturedAt);
  assert.equal(validForMs(snapshot, takenMs + 10_000), 20_000);
  assert.equal(validForMs(snapshot, takenMs + 30_001), 0);
  assert.equal(validForMs(snapshot, takenMs - 5001), 0);
});
