/** Clients that are slow, many, or read nothing. */

import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { test } from "node:test";
import type { HttpAnswer } from "../../../host/http/server_conversation.ts";
import { hello, HOST, whileListening } from "../../support/listening.ts";
import { ask, sendRaw } from "../../support/serving.ts";
import { block, until } from "../../support/until.ts";

const slow: readonly (readonly [string, string])[] = [
  ["silent", ""],
  ["within a head", "GET / HTTP/1.1\r\nHost: x"],
  ["after an answer", `GET / HTTP/1.1\r\n${HOST}\r\n`],
];
for (const [name, text] of slow) {
  test(`listenHttp() ends a connection that is ${name}`, () =>
    whileListening({ clientMs: 300 }, async ({ server }) => {
      const startedMs = performance.now();
      await sendRaw(text, { at: server.port });
      const ms = performance.now() - startedMs;
      assert.ok(ms >= 250 && ms < 5000, `${ms}`);
    }));
}

test("listenHttp() gives no more time for a byte now and then", () =>
  whileListening({ clientMs: 300 }, async ({ server }) => {
    const socket = connect({ host: "127.0.0.1", port: server.port });
    socket.on("error", () => {});
    const drip = setInterval(() => socket.write("G"), 50);
    const startedMs = performance.now();
    await new Promise((resolve) => socket.once("close", resolve));
    clearInterval(drip);
    assert.ok(performance.now() - startedMs < 5000);
  }));

test("listenHttp() hears a client that asked while it could not hear", () =>
  whileListening({ clientMs: 400 }, async ({ server }) => {
    const socket = await open(server.port);
    let answer = "";
    socket.on("data", (part) => answer += part);
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.write(`GET / HTTP/1.1\r\n${HOST}\r\n`);
    block(900);
    await until(() => answer !== "" || socket.destroyed);
    assert.match(answer, /^HTTP\/1.1 200 OK/);
    socket.destroy();
  }));

const large = { ...hello, body: new Uint8Array(64 * 1024 * 1024) };

/** Asks for as much as is told, and reads nothing of it. */
async function askAndNeverRead(port: number, times = 1): Promise<Socket> {
  const socket = await open(port);
  socket.pause();
  socket.write(`GET / HTTP/1.1\r\n${HOST}\r\n`.repeat(times));
  return socket;
}

test("listenHttp() ends a connection that never reads its answer", () =>
  whileListening({
    clientMs: 300,
    answer: () => Promise.resolve(large),
  }, async ({ server, served }) => {
    const socket = await askAndNeverRead(server.port);
    await until(() => served.length > 0);
    socket.destroy();
    // Not as one that was answered.
    assert.deepEqual([served[0]?.status, served[0]?.bytes], [0, 0]);
  }));

test("listenHttp() has room beside those that never read", () => {
  let asked = 0;
  return whileListening({
    maxConnections: 4,
    answer: (head) => {
      if (head.target !== "/") return Promise.resolve(hello);
      asked += 1;
      return Promise.resolve(large);
    },
  }, async ({ server }) => {
    const sockets: Socket[] = [];
    for (let at = 0; at < 4; at++) {
      sockets.push(await askAndNeverRead(server.port));
    }
    await until(() => asked === 4);
    for (let at = 0; at < 8; at++) {
      assert.equal((await ask(server.port, "/x")).status, 200);
    }
    for (const socket of sockets) socket.destroy();
  });
});

test("listenHttp() takes no one in place of those that it answers", () => {
  let release = () => {};
  const held = new Promise<HttpAnswer>((resolve) => {
    release = () => resolve(hello);
  });
  let asked = 0;
  return whileListening({
    maxConnections: 2,
    answer: () => {
      asked += 1;
      return held;
    },
  }, async ({ server }) => {
    const first = [ask(server.port, "/"), ask(server.port, "/")];
    await until(() => asked === 2);
    await assert.rejects(ask(server.port, "/"));
    release();
    const statuses = (await Promise.all(first)).map((one) => one.status);
    assert.deepEqual(statuses, [200, 200]);
  });
});

test("listenHttp() closes beside those that never read", async () => {
  const sockets: Socket[] = [];
  let asked = 0;
  let startedMs = NaN;
  await whileListening({
    answer: () => {
      asked += 1;
      return Promise.resolve(large);
    },
  }, async ({ server }) => {
    for (let at = 0; at < 8; at++) {
      sockets.push(await askAndNeverRead(server.port, 3));
    }
    await until(() => asked >= 8);
    startedMs = performance.now();
  });
  const ms = performance.now() - startedMs;
  for (const socket of sockets) socket.destroy();
  assert.ok(ms < 5000, `${ms}`);
});

test("listenHttp() answers others beside a thousand requests at once", () =>
  whileListening({}, async ({ server, served }) => {
    const greedy = await open(server.port);
    greedy.resume();
    greedy.write(`GET /many HTTP/1.1\r\n${HOST}\r\n`.repeat(1000));
    assert.equal((await ask(server.port, "/one")).status, 200);
    const at = served.findIndex((one) => one.target === "/one");
    await until(() => served.length === 1001);
    greedy.destroy();
    assert.ok(at < 900, `after ${at}`);
  }));

async function open(port: number): Promise<Socket> {
  const socket = connect({ host: "127.0.0.1", port });
  socket.on("error", () => {});
  await new Promise((resolve) => socket.once("connect", resolve));
  return socket;
}

test("listenHttp() ends who waits longest where there is no room", () =>
  whileListening({ maxConnections: 4 }, async ({ server }) => {
    const sockets: Socket[] = [];
    const closed: number[] = [];
    for (let at = 0; at < 5; at++) {
      const socket = await open(server.port);
      socket.on("close", () => closed.push(at));
      socket.resume();
      sockets.push(socket);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.equal((await ask(server.port, "/")).status, 200);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(closed, [0, 1]);
    for (const socket of sockets) socket.destroy();
  }));
