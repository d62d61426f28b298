/** What the program tells of the host out of a container. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, statfsSync, writeFileSync } from "node:fs";
import process from "node:process";
import { test } from "node:test";
import {
  inContainer,
  inOpenDir,
  noContainer,
  noGroups,
  snapshotOf,
  withGroup,
} from "./host_mounts.ts";

const MIB = 2 ** 20;
/** Of the container; what runs here takes less. */
const LIMIT = 1024 * MIB;

/** Somebody else may take memory at the same time. */
function assertClose(actual: number, wanted: number): void {
  const share = Math.abs(actual - wanted) / wanted;
  assert.ok(share < 0.25, `${actual} for ${wanted}`);
}

const known = <T extends { readonly status: string }>(signal: T) => {
  assert.equal(signal.status, "known", JSON.stringify(signal));
  return signal as Extract<T, { readonly status: "known" }>;
};

/** Tests of the program that is started now. */
export function hostMountsSuite(
  who: string,
  noProgram: string | false,
  program: () => readonly string[],
): void {
  const skip = noProgram || noContainer;
  const skipGroups = noProgram || noGroups;
  for (const why of new Set([skip, skipGroups])) {
    if (why) console.log(`skipped: ${why}`);
  }
  const ask = (dir: string, ...args: readonly string[]) => [
    ...program(),
    ...["--json", "--sysroot", dir, "--live", ...args],
  ];

  test(
    `${who} tells the host's memory, not the container's`,
    { skip: skipGroups },
    () =>
      inOpenDir((dir) => {
        const host = snapshotOf(
          spawnSync("sh", ["-c", 'exec "$@"', "sh", ...program(), "--json"], {
            encoding: "utf8",
          }),
        );
        const run = inContainer({ dir, command: ask(dir), limitBytes: LIMIT });
        const seen = snapshotOf(run);
        const of = {
          host: host.signals.memory.status === "known"
            ? host.signals.memory
            : host.signals.memory.worstKnown,
          here: known(seen.signals.memory),
        };
        assert.equal(of.here.totalBytes, of.host?.totalBytes);
        assert.equal(of.here.boundBy, "host");
        assert.ok(of.here.availableBytes > LIMIT);
        assertClose(of.here.availableBytes, of.host?.availableBytes ?? 0);
        for (const name of ["battery", "thermal", "network"] as const) {
          assert.deepEqual(seen.signals[name], host.signals[name]);
        }
        assert.deepEqual(seen.producer, host.producer);
        assert.ok(Math.abs(Date.parse(seen.capturedAt) - Date.now()) < 60_000);
        // What is not mounted is not told by the container's own disk.
        assert.equal(seen.signals.disk.status, "unknown");
        assert.ok(!run.stdout.includes(dir));
      }),
  );

  test(
    `${who} is bound by the service's group, and by the host's mounts`,
    { skip: skipGroups },
    () =>
      inOpenDir((dir) => {
        const group = `model-carry-service-${process.pid}`;
        const policy = `${dir}/policy.json`;
        writeFileSync(
          policy,
          JSON.stringify({
            kind: "ModelCarryPolicy",
            schemaVersion: "v0.1",
            memory: { cgroup: `/${group}` },
            modelStore: "/usr/share/model-carry-store",
          }),
        );
        mkdirSync(`${dir}/usr/share`, { recursive: true });
        const seen = withGroup(group, 700 * MIB, () =>
          snapshotOf(inContainer({
            dir,
            command: ask(dir, "--policy", policy),
            after: 'mount --rbind /usr/share "$1/usr/share"\n' +
              'mount -o remount,bind,ro "$1/usr/share"',
            limitBytes: LIMIT,
            isOffline: true,
          })));
        // The host has a network, whatever the container has.
        const host = spawnSync("sh", ["-c", "grep -c . /proc/1/net/route"], {
          encoding: "utf8",
        });
        const { available } = known(seen.signals.network);
        assert.ok(available || Number(host.stdout) < 2);
        const { boundBy, totalBytes, availableBytes } = known(
          seen.signals.memory,
        );
        assert.deepEqual([boundBy, totalBytes], ["cgroup-max", 700 * MIB]);
        assert.ok(availableBytes <= 700 * MIB);
        const { readOnly, exists, store } = known(seen.signals.disk);
        assert.deepEqual([readOnly, exists, store], [false, false, "policy"]);
      }),
  );

  test(
    `${who} tells the disk where all of the host is mounted`,
    { skip },
    () =>
      inOpenDir((dir) => {
        const host = statfsSync("/usr/share");
        const { signals } = snapshotOf(inContainer({
          dir,
          command: ask(dir),
          mounts: 'mount --rbind / "$1"\nmount -o remount,bind,ro "$1"\n',
        }));
        const { totalBytes, readOnly } = known(signals.disk);
        assert.deepEqual(
          [totalBytes, readOnly],
          [host.blocks * host.bsize, false],
        );
        assert.equal(known(signals.memory).boundBy, "host");
        known(signals.network);
      }),
  );

  test(
    `${who} records the host as it replays`,
    { skip },
    () =>
      inOpenDir((dir) => {
        const file = `${dir}/recording.json`;
        const seen = snapshotOf(
          inContainer({ dir, command: ask(dir, "--record", file) }),
        );
        assert.ok(!readFileSync(file, "utf8").includes(dir));
        const [command = "", ...args] = program();
        const again = snapshotOf(
          spawnSync(command, [...args, "--json", "--replay", file], {
            encoding: "utf8",
          }),
        );
        assert.equal(again.producer.runtime, "replay");
        assert.deepEqual(again.signals.memory, seen.signals.memory);
        assert.deepEqual(again.signals.network, seen.signals.network);
      }),
  );

  test(`${who} finds no server, network or disk by another namespace's /proc`, {
    skip,
  }, () =>
    inOpenDir((dir) => {
      const { signals } = snapshotOf(inContainer({
        dir,
        command: ask(dir),
        mounts: 'mount --rbind -o ro /sys "$1/sys"\n' +
          'unshare -p -f mount -t proc proc "$1/proc"\n',
      }));
      assert.equal(signals.memory.status, "unknown");
      assert.match(
        JSON.stringify(signals.memory),
        /it hides processes, .*: state memory\.cgroup in the policy/,
      );
      assert.equal(signals.network.status, "unknown");
      assert.equal(signals.disk.status, "unknown");
    }));

  test(
    `${who} takes no container's own /sys for the host's`,
    { skip },
    () =>
      inOpenDir((dir) => {
        const { signals } = snapshotOf(inContainer({
          dir,
          command: ask(dir),
          mounts: `${PROC}unshare -n mount -t sysfs sysfs "$1/sys"\n`,
        }));
        assert.equal(signals.network.status, "unknown");
        assert.match(
          JSON.stringify(signals.memory),
          /root of all control groups/,
        );
      }),
  );

  for (const [name, mounts, why] of FORGED) {
    test(`${who} refuses ${name}`, { skip }, () =>
      inOpenDir((dir) => {
        const { status, stdout, stderr } = inContainer({
          dir,
          command: ask(dir),
          mounts,
        });
        assert.match(stderr, why);
        assert.match(stderr, /mount \/proc and \/sys of the host there/);
        assert.deepEqual([status, stdout], [64, ""]);
      }));
  }

  test(
    `${who} denies once a mount has gone`,
    { skip },
    () =>
      inOpenDir((dir) => {
        const command = ask(dir).map((one) => one === "--json" ? "watch" : one);
        // The lines so far; then the mount goes, and two more lines come.
        const line = 'out="$0/out"; : > "$out"; lines() { wc -l < "$out"; }\n' +
          '"$@" --interval 1s > "$out" 2> "$0/err" & pid=$!\n' +
          'until [ "$(lines)" -ge 1 ]; do sleep 0.1; done\n' +
          'umount -l "$0/proc"; n=$(lines)\n' +
          'until [ "$(lines)" -ge $((n + 2)) ]; do sleep 0.1; done\n' +
          'kill $pid; wait $pid || :; cat "$out"; cat "$0/err" >&2';
        const { stdout, stderr } = inContainer({
          dir,
          command: ["timeout", "60", "sh", "-c", line, dir, ...command],
        });
        const all = stdout.trimEnd().split("\n").map((one) => JSON.parse(one));
        assert.equal(all[0].signals.memory.status, "known");
        const last = all.at(-1);
        assert.equal(last.health.status, "failed");
        assert.equal(last.signals.memory.status, "unknown");
        assert.equal(last.admission.decision, "deny");
        assert.match(JSON.stringify(last), /folder of the host's mounts/);
        assert.ok(!stdout.includes(dir));
        assert.match(stderr, /Cannot use the mounts below/);
      }),
  );
}

const SYS = 'mount --rbind -o ro /sys "$1/sys"\n';
const PROC = 'mount --rbind -o ro /proc "$1/proc"\n';
const BOOT_ID = "proc/sys/kernel/random/boot_id";
/** Another number of the same shape: the first digit is another one. */
const OTHER = `sed 's/^0/1/;t;s/^./0/' /${BOOT_ID}`;

const FORGED: readonly (readonly [string, string, RegExp])[] = [
  ["a folder without anything", "", /"proc" in it is not the kernel's own/],
  [
    "files of memory that look like it",
    `${SYS}mount -t tmpfs none "$1/proc"\n` +
    `mkdir -p "$1/proc/sys/kernel/random"\ncp /${BOOT_ID} "$1/${BOOT_ID}"\n` +
    'cp /proc/meminfo "$1/proc/meminfo"\n',
    /"proc" in it is not the kernel's own/,
  ],
  [
    "a link in the place of /proc",
    `${SYS}rmdir "$1/proc"\nln -s /proc "$1/proc"\n`,
    /"proc" in it cannot be used: .*ENOTDIR/,
  ],
  [
    "what has no /sys",
    `${PROC}rmdir "$1/sys"\n`,
    /"sys" in it cannot be used: .*ENOENT/,
  ],
  ["a /sys that is empty", PROC, /"sys" in it is not the kernel's own/],
  [
    "/sys in the place of /proc",
    `${SYS}mount --rbind /sys "$1/proc"\n`,
    /"proc"/,
  ],
  [
    "another number of the kernel's start",
    `${SYS}${PROC}${OTHER} > "$1/id"\nmount --bind "$1/id" "$1/${BOOT_ID}"\n`,
    /boot_id" in it is not the kernel's own/,
  ],
  [
    "the same number in a file of its own",
    `${SYS}${PROC}cat /${BOOT_ID} > "$1/id"\n` +
    `mount --bind "$1/id" "$1/${BOOT_ID}"\n`,
    /boot_id" in it is not the kernel's own/,
  ],
  [
    "a folder that others may write",
    `${SYS}${PROC}chmod 0777 "$1"\n`,
    /is writable by others/,
  ],
];
