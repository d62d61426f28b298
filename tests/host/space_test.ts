import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { isReadOnlyMount, readSpace } from "../../host/space.ts";

const mount = (point: string, options: string, behind: string) =>
  `1 0 8:1 / ${point} ${options} ${behind}\n`;

const tables: readonly (readonly [string, string, boolean])[] = [
  ["no optional field", mount("/", "ro", "- ext4 x rw"), true],
  ["one", mount("/", "ro", "shared:1 - ext4 x rw"), true],
  ["two", mount("/", "ro", "shared:1 master:2 - ext4 x rw"), true],
  ["an option that starts alike", mount("/", "rw,rox", "- ext4 x rw"), false],
  ["a read-only file system", mount("/", "rw", "- ext4 x ro"), true],
  [
    "a longer point that comes first",
    mount("/a", "ro", "- ext4 x rw") + mount("/", "rw", "- ext4 x rw"),
    true,
  ],
  [
    "the later of two at one point",
    mount("/", "ro", "- ext4 x rw") + mount("/", "rw", "- overlay x rw"),
    false,
  ],
];
for (const [name, text, want] of tables) {
  test(`isReadOnlyMount() reads a table with ${name}`, () => {
    assert.equal(isReadOnlyMount(text, "/a/b"), want);
  });
}

for (const text of ["", "garbage\n", mount("/mnt", "rw", "- ext4 x rw")]) {
  test(`isReadOnlyMount() does not guess from ${JSON.stringify(text)}`, () => {
    assert.throws(() => isReadOnlyMount(text, "/a"), RangeError);
  });
}

test("readSpace() looks behind a link", async () => {
  const dir = mkdtempSync(join(tmpdir(), "space-"));
  try {
    symlinkSync("/proc", join(dir, "link"));
    symlinkSync("nowhere", join(dir, "dangling"));
    assert.deepEqual(await readSpace(join(dir, "link")), {
      availableBytes: 0,
      totalBytes: 0,
      readOnly: (await readSpace("/proc")).readOnly,
    });
    await assert.rejects(readSpace(join(dir, "dangling")), {
      code: "ENOENT",
    });
    await assert.rejects(readSpace("/proc/meminfo/x"), { code: "ENOTDIR" });
  } finally {
    rmSync(dir, { recursive: true });
  }
});
