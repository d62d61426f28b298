/** The library: options are checked first, and findings fail closed. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as api from "../../mod.ts";
import {
  machineAnswers,
  machinePath,
  snapshotOfMachine,
} from "../support/machines.ts";
import { recordMachine } from "../support/recordings.ts";

const wrong: readonly (readonly [string, unknown, RegExp])[] = [
  ["null", null, /^TypeError: Cannot collect with "null": not an object$/],
  [
    "a misspelt policy",
    { polcy: {} },
    /^TypeError: .*"polcy": no such option$/,
  ],
  [
    "a policy file",
    { policy: { kind: "ModelCarryPolicy" } },
    /^TypeError: Cannot use policy: it takes what resolvePolicy\(\) gives$/,
  ],
  ["live of no truth", { sysroot: "/", live: "yes" }, /^TypeError: .*use live/],
  ["live without sysroot", { live: true }, /^RangeError: .*without sysroot$/],
  ["an empty sysroot", { sysroot: "" }, /^TypeError: Cannot use sysroot/],
  [
    "text for answers",
    { sysroot: "/", answers: "{}" },
    /^TypeError: Cannot use answers/,
  ],
  [
    "a snapshot for a recording",
    { replay: { kind: "x", calls: [] } },
    /^TypeError: Cannot use replay/,
  ],
  ["sysroot beside replay", {
    sysroot: "/",
    replay: { kind: "ModelCarryRecording", calls: [] },
  }, /^RangeError: .*choose one$/],
  [
    "answers alone",
    { answers: { kind: "ModelCarryRecording", calls: [] } },
    /^RangeError: .*without sysroot$/,
  ],
  [
    "a service elsewhere",
    { service: "http://192.0.2.1:11434" },
    /^RangeError: Cannot use service "http:\/\/192\.0\.2\.1:11434"/,
  ],
  [
    "a service that is no text",
    { service: 11434 },
    /^TypeError: Cannot use service/,
  ],
  [
    "another sandbox",
    { sandbox: "none" },
    /^RangeError: Cannot use sandbox "none"/,
  ],
  [
    "one plugin folder",
    { plugins: "/etc" },
    /^TypeError: Cannot use plugins: it takes a list/,
  ],
  [
    "a clock without uuid",
    { clock: { wallMs: Date.now } },
    /^TypeError: Cannot use clock/,
  ],
  [
    "a controller",
    { signal: new AbortController() },
    /^TypeError: Cannot use signal/,
  ],
  ["no function", { onRecorded: [] }, /^TypeError: Cannot use onRecorded/],
];
for (const [name, options, message] of wrong) {
  test(`collect() refuses ${name} before anything is done`, async () => {
    await assert.rejects(
      api.collect(options as api.CollectOptions),
      (error) => message.test(String(error)) || assert.fail(String(error)),
    );
  });
}

test("collect() takes options that are undefined as not given", async () => {
  const sysroot = machinePath("laptop_on_mains");
  const answers = machineAnswers("laptop_on_mains");
  const plain = await api.collect({ sysroot, answers });
  const options = { sysroot, answers, signal: undefined, plugins: undefined };
  assert.deepEqual(await api.collect(options), plain);
});

test("resolvePolicy() refuses what a policy file may not hold", () => {
  const kind = { kind: "ModelCarryPolicy", schemaVersion: "v0.1" };
  assert.throws(
    () => api.resolvePolicy({ ...kind, ttlSecond: 5 }),
    /^RangeError: Cannot use the policy: .*ttlSecond/,
  );
  assert.throws(
    () => api.resolvePolicy({ ...kind, requiredSignals: ["battery"] }),
    /^RangeError: Cannot use the policy: \/requiredSignals: /,
  );
  assert.throws(() => api.resolvePolicy(null), RangeError);
  assert.equal(api.resolvePolicy({ ...kind, ttlSeconds: 5 }).ttlSeconds, 5);
});

test("a recording plays again as the same document", async () => {
  const recording = await recordMachine("laptop_hot");
  const text = JSON.stringify(recording);
  const snapshot = await api.collect({
    replay: api.readRecording(JSON.parse(text)),
  });
  assert.deepEqual(snapshot, await snapshotOfMachine("laptop_hot"));
  assert.throws(
    () => api.readRecording({ ...recording, calls: [{ call: "format" }] }),
    /^RangeError: Cannot use the recording: \/calls\/0/,
  );
});

test("recordingText() gives what readRecording() takes", async () => {
  let text = "";
  const sysroot = machinePath("laptop_on_mains");
  const answers = machineAnswers("laptop_on_mains");
  const snapshot = await api.collect({
    sysroot,
    answers,
    onRecorded: (...run) => (text = api.recordingText(...run)),
  });
  const replay = api.readRecording(JSON.parse(text));
  const again = await api.collect({ replay });
  assert.deepEqual(again.profiles, snapshot.profiles);
  assert.equal(again.capturedAt, snapshot.capturedAt);
});

const example = (name: string) =>
  JSON.parse(readFileSync(
    new URL(
      `../../examples/local-model-resource-snapshot.${name}.json`,
      import.meta.url,
    ),
    "utf8",
  ));

test("validate() finds nothing in a valid snapshot, and says what is wrong", () => {
  assert.deepEqual(api.validate(example("healthy-1b-allowed")), []);
  const [shape] = api.validate(example("unknown-key.invalid"));
  assert.ok(shape?.message);
  const [meaning] = api.validate(example("safe-beside-unknown.invalid"));
  assert.ok(meaning?.pointer.startsWith("/"));
  for (const nothing of [null, undefined, 1, "", [], {}]) {
    assert.ok(api.validate(nothing).length > 0, String(nothing));
  }
});

const PROFILE = "local-llama32-1b";
const healthy = example("healthy-1b-allowed");
/** The examples are replays. */
const acceptReplay = true;
const takenMs = Date.parse(healthy.capturedAt);
const validMs = Date.parse(healthy.validUntil);

