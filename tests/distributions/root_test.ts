/**
 * Packages in an empty Debian 12: installed, used, taken away; what is there
 * afterwards is what was there before.
 */

import assert from "node:assert/strict";
import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { works } from "../support/binary.ts";
import { noPackage, packageOf, printed } from "../support/packages.ts";
import { createTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const noRoot = process.getuid?.() === 0 && works("unshare", "-m", "true")
  ? false
  : "a root of its own takes root";
const noDeb = noPackage(".deb", "mmdebstrap") || noRoot;
const noRpm = noPackage(".rpm", "mmdebstrap", "rpm") || noRoot;
for (const why of [noDeb, noRpm]) if (why) console.log(`skipped: ${why}`);

const root = join(createTemp("debian"), "root");

/** The smallest Debian; $MODEL_CARRY_DEBIAN names one that was made before, as a tar file. */
function layOut(): void {
  if (existsSync(root)) return;
  mkdirSync(root, { mode: 0o755 });
  const known = process.env["MODEL_CARRY_DEBIAN"];
  if (known !== undefined) printed("tar", "-C", root, "-xf", known);
  else printed("mmdebstrap", "--quiet", "--variant=minbase", "bookworm", root);
}

/** Runs lines of shell in there, with /proc and a terminal's devices. */
function inRoot(...lines: readonly string[]): string {
  const mounts = 'mount --make-rprivate /; mount -t proc none "$0/proc"; ' +
    'mount -t devpts none "$0/dev/pts"; exec chroot "$0" ' +
    'env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive sh -euc "$1"';
  return printed("unshare", "-m", "sh", "-euc", mounts, root, lines.join("\n"));
}

/** Everything there, but for what every installation writes: logs, caches. */
const LIST = "find / -xdev \\( -path /proc -o -path /var/log -o -path " +
  "/var/cache -o -path /var/lib/apt -o -path '/var/lib/dpkg/*' -o " +
  "-path /tmp -o -path /var/lib/rpm \\) -prune -o -printf '%M %u:%g %p %l\\n' | sort; " +
  "ls /var/lib/dpkg/info";

/** Lines of only one of two lists. */
function differences(a: string, b: string): string[] {
  const [one, other] = [a.split("\n"), b.split("\n")];
  const known = [new Set(one), new Set(other)];
  return [...one, ...other].filter((line) =>
    known.some((set) => !set.has(line))
  );
}
const POLICY = `echo '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1"}'` +
  " >/etc/model-carry/policy.json";

function checkRun(): void {
  const { kind, admission } = JSON.parse(inRoot("model-carry --json"));
  assert.equal(kind, "LocalModelResourceSnapshot");
  // There is no /sys in there: what is not known denies.
  assert.equal(admission.decision, "deny");
}

test("the .deb pulls nothing, works, and leaves nothing", {
  skip: noDeb,
}, () => {
  layOut();
  copyFileSync(packageOf(".deb") ?? "", join(root, "tmp/model-carry.deb"));
  const before = inRoot(LIST);
  const planned = inRoot(
    "apt-get install -s /tmp/model-carry.deb | grep ^Inst",
  );
  assert.match(planned, /^Inst model-carry \([^\n]*\n$/);
  inRoot("apt-get install -qy /tmp/model-carry.deb");

  checkRun();
  assert.match(
    inRoot("zcat /usr/share/man/man1/model-carry.1.gz"),
    /^\.Dt MODEL-CARRY 1$/m,
  );
  assert.match(
    inRoot(
      "exec bash -c '. /usr/share/bash-completion/completions/model-carry; complete -p model-carry'",
    ),
    /^complete .*model-carry\n$/,
  );
  assert.equal(
    inRoot("find /etc/systemd -name 'model-carry*'; ls -A /etc/model-carry"),
    "plugins\n",
  );

  // An operator's files outlive another installation and a removal.
  inRoot(POLICY, "cp /etc/model-carry/policy.json /tmp/policy.json");
  inRoot("apt-get install -qy --reinstall /tmp/model-carry.deb");
  inRoot("apt-get remove -qy model-carry");
  inRoot("cmp /tmp/policy.json /etc/model-carry/policy.json");
  assert.equal(inRoot("command -v model-carry || echo gone"), "gone\n");
  inRoot("apt-get purge -qy model-carry");
  assert.deepEqual(differences(before, inRoot(LIST)), []);
  console.log(`${before.split("\n").length} paths: the same before and after`);
});

test("the .rpm verifies, works, and leaves nothing", { skip: noRpm }, () => {
  layOut();
  const rpm = (...args: readonly string[]) =>
    printed("rpm", "--root", root, "--dbpath", "/var/lib/rpm", ...args);
  const before = inRoot(LIST);
  // The root's own libraries are known to dpkg alone.
  rpm("-i", "--nodeps", packageOf(".rpm") ?? "");
  assert.equal(rpm("-V", "--nodeps", "model-carry"), "");
  checkRun();
  inRoot("chmod 0700 /usr/bin/model-carry");
  assert.throws(
    () => rpm("-V", "--nodeps", "model-carry"),
    /\.M\.+ .*model-carry/,
  );
  inRoot(POLICY);
  rpm("-e", "model-carry");
  assert.equal(inRoot("ls /etc/model-carry"), "policy.json\n");
  inRoot("rm -r /etc/model-carry");
  assert.deepEqual(differences(before, inRoot(LIST)), []);
});
