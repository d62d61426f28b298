/** The commands of docs/install.md, run on a copy of this machine's files. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { COMMANDS } from "../../cli/command_table.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import {
  type Ended,
  noBinary,
  noMounts,
  shell,
  works,
} from "../support/binary.ts";
import { blocksOf, commandsOf, sectionOf } from "../support/install_page.ts";
import { noTarball, TARBALL } from "../support/tarball.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const VERSION = JSON.parse(readFileSync(`${ROOT}deno.json`, "utf8")).version;

/** What is written lands beside the machine's files and goes with the run. */
const COPY = "mount --make-rprivate /; mount -t tmpfs none /mnt; " +
  "mkdir /mnt/new /mnt/work /mnt/root; mount -t overlay overlay " +
  "-o lowerdir=/,upperdir=/mnt/new,workdir=/mnt/work /mnt/root; ";
const ENTER = 'program=$1; exec 3<"$1"; cd /mnt/root; ' +
  "for one in proc sys dev; do mount --rbind /$one $one; done; " +
  "mkdir -p srv/try/dist; cp /proc/self/fd/3 srv/try/dist/model-carry; " +
  `for one in packaging examples; do ln -s ${ROOT}$one srv/try/$one; done; ` +
  "shift; exec chroot . sh -euc ";

const noCopy = noBinary || noMounts ||
  (works("unshare", "-m", "sh", "-euc", COPY)
    ? false
    : "no file system can be laid over another here");
if (noCopy) console.log(`skipped: ${noCopy}`);
const skip = noCopy ||
  (works("systemctl", "--version")
    ? false
    : "there is no systemctl here (Debian package systemd)");
if (skip) console.log(`skipped: ${skip}`);

/** Runs lines of shell there; SYSTEMD_OFFLINE: there is no manager to tell. */
function onCopy(lines: readonly string[], more = ""): Ended {
  const script = ["cd /srv/try", ...lines].join("\n");
  return shell(`${COPY}${more}${ENTER}"$1"`, [script], {
    env: {
      PATH: "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
      SYSTEMD_OFFLINE: "1",
    },
  }, ["unshare", "-m"]);
}

const [DROP_IN = ""] = blocksOf("ini");
const STARTED = /^ExecStart=(.+)$/m.exec(DROP_IN)?.[1] ?? "";

const rootCommands = (title: string) => commandsOf("#", sectionOf(title));
const BINARY_AND_UNIT = [
  `cat >place.conf <<'END'\n${DROP_IN}END`,
  ...["The binary", "The service"].flatMap(rootCommands),
];
const WANTED_BY = "/etc/systemd/system/multi-user.target.wants";

test("the page installs a unit that is started with the machine", {
  skip,
}, () => {
  const { code, stdout, stderr } = onCopy([
    ...BINARY_AND_UNIT,
    "systemctl is-enabled model-carry.service",
    `cmp ${WANTED_BY}/model-carry.service packaging/systemd/model-carry.service`,
    `set -- ${STARTED}`,
    "mkdir -p /run/model-carry",
    '"$@" --count 1 2>/dev/null',
    "model-carry validate --max-age 30s /run/model-carry/snapshot.json",
    "status=0",
    ...commandsOf("$", sectionOf("Readers")).map((line) =>
      `${line} || status=$?`
    ),
    "echo reader $status",
  ]);
  assert.equal(code, 0, stderr);
  assert.match(stdout, new RegExp(`^${VERSION.replaceAll(".", "\\.")}\n`));
  assert.match(stdout, /^enabled$/m);
  // A verdict, whatever it is on this machine.
  assert.match(stdout, /^reader [012]$/m);
});

test("the page installs a policy and a plugin that are in force", {
  skip,
}, () => {
  const [policy] = blocksOf("json");
  const { code, stdout, stderr } = onCopy([
    ...rootCommands("The binary").slice(0, 1),
    `cat >policy.json <<'END'\n${policy}END`,
    ...rootCommands("The policy, and the model service's own limit"),
    ...rootCommands("Plugins").slice(0, 1),
    "model-carry --json",
  ]);
  assert.equal(code, 0, stderr);
  const [checked = "", ...snapshot] = stdout.split("\n");
  assert.match(checked, /^policy\.json: valid/);
  const { signals, probes, admission } = JSON.parse(
    snapshot.join("\n"),
  ) as LocalModelResourceSnapshot;
  const plugin = probes.find((one) => one.id.includes("backup-running"));
  assert.equal(plugin?.origin, "plugin");
  assert.notEqual(plugin?.outcome, "refused", plugin?.error ?? "");
  // Its group is not there: there is no such service on this machine.
  assert.ok(signals.memory.status === "unknown");
  assert.match(signals.memory.reason.message, /control group/);
  assert.equal(admission.decision, "deny");
});

const noReaders = ["bash", "man"].filter((one) => !works(one, "--version"))
  .map((one) => `not installed: ${one}`)[0] ?? false;
if (noReaders) console.log(`skipped: ${noReaders}`);
const SHELLS_AND_PAGES = [
  `HOME=/tmp ${process.execPath} run -A ${ROOT}scripts/pages.ts --out=dist/pages`,
  ...rootCommands("Completions and man pages"),
];

test("the page installs completions and man pages where tools look", {
  skip: skip || noReaders,
}, () => {
  const { code, stdout, stderr } = onCopy([
    ...rootCommands("The binary").slice(0, 1),
    ...SHELLS_AND_PAGES,
    "cd /usr/local/share",
    "bash -c 'source bash-completion/completions/model-carry; " +
    "COMP_WORDS=(model-carry wa) COMP_CWORD=1; _model_carry; " +
    'echo "$COMPREPLY"\'',
    "man -w model-carry-watch; man -w 5 model-carry-policy",
  ]);
  assert.equal(code, 0, stderr);
  const [word, ...places] = stdout.trim().split("\n").slice(-3);
  assert.equal(word, "watch");
  // Debian has a link of the older name.
  assert.deepEqual(places.map((one) => one.replace("/share/", "/")), [
    "/usr/local/man/man1/model-carry-watch.1",
    "/usr/local/man/man5/model-carry-policy.5",
  ]);
});

test("the page takes away all that it installed", { skip }, () => {
  const left =
    "find /usr/local/bin /usr/local/share /etc/systemd/system /etc/model-carry " +
    "-name '*model-carry*' 2>/dev/null || true";
  const { code, stdout, stderr } = onCopy([
    ...BINARY_AND_UNIT,
    ...rootCommands("Plugins").slice(0, 1),
    ...SHELLS_AND_PAGES,
    ...rootCommands("Upgrade"),
    `(${left}) | wc -l`,
    ...rootCommands("Removal"),
    `(${left}) | wc -l`,
  ]);
  assert.equal(code, 0, stderr);
  // Program, unit, its link and drop-in, folder; three scripts; pages.
  const want = 5 + 3 + Object.keys(COMMANDS).length + 1;
  assert.match(stdout, new RegExp(`\n${want}\n0\n$`));
});

test("the page installs the npm package where the unit finds it", {
  skip: noCopy || noTarball,
}, () => {
  const [program = ""] = STARTED.split(" ");
  const name = `sourceos-model-carry-${VERSION}.tgz`;
  const { code, stdout, stderr } = onCopy(
    [...rootCommands("The npm package"), `${program} --version`],
    `mkdir -p /mnt/root/srv/try/dist; ` +
      `cp '${TARBALL}' /mnt/root/srv/try/dist/${name}; `,
  );
  assert.equal(code, 0, stderr);
  assert.match(stdout, new RegExp(`${VERSION.replaceAll(".", "\\.")}\n$`));
});
