/** Runs where the machine shows less than a machine has. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { works } from "./binary.ts";
import { assertHonest } from "./honest.ts";
import { runProgram } from "./run.ts";

const NAMESPACE = process.getuid?.() === 0 ? "unshare -m" : "unshare -rm";

/** Why no places can be hidden here; false: they can. */
const noNamespace: string | false =
  works("sh", "-c", `${NAMESPACE} mount -t tmpfs none /mnt`)
    ? false
    : "file systems cannot be mounted here, not even in a namespace";
if (noNamespace) console.log(`skipped: ${noNamespace}`);

const hide = (...paths: readonly string[]) =>
  paths.map((one) => `mount -t tmpfs none ${one}`).join(" && ");

/** What is done to the machine first, in a namespace of its own. */
const PLACES: Readonly<Record<string, string>> = {
  "no /sys": hide("/sys"),
  "no /proc": hide("/proc"),
  "neither": hide("/proc", "/sys"),
  "no /dev": hide("/dev"),
  "nothing but /proc/self": "mount -t proc -o subset=pid none /proc",
  "everything read-only":
    "mount -o bind / /mnt && mount -o remount,bind,ro / && true",
};

/** The environment without what programs lean on. */
const ENVIRONMENTS: Readonly<Record<string, string>> = {
  "no HOME": 'unset HOME; exec "$@"',
  "an empty PATH": 'p=$(command -v "$1"); shift; PATH= exec "$p" "$@"',
  "no environment": 'p=$(command -v "$1"); shift; exec env -i "$p" "$@"',
  "no standard input": 'exec "$@" <&-',
  "no standard error": 'exec "$@" 2>&-',
};

/** What this machine says with a thermal assumption: as lax as it can be. */
async function laxestHere(): Promise<LocalModelResourceSnapshot> {
  const { stdout } = await runProgram(["--json"]);
  return JSON.parse(stdout);
}

/** Tests of the program that is started now. */
export function testPlaces(who: string, noProgram: string | false): void {
  for (const [name, change] of Object.entries(PLACES)) {
    test(`${who} believes nothing it cannot see: ${name}`, {
      skip: noProgram || noNamespace,
    }, async () => {
      const laxest = await laxestHere();
      const run = await runProgram(["--json"], {
        shell: `exec ${NAMESPACE} sh -c '${change} && exec "$@"' sh "$@"`,
      });
      const end = assertHonest(run, laxest, name);
      console.log(`${name}: ${end}`);
      if (end !== "document") return;
      const { signals } = JSON.parse(run.stdout) as LocalModelResourceSnapshot;
      if (/sys|neither/.test(name)) {
        assert.equal(signals.battery.status, "unknown");
        assert.equal(signals.thermal.status, "unknown");
      }
      if (/proc|neither/.test(name)) {
        assert.equal(signals.memory.status, "unknown");
      }
    });
  }

  for (const [name, shell] of Object.entries(ENVIRONMENTS)) {
    test(`${who} says the same with ${name}`, { skip: noProgram }, async () => {
      const laxest = await laxestHere();
      const run = await runProgram(["--json"], { shell });
      assert.equal(assertHonest(run, laxest, name), "document");
    });
  }

  test(`${who} ends with 70 and leaves nothing on a full disk`, {
    skip: noProgram || noNamespace,
  }, async () => {
    const dir = mkdtempSync(join(tmpdir(), "full-"));
    try {
      const fill = `mount -t tmpfs -o size=64k none ${dir}; cd ${dir}; ` +
        "echo old >old; head -c 1m /dev/zero >filler 2>/dev/null || true; ";
      for (const option of ["--output", "--record"]) {
        const run = await runProgram(["--json", option, `${dir}/old`], {
          shell: `exec ${NAMESPACE} sh -c '${fill} "$@"; echo "code $?"; ` +
            `cat old; ls -A' sh "$@"`,
        });
        assert.match(run.stderr, /^model-carry: Cannot .*ENOSPC/m);
        assert.match(run.stdout, /code 70\nold\nfiller\nold\n$/, option);
      }
      const out = spawnSync("sh", ["-c", `ls -A ${dir}`], { encoding: "utf8" });
      assert.equal(out.stdout, "");
    } finally {
      rmSync(dir, { recursive: true });
    }
  });
}
