import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
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
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
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

/** A name that cannot be written, what makes it so, and what is said. */
const refusals: readonly {
  readonly name: string;
  readonly make: (path: string) => void;
  readonly tail?: string;
  readonly code: string;
  readonly why: RegExp;
}[] = [
  {
    name: "a folder",
    make: (path) => mkdirSync(path),
    code: "EISDIR",
    why: /: it is a folder$/,
  },
  {
    name: "a link to a folder",
    make: (path) => symlinkSync(".", path),
    code: "EISDIR",
    why: /: it is a folder$/,
  },
  {
    name: "a file with a slash behind it",
    make: (path) => writeFileSync(path, "old"),
    tail: "/",
    code: "ENOTDIR",
    why: /: ENOTDIR$/,
  },
  {
    name: "nothing with a slash behind it",
    make: () => {},
    tail: "/",
    code: "ENOENT",
    why: /: ENOENT$/,
  },
  {
    name: "a dot in a file",
    make: (path) => writeFileSync(path, "old"),
    tail: "/.",
    code: "ENOTDIR",
    why: /: ENOTDIR$/,
  },
  {
    name: "a way back out of a file",
    make: (path) => writeFileSync(path, "old"),
    tail: "/../other",
    code: "ENOTDIR",
    why: /: ENOTDIR$/,
  },
  {
    name: "a name in a folder that is not there",
    make: () => {},
    tail: "/x",
    code: "ENOENT",
    why: /: ENOENT$/,
  },
  {
    name: "a link to a folder that is not there",
    make: (path) => symlinkSync("no/file", path),
    code: "ENOENT",
    why: /: ENOENT$/,
  },
  {
    name: "a link to itself",
    make: (path) => symlinkSync(path, path),
    code: "ELOOP",
    why: /: ELOOP$/,
  },
  {
    name: "a name of two lines",
    make: () => {},
    tail: "\nx",
    code: "EINVAL",
    why: /: its name holds a control character$/,
  },
  {
    name: "a name with a NUL",
    make: () => {},
    tail: "\0x",
    code: "EINVAL",
    why: /: its name holds a control character$/,
  },
  {
    name: "a name that is too long",
    make: () => {},
    tail: "x".repeat(300),
    code: "ENAMETOOLONG",
    why: /: ENAMETOOLONG$/,
  },
];
for (const { name, make, tail = "", code, why } of refusals) {
  test(`writeDocument() leaves ${name} alone`, () =>
    inTemp(async (dir) => {
      const path = join(dir, "there");
      make(path);
      const before = tree(dir);
      await assert.rejects(writeDocument(`${path}${tail}`, "x", "the output"), {
        code,
        message: why,
      });
      assert.deepEqual(tree(dir), before);
    }));
}

