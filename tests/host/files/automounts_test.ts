/** Places that would be mounted by asking for their space. */

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { wouldMount } from "../../../host/files/automounts.ts";
import { readSpace } from "../../../host/files/file_system_space.ts";
import { hasAutomounts } from "../../../host/files/mount_table.ts";
import disk from "../../../probes/disk.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const line = (point: string, type: string) =>
  `40 25 0:38 / ${point} rw,relatime shared:9 - ${type} x rw,fd=51\n`;
const ROOT = line("/", "ext4");
const BINFMT = line("/proc/sys/fs/binfmt_misc", "autofs");

test("hasAutomounts() leaves out what is no place for files", () => {
  assert.equal(hasAutomounts(ROOT + BINFMT), false);
  assert.equal(hasAutomounts(ROOT + BINFMT + line("/net", "autofs")), true);
  assert.equal(hasAutomounts(ROOT + line("/mnt/autofs", "nfs4")), false);
});

const NAS = ROOT + line("/mnt/nas", "autofs");
const HOMES = ROOT + line("/home", "autofs") + line("/home/kim", "nfs4");
const places: readonly (readonly [string, string, string, boolean])[] = [
  ["below what is not mounted", NAS, "/mnt/nas/models", true],
  ["what is not mounted", NAS, "/mnt/nas", true],
  ["written oddly", NAS, "//mnt/./x/../nas/models/", true],
  ["beside it", NAS, "/mnt/nas2/models", false],
  ["above it", NAS, "/mnt", false],
  ["below what is mounted", NAS + line("/mnt/nas", "nfs"), "/mnt/nas/a", false],
  ["a home that is mounted", HOMES, "/home/kim/.ollama/models", false],
  ["a home that is not", HOMES, "/home/lee/.ollama/models", true],
  ["all homes", HOMES, "/home", true],
  ["a place that is not there", HOMES, "/usr/share/ollama/models", false],
];
for (const [name, table, path, want] of places) {
  test(`wouldMount() is ${want} of ${name}`, async () => {
    assert.equal(await wouldMount(table, path), want);
  });
}

test("wouldMount() follows links, also out of a folder above", async () => {
  const dir = mkdtempSync(join(tmpdir(), "automounts-"));
  try {
    mkdirSync(join(dir, "nas"));
    mkdirSync(join(dir, "home"));
    symlinkSync("../nas/store", join(dir, "home", "models"));
    symlinkSync(join(dir, "home"), join(dir, "user"));
    symlinkSync("round", join(dir, "round"));
    const table = ROOT + line(join(dir, "nas"), "autofs");
    const asked = (path: string) => wouldMount(table, join(dir, path));
    assert.equal(await asked("home/models"), true);
    assert.equal(await asked("user/models/blobs"), true);
    assert.equal(await asked("user/other"), false);
    // The kernel gives up as well.
    assert.equal(await asked("round/models"), false);
    // Below a root its absolute links stay in it.
    symlinkSync("/nas/store", join(dir, "home", "absolute"));
    assert.equal(await wouldMount(table, "/home/absolute", dir), true);
    assert.equal(await wouldMount(table, "/home/absolute"), false);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test("readSpace() asks nothing of what it would mount", async () => {
  const dir = mkdtempSync(join(tmpdir(), "automounts-"));
  try {
    const table = (type: string) =>
      Promise.resolve(ROOT + line(dir, type) + BINFMT);
    await assert.rejects(readSpace(dir, table("autofs")), {
      code: "not-mounted",
    });
    assert.ok((await readSpace(dir, table("nfs4"))).totalBytes > 0);
  } finally {
    rmSync(dir, { recursive: true });
  }
});

test("disk() does not look past a store that nobody mounts, and says why", async () => {
  const root = { availableBytes: 1, totalBytes: 9, readOnly: false };
  const host = memoryHost({
    env: { OLLAMA_MODELS: "/net/alice/models" },
    spaces: { "/net/alice/models": hostError("not-mounted"), "/": root },
  });
  await assert.rejects(disk(host, {}), {
    code: "not-mounted",
    message: 'Cannot measure the model store of "environment": it is on an ' +
      "automount that nobody uses now",
  });
});
