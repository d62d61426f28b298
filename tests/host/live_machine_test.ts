import assert from "node:assert/strict";
import { test } from "node:test";
import { createHttp, createSharedHttp } from "../../host/live_machine.ts";
import { reply, serve } from "../support/replay_server.ts";

test("createSharedHttp() asks an address once for all who ask", async () => {
  const server = await serve(reply(200, "{}"));
  try {
    const { httpGet, ollamaShow } = createSharedHttp({ limitMs: 2000 });
    const tags = `${server.url}/api/tags`;
    const replies = await Promise.all([httpGet(tags), httpGet(tags)]);
    assert.deepEqual(replies[0], replies[1]);
    await httpGet(tags);
    await httpGet(`${server.url}/api/ps`);
    await ollamaShow(server.url, "a");
    await ollamaShow(server.url, "a");
    assert.deepEqual([...server.requests].sort(), [
      "GET /api/ps HTTP/1.1",
      "GET /api/tags HTTP/1.1",
      "POST /api/show HTTP/1.1",
      "POST /api/show HTTP/1.1",
    ]);
  } finally {
    await server.close();
  }
});

test("createSharedHttp() shares a failure as well", async () => {
  const { httpGet } = createSharedHttp({ limitMs: 2000 });
  const url = "http://192.0.2.1/";
  await assert.rejects(httpGet(url), { code: "not-loopback" });
  await assert.rejects(httpGet(url), { code: "not-loopback" });
});

test("createHttp() asks each time: a plugin may watch a value change", async () => {
  const server = await serve(reply(200, "{}"));
  try {
    const { httpGet } = createHttp({ limitMs: 2000 });
    await httpGet(server.url);
    await httpGet(server.url);
    assert.equal(server.requests.length, 2);
  } finally {
    await server.close();
  }
});

test("createSharedHttp() reads 32 MiB of replies and no more", async () => {
  const server = await serve(reply(200, "x".repeat(4_000_000)));
  try {
    const { httpGet, ollamaShow } = createSharedHttp({ limitMs: 20_000 });
    for (let round = 0; round < 8; round++) {
      const { body } = await ollamaShow(server.url, `${round}`);
      assert.equal(body.length, 4_000_000);
    }
    await assert.rejects(httpGet(server.url), {
      code: "too-large",
      message: `Cannot GET "${server.url}": the replies of this run are too ` +
        "large",
    });
  } finally {
    await server.close();
  }
});

test("createHttp() of plugins has no cap that one could use up", async () => {
  const server = await serve(reply(200, "x".repeat(3_900_000)));
  try {
    const { httpGet } = createHttp({ limitMs: 20_000 });
    for (let round = 0; round < 12; round++) {
      assert.equal((await httpGet(server.url)).status, 200);
    }
  } finally {
    await server.close();
  }
});
