import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { test } from "node:test";
import { sendTcp, type Wire } from "../../../host/http/tcp_request.ts";

interface Seen {
  readonly wire: Wire;
  /** Settles with the text and how it came to an end. */
  readonly end: Promise<readonly [string, string]>;
}

function listen(): Seen {
  let text = "";
  let settle: (end: readonly [string, string]) => void = () => {};
  const end = new Promise<readonly [string, string]>((resolve) => {
    settle = resolve;
  });
  const wire: Wire = {
    part: (bytes) => {
      text += new TextDecoder().decode(bytes);
    },
    ended: () => settle([text, "ended"]),
    failed: (error) =>
      settle([text, String((error as { code?: unknown }).code)]),
  };
  return { wire, end };
}

async function withServer(
  onSocket: (socket: Socket) => void,
  use: (port: number, server: Server) => Promise<void>,
): Promise<void> {
  const server = createServer(onSocket);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  assert.ok(address !== null && typeof address === "object");
  try {
    await use(address.port, server);
  } finally {
    server.close();
  }
}

test("sendTcp() sends the whole text and tells what comes back", () => {
  const long = "x".repeat(3 * 1024 * 1024);
  return withServer((socket) => {
    let count = 0;
    socket.on("error", () => {});
    socket.on("data", (part) => {
      count += part.length;
      if (count === long.length) socket.end(`${count} bytes`);
    });
  }, async (port) => {
    const { wire, end } = listen();
    const drop = sendTcp("127.0.0.1", port, long, wire);
    assert.deepEqual(await end, [`${long.length} bytes`, "ended"]);
    drop();
    drop();
  });
});

test("sendTcp() tells the kernel's code of a closed port", async () => {
  let port = 0;
  await withServer(() => {}, (found) => {
    port = found;
    return Promise.resolve();
  });
  const { wire, end } = listen();
  sendTcp("127.0.0.1", port, "x", wire);
  assert.deepEqual(await end, ["", "ECONNREFUSED"]);
});

test("sendTcp() tells of a connection that was reset", () =>
  withServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.resetAndDestroy());
  }, async (port) => {
    const { wire, end } = listen();
    sendTcp("127.0.0.1", port, "x", wire);
    assert.deepEqual(await end, ["", "ECONNRESET"]);
  }));

test("sendTcp() is heard of no more once it is dropped", () =>
  withServer((socket) => {
    socket.on("error", () => {});
    socket.resume();
    socket.write("a part");
  }, async (port, server) => {
    const heard: string[] = [];
    const closed = once(server, "connection").then(([socket]) =>
      once(socket, "close")
    );
    await new Promise<void>((resolve) => {
      const drop = sendTcp("127.0.0.1", port, "x", {
        part: () => {
          heard.push("part");
          drop();
          resolve();
        },
        ended: () => void heard.push("ended"),
        failed: () => void heard.push("failed"),
      });
    });
    await closed;
    assert.deepEqual(heard, ["part"]);
  }));

test("sendTcp() leaves nothing behind when dropped before it connects", () =>
  withServer((socket) => socket.on("error", () => {}), async (port, server) => {
    const heard: string[] = [];
    sendTcp("127.0.0.1", port, "x", {
      part: () => void heard.push("part"),
      ended: () => void heard.push("ended"),
      failed: () => void heard.push("failed"),
    })();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const count = await new Promise<number>((resolve, reject) =>
      server.getConnections((error, found) =>
        error ? reject(error) : resolve(found)
      )
    );
    assert.deepEqual([count, heard], [0, []]);
  }));
