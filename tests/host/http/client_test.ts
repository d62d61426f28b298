import assert from "node:assert/strict";
import process from "node:process";
import { test } from "node:test";
import { httpRequest, parseLoopbackUrl } from "../../../host/http/client.ts";
import { ReplyReader } from "../../../host/http/reply_reader.ts";
import { MISDEEDS, reply, serve } from "../../support/replay_server.ts";
import { readReply } from "../../support/wire.ts";
import { TimeBudget } from "../../../core/time_budget.ts";
import { block } from "../../support/until.ts";

const within = (limitMs: number) => new TimeBudget({ limitMs });
/** Limits shorter than what holds the thread up, and how often it does. */
const late = () => [
  { time: within(60), turns: 5 },
  { time: within(120), turns: 8 },
];
const bytes = (text: string) =>
  Uint8Array.from(text, (one) => one.charCodeAt(0));
const text = (body: Uint8Array) => new TextDecoder().decode(body);

const targets = [
  { url: "http://127.0.0.1", hosts: ["127.0.0.1"], port: 80, path: "/" },
  { url: "http://127.9.8.7:1/a", hosts: ["127.9.8.7"], port: 1, path: "/a" },
  { url: "http://[::1]:65535/", hosts: ["::1"], port: 65535, path: "/" },
  {
    url: "http://localhost:8080/v1?x=y",
    hosts: ["127.0.0.1", "::1"],
    port: 8080,
    path: "/v1?x=y",
  },
];
for (const { url, hosts, port, path } of targets) {
  test(`parseLoopbackUrl() takes ${url}`, () => {
    const target = parseLoopbackUrl(url);
    assert.deepEqual(
      [target.hosts, target.port, target.path],
      [hosts, port, path],
    );
  });
}

const foreign = [
  "http://192.0.2.1/",
  "http://127.0.0.1@192.0.2.1/",
  "http://user:pass@127.0.0.1/",
  "http://127.1/",
  "http://2130706433/",
  "http://0x7f.0.0.1/",
  "http://127.0.0.1./",
  "http://127.0.0.256/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::]/",
  "http://0.0.0.0/",
  "http://localhost.example/",
  "http://127.0.0.1:0/",
  "http://127.0.0.1:65536/",
  "https://127.0.0.1/",
  "HTTP://127.0.0.1/",
  "http://127.0.0.1/a b",
  "http://127.0.0.1/a\r\nHost: x",
  "file:///etc/passwd",
  "",
];
for (const url of foreign) {
  test(`parseLoopbackUrl() refuses ${JSON.stringify(url)}`, () => {
    assert.throws(() => parseLoopbackUrl(url), { code: "not-loopback" });
  });
}

const CAP = 1000;
const replies = [
  {
    name: "a length",
    raw: "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    want: [200, "{}"],
  },
  {
    name: "no length, to the end",
    raw: "HTTP/1.0 200 OK\r\n\r\nall of it",
    want: [200, "all of it"],
  },
  {
    name: "chunks",
    raw:
      'HTTP/1.1 200 OK\r\ntransfer-encoding: Chunked\r\n\r\n2;x=y\r\n{"\r\n' +
      '03\r\na":\r\n2\r\n1}\r\n0\r\n\r\n',
    want: [200, '{"a":1}'],
  },
  {
    name: "no body",
    raw: "HTTP/1.1 204 No Content\r\n\r\n",
    want: [204, ""],
  },
  {
    name: "an interim reply",
    raw:
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n",
    want: [503, ""],
  },
  {
    name: "a body of just the cap",
    raw: `HTTP/1.1 200 OK\r\nContent-Length: ${CAP}\r\n\r\n${"x".repeat(CAP)}`,
    want: [200, "x".repeat(CAP)],
  },
] as const;
for (const { name, raw, want } of replies) {
  test(`ReplyReader reads ${name}`, () => {
    const seen = readReply(bytes(raw), true, CAP);
    assert.ok(seen !== null);
    assert.deepEqual([seen.status, text(seen.body)], want);
  });
  test(`ReplyReader reads the same of ${name} in parts of any size`, () => {
    const all = bytes(raw);
    for (let partBytes = 1; partBytes < Math.min(all.length, 40); partBytes++) {
      const seen = readReply(all, true, CAP, partBytes);
      assert.ok(seen !== null);
      assert.deepEqual([seen.status, text(seen.body)], want, `${partBytes}`);
    }
  });
  test(`ReplyReader waits for the whole of ${name}`, () => {
    const all = bytes(raw);
    for (let length = 0; length < all.length; length++) {
      const seen = readReply(all.subarray(0, length), false, CAP, 1);
      assert.ok(seen === null || text(seen.body) === want[1], `at ${length}`);
    }
  });
}

