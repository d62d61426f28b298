/** Sockets, FIFOs and descriptors in place of a file. */

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
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { writeDocument } from "../../../host/output/write_document.ts";
import { inTemp } from "../../support/temp.ts";

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

const isRoot = process.getuid?.() === 0;
const notRoot = isRoot ? false : "only root can give a file away";

const SOMEBODY = 54321;

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
