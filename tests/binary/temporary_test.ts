/** The binary neither reads nor writes anything in the temporary folder. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  BINARY,
  mounted,
  noBinary as skip,
  noMounts,
  shell,
  works,
} from "../support/binary.ts";
import { snapshotOfMachine } from "../support/machines.ts";
import { createTemp } from "../support/temp.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const MACHINE = "laptop_on_mains";
const noTrace = skip ||
  (works("strace", "-f", "-o", "/dev/null", "true")
    ? false
    : "strace is not here");
for (const why of new Set([skip, noMounts, noTrace])) {
  if (why) console.log(`skipped: ${why}`);
}

const dir = createTemp("temporary");

/**
 * A new /tmp with everything in it that a compiled program has ever looked
 * for; the repository and the binary are where no test has put them.
 */
const PLANTED = `
mount -t tmpfs none /mnt
mkdir /mnt/repository && mount --bind "${ROOT}" /mnt/repository
touch /mnt/model-carry && mount --bind "$1" /mnt/model-carry
shift
mount -t tmpfs none /tmp
cd /tmp
lure='console.log("loaded from /tmp"); require("node:fs").writeFileSync("/tmp/run", "");'
for name in deno-compile-model-carry deno-compile-model-carry-main .; do
  mkdir -p "$name/node_modules/quickjs-wasi" "$name/runner/sandbox"
  for file in main.js index.js node_modules/quickjs-wasi/index.js; do
    echo "$lure" >"$name/$file"
  done
  echo '{"main":"main.js","type":"module"}' >"$name/package.json"
  echo '{"imports":{"node:fs":"./main.js"}}' >"$name/deno.json"
  echo garbage >"$name/_quickjs_metered.bin"
  echo garbage >"$name/runner/sandbox/_quickjs_metered.bin"
done
for name in model-carry model-carry-main; do
  echo garbage >"deno-compile-$name.cache"
  ln -s /tmp/run "deno-compile-$name.cache.part"
done
find . | sort >/mnt/before
`;

test("the binary is not moved by what lies in /tmp, and adds nothing", {
  skip: noMounts,
}, async () => {
  const wanted = `${
    JSON.stringify(await snapshotOfMachine(MACHINE), null, 2)
  }\n`;
  const { code, stdout, stderr } = mounted(
    `${PLANTED}
    ask="--json --sysroot /mnt/repository/tests/fixtures/machines/${MACHINE}"
    /mnt/model-carry $ask --sandbox all >/mnt/sandboxed
    /mnt/model-carry --json >/mnt/live
    (cd / && TMPDIR=/tmp/deno-compile-model-carry /mnt/model-carry --json >/mnt/live)
    /mnt/model-carry $ask
    grep -c '"fuelUsed": [0-9]' /mnt/sandboxed >&2
    find . | sort | diff /mnt/before - >&2`,
  );
  assert.deepEqual([code, stderr], [0, "8\n"]);
  assert.equal(stdout, wanted);
});

test("the binary opens, asks for and makes nothing in temporary folders", {
  skip: noTrace,
}, () => {
  const file = join(dir, "trace");
  const temporary = join(dir, "t");
  const runs = [
    ["--json", "--sandbox", "all"],
    ["check", "--profile", "local-llama32-1b"],
    ["probes", "list"],
  ];
  for (const args of runs) {
    shell(
      `HOME=/nowhere TMPDIR=${temporary} strace -f -qq -e trace=%file -o ${file} "$@" ` +
        ">/dev/null 2>&1 || true",
      args,
      { cwd: "/" },
    );
    const calls = readFileSync(file, "utf8").split("\n");
    assert.ok(
      calls.some((one) => one.includes('"/proc/meminfo"')) ||
        args[0] === "probes",
    );
    const touched = calls.filter((one) =>
      /"(\/var)?\/tmp\b|deno-compile|node_modules|package\.json/.test(
        one.replaceAll(BINARY, "BINARY"),
      )
    );
    assert.deepEqual(touched, [], args.join(" "));
  }
});
