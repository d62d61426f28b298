import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { closeSync, constants, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { showable, writeAll } from "../../../host/terminal/standard_streams.ts";
import { inTemp } from "../../support/temp.ts";
import { block } from "../../support/until.ts";

/** Both ends of a pipe whose writer does not wait. */
async function withPipe(
  work: (reader: number, writer: number) => Promise<void>,
): Promise<void> {
  await inTemp(async (dir) => {
    const path = join(dir, "pipe");
    execFileSync("mkfifo", [path]);
    const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    try {
      await work(reader, writer);
    } finally {
      closeSync(reader);
      closeSync(writer);
    }
  });
}

test("writeAll() repeats nothing to a reader that stalls", () =>
  withPipe(async (reader, writer) => {
    // Lines of 8 bytes, three times what a pipe holds.
    const text = Array.from(
      { length: 25_000 },
      (_, at) => `${String(at).padStart(7, "0")}\n`,
    ).join("");
    let isWritten = false;
    const writing = writeAll(writer, text).then(() => isWritten = true);
    // Where it repeats itself it has no end.
    writing.catch(() => {});
    let seen = "";
    const buffer = new Uint8Array(1000);
    while (!isWritten || seen.length < text.length) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      for (let part = 0; part < 20; part++) {
        try {
          const count = readSync(reader, buffer, 0, buffer.length, null);
          seen += new TextDecoder().decode(buffer.subarray(0, count));
        } catch {
          // It is empty for now.
          break;
        }
      }
      if (seen.length > text.length) break;
    }
    assert.ok(seen === text, `${seen.length} of ${text.length} characters`);
    await writing;
  }));

test("writeAll() gives a reader up that stalls for too long", () =>
  withPipe(async (_, writer) => {
    await writeAll(writer, "x".repeat(65_536), 50);
    await assert.rejects(writeAll(writer, "x", 50), {
      code: "ETIMEDOUT",
      told: "its reader has stalled for 50 ms",
    });
  }));

test("writeAll() does not blame a reader for what the process did not get", () =>
  withPipe(async (reader, writer) => {
    await writeAll(writer, "x".repeat(65_536), 50);
    const writing = writeAll(writer, "y", 50);
    block(200);
    // Its turn comes right after the writer's.
    setTimeout(() => readSync(reader, new Uint8Array(65_536)), 10);
    await writing;
  }));

const shown: readonly (readonly [string, string])[] = [
  ["a\tline\nand another\n", "a\tline\nand another\n"],
  ["Größe 42 °C\n", "Größe 42 °C\n"],
  ["red \u001b[31m\r", "red \ufffd[31m\ufffd"],
  ["\u0085\u007f\u0000", "\ufffd\ufffd\ufffd"],
  ["gpj.\u202esj\u2066", "gpj.\ufffdsj\ufffd"],
];
for (const [text, want] of shown) {
  test(`showable() shows ${JSON.stringify(text)}`, () => {
    assert.equal(showable(text), want);
  });
}
