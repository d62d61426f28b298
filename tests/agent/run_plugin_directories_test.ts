/** Hostile plugins beside the built-in probes, through a whole run. */

import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { DEFAULT_POLICY, type Policy } from "../../core/policy/policy.ts";
import { cpuMs } from "../../host/system_and_runtime.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { HOSTILE_DEEDS } from "../support/hostile.ts";
import { workMostMs } from "../support/hostile_runs.ts";
import { machineAnswers, machinePath } from "../support/machines.ts";

const DEEDS = new URL("../fixtures/hostile/", import.meta.url);
const MACHINE = "laptop_on_mains";
/** They run well and deny. */
const CONCERNED = ["bidirectional_message", "lone_surrogates"];

const root = mkdtempSync(join(tmpdir(), "plugins-"));
after(() => rmSync(root, { recursive: true, force: true }));

/** A directory of plugins: file name → text. */
function plugins(name: string, files: Readonly<Record<string, string>>) {
  const directory = join(root, name);
  mkdirSync(directory, { mode: 0o755 });
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(directory, file), text, { mode: 0o644 });
    chmodSync(join(directory, file), 0o644);
  }
  return directory;
}

function take(
  directory: string | null,
  policy: Policy = DEFAULT_POLICY,
): Promise<LocalModelResourceSnapshot> {
  return takeSnapshot({
    sysroot: machinePath(MACHINE),
    answers: machineAnswers(MACHINE),
    policy,
    ...(directory === null ? {} : { plugins: [directory] }),
  });
}

function readDeed(deed: string, id = "hostile"): string {
  return readFileSync(new URL(`${deed}.js`, DEEDS), "utf8")
    .replace('id: "hostile"', `id: "${id}"`);
}

/** The end of the run has no part in what a plugin does. */
const PATIENT = { ...DEFAULT_POLICY, totalDeadlineMs: 60_000 };
const plain = await take(null);

function assertDenies(snapshot: LocalModelResourceSnapshot): void {
  assert.equal(validate(snapshot), true, JSON.stringify(validate.errors));
  assert.deepEqual(meaningFaults(snapshot), []);
  for (const { admission } of snapshot.profiles) {
    assert.equal(admission.decision, "deny");
  }
}

test("collect() allows on the machine without plugins", () => {
  assert.equal(plain.admission.decision, "allow");
});

for (const [deed, outcome] of HOSTILE_DEEDS) {
  test(`collect() beside ${deed} reports ${outcome} and stays whole`, async () => {
    const directory = plugins(deed, { [`${deed}.js`]: readDeed(deed) });
    const fromMs = performance.now();
    const snapshot = await take(directory, PATIENT);
    // Its own limits ended it, long before those of the run.
    const tookMs = performance.now() - fromMs;
    assert.ok(tookMs < PATIENT.totalDeadlineMs / 2, `took ${tookMs} ms`);
    const { probes, signals } = snapshot;
    const builtins = probes.filter((one) => one.origin === "builtin");
    assert.deepEqual(builtins, plain.probes);
    assert.deepEqual(signals, plain.signals);
    const [report, ...others] = probes.filter((one) => one.origin === "plugin");
    assert.deepEqual(others, []);
    assert.equal(report?.outcome, outcome, report?.error ?? "no error");
    if (outcome === "ok" && !CONCERNED.includes(deed)) {
      assert.equal(validate(snapshot), true);
      assert.equal(snapshot.admission.decision, "allow");
    } else assertDenies(snapshot);
    // Nothing from inside moves a terminal.
    assert.doesNotMatch(
      JSON.stringify(snapshot),
      /[\u0080-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]|\\u(?:00[01]|d)/,
    );
  });
}

test("collect() with every hostile plugin at once denies in time", async () => {
  const files = Object.fromEntries(
    HOSTILE_DEEDS.map(([deed], at) => [`${deed}.js`, readDeed(deed, `p${at}`)]),
  );
  const directory = plugins("all", files);
  const runs: number[] = [];
  for (let round = 0; round < 3; round++) {
    // What they work counts in full; others' work does not.
    const fromMs = cpuMs();
    const snapshot = await take(directory);
    runs.push(cpuMs() - fromMs);
    assertDenies(snapshot);
    assert.deepEqual(snapshot.signals, plain.signals);
    const reports = snapshot.probes.filter((one) => one.origin === "plugin");
    // 64 and one for the rest.
    assert.equal(reports.length, 65);
    // A shared machine may pause: best of three.
    if (Math.min(...runs) <= workMostMs(DEFAULT_POLICY.totalDeadlineMs)) break;
  }
  const best = Math.min(...runs);
  console.log(
    `${HOSTILE_DEEDS.length} hostile plugins: ${Math.round(best)} ms`,
  );
  assert.ok(best <= workMostMs(DEFAULT_POLICY.totalDeadlineMs), `${runs} ms`);
});

test("collect() has a report for each of 65 files and 64 that are missing", async () => {
  const quiet = readDeed("odd_numbers").replace(/return [^;]*;/, "return {};");
  const files = Object.fromEntries(
    Array.from({ length: 65 }, (_, at) => [
      `p${at}.js`,
      quiet.replace('id: "hostile"', `id: "p${at}"`),
    ]),
  );
  const entries = Object.fromEntries(
    Array.from({ length: 64 }, (_, at) => [`gone${at}`, { required: false }]),
  );
  const policy = {
    ...DEFAULT_POLICY,
    totalDeadlineMs: 60_000,
    plugins: entries,
  };
  const snapshot = await take(plugins("most", files), policy);
  assertDenies(snapshot);
  const reports = snapshot.probes.filter((one) => one.origin === "plugin");
  assert.equal(reports.length, 65 + 64);
  // One file too many denies; of what is excused nothing does.
  const denying = snapshot.profiles[0]?.admission.reasons.filter((one) =>
    one.effect === "deny"
  );
  assert.deepEqual(denying?.map((one) => one.observed), ["refused"]);
});

test("HOSTILE_DEEDS holds every hostile fixture", () => {
  assert.deepEqual(
    HOSTILE_DEEDS.map(([deed]) => `${deed}.js`).sort(),
    readdirSync(DEEDS).sort(),
  );
});