/** Everything in a folder with its kind, number and text. */
function tree(dir: string): unknown[] {
  return readdirSync(dir).sort().map((name) => {
    const { ino, mode } = lstatSync(join(dir, name));
    const isFile = lstatSync(join(dir, name)).isFile();
    return [name, ino, mode, isFile && readFileSync(join(dir, name), "utf8")];
  });
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

test("writeDocument() leaves a socket alone", () =>
  inTemp(async (dir) => {
    const path = join(dir, "socket");
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(path, resolve));
    try {
      await assert.rejects(writeDocument(path, "x"), {
        code: "not-regular",
        message: /: it is a socket$/,
      });
      assert.ok(lstatSync(path).isSocket());
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  }));

/** Reads a FIFO to its end, as another process that comes after a while. */
function readFifo(path: string, afterSeconds: number): Promise<string> {
  const line = `sleep ${afterSeconds}; cat "$0"`;
  const child = spawn("sh", ["-c", line, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part) => (text += part));
  return new Promise((resolve) => child.on("close", () => resolve(text)));
}

test("writeDocument() writes to a FIFO and leaves it one", () =>
  inTemp(async (dir) => {
    const fifo = join(dir, "fifo");
    execFileSync("mkfifo", [fifo]);
    symlinkSync("fifo", join(dir, "link"));
    const { ino } = lstatSync(fifo);
    // More than a pipe holds, and its reader is late.
    const text = "0123456789abcde\n".repeat(20_000);
    for (const name of ["fifo", "link"]) {
      const read = readFifo(fifo, 0.3);
      await writeDocument(join(dir, name), text);
      assert.equal(await read, text);
    }
    assert.ok(lstatSync(fifo).isFIFO());
    assert.equal(lstatSync(fifo).ino, ino);
    assert.deepEqual(readdirSync(dir).sort(), ["fifo", "link"]);
  }));

test("writeDocument() waits for no reader of a FIFO for ever", () =>
  inTemp(async (dir) => {
    const fifo = join(dir, "fifo");
    execFileSync("mkfifo", [fifo]);
    await assert.rejects(writeDocument(fifo, "x"), {
      code: "ENXIO",
      message: `Cannot write "${fifo}": ENXIO: nobody reads it`,
    });
    // Opened, and never read.
    const reader = openSync(fifo, constants.O_RDONLY | constants.O_NONBLOCK);
    await assert.rejects(writeDocument(fifo, "x".repeat(200_000)), {
      code: "ETIMEDOUT",
      message: /: its reader has stalled for 1000 ms$/,
    });
    closeSync(reader);
    assert.ok(lstatSync(fifo).isFIFO());
  }));

test("writeDocument() adds to the file of an open descriptor", () =>
  inTemp(async (dir) => {
    const file = join(dir, "file");
    writeFileSync(file, "old\n");
    const { ino } = statSync(file);
    const child = spawn("sleep", ["60"], {
      stdio: ["ignore", openSync(file, constants.O_WRONLY), "ignore"],
    });
    try {
      await writeDocument(`/proc/${child.pid}/fd/1`, "new\n");
      assert.equal(readFileSync(file, "utf8"), "old\nnew\n");
      assert.equal(statSync(file).ino, ino);
      await assert.rejects(writeDocument(`/proc/${child.pid}/fd/77`, "x"), {
        code: "ENOENT",
      });
    } finally {
      child.kill();
    }
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

/** What may come to lie there while the document is being written. */
const swaps: Readonly<Record<string, (path: string) => void>> = {
  "a FIFO": (path) => {
    rmSync(path);
    execFileSync("mkfifo", [path]);
  },
  "a folder": (path) => {
    rmSync(path);
    mkdirSync(path);
  },
  "a link": (path) => {
    rmSync(path);
    symlinkSync("../other/victim", path);
  },
};
for (const [name, swap] of Object.entries(swaps)) {
  test(`writeDocument() is not led astray by ${name} put there meanwhile`, () =>
    inTemp(async (dir) => {
      for (const one of ["at", "other"]) mkdirSync(join(dir, one));
      const path = join(dir, "at/file");
      for (const one of [path, join(dir, "other/victim")]) {
        writeFileSync(one, "old");
      }
      // Large enough to take a while.
      const writing = writeDocument(path, "x".repeat(50_000_000));
      const ended = assert.rejects(writing, { code: /^(changed|EISDIR)$/ });
      while (readdirSync(join(dir, "at")).length < 2) {
        await new Promise((resolve) => setImmediate(resolve));
      }
      swap(path);
      const { mode } = lstatSync(path);
      await ended;
      assert.equal(lstatSync(path).mode, mode);
      assert.equal(readFileSync(join(dir, "other/victim"), "utf8"), "old");
      assert.deepEqual(readdirSync(join(dir, "other")), ["victim"]);
    }));
}

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

test("writeDocument() writes to no FIFO that anybody put into /tmp", {
  skip: notRoot,
}, () =>
  inTemp(async (dir) => {
    const shared = join(dir, "shared");
    mkdirSync(shared);
    chmodSync(shared, 0o1777);
    const fifo = join(shared, "fifo");
    execFileSync("mkfifo", [fifo]);
    lchownSync(fifo, SOMEBODY, SOMEBODY);
    await assert.rejects(writeDocument(fifo, "x"), {
      code: "untrusted",
      message: /: it belongs to another user, in a folder where all may /,
    });
    // In a folder of its owner it is where a reader waits.
    chmodSync(shared, 0o755);
    const read = readFifo(fifo, 0);
    await writeDocument(fifo, "x");
    assert.equal(await read, "x");
  }));

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
