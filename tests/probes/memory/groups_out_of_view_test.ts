/** Limits of control groups of version 1 that only their children tell of. */

import assert from "node:assert/strict";
import { test } from "node:test";
import memory from "../../../probes/memory.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const GIB = 1024 ** 3;
const NONE = "9223372036854771712\n";
const ROOT = "/sys/fs/cgroup/memory";

interface Figures {
  readonly limit?: string;
  readonly used: number;
  readonly inactive?: number;
  /** Null: the line is not there. */
  readonly whole: number | string | null;
}

function group(
  path: string,
  { limit = NONE, used, inactive = 0, whole }: Figures,
): Record<string, string> {
  const line = whole === null ? "" : `hierarchical_memory_limit ${whole}\n`;
  return {
    [`${ROOT}${path}/memory.limit_in_bytes`]: limit,
    [`${ROOT}${path}/memory.usage_in_bytes`]: `${used}\n`,
    [`${ROOT}${path}/memory.stat`]:
      `cache 1\n${line}total_inactive_file ${inactive}\n`,
  };
}

const seen = (
  own: string,
  files: Record<string, string | Error>,
) =>
  memory(
    memoryHost({
      files: {
        "/proc/meminfo":
          "MemTotal: 16000000 kB\nMemAvailable: 12000000 kB\nBuffers: 7 kB\n",
        "/proc/self/cgroup": `11:memory:${own}\n0::/\n`,
        ...files,
      },
    }),
    {},
  );
const levelsOf = async (
  own: string,
  files: Record<string, string | Error>,
) => {
  const { incomplete, memory: facts } = await seen(own, files);
  assert.equal(incomplete, undefined);
  return facts?.levels.slice(1);
};

test("memory() finds the limit of a group that a container cannot see", async () => {
  const files = group("", {
    used: 3 * GIB,
    inactive: GIB,
    whole: 5 * GIB,
  });
  assert.deepEqual(await levelsOf("/docker/4e1f", files), [
    { kind: "cgroup-max", availableBytes: 3 * GIB, totalBytes: 5 * GIB },
  ]);
});

test("memory() counts under it what the highest group in view uses", async () => {
  const files = {
    ...group("/lxc/db/app", { used: GIB, whole: 4 * GIB }),
    ...group("/lxc/db", { used: 3 * GIB, whole: 4 * GIB }),
    [`${ROOT}/lxc/x`]: "",
  };
  assert.deepEqual(await levelsOf("/lxc/db/app", files), [
    { kind: "cgroup-max", availableBytes: GIB, totalBytes: 4 * GIB },
  ]);
});

test("memory() finds one between groups in view", async () => {
  const files = {
    ...group("/a/b", { limit: `${6 * GIB}\n`, used: 2 * GIB, whole: 3 * GIB }),
    [`${ROOT}/a/x`]: "",
    ...group("", { used: 9 * GIB, whole: NONE.trim() }),
  };
  assert.deepEqual(await levelsOf("/a/b", files), [
    { kind: "cgroup-max", availableBytes: 4 * GIB, totalBytes: 6 * GIB },
    { kind: "cgroup-max", availableBytes: GIB, totalBytes: 3 * GIB },
  ]);
});

test("memory() says a limit once where its group is in view", async () => {
  const limit = `${7 * GIB}\n`;
  const files = {
    ...group("/a/b", { used: GIB, whole: 7 * GIB }),
    ...group("/a", { limit, used: 2 * GIB, whole: 7 * GIB }),
    ...group("", { used: 9 * GIB, whole: NONE.trim() }),
  };
  assert.deepEqual(await levelsOf("/a/b", files), [
    { kind: "cgroup-max", availableBytes: 5 * GIB, totalBytes: 7 * GIB },
  ]);
});

test("memory() has no level of a limit that is none", async () => {
  const files = {
    ...group("", { used: GIB, whole: "18446744073709551615" }),
    "/proc/self/mountinfo":
      `40 30 0:35 /x ${ROOT} ro - cgroup cgroup rw,memory\n`,
  };
  assert.deepEqual(await levelsOf("/x", files), []);
});

const whole = group("", { used: GIB, whole: 9 * GIB });
const lost: readonly (readonly [string, Record<string, string | Error>])[] = [
  ["no such line", group("", { used: GIB, whole: null })],
  ["no figure in it", group("", { used: GIB, whole: "lots" })],
  ["no text", { ...whole, [`${ROOT}/memory.stat`]: "" }],
  ["no answer", { ...whole, [`${ROOT}/memory.stat`]: hostError("EIO", "EIO") }],
];
for (const [name, files] of lost) {
  test(`memory() is incomplete with ${name} about groups above`, async () => {
    const { incomplete } = await seen("/x", files);
    assert.match(incomplete ?? "", /hierarchical_memory_limit|EIO/);
  });
}

test("memory() is incomplete without the file about groups above", async () => {
  const { [`${ROOT}/memory.stat`]: _, ...files } = whole;
  assert.match(
    (await seen("/x", files)).incomplete ?? "",
    /"hierarchical_memory_limit" in "\/sys\/fs\/cgroup\/\*?.*memory.stat"/,
  );
});
