/** Memory of recorded machines gives the readings that their projects state. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { memory as memoryRow } from "../../../core/signals/memory.ts";
import memory from "../../../probes/memory.ts";
import { readLevels } from "../../../probes/memory/control_groups.ts";
import { parseLimit } from "../../../core/kernel/control_groups.ts";
import { noShared as skip, recordedMachine } from "../../support/shared.ts";

const GIB = 1024 ** 3;

for (const name of ["node-exporter-laptop", "procfs-desktop-amdgpu"]) {
  test(`memory() never takes MemFree on ${name}`, { skip }, async () => {
    const seen = await memory(recordedMachine(name), {}).catch((error) =>
      error
    );
    const message = seen instanceof Error ? seen.message : seen.incomplete;
    assert.match(message, /MemAvailable/);
    const levels = seen instanceof Error ? [] : seen.memory?.levels ?? [];
    assert.ok(levels.every((one: { kind: string }) => one.kind !== "host"));
  });
}

test("memory() reads jc-proc-memory-network", { skip }, async () => {
  const seen = await memory(recordedMachine("jc-proc-memory-network"), {
    cgroup: "host",
  });
  assert.deepEqual(seen.memory?.levels, [{
    kind: "host",
    availableBytes: 3468161024,
    totalBytes: 3997272 * 1024,
  }]);
});

test("memory() reads sysstat-on-ac-two-batteries", { skip }, async () => {
  const seen = await memory(recordedMachine("sysstat-on-ac-two-batteries"), {
    cgroup: "host",
  });
  assert.equal(seen.memory?.levels[0]?.availableBytes, 4389516 * 1024);
  assert.equal(seen.memory?.pressureFullAvg10Percent, 0);
});

test("memory() walks up constructed-cgroup2-nested", { skip }, async () => {
  const seen = await memory(recordedMachine("constructed-cgroup2-nested"), {});
  assert.deepEqual(seen.memory?.levels, [
    { kind: "host", availableBytes: 8388608000, totalBytes: 16384000 * 1024 },
    {
      kind: "cgroup-max",
      availableBytes: 1342177280,
      totalBytes: 6442450944,
    },
    {
      kind: "cgroup-high",
      availableBytes: 805306368,
      totalBytes: 5905580032,
    },
  ]);
  const facts = seen.memory;
  const judged = facts && memoryRow.judge(facts, DEFAULT_POLICY);
  assert.ok(judged?.known);
  assert.deepEqual(
    [judged.values.availableBytes, judged.values.boundBy],
    [0.75 * GIB, "cgroup-high"],
  );
});

test(
  "memory() reads the v1 limit of elastic-cgroup1-kube-limited",
  { skip },
  async () => {
    const host = recordedMachine("elastic-cgroup1-kube-limited");
    const seen = await memory(host, {});
    assert.match(seen.incomplete ?? "", /meminfo/);
    const levels = seen.memory?.levels ?? [];
    // Of memory, and of memory and swap, which are the same in such a pod.
    assert.deepEqual(levels.map((one) => [one.kind, one.totalBytes]), [
      ["cgroup-max", 2147483648],
      ["cgroup-max", 2147483648],
    ]);
    assert.ok(levels.every((one) => one.availableBytes >= 931622912));
  },
);

test(
  "memory() reads the limit of telegraf-cgroup2-limited",
  { skip },
  async () => {
    const host = recordedMachine("telegraf-cgroup2-limited");
    const levels = await readLevels(host, { version: 2, path: "" }, false);
    assert.equal(levels.length, 1);
    assert.equal(levels[0]?.totalBytes, 103079215104);
    assert.ok((levels[0]?.availableBytes ?? 0) >= 90008109056);
    const seen = await memory(host, {});
    assert.notEqual(seen.incomplete, undefined);
    assert.deepEqual(seen.memory?.levels, levels);
  },
);

test("parseLimit() knows every recorded way to say unlimited", () => {
  assert.equal(parseLimit("max\n"), null);
  assert.equal(parseLimit("9223372036854771712\n"), null);
  assert.equal(parseLimit("18446744073709551615\n"), null);
});
