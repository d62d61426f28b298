/** Files of the memory that are listed and missing. */

import assert from "node:assert/strict";
import { test } from "node:test";
import memory from "../../../probes/memory.ts";
import {
  hostError,
  memoryHost,
  type MemoryMachine,
} from "../../support/memory_host.ts";

const GONE = hostError("ENOENT");
const MEMINFO = "MemTotal: 1000 kB\nMemAvailable: 500 kB\n";
const PSI = "full avg10=12.50 avg60=0.00 avg300=0.00 total=1\n";

/** A machine with a control group of its own. */
function grouped(change: MemoryMachine["dirs"]): MemoryMachine {
  return {
    files: {
      "/proc/meminfo": MEMINFO,
      "/proc/self/cgroup": "0::/a/b\n",
      "/sys/fs/cgroup/a/b/cgroup.controllers": "cpu\n",
      "/sys/fs/cgroup/a/cgroup.controllers": "cpu\n",
    },
    dirs: change ?? {},
  };
}

test("memory() does not lose its own group to a failed listing", async () => {
  const { incomplete } = await memory(
    memoryHost(grouped({ "/sys/fs/cgroup/a/b": GONE })),
    {},
  );
  assert.equal(incomplete, "Cannot find the own control group");
  assert.equal(
    (await memory(memoryHost(grouped({})), {})).incomplete,
    undefined,
  );
});

test("memory() does not lose a limit that is listed", async () => {
  const { incomplete } = await memory(
    memoryHost(grouped({ "/sys/fs/cgroup/a": ["b", "memory.max"] })),
    {},
  );
  assert.equal(incomplete, 'Cannot find "/sys/fs/cgroup/*/memory.max"');
});

test("memory() believes no missing PSI while its file can be read", async () => {
  const machine = grouped({ "/proc/pressure": GONE });
  const files = { ...machine.files, "/proc/pressure/memory": PSI };
  const seen = await memory(memoryHost({ ...machine, files }), {});
  assert.equal(seen.memory?.pressureFullAvg10Percent, 12.5);
  const listed = grouped({ "/proc/pressure": ["cpu"] });
  assert.match((await memory(memoryHost(listed), {})).incomplete ?? "", /./);
});
