/** The binary works wherever it is started, and fails aloud where it cannot. */

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import {
  AS_NOBODY,
  mounted,
  noBinary as skip,
  noMounts,
  noNobody,
  shell,
} from "../support/binary.ts";
import { machinePath, snapshotOfMachine } from "../support/machines.ts";
import { createTemp } from "../support/temp.ts";

for (const why of new Set([skip, noMounts, noNobody])) {
  if (why) console.log(`skipped: ${why}`);
}

const MACHINE = "laptop_on_mains";
const ASK = ["--json", "--sysroot", machinePath(MACHINE)];
const dir = createTemp("places");

async function wanted(): Promise<string> {
  return `${JSON.stringify(await snapshotOfMachine(MACHINE), null, 2)}\n`;
}

function parse(text: string): LocalModelResourceSnapshot {
  const document: unknown = JSON.parse(text);
  assert.ok(validate(document), JSON.stringify(validate.errors));
  assert.deepEqual(meaningFaults(document), []);
  return document;
}

test("the binary needs no environment at all", { skip }, async () => {
  const { code, stdout, stderr } = shell('exec env -i "$@"', ASK);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal(stdout, await wanted());
  const live = shell('exec env -i "$@"', ["--json"]);
  assert.equal(live.code, 0);
  parse(live.stdout);
});

const LURE = 'throw new Error("loaded from the working directory");\n';

test("the binary takes nothing from the directory it is in", {
  skip,
}, async () => {
  const at = join(dir, "lures");
  for (const name of ["quickjs-wasi", "commander"]) {
    mkdirSync(join(at, "node_modules", name), { recursive: true });
    writeFileSync(join(at, "node_modules", name, "index.js"), LURE);
  }
  for (const name of ["main.js", "main.ts", "_quickjs_metered.bin"]) {
    writeFileSync(join(at, name), LURE);
  }
  const lure = '{"imports":{"node:fs":"./main.js"},"main":"./main.js"}';
  for (const name of ["deno.json", "package.json", "import_map.json"]) {
    writeFileSync(join(at, name), lure);
  }
  writeFileSync(join(at, ".env"), "OLLAMA_HOST=192.0.2.1\n");
  const { code, stderr } = shell('exec "$@"', [...ASK, "--sandbox", "all"], {
    cwd: at,
  });
  assert.deepEqual([code, stderr], [0, ""]);
  const plain = shell('exec "$@"', ASK, { cwd: at });
  assert.equal(plain.stdout, await wanted());
});

test("the binary says nothing good from a directory that is gone", {
  skip,
}, () => {
  // The runtime ends before our first line: no document, and no exit 0.
  for (const args of [ASK, ["check", "--profile", "local-llama32-1b"]]) {
    const { code, stdout } = shell(
      'mkdir "$0.gone" && cd "$0.gone" && rmdir "$0.gone" && exec "$@"'
        .replaceAll("$0", join(dir, "cwd")),
      args,
    );
    if (code === 0) parse(stdout);
    else assert.equal(stdout, "", args.join(" "));
  }
});

test("the binary works with every descriptor closed", { skip }, async () => {
  const closed = shell('exec "$@" <&-', ASK);
  assert.deepEqual([closed.code, closed.stderr], [0, ""]);
  assert.equal(closed.stdout, await wanted());
  // What is printed goes nowhere, and into no file that was opened since.
  const file = join(dir, "all-closed.json");
  const { code } = shell('exec "$@" <&- >&- 2>&-', [...ASK, "--output", file]);
  assert.equal(code, 0);
  assert.equal(readFileSync(file, "utf8"), await wanted());
});

test("the binary ends with 70 into a closed pipe", { skip }, () => {
  const err = join(dir, "pipe.err");
  // The reader is gone before the first byte: true reads nothing.
  const { stdout } = shell(
    `mkfifo ${join(dir, "fifo")}; exec 5<>${join(dir, "fifo")}; ` +
      `{ sleep 0.2; s=0; "$@" 2>${err} || s=$?; echo $s >&5; } | true; ` +
      "read -r s <&5; echo $s",
    ASK,
  );
  assert.equal(stdout, "70\n");
  assert.match(
    readFileSync(err, "utf8"),
    /^model-carry: Cannot go on: Cannot write to standard output: .*\(EPIPE\)\n$/,
  );
});

test("the binary ends with 70 where its output is full", { skip }, () => {
  const commands = [
    ...[ASK, ["--json"], ["schema", "policy"], ["--help"]],
    ["check", "--profile", "local-llama32-1b"],
    ["export", "--to", "router", ...ASK.slice(1)],
    ["probes", "list"],
    ["watch", "--count", "1"],
    ["serve", "--listen", "127.0.0.1:0"],
  ];
  for (const args of commands) {
    const { code, stderr } = shell('exec "$@" >/dev/full', args);
    assert.equal(code, 70, args.join(" "));
    assert.match(
      stderr,
      /^model-carry: (Cannot go on: )?Cannot write to standard output: .*\(ENOSPC\)\n$/,
    );
  }
});

