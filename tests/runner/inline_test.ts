import assert from "node:assert/strict";
import { test } from "node:test";
import type { Host, Manifest, Observation } from "../../core/probe/contract.ts";
import type { RawHost } from "../../core/host_calls/raw_host.ts";
import { createGuard } from "../../runner/guard.ts";
import { runInline } from "../../runner/inline.ts";
import { recordHost } from "../../runner/record.ts";
import { replayHost } from "../../runner/replay.ts";
import { unsupportedHost } from "../../runner/unsupported_host.ts";
import { hostError, memoryHost } from "../support/memory_host.ts";

const MANIFEST: Manifest = {
  id: "example",
  version: "0.1.0",
  title: "An example",
  provides: ["memory"],
  permissions: { read: ["/proc/meminfo"] },
  timeoutMs: 50,
};
const MEMORY: Observation = {
  memory: {
    levels: [{ kind: "host", availableBytes: 1, totalBytes: 2 }],
    pressureFullAvg10Percent: null,
  },
};

function run(
  probe: (host: Host) => Promise<Observation>,
  raw: RawHost = memoryHost({ files: { "/proc/meminfo": "x" } }),
  remainingMs = 1000,
) {
  let nowMs = 0;
  return runInline({ manifest: MANIFEST, default: probe }, raw, {
    settings: {},
    total: { wallMs: remainingMs },
    nowMs: () => nowMs += 7,
  });
}

const ends: readonly (readonly [
  string,
  (host: Host) => Promise<Observation>,
  string,
  RegExp | null,
])[] = [
  ["a reading", () => Promise.resolve(MEMORY), "ok", null],
  [
    "nothing to read",
    () => Promise.resolve({ absent: "none" }),
    "absent",
    null,
  ],
  [
    "half a reading",
    () => Promise.resolve({ ...MEMORY, incomplete: "no PSI" }),
    "failed",
    /no PSI/,
  ],
  ["a rejection", () => Promise.reject(new Error("EIO")), "failed", /EIO/],
  [
    "a throw before any await",
    () => {
      throw new TypeError("early");
    },
    "failed",
    /early/,
  ],
  ["a thrown null", () => Promise.reject(null), "failed", /null/],
  [
    "undefined",
    () => Promise.resolve(undefined as unknown as Observation),
    "failed",
    /undefined/,
  ],
  ["no end", () => new Promise(() => {}), "timed-out", /50 ms/],
  [
    "a call that is not granted",
    (host) => host.readText("/etc/passwd").then(() => MEMORY),
    "denied",
    /not granted to "example"/,
  ],
];
for (const [name, probe, outcome, error] of ends) {
  test(`runInline() reports ${outcome} of ${name}`, async () => {
    const report = await run(probe);
    assert.equal(report.outcome, outcome);
    if (error === null) assert.equal(report.error, null);
    else assert.match(report.error ?? "", error);
    assert.equal(report.durationMs, 7);
  });
}

test("runInline() keeps what was known beside a failure", async () => {
  const seen = { ...MEMORY, incomplete: "no PSI" };
  const report = await run(() => Promise.resolve(seen));
  assert.deepEqual(report.observation, seen);
});

test("runInline() ends with the whole run, not with its own limit", async () => {
  const report = await run(() => new Promise(() => {}), memoryHost({}), 10);
  assert.equal(report.outcome, "timed-out");
  assert.match(report.error ?? "", /10 ms/);
});

test("runInline() serves no call after the end", async () => {
  const kept: Host[] = [];
  await run((host) => {
    kept.push(host);
    return new Promise(() => {});
  });
  const late = async () => await kept[0]?.readText("/proc/meminfo");
  await assert.rejects(late(), /"example" ended/);
});

test("runInline() tells a service's timeout from its own", async () => {
  const raw = memoryHost({
    files: { "/proc/meminfo": hostError("timeout", "no answer") },
  });
  const report = await run(
    (host) => host.readText("/proc/meminfo").then(() => MEMORY),
    raw,
  );
  assert.deepEqual([report.outcome, report.errorCode], ["failed", "timeout"]);
});

test("runInline() knows its own limit under a clock that stands still", async () => {
  const report = await runInline(
    { manifest: MANIFEST, default: () => new Promise(() => {}) },
    memoryHost({}),
    { settings: {}, total: { wallMs: 5 }, nowMs: () => 0 },
  );
  assert.deepEqual(
    [report.outcome, report.errorCode, report.error],
    ["timed-out", "timeout", 'Probe "example" did not end in 5 ms'],
  );
});

test("runInline() does not take a late answer", async () => {
  let answer: (seen: Observation) => void = () => {};
  const report = await run(
    () => new Promise((resolve) => answer = resolve),
    memoryHost({}),
    5,
  );
  const before = structuredClone(report);
  answer(MEMORY);
  await new Promise((resolve) => setTimeout(resolve, 1));
  assert.deepEqual([report, report.observation], [before, null]);
});