const wrong = [
  { name: "no status line", raw: "hello\r\n\r\n", code: "bad-reply" },
  { name: "a bare LF", raw: "HTTP/1.1 200 OK\n\n", code: "bad-reply" },
  {
    name: "a header without a colon",
    raw: "HTTP/1.1 200 OK\r\nhello\r\n\r\n",
    code: "bad-reply",
  },
  {
    name: "two lengths",
    raw: "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
    code: "bad-reply",
  },
  {
    name: "a length behind a blank that is none",
    raw: "HTTP/1.1 200 OK\r\nContent-Length: \xa02\r\n\r\n{}",
    code: "bad-reply",
  },
  {
    name: "chunks before a blank that is none",
    raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\xa0\r\n\r\n0\r\n\r\n",
    code: "bad-reply",
  },
  {
    name: "a blank before the colon",
    raw: "HTTP/1.1 200 OK\r\nContent-Length : 2\r\n\r\n{}",
    code: "bad-reply",
  },
  {
    name: "a folded header",
    raw: "HTTP/1.1 200 OK\r\nX: a\r\n b: c\r\nContent-Length: 2\r\n\r\n{}",
    code: "bad-reply",
  },
  {
    name: "a negative length",
    raw: "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
    code: "bad-reply",
  },
  {
    name: "a length beside chunks",
    raw:
      "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
    code: "bad-reply",
  },
  {
    name: "gzip",
    raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n",
    code: "bad-reply",
  },
  {
    name: "an early end",
    raw: "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nxx",
    code: "bad-reply",
  },
  { name: "nothing", raw: "", code: "bad-reply" },
  {
    name: "a length over the cap",
    raw: `HTTP/1.1 200 OK\r\nContent-Length: ${CAP + 1}\r\n\r\n`,
    code: "too-large",
  },
  {
    name: "a chunk over the cap",
    raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n",
    code: "too-large",
  },
  {
    name: "a chunk that goes on",
    raw:
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}x\r\n0\r\n",
    code: "bad-reply",
  },
  {
    name: "small chunks over the cap",
    raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" +
      "1\r\nx\r\n".repeat(CAP + 1),
    code: "too-large",
  },
  {
    name: "interim replies without end",
    raw: "HTTP/1.1 100 Continue\r\n\r\n".repeat(1000),
    code: "bad-reply",
  },
  {
    name: "a chunk size that is none",
    raw: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n",
    code: "bad-reply",
  },
];
for (const { name, raw, code } of wrong) {
  for (const partBytes of [1, 7, 100_000]) {
    test(`ReplyReader refuses ${name} in parts of ${partBytes}`, () => {
      assert.throws(() => readReply(bytes(raw), true, CAP, partBytes), {
        code,
      });
    });
  }
}

test("ReplyReader refuses headers over 16 KiB", () => {
  const raw = `HTTP/1.1 200 OK\r\nx: ${"y".repeat(17000)}`;
  assert.throws(() => readReply(bytes(raw), false, CAP), {
    code: "bad-reply",
  });
});

test("ReplyReader refuses more than 1 MiB around the body", () => {
  const line = `1;${"x".repeat(1000)}\r\nx\r\n`;
  const raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  const cap = 10_000;
  const most = Math.floor((1024 * 1024 + cap - raw.length) / line.length);
  const fits = `${raw}${line.repeat(most)}`;
  assert.equal(readReply(bytes(fits), false, cap), null);
  assert.throws(() => readReply(bytes(`${fits}${line}`), false, cap), {
    code: "too-large",
  });
});

const CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const dribbles: readonly {
  readonly name: string;
  readonly of: (count: number) => string;
  readonly count?: number;
  readonly times?: number;
}[] = [
  {
    name: "a head",
    of: (count: number) =>
      `HTTP/1.1 204 No\r\n${"x: y\r\n".repeat(count / 6)}\r\n`,
    count: 1800,
    times: 50,
  },
  {
    name: "a body",
    of: (count: number) =>
      `HTTP/1.1 200 OK\r\nContent-Length: ${count}\r\n\r\n` + "x".repeat(count),
  },
  {
    name: "chunks of one byte",
    of: (count: number) => `${CHUNKED}${"1\r\nx\r\n".repeat(count / 6)}0\r\n`,
  },
  {
    name: "chunks with long extensions",
    of: (count: number) => {
      const line = `1;${"e".repeat(900)}\r\nx\r\n`;
      return `${CHUNKED}${line.repeat(count / line.length)}0\r\n`;
    },
  },
  {
    name: "a body without a length",
    of: (count: number) => `HTTP/1.0 200 OK\r\n\r\n${"x".repeat(count)}`,
  },
];
const LARGE = 8 * 1024 * 1024;

/** CPU of reading byte by byte, the least of a few times, in µs. */
function cpuOf(all: Uint8Array, times: number): number {
  const rounds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) {
      assert.ok(readReply(all, true, LARGE, 1) !== null);
    }
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...rounds);
}

