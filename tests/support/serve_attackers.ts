/** Clients that hold a server up, and whether it serves beside them and ends. */

import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { test } from "node:test";
import { ask, sendRaw, type Serving, whileServing } from "./serving.ts";
import { inTemp } from "./temp.ts";

const ANY = ["--listen", "127.0.0.1:0", "--quiet"];
const MANY = 128;
/** The deadline of a run, and room for a busy machine. */
const ANSWERED_MS = 2000 + 3000;
/** What closing may take, and room for a busy machine. */
const ENDED_MS = 2000 + 3000;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not in ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

type Attack = (socket: Socket, request: string) => void;

const ATTACKS: Readonly<Record<string, Attack>> = {
  "say nothing": () => {},
  "send a byte a second": (socket, request) => {
    let at = 0;
    const timer = setInterval(() => socket.write(request[at++] ?? "x"), 1000);
    socket.on("close", () => clearInterval(timer));
  },
  "ask once and read nothing": (socket, request) => {
    socket.pause();
    socket.write(request);
  },
  "ask 400 times and read nothing": (socket, request) => {
    socket.pause();
    socket.write(request.repeat(400));
  },
  "go away within an answer": (socket, request) => {
    socket.write(request.repeat(20));
    socket.once("data", () => socket.resetAndDestroy());
  },
  "close their half and stay": (socket, request) => {
    socket.pause();
    socket.end(request.repeat(400));
  },
};

/** As many connections as are told, each with one who attacks on it. */
async function attack(
  port: number,
  count: number,
  misdeed: Attack,
): Promise<Socket[]> {
  const request = "GET /v1/snapshot HTTP/1.1\r\n" +
    `Host: 127.0.0.1:${port}\r\n\r\n`;
  const sockets = Array.from({ length: count }, () => {
    const socket = connect({ host: "127.0.0.1", port });
    socket.on("error", () => {});
    socket.on("connect", () => misdeed(socket, request));
    return socket;
  });
  const isOpen = (socket: Socket) => socket.connecting;
  for (let left = 500; left > 0 && sockets.some(isOpen); left--) await wait(10);
  // Long enough for what is sent to be read, and answered until it stops.
  await wait(300);
  return sockets;
}

async function assertServes({ port }: Serving, what: string): Promise<void> {
  for (const path of ["/v1/snapshot", "/healthz", "/metrics"]) {
    const { status } = await within(ANSWERED_MS, what, ask(port, path));
    assert.equal(status, 200, what);
  }
}

/** Declares the tests for one way to run the program. */
export function testAttackers(
  what: string,
  program: readonly string[],
  skip: string | false,
): void {
  for (const [name, misdeed] of Object.entries(ATTACKS)) {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      test(`${what} serves and ends at ${signal} beside ${MANY} who ${name}`, {
        skip,
      }, () =>
        whileServing(ANY, async (serving) => {
          const sockets = await attack(serving.port, MANY, misdeed);
          await assertServes(serving, name);
          const ended = serving.end(signal);
          const code = await within(ENDED_MS, `after ${signal}`, ended);
          for (const socket of sockets) socket.destroy();
          assert.equal(code, 0);
        }, program));
    }
  }

  test(`${what} serves beside one after the other who reads nothing`, {
    skip,
  }, () =>
    whileServing(ANY, async (serving) => {
      const reads = ATTACKS["ask 400 times and read nothing"] ?? (() => {});
      const sockets: Socket[] = [];
      for (let wave = 0; wave < 3; wave++) {
        sockets.push(...await attack(serving.port, MANY, reads));
        await assertServes(serving, `wave ${wave}`);
      }
      for (const socket of sockets) socket.destroy();
      assert.equal(await within(ENDED_MS, "the end", serving.end()), 0);
    }, program));

  // A runtime that counts connections and never discounts them stops at 513.
  for (const place of ["a port", "a Unix socket"]) {
    test(
      `${what} answers 700 clients in turn on ${place}`,
      { skip },
      () =>
        inTemp((dir) => {
          const path = `${dir}/x.sock`;
          const args = place === "a port" ? ANY : ["--socket", path, "--quiet"];
          return whileServing(args, async ({ port, end }) => {
            const host = port === 0 ? "localhost" : `localhost:${port}`;
            const request = `GET /healthz HTTP/1.0\r\nHost: ${host}\r\n\r\n`;
            for (let at = 0; at < 700; at++) {
              const asked = sendRaw(request, { at: port || path });
              const reply = await within(ANSWERED_MS, `client ${at}`, asked);
              assert.match(reply, /^HTTP\/1\.1 200 /, `client ${at}`);
            }
            assert.equal(await within(ENDED_MS, "the end", end()), 0);
          }, program);
        }),
    );
  }

  test(
    `${what} answers at once after ${MANY} that are reset`,
    { skip },
    () =>
      whileServing(ANY, async (serving) => {
        const timed = async () => {
          const sinceMs = performance.now();
          for (let at = 0; at < 20; at++) await assertServes(serving, "resets");
          return performance.now() - sinceMs;
        };
        await timed();
        const before = await timed();
        // Stopped, it has taken none of them when they go.
        await serving.whileStopped(() =>
          attack(serving.port, MANY, (socket) => socket.resetAndDestroy())
        );
        const after = await timed();
        // 1 s each, where that is what a reset costs; far from a busy machine.
        const most = before * 10 + 1000;
        assert.ok(after < most, `${after} ms, before the resets ${before} ms`);
        assert.equal(await within(ENDED_MS, "the end", serving.end()), 0);
      }, program),
  );

  const limited = (files: number) => [
    ...["sh", "-c", `ulimit -n ${files}; exec "$@"`, "sh"],
    ...program,
  ];

  test(
    `${what} does not begin what few open files would end`,
    { skip },
    () =>
      assert.rejects(
        whileServing(ANY, () => Promise.resolve(), limited(160)),
        /ended with 70: .*at most "160" open files: it takes \d+ or more/,
      ),
  );

  test(
    `${what} serves where it may have few files open`,
    { skip },
    () =>
      whileServing(ANY, async (serving) => {
        const silent = ATTACKS["say nothing"] ?? (() => {});
        const sockets = await attack(serving.port, MANY, silent);
        await assertServes(serving, "beside them");
        for (const socket of sockets) socket.destroy();
        await wait(300);
        await assertServes(serving, "after them");
        assert.equal(await within(ENDED_MS, "the end", serving.end()), 0);
      }, limited(256)),
  );
}
