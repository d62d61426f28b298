/** A model service beside us, whose unit has a limit of its own. */

import assert from "node:assert/strict";
import { test } from "node:test";
import memory from "../../../probes/memory.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";
import { redact } from "../../support/redacting.ts";

const GIB = 1024 ** 3;
const V2 = "/sys/fs/cgroup";
type Files = Record<string, string | Error>;

/** A group of version 2. */
const group = (
  path: string,
  max: number | "max",
  used = 0,
  high: number | "max" = "max",
): Files => ({
  [`${V2}${path}/cgroup.controllers`]: "cpu memory\n",
  [`${V2}${path}/memory.max`]: `${max}\n`,
  [`${V2}${path}/memory.high`]: `${high}\n`,
  [`${V2}${path}/memory.current`]: `${used}\n`,
  [`${V2}${path}/memory.stat`]: "inactive_file 0\nslab_reclaimable 0\n",
});
/** A group of version 1. */
const group1 = (path: string, limit: number | bigint, used = 0): Files => {
  const at = `${V2}/memory${path}/memory`;
  return {
    [`${at}.limit_in_bytes`]: `${limit}\n`,
    [`${at}.usage_in_bytes`]: `${used}\n`,
    [`${at}.stat`]: `cache 1\nhierarchical_memory_limit ${limit}\n`,
  };
};
const SESSION: Files = {
  "/proc/meminfo": "MemTotal: 33554432 kB\nMemAvailable: 25165824 kB\n",
  "/proc/self/cgroup": "0::/user.slice/user-1000.slice\n",
  [`${V2}/cgroup.controllers`]: "cpu memory\n",
  ...group("/user.slice", "max"),
  ...group("/user.slice/user-1000.slice", "max"),
};
const SERVICE = "/system.slice/ollama.service";

const read = (files: Files, cgroup = "self") =>
  memory(memoryHost({ files }), { cgroup });
const least = async (files: Files, cgroup = "self") => {
  const seen = await read(files, cgroup);
  assert.equal(seen.incomplete, undefined);
  return Math.min(
    ...seen.memory?.levels.map((one) => one.availableBytes) ?? [],
  );
};
const slice = group("/system.slice", "max");

const machines: readonly (readonly [string, Files, number])[] = [
  ["its unit's limit", {
    ...SESSION,
    ...slice,
    ...group(SERVICE, 6 * GIB, 2 * GIB),
  }, 4 * GIB],
  ["where it is slowed down", {
    ...SESSION,
    ...slice,
    ...group(SERVICE, "max", 2 * GIB, 3 * GIB),
  }, GIB],
  ["the limit of its slice", {
    ...SESSION,
    ...group("/system.slice", 10 * GIB, 9 * GIB),
    ...group(SERVICE, "max"),
  }, GIB],
  ["its unit's limit under version 1", {
    "/proc/meminfo": SESSION["/proc/meminfo"] ?? "",
    "/proc/self/cgroup": "5:memory:/user.slice\n",
    ...group1("", 9223372036854771712n),
    ...group1("/user.slice", 9223372036854771712n),
    ...group1("/system.slice", 9223372036854771712n),
    ...group1(SERVICE, 5 * GIB, 4 * GIB),
  }, GIB],
  // What does not bind it stays out.
  ["none, where it has none", {
    ...SESSION,
    ...slice,
    ...group(SERVICE, "max"),
  }, 24 * GIB],
  ["none, where there is no such unit", {
    ...SESSION,
    ...group("/system.slice", 2 * GIB, GIB),
    ...group("/system.slice/sshd.service", GIB, GIB / 2),
  }, 24 * GIB],
  ["none, where there are no units", SESSION, 24 * GIB],
];
for (const [name, files, want] of machines) {
  test(`memory() is bound by a service beside us: ${name}`, async () => {
    assert.equal(await least(files), want);
  });
}

test("memory() asks a service's group once where it is our own", async () => {
  const files = {
    ...SESSION,
    "/proc/self/cgroup": `0::${SERVICE}/worker\n`,
    ...slice,
    ...group(SERVICE, 6 * GIB, GIB),
    ...group(`${SERVICE}/worker`, "max"),
  };
  const seen = await read(files);
  assert.equal(seen.memory?.levels.length, 2);
});

test("memory() leaves a service out where the policy states a group", async () => {
  const files = { ...SESSION, ...slice, ...group(SERVICE, 6 * GIB, 5 * GIB) };
  assert.equal(await least(files, "host"), 24 * GIB);
  assert.equal(await least(files, "/user.slice"), 24 * GIB);
  assert.equal(await least(files), GIB);
});

test("memory() is incomplete where a service's limit cannot be read", async () => {
  const files = { ...SESSION, ...slice, ...group(SERVICE, 6 * GIB, GIB) };
  for (const name of ["memory.max", "memory.high", "memory.current"]) {
    for (const text of [hostError("EIO"), hostError("ENOENT"), "", "many\n"]) {
      const path = `${V2}${SERVICE}/${name}`;
      const seen = await read({ ...files, [path]: text });
      assert.notEqual(seen.incomplete, undefined, `${name} ${text}`);
    }
  }
});

test("a recording keeps the name of the service's unit", () => {
  const args = [`${V2}${SERVICE}`];
  const kept = redact({ call: "readDir", args, result: ["memory.max"] });
  assert.deepEqual([kept?.args, kept?.result], [args, ["memory.max"]]);
});