test("createGuard() grants by kind and notes every refusal", async () => {
  const raw = memoryHost({
    files: { "/sys/class/x/y": "1", "/sys/classified": "2" },
    env: { A: "1" },
    system: { platform: "linux", arch: "x86_64" },
    http: { "GET http://127.0.0.1:1/api/tags": { body: "{}" } },
  });
  const guard = createGuard(raw, {
    id: "p",
    granted: {
      read: ["/sys/class"],
      net: ["127.0.0.1:1/api/"],
      env: ["A"],
      run: [["/bin/true", "a"]],
    },
  });
  const { host } = guard;
  assert.equal(await host.readText("/sys/class/x/y"), "1");
  assert.equal(await host.env("A"), "1");
  await host.httpGet("http://127.0.0.1:1/api/tags");
  const refused = [
    host.readText("/sys/classified"),
    host.readText("/sys/class/../../etc/passwd"),
    host.readDir("/sys"),
    host.readLinkName("/etc/x"),
    host.statfs("/"),
    host.env("B"),
    host.system(),
    host.httpGet("http://127.0.0.1:1/other"),
    host.httpGet("http://127.0.0.1:1/api/../other"),
    host.httpGet("http://127.0.0.1:1/api/%2e%2e/other"),
    host.httpGet("http://127.0.0.1:2/api/tags"),
    host.httpGet("http://127.0.0.1:1@192.0.2.1/api/"),
    host.ollamaShow("http://127.0.0.1:1", "m"),
    host.exec(["/bin/true"]),
    host.exec(["/bin/true", "a", "b"]),
    host.exec(["/bin/true", "b"]),
  ];
  for (const call of refused) {
    await assert.rejects(call, { code: "denied" });
  }
  assert.equal(guard.denials.length, refused.length);
  assert.equal(guard.hostCalls(), refused.length + 3);
});

test("createGuard() counts calls on both sides of the cap", async () => {
  const guard = createGuard(memoryHost({ env: {} }), {
    id: "p",
    granted: { env: ["A"] },
    hostCalls: 2,
  });
  await guard.host.env("A");
  await guard.host.env("A");
  await assert.rejects(guard.host.env("A"), { code: "too-many-calls" });
});

test("createGuard() keeps the log short and clean", () => {
  const guard = createGuard(memoryHost({}), { id: "p", granted: {} });
  for (let n = 0; n < 100; n++) guard.host.log(`\u001b[31m${n}\n\u202e`);
  assert.equal(guard.log.length, 32);
  assert.equal(guard.log[0], "[31m0");
});

test("replayHost() gives what recordHost() saw, in order", async () => {
  const raw = memoryHost({
    files: { "/a": "1", "/b": hostError("EIO", "broken") },
    env: { A: "x" },
  });
  const { host, calls } = recordHost(raw);
  assert.equal(await host.readText("/a"), "1");
  await assert.rejects(host.readText("/b"), { code: "EIO" });
  assert.equal(await host.env("A"), "x");
  const replay = replayHost({
    kind: "ModelCarryRecording",
    schemaVersion: "v0.1",
    calls: [...calls, { call: "readText", args: ["/a"], result: "2" }],
  });
  assert.equal(await replay.readText("/a"), "1");
  assert.equal(await replay.readText("/a"), "2");
  assert.equal(await replay.readText("/a"), "2");
  await assert.rejects(replay.readText("/b"), {
    code: "EIO",
    message: "broken",
  });
  assert.equal(await replay.env("A"), "x");
  await assert.rejects(replay.env("B"), { code: "not-recorded" });
});

test("unsupportedHost() fails every call but system", async () => {
  const host = unsupportedHost({ platform: "darwin", arch: "aarch64" });
  const report = await run(
    (guarded) => guarded.readText("/proc/meminfo").then(() => MEMORY),
    host,
  );
  assert.equal(report.errorCode, "unsupported-platform");
  assert.equal((await host.system()).platform, "darwin");
});

for (const code of ["EMFILE", "ENFILE", "ENOMEM", "ENOBUFS"]) {
  test(`runInline() fails a probe that was told ${code}, whatever it says`, async () => {
    const raw = memoryHost({
      files: { "/proc/meminfo": hostError(code, `Cannot read it: ${code}`) },
    });
    const report = await run(async (host) => {
      await host.readText("/proc/meminfo").catch(() => "");
      return MEMORY;
    }, raw);
    assert.deepEqual(
      [report.outcome, report.errorCode, report.observation],
      ["failed", code, MEMORY],
    );
    assert.match(report.error ?? "", /the machine has run out/);
  });
}

test("runInline() leaves a read that fails for itself to the probe", async () => {
  const raw = memoryHost({
    files: { "/proc/meminfo": hostError("EIO", "EIO") },
  });
  const report = await run(async (host) => {
    await host.readText("/proc/meminfo").catch(() => "");
    return MEMORY;
  }, raw);
  assert.deepEqual([report.outcome, report.error], ["ok", null]);
});
