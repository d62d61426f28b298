/** A folder whose owner wants what is written put elsewhere. */

import assert from "node:assert/strict";
import {
  chmodSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { test } from "node:test";
import { withFolder } from "../../../host/output/held_folder.ts";
import { writeDocument } from "../../../host/output/write_document.ts";
import {
  asOtherUser,
  noOtherUser,
  OTHER_UID,
} from "../../support/other_user.ts";
import { createTemp } from "../../support/temp.ts";

const temp = createTemp("held-folder");
// Others have to get through it.
chmodSync(temp, 0o755);

function newFolder(): string {
  return mkdtempSync(join(temp, "case-"));
}
const TRIES = 1500;

/** Exchanges a folder and a link of one owner, again and again. */
const EXCHANGE = `
import ctypes, os, sys
os.chdir(sys.argv[1])
libc = ctypes.CDLL(None)
open("ready", "w").close()
while True:
    libc.renameat2(-100, b"folder", -100, b"link", 2)
`;

test("writeDocument() writes into no folder that another user put there", {
  skip: noOtherUser,
}, async () => {
  const root = newFolder();
  const [theirs, ours] = [join(root, "theirs"), join(root, "ours")];
  mkdirSync(join(theirs, "folder"), { recursive: true });
  mkdirSync(ours);
  chmodSync(root, 0o755);
  symlinkSync(ours, join(theirs, "link"));
  writeFileSync(join(ours, "passwd"), "precious");
  for (const path of [theirs, join(theirs, "folder"), join(theirs, "link")]) {
    // A link of root's would be one to follow.
    lchownSync(path, OTHER_UID, OTHER_UID);
  }
  const other = asOtherUser(EXCHANGE, [theirs]);
  try {
    while (!readdirSync(theirs).includes("ready")) await sleep(5);
    for (let at = 0; at < TRIES; at += 1) {
      // It fails where they were quick, and is told so.
      await writeDocument(join(theirs, "folder", "passwd"), `${at}\n`)
        .catch(() => {});
    }
  } finally {
    other.kill("SIGKILL");
    await new Promise((resolve) => other.once("exit", resolve));
  }
  assert.deepEqual(readdirSync(ours), ["passwd"]);
  assert.equal(readFileSync(join(ours, "passwd"), "utf8"), "precious");
});

test("withFolder() keeps to a folder that was moved meanwhile", async () => {
  const root = newFolder();
  const [path, moved] = [join(root, "a"), join(root, "b")];
  mkdirSync(path);
  await withFolder(path, (held) => {
    renameSync(path, moved);
    mkdirSync(path);
    writeFileSync(join(held, "file"), "text");
    return Promise.resolve();
  });
  assert.deepEqual([readdirSync(path), readdirSync(moved)], [[], ["file"]]);
});

test("withFolder() refuses a link, and what lies behind one", async () => {
  const root = newFolder();
  mkdirSync(join(root, "real", "inner"), { recursive: true });
  symlinkSync("real", join(root, "link"));
  for (const path of ["link", "link/inner"]) {
    await assert.rejects(
      withFolder(join(root, path), () => Promise.resolve()),
      { code: "changed" },
    );
  }
});

test("withFolder() tells what is not there by the kernel's code", async () => {
  await assert.rejects(
    withFolder(join(newFolder(), "missing"), () => Promise.resolve()),
    { code: "ENOENT" },
  );
});

test("withFolder() needs no right to list a folder", async () => {
  const path = join(newFolder(), "drop");
  mkdirSync(path);
  chmodSync(path, 0o311);
  await withFolder(path, (held) => {
    writeFileSync(join(held, "file"), "text");
    return Promise.resolve();
  });
  assert.equal(readFileSync(join(path, "file"), "utf8"), "text");
});