for (const { name, of, count = 100_000, times = 1 } of dribbles) {
  test(`ReplyReader takes ${name} byte by byte in linear time`, () => {
    const [small, large] = [bytes(of(count)), bytes(of(8 * count))];
    // Warm: what is measured is the growth, not the compiler.
    cpuOf(small, times);
    const ratio = cpuOf(large, times) / cpuOf(small, times);
    assert.ok(ratio < 24, `8 times the bytes took ${ratio} times the CPU`);
  });
}

test("ReplyReader gives what it was given, in pieces of its own", () => {
  const reader = new ReplyReader(CAP);
  const part = bytes("HTTP/1.0 200 OK\r\n\r\nabc");
  assert.equal(reader.push(part), false);
  // A runtime reads every part into the same buffer.
  part.fill(0);
  assert.equal(text(reader.end().body), "abc");
});

test("httpRequest() sends one request and closes", async () => {
  const server = await serve(reply(200, "{}"));
  try {
    const seen = await httpRequest("POST", `${server.url}/api/show`, "{}", {
      time: within(2000),
    });
    assert.deepEqual([seen.status, seen.body], [200, "{}"]);
    assert.deepEqual(server.requests, ["POST /api/show HTTP/1.1"]);
  } finally {
    await server.close();
  }
});

test("httpRequest() says refused of a closed port", async () => {
  const server = await serve(() => {});
  await server.close();
  await assert.rejects(
    httpRequest("GET", server.url, null, { time: within(2000) }),
    { code: "refused" },
  );
});

const misdeeds: Readonly<Record<string, string>> = {
  hung: "timeout",
  "slow drip": "timeout",
  "no UTF-8": "bad-reply",
  "10 MB": "too-large",
  "10 MB without a length": "too-large",
  "endless headers": "bad-reply",
  "a cut body": "bad-reply",
  "a closed connection": "bad-reply",
  "two lengths": "bad-reply",
  "no HTTP": "bad-reply",
  "a wrong chunk": "bad-reply",
};
for (const [name, code] of Object.entries(misdeeds)) {
  test(`httpRequest() says ${code} of ${name}`, async () => {
    const server = await serve(MISDEEDS[name] ?? (() => {}));
    try {
      const timeoutMs = code === "timeout" ? 150 : 5000;
      const startedMs = performance.now();
      await assert.rejects(
        httpRequest("GET", server.url, null, { time: within(timeoutMs) }),
        { code },
      );
      assert.ok(performance.now() - startedMs < timeoutMs + 500);
    } finally {
      await server.close();
    }
  });
}

test("httpRequest() keeps its deadline while small chunks pour in", async () => {
  const flood = new TextEncoder().encode("1\r\n[\r\n".repeat(10_000));
  const server = await serve((socket) => {
    socket.write(CHUNKED);
    const pour = () => {
      while (!socket.destroyed && socket.write(flood));
      if (!socket.destroyed) socket.once("drain", pour);
    };
    pour();
  });
  try {
    const startedMs = performance.now();
    await assert.rejects(
      httpRequest("GET", server.url, null, {
        time: within(50),
        maxBodyBytes: 1e9,
      }),
      { code: "timeout" },
    );
    assert.ok(performance.now() - startedMs < 1000);
  } finally {
    await server.close();
  }
});

test("httpRequest() says refused of a closed port, however late it hears", async () => {
  const server = await serve(() => {});
  await server.close();
  for (const { time } of late()) {
    const asked = httpRequest("GET", server.url, null, { time });
    block(300);
    await assert.rejects(asked, { code: "refused" });
  }
});

test("httpRequest() takes an answer that was served while it could not hear", async () => {
  const server = await serve(reply(200, "{}"));
  try {
    for (const { time, turns } of late()) {
      const asked = httpRequest("GET", server.url, null, { time });
      for (let turn = 0; turn < turns; turn++) {
        block(100);
        await new Promise((resolve) => setImmediate(resolve));
      }
      assert.equal((await asked).status, 200);
    }
  } finally {
    await server.close();
  }
});

test("httpRequest() has one limit over all requests that share it", async () => {
  const server = await serve(MISDEEDS["hung"] ?? (() => {}));
  try {
    const time = within(100);
    const ask = () => httpRequest("GET", server.url, null, { time });
    const both = await Promise.allSettled([ask(), ask()]);
    const fromMs = performance.now();
    const after = await Promise.allSettled([ask()]);
    assert.ok(performance.now() - fromMs < 50);
    for (const one of [...both, ...after]) {
      assert.ok(one.status === "rejected");
      assert.equal(one.reason.code, "timeout");
      assert.match(one.reason.message, /no whole answer in 100 ms$/);
    }
  } finally {
    await server.close();
  }
});

test("httpRequest() follows no redirect", async () => {
  const server = await serve(MISDEEDS["redirect"] ?? (() => {}));
  try {
    const { status } = await httpRequest("GET", server.url, null, {
      time: within(2000),
    });
    assert.equal(status, 302);
    assert.equal(server.requests.length, 1);
  } finally {
    await server.close();
  }
});
