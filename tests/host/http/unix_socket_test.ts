import assert from "node:assert/strict";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { listenOnSocket } from "../../../host/http/unix_socket.ts";

async function inTemp(run: (path: string) => Promise<void>): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "socket-"));
  try {
    await run(join(dir, "x.sock"));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** A server that tells its name to who connects. */
const named = (name: string): Server =>
  createServer((socket) => {
    socket.on("error", () => {});
    socket.end(name);
  });

/** What a server says; null: nobody answers. */
function hear(path: string): Promise<string | null> {
  return new Promise((resolve) => {
    let said = "";
    const socket = connect({ path });
    socket.on("data", (part) => (said += part));
    socket.on("error", () => resolve(null));
    socket.on("close", () => resolve(said === "" ? null : said));
  });
}

/** A socket that nobody listens on any more, as a crash leaves it. */
async function leaveStale(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ path }, resolve));
  // The runtime removes the name that it knows.
  renameSync(path, `${path}.kept`);
  server.close();
  await new Promise((resolve) => setTimeout(resolve, 50));
  renameSync(`${path}.kept`, path);
}

test("listenOnSocket() makes a socket of mode 0660 and nothing else", () =>
  inTemp(async (path) => {
    for (const mask of [0o022, 0o077, 0o777, 0]) {
      const umask = process.umask(mask);
      try {
        const unlisten = await listenOnSocket(named("a"), path);
        assert.equal(lstatSync(path).mode & 0o7777, 0o660);
        assert.deepEqual(readdirSync(join(path, "..")), ["x.sock"]);
        assert.equal(await hear(path), "a");
        unlisten();
        assert.deepEqual(readdirSync(join(path, "..")), []);
        assert.equal(process.umask(), mask);
      } finally {
        process.umask(umask);
      }
    }
  }));

test("listenOnSocket() refuses a socket that is answered", () =>
  inTemp(async (path) => {
    const unlisten = await listenOnSocket(named("first"), path);
    await assert.rejects(listenOnSocket(createServer(), path), {
      code: "EADDRINUSE",
      message: `Cannot listen on "${path}": EADDRINUSE`,
    });
    assert.equal(await hear(path), "first");
    assert.deepEqual(readdirSync(join(path, "..")), ["x.sock"]);
    unlisten();
  }));

test("listenOnSocket() takes the place of a stale socket, once", () =>
  inTemp(async (path) => {
    for (let round = 0; round < 10; round++) {
      await leaveStale(path);
      const names = ["a", "b", "c", "d"];
      const started = await Promise.allSettled(
        names.map((name) => listenOnSocket(named(name), path)),
      );
      const won = started.flatMap((one, at) =>
        one.status === "fulfilled" ? [{ at, unlisten: one.value }] : []
      );
      for (const one of started) {
        if (one.status === "rejected") {
          assert.equal(one.reason.code, "EADDRINUSE");
        }
      }
      assert.deepEqual(won.length, 1, `round ${round}`);
      assert.equal(await hear(path), names[won[0]?.at ?? -1]);
      assert.deepEqual(readdirSync(join(path, "..")), ["x.sock"]);
      won[0]?.unlisten();
    }
  }));

const replaced: readonly (readonly [string, (path: string) => unknown])[] = [
  ["a file", (path) => writeFileSync(path, "mine")],
  ["a link", (path) => symlinkSync("/etc/passwd", path)],
  ["another server's socket", (path) => listenOnSocket(named("new"), path)],
  ["nothing", () => {}],
];
for (const [name, put] of replaced) {
  test(`listenOnSocket() leaves ${name} that came in its place`, () =>
    inTemp(async (path) => {
      const unlisten = await listenOnSocket(named("old"), path);
      unlinkSync(path);
      await put(path);
      const before = readdirSync(join(path, ".."));
      unlisten();
      await new Promise((resolve) => setTimeout(resolve, 50));
      assert.deepEqual(readdirSync(join(path, "..")), before);
      if (name.includes("socket")) assert.equal(await hear(path), "new");
    }));
}

