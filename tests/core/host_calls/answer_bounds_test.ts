import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answerFault,
  isAnswer,
  recordingFaults,
} from "../../../core/host_calls/answer_bounds.ts";
import type { ModelCarryRecording } from "../../../schema/types.ts";

type Call = ModelCarryRecording["calls"][number]["call"];

const SPACE = { availableBytes: 1, totalBytes: 2, readOnly: false };
const REPLY = { status: 200, body: "", elapsedMs: 0 };
const MIB = 1024 * 1024;
const list = (length: number) =>
  Array.from({ length }, (_, index) => `name${index}`);
const ENDED = { exitCode: -1, stdout: "", stderr: "" };

/** What each call can answer, and what it cannot. */
const ANSWERS: Readonly<
  Record<Call, readonly [good: readonly unknown[], bad: readonly unknown[]]>
> = {
  readText: [
    ["", "x", "\ud800", "x".repeat(MIB)],
    [null, 1, ["x"], {}, undefined, "x".repeat(MIB + 1)],
  ],
  readDir: [
    [[], ["a", "b"], ["a\nb", "\ufffd", "x".repeat(255)], list(4096)],
    [
      null,
      "a",
      [1],
      ["a", null],
      {},
      ["x".repeat(256)],
      ["a", ""],
      ["."],
      [".."],
      ["a/b"],
      ["a\0"],
      list(4097),
    ],
  ],
  readLinkName: [["xe", ""], [null, 1, [], "x".repeat(4097)]],
  statfs: [
    [SPACE, { ...SPACE, availableBytes: 0 }, { ...SPACE, covered: true }],
    [
      null,
      [],
      "x",
      { ...SPACE, availableBytes: -1 },
      { ...SPACE, availableBytes: 1.5 },
      { ...SPACE, availableBytes: NaN },
      { ...SPACE, availableBytes: -0 },
      { ...SPACE, totalBytes: Infinity },
      { ...SPACE, totalBytes: 2 ** 53 },
      { ...SPACE, totalBytes: "2" },
      { ...SPACE, readOnly: "no" },
      { ...SPACE, covered: null },
      { availableBytes: 1, totalBytes: 2 },
    ],
  ],
  httpGet: [
    [
      REPLY,
      { ...REPLY, elapsedMs: 1.5 },
      { ...REPLY, body: "x".repeat(4 * MIB) },
    ],
    [
      null,
      [],
      { ...REPLY, status: -1 },
      { ...REPLY, status: "200" },
      { ...REPLY, body: null },
      { ...REPLY, elapsedMs: -1 },
      { ...REPLY, elapsedMs: -0 },
      { ...REPLY, elapsedMs: NaN },
      { ...REPLY, elapsedMs: 1e20 },
      { ...REPLY, status: NaN },
      { ...REPLY, body: "x".repeat(4 * MIB + 1) },
      { ...REPLY, body: "[".repeat(2000) },
      { ...REPLY, elapsedMs: "1" },
    ],
  ],
  ollamaShow: [[REPLY], [null, { ...REPLY, body: 1 }]],
  exec: [
    [ENDED],
    [
      null,
      { ...ENDED, exitCode: 1.5 },
      { ...ENDED, stdout: null },
      { ...ENDED, stderr: 1 },
      { ...ENDED, exitCode: NaN },
      { ...ENDED, stdout: "x".repeat(64 * 1024 + 1) },
    ],
  ],
  env: [
    [null, "", "x", "x".repeat(32 * 1024)],
    [1, {}, undefined, "x".repeat(32 * 1024 + 1)],
  ],
  system: [
    [{ platform: "linux", arch: "x86_64" }],
    [null, {}, { platform: "linux" }, { platform: 1, arch: "x" }, {
      platform: "linux",
      arch: "x".repeat(256),
    }],
  ],
};
for (const [call, [good, bad]] of Object.entries(ANSWERS)) {
  test(`isAnswer() knows what ${call} answers`, () => {
    const isGood = (one: unknown) => isAnswer(call as Call, one);
    assert.deepEqual(good.filter((one) => !isGood(one)), []);
    assert.deepEqual(bad.filter(isGood), []);
  });
}

test("answerFault() says what is wrong with a body", () => {
  const body = `[${"[],".repeat(100_000)}[]]`;
  assert.equal(
    answerFault("httpGet", { ...REPLY, body }),
    "the body holds more than 200000 values",
  );
});

test("recordingFaults() points at what is no answer", () => {
  const calls = [
    { call: "readText", args: ["/a"], result: "x" },
    { call: "readText", args: ["/b"], result: 7 },
    { call: "env", args: ["A"], error: { code: "EIO", message: "no" } },
    { call: "statfs", args: ["/"], result: {} },
  ] as unknown as ModelCarryRecording["calls"];
  const faults = recordingFaults({ calls } as ModelCarryRecording);
  assert.deepEqual(faults, [
    { pointer: "/calls/1/result", message: "is no answer of readText" },
    { pointer: "/calls/3/result", message: "is no answer of statfs" },
  ]);
});
