/** What systemd is told by a watch that it has started. */

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { BINARY, noBinary, works } from "../support/binary.ts";
import { inTemp } from "../support/temp.ts";
import { until } from "../support/until.ts";

/** Prints each datagram that a Unix socket gets as a line of JSON. */
const RECEIVER = `import json, socket, sys
receiver = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
receiver.bind(sys.argv[1])
print(json.dumps("ready"), flush=True)
while True:
    print(json.dumps(receiver.recv(4096).decode()), flush=True)
`;
const skip = noBinary ||
  (works("python3", "--version")
    ? false
    : "there is no python3 here, which receives");
if (skip) console.log(`skipped: ${skip}`);

/** Lines that a program has said so far. */
function linesOf({ stdout }: ReturnType<typeof spawn>): () => string[] {
  let text = "";
  stdout?.setEncoding("utf8").on("data", (part) => (text += part));
  return () => text.split("\n").slice(0, -1);
}

test("a watch tells systemd that it is ready, and feeds its watchdog", {
  skip,
}, () =>
  inTemp(async (dir) => {
    const socket = join(dir, "notify");
    const receiver = spawn("python3", ["-c", RECEIVER, socket], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const heard = linesOf(receiver);
    await until(() => heard().length > 0);
    const folder = join(dir, "run");
    const file = join(folder, "snapshot.json");
    mkdirSync(folder);
    const watch = spawn(
      BINARY,
      ["watch", "--interval", "100ms", "--quiet", "--output", file],
      {
        env: { NOTIFY_SOCKET: socket },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    const ended = new Promise((resolve) => watch.once("close", resolve));
    try {
      await until(() => heard().length > 3);
      // It was there before anything was told.
      assert.doesNotThrow(() => JSON.parse(readFileSync(file, "utf8")));
      const [, first, ...more] = heard().map((line) => JSON.parse(line));
      assert.equal(first, "READY=1\nWATCHDOG_USEC=120000000\nWATCHDOG=1");
      assert.deepEqual([...new Set(more)], ["WATCHDOG=1"]);
      // Deno's child.kill() tells the signal for the end, whatever it was.
      process.kill(watch.pid ?? 0, "SIGTERM");
      assert.equal(await ended, 0);
      // Nothing of it lies beside the file that others read.
      assert.deepEqual(readdirSync(folder), ["snapshot.json"]);
    } finally {
      watch.kill("SIGKILL");
      receiver.kill("SIGKILL");
    }
  }));