const files: readonly (readonly [string, (path: string) => void])[] = [
  ["a file", (path) => writeFileSync(path, "mine")],
  ["a link", (path) => symlinkSync("/etc/passwd", path)],
  ["a link to nowhere", (path) => symlinkSync(`${path}.target`, path)],
  ["a folder", (path) => mkdirSync(path)],
];
for (const [name, make] of files) {
  test(`listenOnSocket() leaves ${name} alone`, () =>
    inTemp(async (path) => {
      make(path);
      const { ino, mode } = lstatSync(path);
      await assert.rejects(listenOnSocket(createServer(), path), {
        code: "EEXIST",
      });
      const after = lstatSync(path);
      assert.deepEqual([after.ino, after.mode], [ino, mode]);
      assert.deepEqual(readdirSync(join(path, "..")), ["x.sock"]);
    }));
}

test("listenOnSocket() leaves another user's socket alone, also a stale one", {
  skip: process.getuid?.() === 0 ? false : "giving files away takes root",
}, () =>
  inTemp(async (path) => {
    await leaveStale(path);
    chownSync(path, 65534, 65534);
    const { ino } = lstatSync(path);
    await assert.rejects(listenOnSocket(createServer(), path), {
      code: "EEXIST",
      message: /there is a socket of user 65534$/,
    });
    assert.equal(lstatSync(path).ino, ino);
  }));

test("listenOnSocket() refuses a directory that is not there", () =>
  assert.rejects(listenOnSocket(createServer(), "/no/such/dir/x.sock"), {
    message: /^Cannot listen on "\/no\/such\/dir\/x.sock": E[A-Z]+$/,
  }));

for (const mode of [0o777, 0o775, 0o770, 0o733]) {
  test(`listenOnSocket() refuses a directory of mode ${mode.toString(8)}`, () =>
    inTemp(async (path) => {
      chmodSync(join(path, ".."), mode);
      await assert.rejects(listenOnSocket(createServer(), path), {
        code: "untrusted",
        message: /is writable by others/,
      });
      assert.ok(!existsSync(path));
    }));
}

test("listenOnSocket() takes a directory that is shared and sticky", () =>
  inTemp(async (path) => {
    chmodSync(join(path, ".."), 0o1777);
    const unlisten = await listenOnSocket(named("a"), path);
    assert.equal(await hear(path), "a");
    unlisten();
  }));

const lengths: readonly (readonly [string, string, boolean])[] = [
  ["107 bytes", "x".repeat(107), true],
  ["108 bytes", "x".repeat(108), false],
  ["a folder of 97", `${"d".repeat(97)}/s`, true],
  ["a folder of 98", `${"d".repeat(98)}/s`, false],
];
for (const [name, shape, isTaken] of lengths) {
  test(`listenOnSocket() ${isTaken ? "takes" : "refuses"} ${name}`, () =>
    inTemp(async (path) => {
      const dir = join(path, "..");
      const [folder = "", file] = shape.split("/");
      const rest = folder.slice(dir.length + 1);
      if (file !== undefined) mkdirSync(join(dir, rest));
      const at = join(dir, rest, file ?? "");
      assert.equal(at.length, shape.length);
      const listening = listenOnSocket(named("a"), at);
      if (!isTaken) {
        return await assert.rejects(listening, { code: "ENAMETOOLONG" });
      }
      const unlisten = await listening;
      assert.equal(await hear(at), "a");
      unlisten();
    }));
}

test("listenOnSocket() keeps no name that a runtime could remove", () =>
  inTemp(async (path) => {
    const server = named("a");
    const unlisten = await listenOnSocket(server, path);
    const bound = server.address();
    assert.equal(typeof bound, "string");
    const folder = join(String(bound), "..");
    assert.notEqual(folder, join(path, ".."));
    // What somebody else makes of that name later.
    mkdirSync(folder);
    writeFileSync(String(bound), "theirs");
    unlisten();
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(readFileSync(String(bound), "utf8"), "theirs");
  }));
