import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { boundedHost } from "../../runner/bounded_answers.ts";
import { memoryHost } from "../support/memory_host.ts";

const LONG = "x".repeat(5 * 1024 * 1024);
const URL = "http://127.0.0.1:11434";

/** A host that gives one answer to everything. */
function always(answer: unknown): RawHost {
  const give = () => Promise.resolve(answer as never);
  return {
    readText: give,
    readDir: give,
    readLinkName: give,
    statfs: give,
    httpGet: give,
    ollamaShow: give,
    exec: give,
    env: give,
    system: give,
    log: () => {},
  };
}

const calls: readonly {
  readonly make: (host: RawHost) => Promise<unknown>;
  readonly wrong: unknown;
  readonly message: string;
}[] = [
  {
    make: (host) => host.readText("/home/somebody/x"),
    wrong: LONG,
    message: "Cannot use the answer to readText: no text",
  },
  {
    make: (host) => host.readDir("/sys/class/net"),
    wrong: ["a/b"],
    message: "Cannot use the answer to readDir: no list of names",
  },
  {
    make: (host) => host.readLinkName("/sys/x"),
    wrong: LONG,
    message: "Cannot use the answer to readLinkName: no path",
  },
  {
    make: (host) => host.statfs("/home/somebody"),
    wrong: { availableBytes: NaN, totalBytes: 1, readOnly: false },
    message: "Cannot use the answer to statfs: no space in bytes",
  },
  {
    make: (host) => host.httpGet(`${URL}/api/tags`),
    wrong: { status: 200, body: "[".repeat(2000), elapsedMs: 1 },
    message: `Cannot GET "${URL}/api/tags": the body is nested deeper than ` +
      "64 levels",
  },
  {
    make: (host) => host.ollamaShow(URL, "secret"),
    wrong: { status: 200, body: "", elapsedMs: -1 },
    message: `Cannot POST "${URL}/api/show": no reply of a server`,
  },
  {
    make: (host) => host.exec(["/bin/true", "secret"]),
    wrong: { exitCode: 0, stdout: LONG, stderr: "" },
    message: "Cannot use the answer to exec: no end of a program",
  },
  {
    make: (host) => host.env("HOME"),
    wrong: LONG,
    message: "Cannot use the answer to env: no text of at most 32768 " +
      "characters",
  },
  {
    make: (host) => host.system(),
    wrong: { platform: "linux" },
    message: "Cannot use the answer to system: no system",
  },
];
for (const { make, wrong, message } of calls) {
  test(`boundedHost() fails in place of it: ${message}`, async () => {
    await assert.rejects(make(boundedHost(always(wrong))), {
      code: "bad-reply",
      message,
    });
  });
}

test("boundedHost() leaves answers and failures as they are", async () => {
  const host = boundedHost(memoryHost({
    files: { "/a": "text" },
    env: { A: "x" },
    http: { [`GET ${URL}/`]: { body: "{}" } },
  }));
  assert.equal(await host.readText("/a"), "text");
  assert.equal(await host.env("B"), null);
  assert.equal((await host.httpGet(`${URL}/`)).body, "{}");
  await assert.rejects(host.readText("/b"), { code: "ENOENT" });
});
