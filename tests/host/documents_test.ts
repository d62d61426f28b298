import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import {
  createDocument,
  readDocument,
  writeDocument,
} from "../../host/documents.ts";

async function inTemp(run: (dir: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "documents-"));
  try {
    await run(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

test("readDocument() gives the bytes as they are", () =>
  inTemp(async (dir) => {
    const file = join(dir, "file");
    const bytes = Uint8Array.from([0, 255, 10, 0xef, 0xbb, 0xbf]);
    writeFileSync(file, bytes);
    assert.deepEqual(Uint8Array.from(await readDocument(file, 6)), bytes);
    await assert.rejects(readDocument(file, 5), {
      code: "too-large",
      message: `Cannot read "${file}": over 5 bytes`,
    });
    writeFileSync(file, "");
    assert.equal((await readDocument(file, 0)).length, 0);
  }));

test("readDocument() caps a file that states no size", async () => {
  assert.equal(statSync("/proc/self/mountinfo").size, 0);
  await assert.rejects(readDocument("/proc/self/mountinfo", 4), {
    code: "too-large",
  });
});

test("readDocument() reads no device", async () => {
  await assert.rejects(readDocument("/dev/zero", 5), { code: "not-regular" });
});

test("writeDocument() replaces a file and keeps nothing of it", () =>
  inTemp(async (dir) => {
    const file = join(dir, "snapshot.json");
    writeFileSync(file, "x".repeat(100));
    chmodSync(file, 0o600);
    const old = process.umask(0o077);
    try {
      await writeDocument(file, "new\n");
    } finally {
      process.umask(old);
    }
    assert.equal(readFileSync(file, "utf8"), "new\n");
    assert.equal(statSync(file).mode & 0o7777, 0o644);
    assert.deepEqual(readdirSync(dir), ["snapshot.json"]);
  }));

test("writeDocument() replaces a link, not what it points to", () =>
  inTemp(async (dir) => {
    writeFileSync(join(dir, "other"), "untouched");
    symlinkSync("other", join(dir, "link"));
    await writeDocument(join(dir, "link"), "new");
    assert.equal(readFileSync(join(dir, "other"), "utf8"), "untouched");
    assert.equal(readFileSync(join(dir, "link"), "utf8"), "new");
  }));

test("writeDocument() fails with the kernel's code and leaves nothing", () =>
  inTemp(async (dir) => {
    mkdirSync(join(dir, "folder"));
    writeFileSync(join(dir, "file"), "old");
    const missing = join(dir, "no/snapshot.json");
    await assert.rejects(writeDocument(missing, "x"), {
      code: "ENOENT",
      message: `Cannot write "${missing}": ENOENT`,
    });
    await assert.rejects(writeDocument(join(dir, "file/x"), "x"), {
      code: "ENOTDIR",
    });
    await assert.rejects(writeDocument(join(dir, "folder"), "x"), {
      code: "EISDIR",
    });
    await assert.rejects(writeDocument(join(dir, "x".repeat(300)), "x"), {
      code: "ENAMETOOLONG",
    });
    assert.deepEqual(readdirSync(dir).sort(), ["file", "folder"]);
    assert.equal(readFileSync(join(dir, "file"), "utf8"), "old");
  }));

const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? "root may write everywhere" : false;
if (asRoot) console.log(`skipped: ${asRoot}`);
test(
  "writeDocument() fails where it may not write",
  { skip: asRoot },
  () =>
    inTemp(async (dir) => {
      chmodSync(dir, 0o555);
      await assert.rejects(writeDocument(join(dir, "x"), "x"), {
        code: "EACCES",
      });
      chmodSync(dir, 0o755);
      assert.deepEqual(readdirSync(dir), []);
    }),
);

test("createDocument() makes the folders and never writes over a file", () =>
  inTemp(async (dir) => {
    const file = join(dir, "a/b/probe.js");
    await createDocument(file, "one");
    await assert.rejects(createDocument(file, "two"), { code: "EEXIST" });
    assert.equal(readFileSync(file, "utf8"), "one");
    assert.equal(statSync(file).mode & 0o777, 0o644);
  }));
