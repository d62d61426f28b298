/** What packages run at installation, upgrade and removal, tools stood in for. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { projectPath } from "../support/project_files.ts";
import { createTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const NAMESPACE = process.getuid?.() === 0 ? "-m" : "-rm";
const skip = spawnSync("unshare", [
    ...[NAMESPACE, "mount", "-t", "tmpfs", "none", "/mnt"],
  ]).status === 0
  ? false
  : "file systems cannot be mounted here, not even in a namespace";
if (skip) console.log(`skipped: ${skip}`);

/** A folder with tools that say how they are called, and fail: nothing of ours may. */
function createTools(...names: readonly string[]): string {
  const tools = createTemp("tools");
  for (const name of names) {
    const path = join(tools, name);
    // It is enabled, whoever asks.
    const lines =
      `echo ${name} "$@" >&3\ncase "$*" in *is-enabled*) exit 0;; esac\n`;
    writeFileSync(path, `#!/bin/sh\n${lines}exit 1\n`);
    chmodSync(path, 0o755);
  }
  for (
    const name of ["sh", "rm", "rmdir", "sort", "find", "mkdir", "mount", "ln"]
  ) {
    symlinkSync(`/usr/bin/${name}`, join(tools, name));
  }
  return tools;
}
const none = createTools();
const small = createTools("systemctl");
const tools = createTools("systemctl", "deb-systemd-invoke");

interface Place {
  /** Whether systemd runs the machine. */
  readonly isBooted?: boolean;
  /** Lines of shell that lay out /etc. */
  readonly etc?: string;
  /** What is there to run. */
  readonly path?: string;
  /** What the script has to say of its own. */
  readonly says?: RegExp;
}

/** Runs a script twice with an /etc and /run of its own; what was called, and what is left. */
function runScript(
  name: string,
  args: readonly string[],
  { isBooted = true, etc = "", path = tools, says = /^$/ }: Place = {},
) {
  const script = [
    "mount --make-rprivate /",
    "mount -t tmpfs none /etc; mount -t tmpfs none /run",
    isBooted ? "mkdir -p /run/systemd/system" : "",
    etc,
    "exec 3>&1",
    // A second time: what was interrupted is run again.
    `sh -e ${projectPath(`packaging/${name}`)} ${args.join(" ")} >&2`,
    "echo again",
    `sh -e ${projectPath(`packaging/${name}`)} ${args.join(" ")} >&2`,
    "echo left; cd /etc; find . -mindepth 1 | sort",
  ].join("\n");
  const { status, stdout, stderr } = spawnSync("/usr/bin/unshare", [
    ...[NAMESPACE, "sh", "-euc", script],
  ], {
    encoding: "utf8",
    env: { PATH: path },
  });
  assert.equal(status, 0, `${name} ${args.join(" ")}: ${stderr}`);
  assert.match(stderr, says);
  const [calls = "", rest = ""] = stdout.split("again\n");
  const [, left = ""] = rest.split("left\n");
  const lines = (text: string) => text.split("\n").filter((one) => one !== "");
  return { calls: lines(calls), left: lines(left) };
}

const RELOAD = "systemctl --system daemon-reload";
const invoked = (verb: string) =>
  `deb-systemd-invoke ${verb} model-carry.service`;
const called: readonly (readonly [string, readonly string[], string[]])[] = [
  ["debian/postinst", ["configure", "''"], [RELOAD]],
  ["debian/postinst", ["configure", "0.0.9"], [RELOAD, invoked("try-restart")]],
  ["debian/postinst", ["abort-remove"], [
    RELOAD,
    "systemctl --quiet is-enabled model-carry.service",
    invoked("start"),
  ]],
  ["debian/postinst", ["abort-upgrade", "0.2.0"], [RELOAD]],
  ["debian/prerm", ["upgrade", "0.2.0"], []],
  ["debian/prerm", ["remove"], [invoked("stop")]],
  ["debian/postrm", ["upgrade", "0.2.0"], [RELOAD]],
  ["debian/postrm", ["remove"], [RELOAD]],
  ["debian/postrm", ["purge"], [RELOAD]],
  ["rpm/post", ["1"], [
    "systemctl daemon-reload",
    "systemctl --no-reload preset model-carry.service",
  ]],
  ["rpm/post", ["2"], [
    "systemctl daemon-reload",
    "systemctl try-restart model-carry.service",
  ]],
  ["rpm/preun", ["1"], []],
  ["rpm/preun", ["0"], [
    "systemctl stop model-carry.service",
    "systemctl --no-reload disable model-carry.service",
  ]],
  ["rpm/postun", ["0"], ["systemctl daemon-reload"]],
];
for (const [name, args, calls] of called) {
  test(`${name} ${args.join(" ")} calls what it says`, { skip }, () => {
    assert.deepEqual(runScript(name, args).calls, calls);
  });
}

