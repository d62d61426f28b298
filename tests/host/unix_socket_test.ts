import assert from "node:assert/strict";
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { listenOnSocket, removeSocket } from "../../host/unix_socket.ts";

async function inTemp(run: (path: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "socket-"));
  try {
    await run(join(dir, "x.sock"));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const close = (server: Server) =>
  new Promise<void>((resolve) => server.close(() => resolve()));

test("listenOnSocket() makes a socket of mode 0660 and keeps the umask", () =>
  inTemp(async (path) => {
    const umask = process.umask();
    const server = createServer();
    await listenOnSocket(server, path);
    assert.equal(lstatSync(path).mode & 0o777, 0o660);
    assert.equal(process.umask(), umask);
    await close(server);
    await removeSocket(path);
    assert.ok(!existsSync(path));
  }));

test("listenOnSocket() refuses a socket that is answered", () =>
  inTemp(async (path) => {
    const first = createServer((socket) => socket.end());
    await listenOnSocket(first, path);
    await assert.rejects(listenOnSocket(createServer(), path), {
      code: "EADDRINUSE",
      message: `Cannot listen on "${path}": another program listens there`,
    });
    assert.ok(existsSync(path));
    await close(first);
  }));

const files: readonly (readonly [string, (path: string) => void])[] = [
  ["a file", (path) => writeFileSync(path, "mine")],
  ["a link", (path) => symlinkSync("/etc/passwd", path)],
];
for (const [name, make] of files) {
  test(`listenOnSocket() leaves ${name} alone`, () =>
    inTemp(async (path) => {
      make(path);
      await assert.rejects(listenOnSocket(createServer(), path), {
        code: "EEXIST",
      });
      assert.ok(lstatSync(path));
    }));
}

test("listenOnSocket() refuses a directory that is not there", () =>
  assert.rejects(listenOnSocket(createServer(), "/no/such/dir/x.sock"), {
    message: /^Cannot listen on "\/no\/such\/dir\/x.sock": E[A-Z]+$/,
  }));

test("listenOnSocket() refuses a path that the kernel would cut", () => {
  const path = `/tmp/${"x".repeat(103)}`;
  return assert.rejects(listenOnSocket(createServer(), path), {
    code: "ENAMETOOLONG",
  });
});
