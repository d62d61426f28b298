import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import {
  bytesOf,
  isCovered,
  isReadOnlyMount,
  readSpace,
} from "../../../host/files/file_system_space.ts";

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

const at = (root: string, point: string, type: string) =>
  `1 0 8:1 ${root} ${point} rw shared:1 - ${type} x rw\n`;
const ROOT = at("/", "/", "ext4");
const UNIT_TMP = "/tmp/systemd-private-0a-x.service-b/tmp";
const covers: readonly (readonly [string, string, boolean])[] = [
  ["the file system of the root", ROOT, false],
  ["a disk of its own", ROOT + at("/", "/a", "ext4"), false],
  ["a folder bound to it", ROOT + at("/srv/a", "/a", "ext4"), false],
  ["an empty one over it", ROOT + at("/", "/a", "tmpfs"), true],
  ["one of RAM over it", ROOT + at("/", "/a", "ramfs"), true],
  ["one over what is above it", ROOT + at("/", "/a/b", "tmpfs"), true],
  ["one beside it", ROOT + at("/", "/a/bc", "tmpfs"), false],
  ["the /tmp of a service", ROOT + at(UNIT_TMP, "/a", "ext4"), true],
  // The whole system is in memory: there is nothing behind it.
  ["a root in memory", at("/", "/", "tmpfs"), false],
];
for (const [name, text, want] of covers) {
  test(`isCovered() tells of ${name}`, () => {
    assert.equal(isCovered(text, "/a/b"), want);
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

const MOST = Number.MAX_SAFE_INTEGER;
const spaces = [
  { name: "a disk", given: [2, 10, 4096], want: [8192, 40960] },
  { name: "a full one", given: [0, 10, 4096], want: [0, 40960] },
  {
    name: "4 EiB of a network",
    given: [2 ** 50, 2 ** 50, 4096],
    want: [MOST, MOST],
  },
  {
    name: "4 EiB, almost full",
    given: [3, 2 ** 50, 4096],
    want: [12288, MOST],
  },
  { name: "more free than there is", given: [11, 10, 512], want: [5120, 5120] },
  {
    name: "all that 64 bits hold",
    given: [2 ** 64, 2 ** 64, 2 ** 20],
    want: [MOST, MOST],
  },
  { name: "no size at all", given: [7, 0, 512], want: [0, 0] },
] as const;
for (const { name, given: [bavail, blocks, bsize], want } of spaces) {
  test(`bytesOf() tells of ${name}`, () => {
    const { availableBytes, totalBytes } = bytesOf({ bavail, blocks, bsize });
    assert.deepEqual([availableBytes, totalBytes], want);
  });
}

const FUSE = 0x65735546;
const units: readonly (readonly [
  string,
  Parameters<typeof bytesOf>[0],
  number | null,
  number,
])[] = [
  [
    "in fragments, not in what is best to read",
    { blocks: 1000, bavail: 250, bsize: 1_048_576, frsize: 4096 },
    4_096_000,
    1_024_000,
  ],
  [
    "in blocks where no fragment is told",
    { blocks: 1000, bavail: 250, bsize: 4096 },
    4_096_000,
    1_024_000,
  ],
  [
    "in blocks where the fragment is none",
    { blocks: 10, bavail: 5, bsize: 512, frsize: 0 },
    5120,
    2560,
  ],
  [
    "in usual blocks of user space",
    { blocks: 10, bavail: 5, bsize: 4096, type: FUSE },
    40_960,
    20_480,
  ],
  [
    "not in other blocks of user space",
    { blocks: 10, bavail: 5, bsize: 131_072, type: FUSE },
    null,
    0,
  ],
  [
    "no less than nothing over a quota",
    { blocks: 10, bavail: 2 ** 64 - 7, bsize: 4096 },
    40_960,
    0,
  ],
];
for (const [name, figures, total, available] of units) {
  test(`bytesOf() counts ${name}`, () => {
    if (total === null) {
      assert.throws(() => bytesOf(figures), { code: "EOPNOTSUPP" });
    } else {
      assert.deepEqual(bytesOf(figures), {
        totalBytes: total,
        availableBytes: available,
      });
    }
  });
}