test("a small system without deb-systemd-invoke is told as well", {
  skip,
}, () => {
  const told = (name: string, ...args: readonly string[]) =>
    runScript(name, args, { path: small }).calls.at(-1);
  const unit = "model-carry.service";
  assert.equal(
    told("debian/prerm", "remove"),
    `systemctl --quiet stop ${unit}`,
  );
  assert.equal(
    told("debian/postinst", "configure", "0.0.9"),
    `systemctl --quiet try-restart ${unit}`,
  );
});

test("in an image that is being built nothing is told to a manager", {
  skip,
}, () => {
  for (const [name, args, calls] of called) {
    // A preset and a link of the image's own are files, no matter for one.
    const offline = calls.filter((one) => one.includes("--no-reload"));
    assert.deepEqual(
      runScript(name, args, { isBooted: false }).calls,
      offline,
      name,
    );
    const bare = { isBooted: false, path: none };
    assert.deepEqual(runScript(name, args, bare).calls, [], name);
  }
});

const OPERATOR =
  "mkdir -p model-carry/plugins other.wants systemd/system/a.wants " +
  "systemd/system/b.requires systemd/system/model-carry.service.d";
const LINKS = "for one in a.wants b.requires; do " +
  "ln -s /usr/lib/systemd/system/model-carry.service systemd/system/$one/model-carry.service; done";
const POLICY = "echo '{}' >model-carry/policy.json";

test("no script but a purge touches what lies in /etc", { skip }, () => {
  const etc = `cd /etc; ${OPERATOR}; ${LINKS}; ${POLICY}`;
  for (const [name, args] of called) {
    if (args[0] === "purge") continue;
    const { left } = runScript(name, args, { etc });
    assert.ok(left.includes("./model-carry/policy.json"), name);
    assert.ok(left.includes("./model-carry/plugins"), name);
    const link = "./systemd/system/a.wants/model-carry.service";
    assert.ok(left.includes(link), name);
  }
});

test("a purge takes the policy and what enables, and leaves plugins", {
  skip,
}, () => {
  const kept = [
    "./systemd",
    "./systemd/system",
    "./systemd/system/a.wants",
    "./systemd/system/b.requires",
    "./systemd/system/model-carry.service.d",
  ];
  const etc = `cd /etc; ${OPERATOR}; rmdir other.wants; ${LINKS}; ${POLICY}`;
  const purge = (more = "") =>
    runScript("debian/postrm", ["purge"], { etc: `${etc}; ${more}` }).left;
  assert.deepEqual(purge(), kept);
  assert.deepEqual(purge("echo 1 >model-carry/plugins/mine.js"), [
    ...["./model-carry", "./model-carry/plugins"],
    "./model-carry/plugins/mine.js",
    ...kept,
  ]);
  // A unit that the operator wrote there is no link that enables.
  const own = "./systemd/system/a.wants/model-carry.service";
  assert.ok(
    purge(`cd /etc/systemd/system/a.wants; rm *; echo >model-carry.service`)
      .includes(own),
  );
});

test("a purge ends, and leaves what lies elsewhere", { skip }, () => {
  const purge = (etc: string, says: RegExp) =>
    runScript("debian/postrm", ["purge"], { etc: `cd /etc; ${etc}`, says })
      .left;
  const elsewhere = "mkdir -p srv/carry/plugins; echo '{}' >srv/policy.json";
  // The folder is a link: nobody knows who else reads there.
  assert.deepEqual(
    purge(
      `${elsewhere}; echo '{}' >srv/carry/policy.json; ln -s srv/carry model-carry`,
      /^(model-carry: \/etc\/model-carry is a link: .*\n){2}$/,
    ),
    [
      ...["./model-carry", "./srv", "./srv/carry", "./srv/carry/plugins"],
      ...["./srv/carry/policy.json", "./srv/policy.json"],
    ],
  );
  // Parts of it are: the links' own names alone are looked at.
  assert.deepEqual(
    purge(
      `${elsewhere}; mkdir model-carry; ln -s /etc/srv/policy.json model-carry; ` +
        "ln -s /etc/srv/carry/plugins model-carry/plugins",
      /^(rmdir: .*model-carry\/plugins.*\n){2}$/,
    ),
    [
      ...["./model-carry", "./model-carry/plugins", "./srv", "./srv/carry"],
      ...["./srv/carry/plugins", "./srv/policy.json"],
    ],
  );
  // What is no policy, and what is mounted.
  assert.deepEqual(purge("mkdir -p model-carry/policy.json", /^$/), [
    ...["./model-carry", "./model-carry/policy.json"],
  ]);
  const mounted = "mkdir model-carry; mount -t tmpfs none model-carry";
  assert.deepEqual(
    purge(`${mounted}; ${POLICY}`, /^(rmdir: .*busy\n){2}$/),
    ["./model-carry"],
  );
});

test("every script of a package is tested here", () => {
  const there = ["debian", "rpm"].flatMap((folder) =>
    readdirSync(projectPath(`packaging/${folder}`)).filter((name) =>
      /^(post|pre)[a-z]*$/.test(name)
    ).map((name) => `${folder}/${name}`)
  );
  const tested = new Set(called.map(([name]) => name));
  assert.deepEqual(there.sort(), [...tested].sort());
});
