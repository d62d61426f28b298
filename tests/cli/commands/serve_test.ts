import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import process from "node:process";
import { test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import { parseListen } from "../../../cli/commands/serve.ts";
import { machinePath } from "../../support/machines.ts";
import { noSource, runProgram } from "../../support/run.ts";
import { testServing } from "../../support/serve_cases.ts";
import {
  ask,
  askMany,
  FROM_SOURCE,
  startServe,
  whileServing,
} from "../../support/serving.ts";
import { inTemp } from "../../support/temp.ts";

const skip = noSource;
const isFull = process.env["MODEL_CARRY_DEPTH"] === "full";
const ANY = ["--listen", "127.0.0.1:0"];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

testServing("model-carry serve", FROM_SOURCE, skip);

const places = [
  ["127.0.0.1:8080", "127.0.0.1", 8080],
  ["127.0.0.2:0", "127.0.0.2", 0],
  ["localhost:65535", "127.0.0.1", 65535],
  ["[::1]:80", "::1", 80],
] as const;
for (const [text, host, port] of places) {
  test(`parseListen() reads ${text}`, () => {
    assert.deepEqual(parseListen(text), { host, port });
  });
}

const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
  ["all addresses", ["--listen", "0.0.0.0:8080"], /--listen "0\.0\.0\.0:8080"/],
  ["all of IPv6", ["--listen", "[::]:8080"], /--listen "\[::\]:8080"/],
  ["another machine", ["--listen", "192.0.2.1:8080"], /192\.0\.2\.1/],
  ["a name", ["--listen", "example.org:8080"], /example\.org/],
  ["a port alone", ["--listen", ":8080"], /":8080"/],
  ["no port", ["--listen", "127.0.0.1"], /"127\.0\.0\.1"/],
  ["a port too high", ["--listen", "127.0.0.1:65536"], /65536/],
  ["two places", [...ANY, "--socket", "/tmp/x"], /--listen beside --socket/],
  ["no path", ["--socket", ""], /--socket ""/],
  ["an age of 99 ms", ["--max-age", "99ms"], /--max-age "99ms"/],
  ["an age over an hour", ["--max-age", "61m"], /--max-age "61m"/],
  ["--record", ["--record", "/tmp/x"], /--record/],
  ["a policy that is not there", ["--policy", "/no/policy"], /\/no\/policy/],
];
for (const [name, args, message] of refused) {
  test(`model-carry serve refuses ${name} with 64`, { skip }, async () => {
    const { code, stdout, stderr } = await runProgram(["serve", ...args]);
    assert.deepEqual([code, stdout], [64, ""]);
    assert.match(stderr, message);
  });
}

test(
  "model-carry serve ends with 70 at a port that is taken",
  { skip },
  () =>
    whileServing(ANY, async ({ port }) => {
      const run = await runProgram(["serve", "--listen", `127.0.0.1:${port}`]);
      assert.deepEqual([run.code, run.stdout], [70, ""]);
      const next = `another program listens there (EADDRINUSE); what it is: ` +
        `ss -tlp "sport = :${port}"; a free port: --listen 127.0.0.1:0`;
      assert.ok(run.stderr.includes(next), run.stderr);
    }),
);

test("model-carry serve ends with 70 when its output is full", {
  skip,
}, async () => {
  const shell = '"$@" > /dev/full';
  const run = await runProgram(["serve", ...ANY], { shell });
  assert.equal(run.code, 70);
  assert.match(run.stderr, /Cannot write to standard output: .*\(ENOSPC\)/);
});

test(
  "model-carry serve denies while its policy cannot be used",
  { skip },
  () =>
    inTemp((dir) => {
      const policy = `${dir}/policy.json`;
      const good = '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1"}';
      writeFileSync(policy, good);
      const machine = machinePath("laptop_on_mains");
      const args = [
        ...ANY,
        "--policy",
        policy,
        "--sysroot",
        machine,
        "--max-age",
        "100ms",
      ];
      return whileServing(args, async ({ port, stderr }) => {
        const look = async () => {
          await wait(150);
          const { status, body } = await ask(port, "/v1/snapshot");
          assert.equal(status, 200);
          const snapshot = JSON.parse(body) as LocalModelResourceSnapshot;
          const health = await ask(port, "/healthz");
          return [snapshot.admission.decision, health.status];
        };
        assert.deepEqual(await look(), ["allow", 200]);
        writeFileSync(policy, "{");
        assert.deepEqual(await look(), ["deny", 503]);
        const metrics = (await ask(port, "/metrics")).body;
        assert.match(
          metrics,
          /model_carry_machine_admission\{decision="deny"\} 1/,
        );
        writeFileSync(policy, good);
        assert.deepEqual(await look(), ["allow", 200]);
        assert.match(stderr(), /Cannot parse .*policy\.json/);
      });
    }),
);

