/** The file of `watch`: what a reader sees, and what a full disk leaves. */

import assert from "node:assert/strict";
import { inWords } from "../../../core/text/failure_words.ts";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { readerOf } from "../../../scripts/soak/reader.ts";
import { noSource as skip } from "../../support/run.ts";
import { startWatching } from "../../support/watching.ts";
import "../../support/quiet.ts";

const MAIN = fileURLToPath(new URL("../../../main.ts", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "endurance-"));
after(() => rmSync(dir, { recursive: true }));

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
    `model-carry: ${inWords(said)}\n` +
      `model-carry: Can go on: "${said}" is over\n`,
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
