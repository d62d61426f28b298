/** What `serve` answers to, on whichever runtime it runs. */

import assert from "node:assert/strict";
import { existsSync, lstatSync } from "node:fs";
import { spawn } from "node:child_process";
import { type AddressInfo, connect, createServer } from "node:net";
import process from "node:process";
import { test } from "node:test";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { PAGE } from "../../schema/generated/page_text.ts";
import { parseExposition } from "./exposition.ts";
import { ask, sendRaw, startServe, whileServing } from "./serving.ts";
import { inTemp } from "./temp.ts";

const ANY = ["--listen", "127.0.0.1:0"];

const OUR_HOST = "Host: localhost:PORT\r\n";

/** Raw requests with the first line of what comes back; PORT is put in. */
const exchanges: readonly (readonly [string, string, string])[] = [
  ["a foreign Host", "GET /healthz HTTP/1.1\r\nHost: evil.example\r\n", "421"],
  [
    "a Host with a blank that is none",
    "GET /healthz HTTP/1.1\r\nHost: localhost:PORT\xa0\r\n",
    "400",
  ],
  [
    "a Host behind a blank that is none",
    "GET /healthz HTTP/1.1\r\nHost:\xa0localhost:PORT\r\n",
    "400",
  ],
  [
    "a Host between spaces and tabs",
    "GET /healthz HTTP/1.1\r\nHost:\t localhost:PORT \t\r\n" +
    "Connection: close\r\n",
    "200",
  ],
  ["two Hosts", "GET /healthz HTTP/1.1\r\n" + OUR_HOST.repeat(2), "400"],
  [
    "a folded Host",
    "GET /healthz HTTP/1.1\r\nHost:\r\n localhost:PORT\r\n",
    "400",
  ],
  [
    "a proxy's line",
    `GET http://localhost:PORT/healthz HTTP/1.1\r\n${OUR_HOST}Connection: close\r\n`,
    "404",
  ],
  ["no Host", "GET /healthz HTTP/1.1\r\n", "400"],
  [
    "an Origin",
    "GET /healthz HTTP/1.1\r\nHost: localhost:PORT\r\nOrigin: null\r\n",
    "403",
  ],
  [
    "a body",
    "GET /healthz HTTP/1.1\r\nHost: localhost:PORT\r\n" +
    "Content-Length: 900000000\r\nExpect: 100-continue\r\n",
    "413",
  ],
  [
    "a smuggled body",
    "GET /healthz HTTP/1.1\r\nHost: localhost:PORT\r\n" +
    "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
    "413",
  ],
  ["POST", "POST /healthz HTTP/1.1\r\nHost: localhost:PORT\r\n", "405"],
  ["CONNECT", "CONNECT a:1 HTTP/1.1\r\nHost: localhost:PORT\r\n", "405"],
  [
    "a path upwards",
    "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost:PORT\r\n",
    "404",
  ],
  [
    "a large head",
    `GET /healthz HTTP/1.1\r\nX: ${"y".repeat(9000)}\r\n`,
    "431",
  ],
  [
    "an Accept that cannot be read",
    "GET /metrics HTTP/1.1\r\nHost: localhost:PORT\r\n" +
    'Accept: a/b;q="\r\nConnection: close\r\n',
    "200",
  ],
  ["HTTP/1.0", "GET /healthz HTTP/1.0\r\nHost: localhost:PORT\r\n", "200"],
  [
    "an upgrade",
    "GET /healthz HTTP/1.1\r\nHost: localhost:PORT\r\n" +
    "Connection: upgrade, close\r\nUpgrade: websocket\r\n",
    "200",
  ],
];

