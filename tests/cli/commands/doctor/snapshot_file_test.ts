import assert from "node:assert/strict";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildSnapshot } from "../../../../core/document/build_snapshot.ts";
import { DEFAULT_POLICY } from "../../../../core/policy/policy.ts";
import { lookAtSnapshotFile } from "../../../../cli/commands/doctor/snapshot_file.ts";
import { example } from "../../../support/cli_examples.ts";
import { visitOf } from "../../../support/doctor_visit.ts";
import { builtinReports } from "../../../support/reports.ts";
import { createTemp } from "../../../support/temp.ts";

const dir = createTemp("doctor-file");
const AT_MS = Date.parse("2027-01-02T03:04:05Z");

/** A file as the unit writes it, so many seconds old. */
async function written(name: string, mode: number, ageSeconds = 5) {
  const path = join(dir, name);
  const snapshot = await buildSnapshot(builtinReports(), DEFAULT_POLICY, {
    capturedAtMs: AT_MS - ageSeconds * 1000,
    uuid: "3f2b1c9e-5a77-4c1d-9b0e-2d6f8a90c1e4",
    version: "0.1.0",
    runtime: "deno 2.9.6",
    platform: "linux-x86_64",
    service: null,
  });
  writeFileSync(path, JSON.stringify(snapshot));
  chmodSync(path, mode);
  return path;
}

const tick = { wallMs: AT_MS, monotonicMs: 0 };
async function lookAt(snapshotFile: string, unitFiles: readonly string[] = []) {
  const [one, ...more] = await lookAtSnapshotFile(
    await visitOf("laptop_on_mains", {
      snapshotFile,
      unitFiles,
      ticks: [tick, tick],
    }),
  );
  assert.deepEqual(more, []);
  assert.ok(one);
  return one;
}

test("lookAtSnapshotFile() is well with a fresh one, and tells whose", async () => {
  const one = await lookAt(await written("fresh.json", 0o644));
  assert.equal(one.state, "ok", one.found);
  assert.match(one.found, /: valid and fresh, written by user \d+, mode 644$/);
});

test("lookAtSnapshotFile() has somebody look where others may write", async () => {
  const one = await lookAt(await written("open.json", 0o664));
  assert.equal(one.state, "look");
  assert.match(one.next ?? "", /^chmod go-w /);
});

test("lookAtSnapshotFile() fails where readers deny", async () => {
  const stale = await lookAt(await written("stale.json", 0o644, 31));
  assert.equal(stale.state, "fail");
  assert.match(stale.found, /\/validUntil: .* is past at .*; readers deny$/);
  const broken = join(dir, "broken.json");
  writeFileSync(broken, "{");
  assert.match((await lookAt(broken)).found, /not JSON/);
  writeFileSync(broken, readFileSync(example("authorizes-true.invalid")));
  assert.equal((await lookAt(broken)).state, "fail");
  writeFileSync(broken, readFileSync(example("healthy-1b-allowed")));
  assert.match((await lookAt(broken)).found, /replay/);
});

test("lookAtSnapshotFile() misses it only where a unit should write it", async () => {
  const none = join(dir, "none.json");
  assert.equal((await lookAt(none)).state, "ok");
  assert.equal((await lookAt(none, [join(dir, "x.service")])).state, "ok");
  const unit = join(dir, "model-carry.service");
  writeFileSync(unit, "");
  const one = await lookAt(none, [unit]);
  assert.equal(one.state, "look");
  assert.match(one.next ?? "", /systemctl start model-carry$/);
  const visit = await visitOf("laptop_on_mains", { isLive: false });
  assert.deepEqual(await lookAtSnapshotFile(visit), []);
});
