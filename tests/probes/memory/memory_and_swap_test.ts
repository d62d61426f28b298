/** Limits of memory and swap together (memsw of version 1). */

import assert from "node:assert/strict";
import { test } from "node:test";
import memory from "../../../probes/memory.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const GIB = 1024 ** 3;
const NONE = 9223372036854771712n;
const ROOT = "/sys/fs/cgroup/memory";

interface Group {
  readonly limit?: bigint | number;
  readonly used: number;
  readonly withSwap?: readonly [bigint | number, number];
  /** Least limits of all groups above: of memory, and with swap. */
  readonly above?: readonly [bigint | number, bigint | number];
  readonly inactive?: number;
}

function group(path: string, one: Group): Record<string, string> {
  const { limit = NONE, used, withSwap, above, inactive = 0 } = one;
  const [whole, wholeWithSwap] = above ?? [limit, withSwap?.[0] ?? NONE];
  const at = `${ROOT}${path}/memory`;
  return {
    [`${at}.limit_in_bytes`]: `${limit}\n`,
    [`${at}.usage_in_bytes`]: `${used}\n`,
    ...(withSwap === undefined ? {} : {
      [`${at}.memsw.limit_in_bytes`]: `${withSwap[0]}\n`,
      [`${at}.memsw.usage_in_bytes`]: `${withSwap[1]}\n`,
    }),
    [`${at}.stat`]: `cache 1\nhierarchical_memory_limit ${whole}\n` +
      (withSwap === undefined
        ? ""
        : `hierarchical_memsw_limit ${wholeWithSwap}\n`) +
      `total_inactive_file ${inactive}\n`,
  };
}

const read = (own: string, files: Record<string, string | Error>) =>
  memory(
    memoryHost({
      files: {
        "/proc/meminfo": "MemTotal: 64000000 kB\nMemAvailable: 60000000 kB\n",
        "/proc/self/cgroup": `4:memory:${own}\n`,
        ...files,
      },
    }),
    {},
  );

const machines: readonly (readonly [
  string,
  string,
  Record<string, string>,
  number,
])[] = [
  ["what is swapped out, where both limits are one", "/docker/7c", {
    ...group("/docker/7c", {
      ...{ limit: 8 * GIB, used: 4 * GIB },
      withSwap: [8 * GIB, 7 * GIB],
    }),
    ...group("/docker", { used: 4 * GIB, withSwap: [NONE, 7 * GIB] }),
    ...group("", { used: 9 * GIB, withSwap: [NONE, 12 * GIB] }),
  }, GIB],
  ["a parent's, files counted as free", "/lxc/web/app", {
    ...group("/lxc/web/app", {
      ...{ used: GIB, withSwap: [NONE, 2 * GIB] },
      above: [NONE, 6 * GIB],
    }),
    ...group("/lxc/web", {
      ...{ used: 3 * GIB, inactive: GIB / 2 },
      withSwap: [6 * GIB, 5 * GIB],
    }),
  }, 1.5 * GIB],
  ["one of a group out of view, above a lower one of memory", "/", {
    ...group("", {
      ...{ limit: 4 * GIB, used: GIB, withSwap: [NONE, 4.5 * GIB] },
      above: [4 * GIB, 5 * GIB],
    }),
  }, GIB / 2],
  // What is well stays what it was.
  ["room enough for both", "/a", {
    ...group("/a", {
      ...{ limit: 8 * GIB, used: 2 * GIB },
      withSwap: [16 * GIB, 3 * GIB],
    }),
  }, 6 * GIB],
  ["no swap in use", "/b", {
    ...group("/b", {
      ...{ limit: 3 * GIB, used: GIB },
      withSwap: [3 * GIB, GIB],
    }),
  }, 2 * GIB],
  ["a kernel that does not count swap", "/c", {
    ...group("/c", { limit: 5 * GIB, used: GIB }),
  }, 4 * GIB],
];
for (const [name, own, files, want] of machines) {
  test(`memory() is bound by memory and swap: ${name}`, async () => {
    const seen = await read(own, files);
    assert.equal(seen.incomplete, undefined);
    const least = Math.min(
      ...seen.memory?.levels.map((one) => one.availableBytes) ?? [],
    );
    assert.equal(least, want);
  });
}

test("memory() is incomplete where a limit with swap cannot be read", async () => {
  const files = group("/d", {
    ...{ limit: 8 * GIB, used: GIB },
    withSwap: [8 * GIB, 7 * GIB],
  });
  for (const name of ["limit_in_bytes", "usage_in_bytes"]) {
    for (const text of [hostError("EIO"), "", "lots\n"]) {
      const at = `${ROOT}/d/memory.memsw.${name}`;
      const seen = await read("/d", { ...files, [at]: text });
      assert.notEqual(seen.incomplete, undefined, `${name} ${text}`);
    }
  }
  // Listed, and gone when it is asked for.
  const at = `${ROOT}/d/memory.memsw.limit_in_bytes`;
  const gone = await read("/d", { ...files, [at]: hostError("ENOENT") });
  assert.match(gone.incomplete ?? "", /memory.memsw.limit_in_bytes/);
});
