import assert from "node:assert/strict";
import { test } from "node:test";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";
import { type RecordedCall, recordHost } from "../../runner/record.ts";
import { replayHost } from "../../runner/replay.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";

const recording = (calls: readonly RecordedCall[]): ModelCarryRecording => ({
  kind: "ModelCarryRecording",
  schemaVersion: "v0.1",
  calls: [...calls],
});

const SPACE = { availableBytes: 1, totalBytes: 2, readOnly: true };
const REPLY = { status: 500, body: "no", elapsedMs: 3 };
const DONE = { exitCode: 1, stdout: "out", stderr: "err" };

function machine(): RawHost {
  let reads = 0;
  return {
    ...memoryHost({
      dirs: { "/d": ["a", "b"], "/broken": hostError("EIO", "broken") },
      links: { "/l/link": "xe" },
      spaces: { "/": SPACE },
      http: {
        "GET http://127.0.0.1:1/": REPLY,
        "SHOW http://127.0.0.1:1 m": REPLY,
      },
      env: { A: "x" },
      system: { platform: "linux", arch: "x86_64" },
    }),
    readText: (path) =>
      ++reads === 2
        ? Promise.reject(hostError("EAGAIN", "busy"))
        : Promise.resolve(`${path} ${reads}`),
    exec: () => Promise.resolve(DONE),
  };
}

const SCRIPT: readonly ((host: RawHost) => Promise<unknown>)[] = [
  (host) => host.readText("/a"),
  (host) => host.readText("/a"),
  (host) => host.readText("/a"),
  (host) => host.readDir("/d"),
  (host) => host.readDir("/broken"),
  (host) => host.readDir("/none"),
  (host) => host.readLinkName("/l/link"),
  (host) => host.statfs("/"),
  (host) => host.httpGet("http://127.0.0.1:1/"),
  (host) => host.ollamaShow("http://127.0.0.1:1", "m"),
  (host) => host.exec(["/bin/x", "a b"]),
  (host) => host.env("A"),
  (host) => host.env("B"),
  (host) => host.system(),
];

/** Every answer or failure, in order. */
async function play(host: RawHost): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const call of SCRIPT) {
    answers.push(
      await call(host).catch((error) => [error.code, error.message]),
    );
  }
  return answers;
}

test("replayHost() answers every call as it was recorded", async () => {
  const { host, calls } = recordHost(machine());
  const live = await play(host);
  assert.deepEqual(live, [
    "/a 1",
    ["EAGAIN", "busy"],
    "/a 3",
    ["a", "b"],
    ["EIO", "broken"],
    ["ENOENT", 'Cannot find "/none"'],
    "xe",
    SPACE,
    REPLY,
    REPLY,
    DONE,
    "x",
    null,
    { platform: "linux", arch: "x86_64" },
  ]);
  assert.equal(calls.length, SCRIPT.length);
  const text = JSON.stringify(recording(calls));
  assert.deepEqual(await play(replayHost(JSON.parse(text))), live);
});

test("recordHost() copies what it notes", async () => {
  const names = ["a"];
  const { host, calls } = recordHost({
    ...memoryHost({}),
    readDir: () => Promise.resolve(names),
  });
  await host.readDir("/d");
  names.push("b");
  assert.deepEqual(calls, [
    { call: "readDir", args: ["/d"], result: ["a"] },
  ]);
});

test("recordHost() notes what was thrown, whatever it was", async () => {
  const thrown = [new Error("plain"), "text", null];
  for (const one of thrown) {
    const { host, calls } = recordHost({
      ...memoryHost({}),
      system: () => Promise.reject(one),
    });
    await assert.rejects(
      () => host.system(),
      (error) => error === one,
    );
    assert.deepEqual(calls, [{
      call: "system",
      args: [],
      error: {
        code: "failed",
        message: one instanceof Error ? "plain" : String(one),
      },
    }]);
  }
});

test("recordHost() passes the check and the end on", async () => {
  const seen: unknown[] = [];
  const { host } = recordHost({
    ...memoryHost({}),
    readText: (path, admit) => {
      admit?.(`${path}/real`);
      return Promise.resolve("");
    },
    exec: (_, end) => {
      seen.push(end);
      return Promise.resolve(DONE);
    },
  });
  const end = new AbortController().signal;
  await host.readText("/a", (path) => void seen.push(path));
  await host.exec(["/x"], end);
  assert.deepEqual(seen, ["/a/real", end]);
});

test("replayHost() has no answer but the recorded one", async () => {
  const host = replayHost(recording([
    { call: "readText", args: ["/a"], result: "text" },
    { call: "exec", args: [["/x", "a"]], result: DONE },
  ]));
  for (
    const call of [
      host.readText("/b"),
      host.readDir("/a"),
      host.readLinkName("/a"),
      host.statfs("/a"),
      host.httpGet("http://127.0.0.1:1/"),
      host.ollamaShow("/a", "m"),
      host.exec(["/x"]),
      host.exec(["/x", "a", "b"]),
      host.env("/a"),
      host.system(),
    ]
  ) {
    await assert.rejects(call, { code: "not-recorded" });
  }
  await assert.rejects(host.readText("/b"), {
    message: 'Cannot answer readText ["/b"]: not recorded',
  });
  assert.equal(await host.readText("/a"), "text");
});

test("replayHost() gives a copy each time", async () => {
  const host = replayHost(recording([
    { call: "readDir", args: ["/d"], result: ["a"] },
  ]));
  const first = await host.readDir("/d") as string[];
  first.push("b");
  assert.deepEqual(await host.readDir("/d"), ["a"]);
});
