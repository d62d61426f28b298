/** The binary as the packaged unit runs it: what is hidden is never well. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { BINARY, noBinary, noMounts, noNobody } from "../support/binary.ts";
import {
  noAnalyze,
  setting,
  settings,
  systemCalls,
} from "../support/systemd.ts";
import {
  empty,
  hide,
  inPlaces,
  ON_A_LAPTOP,
  UNIT_PLACES,
  UNIT_UID,
  WITH_STORE,
} from "../support/unit_places.ts";
import { createTemp } from "../support/temp.ts";

const dir = createTemp("service");

type Signals = LocalModelResourceSnapshot["signals"];
type Name = keyof Signals;

const isLaptop = ["power_supply", "thermal"].every((name) =>
  existsSync(`/sys/class/${name}`)
);
const skip = noNobody || noMounts ||
  (isLaptop ? false : "the kernel has no class of supplies or sensors here");
if (skip) console.log(`skipped: ${skip}`);

function snapshotIn(
  prepare: string,
  args: readonly string[] = [],
  isPrivate = false,
): LocalModelResourceSnapshot {
  const { code, stdout, stderr } = inPlaces(
    ON_A_LAPTOP + WITH_STORE + prepare,
    ["--json", ...args],
    { isPrivate },
  );
  assert.deepEqual([code, stderr], [0, ""]);
  return JSON.parse(stdout) as LocalModelResourceSnapshot;
}

/** What is known of each signal, without the figures that move. */
function shape({ signals, health, admission }: LocalModelResourceSnapshot) {
  const states = Object.entries(signals).map(([name, one]) => [
    name,
    one.status,
    Object.entries(one).filter(([key]) =>
      !/Bytes|Percent|Ms|Celsius/.test(key)
    ),
  ]);
  const reasons = admission.reasons.map((one) => [one.code, one.signal]);
  return { states, health: health.status, reasons };
}

const plain = skip ? null : snapshotIn("");

test("the unit hides nothing that is measured", { skip }, () => {
  assert.ok(plain);
  for (const [name, one] of Object.entries(plain.signals)) {
    assert.equal(one.status, "known", name);
  }
  const { disk } = plain.signals;
  assert.ok(disk.status === "known" && disk.exists && !disk.readOnly);
  for (const isPrivate of [false, true]) {
    const seen = snapshotIn(UNIT_PLACES, [], isPrivate);
    assert.deepEqual(shape(seen), shape(plain));
  }
});

const REQUIRED: readonly Name[] = ["battery", "thermal", "memory"];
const SENSORS: readonly Name[] = ["battery", "thermal", "accelerators"];
const hidden: readonly (readonly [string, string, readonly Name[]])[] = [
  ["the supplies", hide("/sys/class/power_supply"), ["battery"]],
  ["the sensors", hide("/sys/class/thermal"), ["thermal"]],
  ["all of /sys", hide("/sys"), [...SENSORS, "memory", "network"]],
  ["all of /sys behind an empty one", empty("/sys"), [
    ...SENSORS,
    "memory",
    "network",
  ]],
  ["/sys/class", hide("/sys/class"), [...SENSORS, "network"]],
  ["/sys/class behind an empty one", empty("/sys/class"), [
    ...SENSORS,
    "network",
  ]],
  ["the memory pressure", hide("/proc/pressure"), ["memory"]],
  ["the memory pressure behind an empty one", empty("/proc/pressure"), [
    "memory",
  ]],
  ["the control groups", hide("/sys/fs/cgroup"), ["memory"]],
  ["the control groups behind empty ones", empty("/sys/fs/cgroup"), [
    "memory",
  ]],
  [
    "what is not a process (ProcSubset=pid)",
    "mount -t proc -o subset=pid proc /proc; ",
    ["memory", "network"],
  ],
  ["the drivers of /proc", hide("/proc/driver"), ["accelerators"]],
];
for (const [name, prepare, signals] of hidden) {
  test(`the binary takes ${name} for unknown where a unit hides it`, {
    skip,
  }, () => {
    const seen = snapshotIn(prepare);
    for (const signal of signals) {
      const one = seen.signals[signal];
      assert.equal(one.status, "unknown", signal);
      assert.notEqual(one.reason?.code, "absent", signal);
    }
    assert.notEqual(seen.health.status, "healthy");
    const lost = signals.filter((one) => REQUIRED.includes(one));
    if (lost.length === 0) return;
    assert.equal(seen.health.status, "failed");
    for (const { admission } of seen.profiles) {
      assert.equal(admission.decision, "deny");
      for (const signal of lost) {
        const why = admission.reasons.find((one) =>
          one.signal === signal && one.code === "provider-failed"
        );
        assert.equal(why?.effect, "deny", signal);
      }
    }
  });
}

