import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import type { HttpAnswer } from "../../../host/http/server_conversation.ts";
import { hello, HOST, whileListening } from "../../support/listening.ts";
import { ask, sendRaw } from "../../support/serving.ts";

const statusOf = (reply: string) => reply.match(/HTTP\/1\.1 \d+/g) ?? [];
const OK = "HTTP/1.1 200";

const exchanges: readonly (readonly [string, string, readonly string[]])[] = [
  ["one request", `GET / HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`, [OK]],
  ["HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", [OK]],
  [
    "pipelined requests, in turn",
    `GET /1 HTTP/1.1\r\n${HOST}\r\nGET /2 HTTP/1.1\r\n${HOST}\r\n` +
    `GET /3 HTTP/1.0\r\n\r\nGET /never HTTP/1.1\r\n\r\n`,
    [OK, OK, OK],
  ],
  ["an empty line before", "\r\nGET / HTTP/1.0\r\n\r\n", [OK]],
  ["a TLS hello", "\u0016\u0003\u0001\r\n\r\n", ["HTTP/1.1 400"]],
  ["bare line feeds", "GET / HTTP/1.1\n\r\n\r\n", ["HTTP/1.1 400"]],
  ["HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", ["HTTP/1.1 400"]],
  [
    "a head of 1024 bytes",
    `GET / HTTP/1.0\r\nX: ${"y".repeat(1024 - 19)}\r\n\r\n`,
    [OK],
  ],
  [
    "a head of 1025 bytes",
    `GET / HTTP/1.0\r\nX: ${"y".repeat(1025 - 19)}\r\n\r\n`,
    ["HTTP/1.1 431"],
  ],
  ["a head without an end", "GET / HTTP/1.1\r\nX: ".padEnd(3000, "y"), [
    "HTTP/1.1 431",
  ]],
];
for (const [name, text, want] of exchanges) {
  test(`listenHttp() answers ${name}`, () =>
    whileListening({}, async ({ server, served }) => {
      const reply = await sendRaw(text, { at: server.port });
      assert.deepEqual(statusOf(reply), want);
      assert.match(reply, /Connection: close\r\n/);
      assert.equal(served.length, want.length);
    }));
}

test("listenHttp() writes a whole answer", () =>
  whileListening({}, async ({ server }) => {
    const reply = await sendRaw("GET / HTTP/1.0\r\n\r\n", { at: server.port });
    assert.match(
      reply,
      /^HTTP\/1\.1 200 OK\r\nX-A: b\r\nDate: \w{3}, .* GMT\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello$/,
    );
  }));

test("listenHttp() answers HEAD without the body", () =>
  whileListening({}, async ({ server }) => {
    const reply = await sendRaw("HEAD / HTTP/1.0\r\n\r\n", { at: server.port });
    assert.match(reply, /Content-Length: 5\r\n.*\r\n\r\n$/s);
  }));

test("listenHttp() answers all that came before a half was closed", () => {
  const slowly = async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return hello;
  };
  return whileListening({ answer: slowly }, async ({ server, served }) => {
    const reply = await sendRaw(`GET / HTTP/1.1\r\n${HOST}\r\n`.repeat(3), {
      at: server.port,
      isHalfClosed: true,
    });
    assert.deepEqual(statusOf(reply), [OK, OK, OK]);
    assert.deepEqual(served.map(({ status }) => status), [200, 200, 200]);
    assert.match(reply, /Connection: close\r\n[^]{0,60}hello$/);
  });
});

test("listenHttp() answers who has closed his half", () =>
  whileListening({
    answer: async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return hello;
    },
  }, async ({ server }) => {
    const text = `GET / HTTP/1.1\r\n${HOST}\r\n`;
    const at = server.port;
    const reply = await sendRaw(text, { at, isHalfClosed: true });
    assert.deepEqual(statusOf(reply), [OK]);
  }));

test("listenHttp() keeps a connection for the next request", () =>
  whileListening({}, async ({ server }) => {
    const first = await ask(server.port, "/");
    assert.equal(first.status, 200);
    const text = `GET / HTTP/1.1\r\n${HOST}\r\n`.repeat(2) +
      `GET / HTTP/1.0\r\n\r\n`;
    const reply = await sendRaw(text, { at: server.port });
    assert.equal(reply.split("Connection: keep-alive").length, 3);
  }));

test("listenHttp() answers 500 where there is no answer", () =>
  whileListening({
    answer: () => Promise.reject(new Error("no")),
  }, async ({ server }) => {
    const reply = await sendRaw("GET / HTTP/1.0\r\n\r\n", { at: server.port });
    assert.deepEqual(statusOf(reply), ["HTTP/1.1 500"]);
  }));

test("listenHttp() tells of a client that left before its answer", () => {
  let release = () => {};
  const held = new Promise<HttpAnswer>((resolve) => {
    release = () => resolve(hello);
  });
  return whileListening({ answer: () => held }, async ({ server, served }) => {
    const socket = connect({ host: "127.0.0.1", port: server.port });
    socket.write(`GET /gone HTTP/1.1\r\n${HOST}\r\n`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 100));
    release();
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(served.map((one) => [one.target, one.status]), [
      ["/gone", 0],
    ]);
  });
});

test("listenHttp() refuses a port that is taken", () =>
  whileListening({}, async ({ server }) => {
    const { port } = server;
    await assert.rejects(
      whileListening({ place: { host: "127.0.0.1", port } }, async () => {}),
      {
        code: "EADDRINUSE",
        message: `Cannot listen on "127.0.0.1:${port}": EADDRINUSE`,
      },
    );
  }));

test("listenHttp() lets an answer end before it closes", async () => {
  const slowly = async () => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return hello;
  };
  let reply = Promise.resolve("");
  await whileListening({ answer: slowly }, async ({ server }) => {
    const text = `GET / HTTP/1.1\r\n${HOST}\r\n`;
    reply = sendRaw(text, { at: server.port });
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  assert.deepEqual(statusOf(await reply), [OK]);
});