test("the binary leaves no part of a file on a full disk", {
  skip: noMounts,
}, () => {
  for (const option of ["--output", "--record"]) {
    const { code, stdout, stderr } = mounted(
      "mount -t tmpfs -o size=4k none /mnt; status=0; " +
        `"$@" ${option} /mnt/file.json || status=$?; ` +
        "ls -A /mnt >&2; exit $status",
      ASK,
    );
    assert.equal(code, 70);
    assert.equal(
      stderr,
      'model-carry: Cannot go on: Cannot write "/mnt/file.json": there is no ' +
        "room left (ENOSPC)\n",
    );
    const { admission, health } = parse(stdout);
    assert.deepEqual([admission.decision, health.status], ["deny", "failed"]);
  }
});

test("the binary keeps the old file where the new one does not fit", {
  skip: noMounts,
}, () => {
  const { code, stderr } = mounted(
    "mount -t tmpfs -o size=8k none /mnt; echo old >/mnt/file.json; " +
      'status=0; "$@" --output /mnt/file.json >/dev/null 2>&1 || status=$?; ' +
      "ls -A /mnt >&2; cat /mnt/file.json >&2; exit $status",
    ASK,
  );
  assert.equal(code, 70);
  assert.equal(stderr, "file.json\nold\n");
});

test("the binary works on a read-only file system", {
  skip: noMounts,
}, async () => {
  const { code, stdout, stderr } = mounted(
    "mount -o remount,bind,ro /; " +
      'if (: >/read-only) 2>/dev/null; then exit 99; fi; exec "$@"',
    ASK,
  );
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal(stdout, await wanted());
  const failed = mounted(
    'mount -o remount,bind,ro /; exec "$@" --output /root-only.json',
    ASK,
  );
  assert.equal(failed.code, 70);
  assert.match(
    failed.stderr,
    /Cannot write "\/root-only\.json": .*\(EROFS\)\n$/,
  );
  assert.equal(parse(failed.stdout).admission.decision, "deny");
});

/** A root with the binary, the C library, the machine, and nothing else. */
const BARE_ROOT = "mount -t tmpfs none /mnt; cd /mnt; mkdir lib lib64 usr m; " +
  "mount --rbind /usr usr; " +
  "for d in lib lib64; do mount --rbind /$d $d; done; " +
  `touch model-carry; mount --bind "$1" model-carry; ` +
  `mount --bind ${machinePath(MACHINE)} m; shift; `;
const PROC = "mkdir proc; mount --rbind /proc proc; ";

test("the binary needs no /tmp, /etc, /dev, /sys or home", {
  skip: noMounts,
}, async () => {
  const { code, stdout, stderr } = mounted(
    `${BARE_ROOT}${PROC}exec chroot . /model-carry --json --sysroot /m`,
  );
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal(stdout, await wanted());
});

test("the binary denies where there is no /sys", { skip: noMounts }, () => {
  const { code, stdout } = mounted(
    `${BARE_ROOT}${PROC}exec chroot . /model-carry --json`,
  );
  assert.equal(code, 0);
  const { signals, admission } = parse(stdout);
  assert.equal(admission.decision, "deny");
  for (const name of ["battery", "thermal"] as const) {
    assert.equal(signals[name].status, "unknown", name);
  }
});

test("the binary says nothing where there is no /proc", {
  skip: noMounts,
}, () => {
  // The runtime finds our code through /proc/self/exe.
  const { code, stdout, stderr } = mounted(
    `${BARE_ROOT}exec chroot . /model-carry --json`,
  );
  assert.notEqual(code, 0);
  assert.equal(stdout, "");
  assert.match(stderr, /Is \/proc mounted\?/);
});

test("the binary works for a user without any rights", {
  skip: noNobody,
}, async () => {
  const at = join(dir, "private");
  mkdirSync(at, { mode: 0o700 });
  const run = (args: readonly string[]) =>
    shell('exec "$@"', args, { cwd: at }, AS_NOBODY);
  const { code, stdout, stderr } = run(ASK);
  assert.deepEqual([code, stderr], [0, ""]);
  assert.equal(stdout, await wanted());
  assert.equal(run(["--json"]).code, 0);
  const failed = run([...ASK, "--output", join(at, "s.json")]);
  assert.equal(failed.code, 70);
  assert.match(failed.stderr, /Cannot write ".*s\.json": .*\(EACCES\)/);
  assert.deepEqual(readdirSync(at), []);
});
