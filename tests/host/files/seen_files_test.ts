/** What a run keeps of a sysroot, and which reads of it wait for nothing. */

import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { createFiles } from "../../../host/files/read_files.ts";
import {
  diskOf,
  kept,
  listSeen,
  nothingSeen,
} from "../../../host/files/seen_files.ts";
import { createTemp } from "../../support/temp.ts";

const root = createTemp("seen");
after(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, "devices/net0"), { recursive: true });
mkdirSync(join(root, "class"));
writeFileSync(join(root, "devices/net0/type"), "1\n");
writeFileSync(join(root, "devices/net0/empty"), "");
writeFileSync(join(root, "devices/net0/page"), "x".repeat(8192));
symlinkSync("type", join(root, "devices/net0/kind"));
symlinkSync("../devices/net0", join(root, "class/net0"));
symlinkSync("/devices/net0", join(root, "class/net1"));
symlinkSync("net2", join(root, "class/net2"));
writeFileSync(join(root, "class/note"), "no link");

for (const path of ["/proc", "/sys", join(root, "gone")]) {
  test(`diskOf() knows no device of ${path} that waits for nothing`, () => {
    assert.equal(diskOf(path.replace(root, "/no/such/place")), null);
  });
}

test("kept() looks once, and again after a failure", async () => {
  const found = new Map<string, Promise<number>>();
  let looks = 0;
  const look = () => Promise.resolve(++looks);
  assert.equal(await kept(found, "a", look), 1);
  assert.equal(await kept(found, "a", look), 1);
  await assert.rejects(
    kept(found, "b", () => Promise.reject(new Error("gone"))),
  );
  assert.equal(await kept(found, "b", look), 2);
  assert.equal(await kept(undefined, "a", look), 3);
});

test("listSeen() keeps what is a folder and what is a link", async () => {
  const seen = nothingSeen(root);
  const names = await listSeen(seen, `${root}/class`);
  assert.deepEqual([...names].sort(), ["net0", "net1", "net2", "note"]);
  assert.deepEqual(
    Object.fromEntries(
      [...seen.kinds].map(([path, kind]) => [path.slice(root.length), kind])
        .sort(),
    ),
    { "/class/net0": "link", "/class/net1": "link", "/class/net2": "link" },
  );
});

for (const isListed of [true, false]) {
  const how = isListed ? "after their list" : "without a list";
  test(`createFiles() reads through links ${how}`, async () => {
    const files = createFiles(root);
    if (isListed) {
      for (const dir of ["/class", "/devices", "/devices/net0"]) {
        await files.readDir(dir);
      }
    }
    for (const name of ["net0", "net1"]) {
      assert.equal(await files.readText(`/class/${name}/type`), "1\n");
      assert.equal(await files.readText(`/class/${name}/kind`), "1\n");
      assert.equal(await files.readText(`/class/${name}/empty`), "");
      assert.equal(
        (await files.readText(`/class/${name}/page`)).length,
        8192,
      );
      assert.equal(await files.readLinkName(`/class/${name}`), "net0");
      assert.deepEqual(await files.readDir(`/class/${name}`), [
        "empty",
        "kind",
        "page",
        "type",
      ]);
    }
    const fails = async (path: string, code: string) =>
      await assert.rejects(files.readText(path), { code });
    await fails("/class/net2/type", "ELOOP");
    await fails("/class/net2", "ELOOP");
    await fails("/class/net0", "EISDIR");
    await fails("/class/net0/gone", "ENOENT");
    await fails("/class/note/type", "ENOENT");
    await fails("/devices/net0/type/x", "ENOTDIR");
    await assert.rejects(files.readLinkName("/devices/net0"), {
      code: "EINVAL",
    });
  });
}
