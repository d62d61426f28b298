import assert from "node:assert/strict";
import {
  chmodSync,
  closeSync,
  constants,
  lchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import {
  createDocument,
  writeDocument,
} from "../../../host/output/write_document.ts";
import { inTemp } from "../../support/temp.ts";

test("writeDocument() replaces a file and keeps nothing of it", () =>
  inTemp(async (dir) => {
    const file = join(dir, "snapshot.json");
    writeFileSync(file, "x".repeat(100));
    chmodSync(file, 0o600);
    const before = statSync(file).ino;
    const old = process.umask(0o077);
    try {
      await writeDocument(file, "new\n");
    } finally {
      process.umask(old);
    }
    assert.equal(readFileSync(file, "utf8"), "new\n");
    assert.equal(statSync(file).mode & 0o7777, 0o644);
    assert.notEqual(statSync(file).ino, before);
    assert.deepEqual(readdirSync(dir), ["snapshot.json"]);
  }));

/** Links of ours in `at/`, and the file that each leads to. */
const links: readonly (readonly [string, string, string])[] = [
  ["a relative link", "../to/file", "to/file"],
  ["an absolute link", "DIR/to/file", "to/file"],
  ["a link to a link", "../to/link", "to/file"],
  ["a link through a linked folder", "../folder/file", "to/file"],
  ["a link to nothing yet", "../to/new", "to/new"],
  ["a link to a link to nothing yet", "../to/dangling", "to/new"],
];
for (const [name, target, want] of links) {
  test(`writeDocument() replaces what ${name} leads to`, () =>
    inTemp(async (dir) => {
      for (const one of ["at", "to"]) mkdirSync(join(dir, one));
      writeFileSync(join(dir, "to/file"), "old");
      symlinkSync("file", join(dir, "to/link"));
      symlinkSync("new", join(dir, "to/dangling"));
      symlinkSync("to", join(dir, "folder"));
      const link = join(dir, "at/link");
      symlinkSync(target.replace("DIR", dir), link);
      const reader = openSync(join(dir, "to/file"), constants.O_RDONLY);
      await writeDocument(link, "new");
      assert.ok(lstatSync(link).isSymbolicLink());
      assert.equal(readFileSync(join(dir, want), "utf8"), "new");
      // In one step: who has the old file open still has all of it.
      assert.equal(readFileSync(reader, "utf8"), "old");
      closeSync(reader);
      assert.deepEqual(readdirSync(join(dir, "at")), ["link"]);
      assert.ok(readdirSync(join(dir, "to")).every((one) => one[0] !== "."));
    }));
}

test("writeDocument() takes an empty name for none", async () => {
  await assert.rejects(writeDocument("", "x"), {
    code: "ENOENT",
    message: 'Cannot write "": it has no name',
  });
});

test("writeDocument() names the file by its role for a document", () =>
  inTemp(async (dir) => {
    const path = join(dir, "no/x");
    await assert.rejects(writeDocument(path, "x", "the evidence"), {
      message: `Cannot write "${path}": ENOENT`,
      told: "Cannot write the evidence: ENOENT",
    });
  }));

test("writeDocument() takes a name from the working directory", () =>
  inTemp(async (dir) => {
    const old = process.cwd();
    mkdirSync(join(dir, "a"));
    process.chdir(join(dir, "a"));
    try {
      await writeDocument("x", "one");
      await writeDocument("./-", "two");
      await writeDocument("../b", "three");
    } finally {
      process.chdir(old);
    }
    assert.equal(readFileSync(join(dir, "a/x"), "utf8"), "one");
    assert.equal(readFileSync(join(dir, "a/-"), "utf8"), "two");
    assert.equal(readFileSync(join(dir, "b"), "utf8"), "three");
  }));

const isRoot = process.getuid?.() === 0;
const notRoot = isRoot ? false : "only root can give a file away";
const asRoot = isRoot ? "root may write everywhere" : false;
for (const why of [notRoot, asRoot]) if (why) console.log(`skipped: ${why}`);
const SOMEBODY = 54321;

test(
  "writeDocument() follows no link of another user",
  { skip: notRoot },
  () =>
    inTemp(async (dir) => {
      writeFileSync(join(dir, "victim"), "old");
      for (
        const [at, mode] of [["shared", 0o1777], ["private", 0o755]] as const
      ) {
        mkdirSync(join(dir, at));
        chmodSync(join(dir, at), mode);
        symlinkSync("../victim", join(dir, at, "file"));
        symlinkSync("..", join(dir, at, "folder"));
        for (const link of ["file", "folder"]) {
          lchownSync(join(dir, at, link), SOMEBODY, SOMEBODY);
        }
        for (const name of ["file", "folder/victim", "folder/new"]) {
          await assert.rejects(writeDocument(join(dir, at, name), "new"), {
            code: "untrusted",
            message: /" is a link of user 54321; name where it leads$/,
            told: "Cannot write the file: a link on the way is another user's",
          });
        }
      }
      assert.equal(readFileSync(join(dir, "victim"), "utf8"), "old");
      assert.deepEqual(readdirSync(dir).sort(), [
        "private",
        "shared",
        "victim",
      ]);
    }),
);

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
    symlinkSync("nowhere", join(dir, "link"));
    await assert.rejects(createDocument(join(dir, "link"), "two"), {
      code: "EEXIST",
    });
    assert.deepEqual(readdirSync(dir).sort(), ["a", "link"]);
  }));

test("writeDocument() writes a file whose name is as long as one may be", () =>
  inTemp(async (dir) => {
    // 255 bytes: ext4, tmpfs and others take no more.
    for (const name of ["n".repeat(255), "ü".repeat(127)]) {
      await writeDocument(join(dir, name), "text");
      assert.equal(readFileSync(join(dir, name), "utf8"), "text");
    }
  }));