/** Declares the tests for one way to run the program. */
export function testServing(
  what: string,
  program: readonly string[],
  skip: string | false,
): void {
  test(
    `${what} serves snapshot, metrics and health`,
    { skip },
    () =>
      whileServing(ANY, async ({ port, place, end, stderr }) => {
        assert.equal(place, `http://127.0.0.1:${port}`);
        const first = await ask(port, "/v1/snapshot");
        assert.equal(first.status, 200);
        assert.ok(validate(JSON.parse(first.body)));
        assert.equal(first.headers["cache-control"], "no-cache");
        assert.equal(first.headers["x-content-type-options"], "nosniff");
        const etag = String(first.headers["etag"]);
        const same = await ask(port, "/v1/snapshot", { "If-None-Match": etag });
        assert.deepEqual([same.status, same.body], [304, ""]);
        const metrics = await ask(port, "/metrics");
        assert.match(
          String(metrics.headers["content-type"]),
          /version=0\.0\.4/,
        );
        parseExposition(metrics.body);
        const scraper = { Accept: "application/openmetrics-text, */*;q=0.1" };
        const open = await ask(port, "/metrics", scraper);
        assert.equal(
          open.headers["content-type"],
          "application/openmetrics-text; version=1.0.0; charset=utf-8",
        );
        assert.match(open.body, /^# TYPE model_carry info\n.*\n# EOF\n$/ms);
        for (const { headers } of [metrics, open]) {
          assert.equal(headers["vary"], "Accept");
        }
        const health = await ask(port, "/healthz");
        assert.deepEqual([health.status, health.body], [200, "ok\n"]);
        assert.equal(await end(), 0);
        assert.match(
          stderr(),
          /^model-carry: GET \/v1\/snapshot 200 \d+ B \d+\.\d ms\n/,
        );
        assert.equal(stderr().split("\n").length, 6);
      }, program),
  );

  test(
    `${what} serves a page for people, and what it shows`,
    { skip },
    () =>
      whileServing([...ANY, "--quiet"], async ({ port }) => {
        const page = await ask(port, "/");
        assert.equal(page.status, 200);
        assert.equal(page.body, PAGE["document"]);
        assert.equal(page.headers["content-security-policy"], PAGE["policy"]);
        const view = await ask(port, "/v1/view");
        const snapshot = await ask(port, "/v1/snapshot");
        const { decision, build, hour } = JSON.parse(view.body);
        assert.equal(decision, JSON.parse(snapshot.body).admission.decision);
        assert.equal(build, PAGE["build"]);
        assert.ok(hour.slots.some((one: unknown) => one !== null));
        assert.match(String(view.headers["valid-for-ms"]), /^\d{4,5}$/);
      }, program),
  );

  test(
    `${what} logs that answers arrived which did`,
    { skip },
    () =>
      whileServing(ANY, async ({ port, end, stderr }) => {
        const request = "GET /v1/snapshot HTTP/1.1\r\n" +
          `Host: localhost:${port}\r\nConnection: close\r\n\r\n`;
        for (let at = 0; at < 40; at++) {
          const reply = await sendRaw(request, {
            at: port,
            isHalfClosed: true,
          });
          assert.match(reply, /^HTTP\/1\.1 200 .*\}\n$/s);
        }
        assert.equal(await end(), 0);
        const told = stderr().match(/snapshot \w+ /g);
        assert.deepEqual(told, Array(40).fill("snapshot 200 "));
      }, program),
  );

  test(
    `${what} refuses what is not for it`,
    { skip },
    () =>
      whileServing([...ANY, "--quiet"], async ({ port, end, stderr }) => {
        for (const [name, text, want] of exchanges) {
          const request = `${text.replaceAll("PORT", String(port))}\r\n`;
          const bytes = Uint8Array.from(request, (one) => one.charCodeAt(0));
          const reply = await sendRaw(bytes, { at: port });
          assert.equal(reply.slice(0, 12), `HTTP/1.1 ${want}`, name);
        }
        assert.equal(await end("SIGINT"), 0);
        assert.equal(stderr(), "");
      }, program),
  );

  test(
    `${what} serves on a Unix socket, also after a crash`,
    { skip },
    () =>
      inTemp(async (dir) => {
        const at = `${dir}/x.sock`;
        const crashed = await startServe(["--socket", at], program);
        assert.equal(crashed.place, `unix:${at}`);
        assert.equal(lstatSync(at).mode & 0o777, 0o660);
        await assert.rejects(
          startServe(["--socket", at], program),
          /ended with 70: .*another program listens there/,
        );
        await crashed.end("SIGKILL");
        assert.ok(existsSync(at));
        const next = await startServe(["--socket", at], program);
        const text = "GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n";
        assert.match(await sendRaw(text, { at }), /^HTTP\/1\.1 200 .*ok\n$/s);
        const foreign = "GET /healthz HTTP/1.0\r\nHost: evil.example\r\n\r\n";
        assert.match(await sendRaw(foreign, { at }), /^HTTP\/1\.1 421 /);
        assert.equal(await next.end(), 0);
        assert.ok(!existsSync(at));
      }),
  );

  test(`${what} ends while it takes its first snapshot`, { skip }, async () => {
    let isEnding = false;
    const service = createServer((socket) => {
      socket.on("error", () => {});
      // It has begun, and nobody answers it; a second signal would kill.
      if (!isEnding) process.kill(child.pid ?? 0, "SIGTERM");
      isEnding = true;
    });
    await new Promise<void>((ready) => service.listen(0, "127.0.0.1", ready));
    const { port } = service.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}`;
    const [command = "", ...rest] = program;
    const args = [...rest, "serve", ...ANY, "--service", url];
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let stdout = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
    await new Promise((resolve) => child.once("close", resolve));
    service.close();
    assert.deepEqual([child.exitCode, stdout], [0, ""]);
  });

  test(
    `${what} ends at once, whoever is connected`,
    { skip },
    () =>
      whileServing(ANY, async ({ port, end }) => {
        const socket = connect({ host: "127.0.0.1", port });
        socket.on("error", () => {});
        await new Promise((resolve) => socket.once("connect", resolve));
        const startedMs = performance.now();
        assert.equal(await end(), 0);
        assert.ok(performance.now() - startedMs < 5000);
        socket.destroy();
      }, program),
  );
}
