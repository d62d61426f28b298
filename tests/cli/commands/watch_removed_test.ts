/** The folder of `watch`'s file, removed on a host that mounted it for us. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { machinePath } from "../../support/machines.ts";
import { noSource as skip } from "../../support/run.ts";
import "../../support/quiet.ts";

const MAIN = fileURLToPath(new URL("../../../main.ts", import.meta.url));
const dir = mkdtempSync(join(tmpdir(), "removed-"));
after(() => rmSync(dir, { recursive: true }));

/** As a container has a folder of the host, and a unit its ReadWritePaths=. */
const MOUNT = 'cd "$0"; mkdir host mounted; mount --bind host mounted';
const noMount: string | false = skip ||
  (spawnSync("unshare", ["-rm", "sh", "-euc", `${MOUNT}; rmdir host`, dir])
      .status === 0
    ? false
    : "a folder cannot be mounted here");
if (noMount) console.log(`skipped: ${noMount}`);

/** Runs the program, and `then` once it has written its file. */
function watchWhile(name: string, then: string, output: string) {
  const place = join(dir, name);
  mkdirSync(place);
  const line = `${MOUNT}; file=$1; shift; "$@" & pid=$!
n=0; until test -s "$file"; do n=$((n+1)); [ $n -lt 300 ]; sleep 0.1; done
${then}
set +e; wait $pid; echo "code $?"; ls -A host`;
  return spawnSync("unshare", [
    ...["-rm", "sh", "-euc", line, place, output, process.execPath],
    ...["run", "-A", MAIN, "watch", "--interval", "150ms", "--quiet"],
    ...["--to", "nfd", "--output", output, "--count", "60"],
    ...["--sysroot", machinePath("laptop_on_mains")],
  ], { encoding: "utf8" });
}

test("watch ends where its folder was removed below its mount", {
  skip: noMount,
}, () => {
  const { stdout, stderr } = watchWhile(
    "gone",
    "rm -r host; mkdir host",
    "mounted/labels",
  );
  assert.equal(stdout, "code 70\n");
  assert.match(
    stderr,
    /^model-carry: Cannot write "mounted\/labels": its folder was removed, and only who mounted it here can mount another; start this program anew\n$/,
  );
});

test("watch goes on where a folder of its own namespace comes back", {
  skip: noMount,
}, () => {
  const { stdout, stderr } = watchWhile(
    "back",
    "rm -r host; sleep 1; mkdir host",
    "host/labels",
  );
  assert.equal(stdout, "code 0\nlabels\n", stderr);
  assert.match(stderr, /Can go on/);
});