const stores: readonly (readonly [string, string, string])[] = [
  ["a folder that it may not enter", "/home", hide("/home")],
  ["an empty one (ProtectHome=tmpfs)", "/home", empty("/home")],
  ["the /tmp of the unit", "/tmp", UNIT_PLACES],
  [
    "the /tmp of the unit on a disk",
    "/tmp",
    "at=/tmp/systemd-private-0-x/tmp; mkdir -p $at; mount --bind $at /tmp; ",
  ],
];
for (const [name, place, prepare] of stores) {
  test(
    `the binary does not know a model store behind ${name}`,
    { skip },
    () => {
      const policy = JSON.stringify({
        kind: "ModelCarryPolicy",
        schemaVersion: "v0.1",
        modelStore: `${place}/models`,
      });
      const put = `printf '%s' '${policy}' >/run/policy.json; ` +
        // Not on this machine's own file system, and gone with the run.
        `mkdir /run/new /run/work; mount -t overlay overlay ` +
        `-o lowerdir=${place},upperdir=/run/new,workdir=/run/work ${place}; ` +
        `mkdir ${place}/models; `;
      const ask = ["--policy", "/run/policy.json"];
      const shown = snapshotIn(put, ask).signals.disk;
      assert.ok(shown.status === "known" && shown.exists);
      const { signals, health } = snapshotIn(put + prepare, ask);
      assert.equal(signals.disk.status, "unknown");
      assert.equal(health.status, "degraded");
    },
  );
}

test("the binary writes a file for all under the umask of the unit", {
  skip,
}, () => {
  const out = join(dir, "out");
  mkdirSync(out);
  chmodSync(dir, 0o755);
  const file = join(out, "snapshot.json");
  const { code } = inPlaces(
    `chown ${UNIT_UID} ${out}; umask ${setting("UMask")}; `,
    ["watch", "--count", "1", "--output", file],
  );
  assert.equal(code, 0);
  const { uid, mode } = statSync(file);
  assert.deepEqual([uid, mode & 0o777], [UNIT_UID, 0o644]);
});

test("the binary works within the tasks that the unit allows", { skip }, () => {
  const most = setting("TasksMax");
  const limit = `prlimit --nproc=${most}:${most} --pid $$; `;
  assert.deepEqual(shape(snapshotIn(limit)), plain && shape(plain));
  // The limit is one: without any room it does not even start.
  const { code } = inPlaces("prlimit --nproc=1:1 --pid $$; ", ["--json"]);
  assert.notEqual(code, 0);
});

const noTrace = noBinary || noAnalyze ||
  (spawnSync("strace", ["true"]).status === 0
    ? false
    : "no process can be traced here (Debian package strace)");
if (noTrace) console.log(`skipped: ${noTrace}`);

test("the binary makes no system call that the unit forbids", {
  skip: noTrace,
}, () => {
  const log = join(dir, "calls");
  const { status } = spawnSync("strace", [
    ...["-f", "-qq", "-o", log, BINARY, "watch", "--count", "2"],
    ...["--interval", "100ms", "--output", join(dir, "snapshot.json")],
  ], { stdio: "ignore" });
  assert.equal(status, 0);
  const lines = readFileSync(log, "utf8").split("\n");
  const calls = new Set(
    lines.flatMap((line) => /^\d+ +(\w+)\(/.exec(line)?.slice(1) ?? []),
  );
  assert.ok(calls.has("openat") && calls.has("socket"));
  const [allowed = "", denied = ""] = settings("SystemCallFilter");
  const sets = (text: string) =>
    new Set(
      text.replace("~", "").split(" ").flatMap((one) => [
        ...systemCalls(one),
      ]),
    );
  const may = new Set([...sets("@default"), ...sets(allowed)]);
  const mayNot = sets(denied);
  const forbidden = [...calls].filter((one) =>
    !may.has(one) || mayNot.has(one)
  );
  assert.deepEqual(forbidden, []);
  const families = new Set(
    lines.flatMap((line) => / socket(?:pair)?\((AF_\w+)/.exec(line)?.[1] ?? []),
  );
  const known = setting("RestrictAddressFamilies").split(" ");
  assert.deepEqual([...families].filter((one) => !known.includes(one)), []);
});