test("admit() admits what is allowed, until its last moment", () => {
  const at = (atMs: number) =>
    api.admit(healthy, { profile: PROFILE, atMs, acceptReplay });
  assert.equal(at(takenMs).isAdmitted, true);
  assert.equal(at(validMs).isAdmitted, true);
  assert.match(at(takenMs).line, /^llama3\.2:1b allow: /);
  const { isAdmitted, decision, isUnknown, line } = at(validMs + 1);
  assert.deepEqual([isAdmitted, decision, isUnknown], [false, "deny", true]);
  assert.match(line, /^deny: the snapshot is stale: \/validUntil: /);
  assert.equal(at(takenMs - 5000).isAdmitted, true);
  assert.equal(at(takenMs - 5001).isAdmitted, false);
});

test("admit() judges the age that its caller allows", () => {
  const at = (atMs: number) =>
    api.admit(healthy, { profile: PROFILE, atMs, maxAgeMs: 2000, acceptReplay })
      .isAdmitted;
  assert.deepEqual([at(takenMs + 2000), at(takenMs + 2001)], [true, false]);
});

test("admit() takes constrain only where it is accepted", () => {
  const tight = example("on-battery-constrained");
  const atMs = Date.parse(tight.capturedAt);
  const ask = (accept: "allow" | "constrain") =>
    api.admit(tight, { profile: PROFILE, atMs, accept, acceptReplay });
  assert.equal(ask("allow").isAdmitted, false);
  assert.equal(ask("constrain").isAdmitted, true);
  assert.equal(ask("constrain").decision, "constrain");
  const denied = example("thermal-critical-denied");
  assert.equal(
    api.admit(denied, {
      profile: PROFILE,
      atMs: Date.parse(denied.capturedAt),
      accept: "constrain",
      acceptReplay,
    }).isAdmitted,
    false,
  );
});

test("admit() admits nothing by a replay, unless asked", () => {
  const ask = (options: object) =>
    api.admit(healthy, { profile: PROFILE, atMs: takenMs, ...options });
  const { isAdmitted, isUnknown, line } = ask({});
  assert.deepEqual([isAdmitted, isUnknown], [false, true]);
  assert.match(
    line,
    /^deny: the snapshot is a replay: \/producer\/runtime: "replay" /,
  );
  assert.equal(ask({ acceptReplay: false }).isAdmitted, false);
  assert.equal(ask({ acceptReplay: true }).isAdmitted, true);
});

test("admit() admits nothing by a document that is not valid", () => {
  const forged = example("safe-beside-unknown.invalid");
  for (const one of [forged, null, {}, "allow", { ...healthy, extra: 1 }]) {
    const answer = api.admit(one, { profile: PROFILE, atMs: takenMs });
    assert.equal(answer.isAdmitted, false);
    assert.match(answer.line, /^deny: the snapshot is invalid: \//);
  }
});

test("admit() refuses what it was not asked rightly", () => {
  const ask = (options: object) => () =>
    api.admit(healthy, {
      atMs: takenMs,
      acceptReplay,
      ...options,
    } as api.AdmitOptions);
  assert.throws(ask({ profile: "no-such" }), RangeError);
  assert.throws(ask({}), TypeError);
  assert.throws(ask({ profile: PROFILE, accept: "deny" }), RangeError);
  assert.throws(ask({ profile: PROFILE, maxAgeMs: -1 }), RangeError);
  assert.throws(ask({ profile: PROFILE, atMs: NaN }), RangeError);
});
