/** Kernels that are strict about what programs promise themselves. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { memory as row } from "../../../core/signals/memory.ts";
import memory from "../../../probes/memory.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import {
  decisionsOf,
  snapshotOfChanged,
} from "../../support/reported_machines.ts";

const MODE = "/proc/sys/vm/overcommit_memory";
const OTHER = { "/proc/sys/vm/swappiness": "60\n" };

function meminfo(limit: string, committed: string): string {
  return "MemTotal: 32000000 kB\nMemAvailable: 20000000 kB\n" +
    `${limit}${committed}`;
}
const text = (limit: number, committed: number) =>
  meminfo(`CommitLimit: ${limit} kB\n`, `Committed_AS: ${committed} kB\n`);

function look(
  files: Readonly<Record<string, string | Error>>,
  settings: Readonly<Record<string, string>> = { cgroup: "host" },
) {
  return memory(memoryHost({ files }), settings);
}

const strict: readonly (readonly [string, number, number, number])[] = [
  ["what is left", 16_000_000, 13_500_000, 2_500_000],
  ["nothing where more is committed", 9_000_000, 9_500_001, 0],
  ["more than is free", 90_000_000, 1_000_000, 89_000_000],
];
for (const [name, limit, committed, want] of strict) {
  test(`memory() tells ${name} to commit`, async () => {
    const seen = await look({
      "/proc/meminfo": text(limit, committed),
      [MODE]: "2\n",
    });
    assert.equal(seen.incomplete, undefined);
    assert.deepEqual(seen.memory?.levels[1], {
      kind: "commit-limit",
      availableBytes: want * 1024,
      totalBytes: limit * 1024,
    });
    const facts = seen.memory;
    const judged = facts && row.judge(facts, DEFAULT_POLICY);
    assert.ok(judged?.known);
    assert.equal(
      judged.values.availableBytes,
      Math.min(want, 20_000_000) * 1024,
    );
  });
}

for (const mode of ["0\n", "1\n", "0"]) {
  test(`memory() asks for no commit limit in mode ${mode.trim()}`, async () => {
    const seen = await look({ "/proc/meminfo": text(9, 99), [MODE]: mode });
    assert.equal(seen.incomplete, undefined);
    assert.equal(seen.memory?.levels.length, 1);
  });
}

test("memory() takes a kernel without settings for one that is not strict", async () => {
  const seen = await look({ "/proc/meminfo": text(9, 99) });
  assert.equal(seen.incomplete, undefined);
  assert.equal(seen.memory?.levels.length, 1);
});

test("memory() takes no text without a limit for a kernel without one", async () => {
  const cut = { "/proc/meminfo": meminfo("", "") };
  for (const mode of ["0\n", "1\n"]) {
    const seen = await look({ ...cut, [MODE]: mode });
    assert.equal(seen.incomplete, undefined);
  }
  assert.equal((await look(cut)).incomplete, undefined);
  for (const mode of ["2\n", hostError("EIO")]) {
    const seen = await look({ ...cut, [MODE]: mode });
    assert.notEqual(seen.incomplete, undefined);
  }
});

const lost: readonly (readonly [string, Record<string, string | Error>])[] = [
  ["a mode that is not there", { "/proc/meminfo": text(9, 9), ...OTHER }],
  ["a mode that cannot be read", {
    "/proc/meminfo": text(9, 9),
    [MODE]: hostError("EACCES", "overcommit_memory"),
  }],
  ...["3\n", "", "2 \n", "22\n"].map((mode) =>
    [`a mode of ${JSON.stringify(mode)}`, {
      "/proc/meminfo": text(9, 9),
      [MODE]: mode,
    }] as const
  ),
  ["no limit", {
    "/proc/meminfo": meminfo("", "Committed_AS: 9 kB\n"),
    [MODE]: "2\n",
  }],
  ["no sum", {
    "/proc/meminfo": meminfo("CommitLimit: 9 kB\n", "Committed_AS: x kB\n"),
    [MODE]: "2\n",
  }],
  ["a limit beyond what a number holds", {
    "/proc/meminfo": text(9_999_999_999_999, 1),
    [MODE]: "2\n",
  }],
];
for (const [name, files] of lost) {
  test(`memory() is incomplete with ${name}`, async () => {
    const seen = await look(files);
    assert.match(seen.incomplete ?? "", /overcommit_memory/);
    assert.deepEqual(seen.memory?.levels.map((one) => one.kind), ["host"]);
  });
}

test("collect() denies under a full limit, and allows the machine beside it", async () => {
  const base = "laptop_strict_overcommit";
  const path = "proc/sys/vm/overcommit_memory";
  const full = await snapshotOfChanged({ base: "laptop_commit_full" });
  assert.deepEqual(decisionsOf(full), ["deny", "deny"]);
  assert.deepEqual(decisionsOf(await snapshotOfChanged({ base })), [
    "allow",
    "allow",
  ]);
  const loose = { base: "laptop_commit_full", files: { [path]: "0\n" } };
  assert.deepEqual(decisionsOf(await snapshotOfChanged(loose)), [
    "allow",
    "allow",
  ]);
  const broken = { base, files: { [path]: "}{\n" } };
  assert.deepEqual(decisionsOf(await snapshotOfChanged(broken)), [
    "deny",
    "deny",
  ]);
});