test(
  "model-carry serve reads the machine anew",
  { skip },
  () =>
    inTemp((dir) => {
      const machine = `${dir}/machine`;
      cpSync(machinePath("laptop_on_mains"), machine, { recursive: true });
      const args = [...ANY, "--sysroot", machine, "--max-age", "100ms"];
      return whileServing(args, async ({ port }) => {
        const etag = async () =>
          (await ask(port, "/v1/snapshot")).headers["etag"];
        const before = await etag();
        const file = `${machine}/proc/meminfo`;
        const text = readFileSync(file, "utf8");
        writeFileSync(file, text.replace(/(MemAvailable:\s+)\d+/, "$1800000"));
        await wait(150);
        assert.notEqual(await etag(), before);
      });
    }),
);

test(
  "model-carry serve holds 2000 requests at 32 connections",
  { skip },
  () =>
    whileServing(
      [...ANY, "--max-age", "500ms"],
      async ({ port, stderr, end }) => {
        const ids = new Set<unknown>();
        const startedMs = performance.now();
        const statuses = await askMany(port, 2000, 32, ({ headers }) => {
          ids.add(headers["etag"]);
        });
        const ms = performance.now() - startedMs;
        assert.deepEqual(statuses, { 200: 2000 });
        // One before the first request, and the last one may just have begun.
        const most = Math.floor(ms / 500) + 2;
        console.log(`${ids.size} snapshots in ${Math.round(ms)} ms`);
        assert.ok(ids.size <= most, `${ids.size} of ${most}`);
        assert.equal(await end(), 0);
        assert.equal(stderr().split("\n").length, 2001);
      },
    ),
);

/** Ways of a client to be slow or broken. */
const MISDEEDS: readonly ((socket: Socket) => void)[] = [
  () => {},
  (socket) => socket.write("GET /v1/snapshot HTTP/1.1\r\nHost: "),
  (socket) => socket.write("\u0000".repeat(20_000)),
  (socket) => socket.write("GET /v1/snapshot HTTP/1.1\r\n\r\n".repeat(500)),
  (socket) => {
    socket.pause();
    socket.write("GET /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n");
  },
  (socket) => socket.end("GET /v1/snapshot HTTP/1.1\r\n"),
  (socket) => {
    socket.write("GET /v1/snapshot HTTP/1.1\r\nHost: localhost\r\n\r\n");
    socket.resetAndDestroy();
  },
  (socket) => {
    const drip = setInterval(() => socket.write("x"), 100);
    socket.on("close", () => clearInterval(drip));
  },
];

test("model-carry serve answers beside 1000 slow and broken clients", {
  skip,
}, () =>
  whileServing([...ANY, "--quiet"], async ({ port, end }) => {
    const sockets: Socket[] = [];
    const latenciesMs: number[] = [];
    const look = async () => {
      const startedMs = performance.now();
      const { status } = await ask(port, "/v1/snapshot");
      latenciesMs.push(performance.now() - startedMs);
      assert.equal(status, 200);
    };
    for (let at = 0; at < 1000; at++) {
      const socket = connect({ host: "127.0.0.1", port });
      socket.on("error", () => {});
      socket.on("connect", () => MISDEEDS[at % MISDEEDS.length]?.(socket));
      sockets.push(socket);
      if (at % 50 === 49) await look();
    }
    await look();
    const worst = Math.max(...latenciesMs);
    console.log(`slowest of ${latenciesMs.length}: ${Math.round(worst)} ms`);
    for (const socket of sockets) socket.destroy();
    await look();
    assert.equal(await end(), 0);
  }));

const REQUESTS = isFull ? 100_000 : 10_000;

test(`model-carry serve keeps its memory over ${REQUESTS} requests`, {
  skip,
}, () => {
  // A heap that cannot hold what a leak of 500 bytes a request would keep.
  const [deno = "", ...rest] = FROM_SOURCE;
  const flags = "--v8-flags=--max-semi-space-size=1,--max-old-space-size=48";
  const program = [deno, rest[0] ?? "", flags, ...rest.slice(1)];
  return whileServing([...ANY, "--quiet"], async ({ port, rssBytes, end }) => {
    const figures: number[] = [];
    let done = 0;
    for (const count of [1000, REQUESTS / 10, REQUESTS]) {
      const more = count - done;
      if (more > 0) {
        assert.deepEqual(await askMany(port, more, 32), { 200: more });
      }
      done = count;
      figures.push(rssBytes());
    }
    const shown = figures.map((one) => (one / 1e6).toFixed(1)).join(", ");
    console.log(`RSS after 1000, a tenth, all: ${shown} MB`);
    const [first = NaN, , last = NaN] = figures;
    assert.ok(last <= first * 1.25, shown);
    assert.equal(await end(), 0);
  }, program);
});

test("model-carry serve answers where nobody reads its log", {
  skip,
}, async () => {
  const serving = await startServe(ANY, FROM_SOURCE, false);
  try {
    assert.deepEqual(await askMany(serving.port, 5000, 8), { 200: 5000 });
    assert.equal(await serving.end(), 0);
  } finally {
    await serving.end("SIGKILL");
  }
});
