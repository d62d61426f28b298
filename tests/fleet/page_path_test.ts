// The page of `serve` below a path of another server, which takes the path away
// and asks by its own name, as nginx does by itself ("proxy_pass URL/;").

/// <reference lib="dom" />

import assert from "node:assert/strict";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { noBrowser, untilState, whileOpen } from "../support/browsing.ts";
import { liveSnapshot, servePage } from "../support/serving_page.ts";
import "../support/quiet.ts";

const skip = noBrowser;

/** A server that has others below paths; it answers 404 for all else. */
function gateway(places: Readonly<Record<string, number>>) {
  const server = createServer((asked, answer) => {
    const [, place = "", rest = ""] =
      /^(\/[^/]+)(\/.*)$/.exec(asked.url ?? "") ?? [];
    const port = places[place];
    if (port === undefined) {
      answer.writeHead(404).end("not here\n");
      return;
    }
    const host = `127.0.0.1:${port}`;
    const headers = { ...asked.headers, host };
    const passed = { port, host: "127.0.0.1", path: rest, headers };
    request(passed, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    }).on("error", () => answer.writeHead(502).end()).end();
  });
  return new Promise<{ url: string; close(): void }>((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      const close = () => {
        server.close();
        server.closeAllConnections();
      };
      resolve({ url: `http://127.0.0.1:${port}`, close });
    })
  );
}

test("below a path of another server the page asks below it, and says which", {
  skip,
}, async () => {
  const [yes, no] = [
    await servePage(await liveSnapshot("laptop_on_mains")),
    await servePage(await liveSnapshot("laptop_memory_short")),
  ];
  const { url, close } = await gateway({
    "/rack7": yes.port,
    "/rack8": no.port,
  });
  try {
    for (const [path, state] of [["/rack7", "allow"], ["/rack8", "deny"]]) {
      await whileOpen(`${url}${path}/`, async ({ tab, requests }) => {
        await untilState(tab, state ?? "");
        for (const one of requests) {
          assert.ok(one.startsWith(`${url}${path}/`), one);
        }
        const machine = await tab.innerText("#machine");
        assert.ok(machine.endsWith(path ?? ""), machine);
        const links = await tab.evaluate(() =>
          [...document.querySelectorAll("a")].map((one) => one.pathname)
        );
        assert.deepEqual(
          [...new Set(links)].sort(),
          [`${path}/metrics`, `${path}/v1/snapshot`],
        );
      });
    }
  } finally {
    close();
    await yes.close();
    await no.close();
  }
});
