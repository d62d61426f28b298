import assert from "node:assert/strict";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readDocument } from "../../../host/files/read_document.ts";
import { inTemp } from "../../support/temp.ts";

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
