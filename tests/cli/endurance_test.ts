/** `watch` for longer than anybody looks: memory, CPU, and what a reader sees. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { readerOf } from "../../scripts/soak/reader.ts";
import { machinePath } from "../support/machines.ts";
import { noSource as skip } from "../support/run.ts";
import type { Mark } from "../support/watch_endless.ts";
import { startWatching } from "../support/watching.ts";

const ENDLESS = fileURLToPath(
  new URL("../support/watch_endless.ts", import.meta.url),
);
const MAIN = fileURLToPath(new URL("../../main.ts", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "endurance-"));
after(() => rmSync(dir, { recursive: true }));

/** Runs cycles without a pause; what the process is after each number. */
function endless(marksAt: readonly number[], sysroot?: string): Mark[] {
  const flags = ["run", "-A", "--v8-flags=--expose-gc", ENDLESS];
  const output = join(dir, "endless.json");
  const args = [...flags, marksAt.join(), output, sysroot ?? []].flat();
  return JSON.parse(
    execFileSync(process.execPath, args, { encoding: "utf8" }),
  );
}

test("watch keeps nothing from cycle to cycle", { skip }, () => {
  const [warm, end] = endless([300, 1200]);
  assert.ok(warm && end);
  const cpuMs = end.cpuMs / 900;
  const growth = end.heapBytes / warm.heapBytes;
  console.log(
    `900 cycles: heap ${growth.toFixed(3)} of that before, ` +
      `${cpuMs.toFixed(2)} ms CPU a cycle`,
  );
  assert.ok(growth <= 1.1, `heap grew to ${growth}`);
  assert.ok(cpuMs <= 8, `${cpuMs} ms CPU a cycle`);
});

test("watch keeps nothing of a machine that changes", { skip }, () => {
  const sysroot = join(dir, "machine");
  cpSync(machinePath("laptop_battery_low"), sysroot, { recursive: true });
  const [warm, end] = endless([100, 300], sysroot);
  assert.ok(warm && end);
  const growth = end.heapBytes / warm.heapBytes;
  assert.ok(growth <= 1.1, `heap grew to ${growth}`);
  // It did change, and was told so: less often than it changed.
  assert.ok(end.told > 5 && end.told < 150, String(end.told));
});

const MOUNT = 'mount -t tmpfs -o size=256k none "$0"';
const noMount: string | false = skip ||
  (spawnSync("unshare", ["-rm", "sh", "-euc", MOUNT, dir]).status === 0
    ? false
    : "a file system of its own cannot be mounted here");
if (noMount) console.log(`skipped: ${noMount}`);

/** Fills the disk under a watch, then makes room again. */
const FULL = `${MOUNT}
cd "$0"
errors=$1; shift
until_true() { n=0; until "$@" 2>/dev/null; do n=$((n+1)); [ $n -lt 300 ]; sleep 0.1; done; }
"$@" 2>"$errors" & pid=$!
until_true test -s s.json
head -c 1m /dev/zero >filler 2>/dev/null || true
until_true grep -q ENOSPC "$errors"
sleep 0.3
cp s.json "$errors.old"
ls -A | tr '\n' ' '
rm filler
until_true grep -q "Can go on" "$errors"
until_true sh -c '! cmp -s s.json "$0.old"' "$errors"
kill -TERM $pid; wait $pid; echo "code $?"
ls -A | tr '\n' ' '
cp s.json "$errors.new"`;

test("watch outlives a full disk, and leaves the old file whole", {
  skip: noMount,
}, () => {
  const full = join(dir, "full");
  const errors = join(dir, "errors");
  mkdirSync(full);
  const { status, stdout, stderr } = spawnSync("unshare", [
    ...["-rm", "sh", "-euc", FULL, full, errors, process.execPath],
    ...["run", "-A", MAIN, "watch", "--interval", "100ms", "--quiet"],
    ...["--output", join(full, "s.json")],
  ], { encoding: "utf8" });
  assert.deepEqual([status, stderr], [0, ""], stdout);
  // Nothing half-written lies about, while it is full and afterwards.
  assert.equal(stdout, "filler s.json code 0\ns.json ");
  const [old, fresh] = ["old", "new"].map((one) =>
    JSON.parse(readFileSync(`${errors}.${one}`, "utf8")).capturedAt
  );
  assert.ok(old < fresh, `${old} ${fresh}`);
  const path = join(full, "s.json");
  const said = `Cannot write "${path}": ENOSPC`;
  assert.equal(
    readFileSync(errors, "utf8"),
    `model-carry: ${said}\nmodel-carry: Can go on: "${said}" is over\n`,
  );
});

test("watch never shows a reader half a file, or an old one", {
  skip,
}, async () => {
  const output = join(dir, "polled.json");
  const watching = startWatching([
    ...["--interval", "100ms", "--count", "40"],
    ...["--quiet", "--output", output],
  ]);
  const reader = readerOf(output);
  let isEnded = false;
  const ended = watching.ended.finally(() => isEnded = true);
  while (!isEnded) await reader.poll();
  assert.equal(await ended, 0);
  const { reads, documents, faults } = reader.seen();
  console.log(`${reads} reads of ${documents} documents, none torn`);
  assert.deepEqual(faults, []);
  assert.ok(documents > 20 && reads > 1000, `${reads} of ${documents}`);
});
