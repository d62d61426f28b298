/** A folder that is told to be mounts of the kernel, and is not of this one. */

import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  realpathSync,
  renameSync,
  symlinkSync,
} from "node:fs";
import { test } from "node:test";
import { openMounts } from "../../../host/mounted/mounts_fault.ts";
import { BOOT_ID, mountFolder } from "../../support/mounted_folder.ts";
import { inTemp } from "../../support/temp.ts";

const FILE = "/proc/sys/kernel/random/boot_id";
const usual = (dir: string, files: Readonly<Record<string, string>> = {}) =>
  mountFolder({
    dir,
    files: { "/sys/class/": "", ...files },
    version: 2,
    groups: "0::/\n",
  });

test("openMounts() gives the real path of a folder", () =>
  inTemp(async (dir) => {
    const view = usual(dir);
    assert.equal(openMounts(dir, view), realpathSync(dir));
    symlinkSync(dir, `${dir}/link`);
    assert.equal(openMounts(`${dir}/link`, view), realpathSync(dir));
    await Promise.resolve();
  }));

/** Another number, that differs by its first digit. */
const OTHER = BOOT_ID.replace(/^./, (one) => one === "0" ? "1" : "0");

type Change = (dir: string) => void;
const faults: readonly (readonly [
  string,
  Readonly<Record<string, string>>,
  Change,
  RegExp,
])[] = [
  [
    "of another start",
    { [FILE]: OTHER },
    () => {},
    /another start of a kernel/,
  ],
  ["of no start", { [FILE]: "" }, () => {}, /another start of a kernel/],
  [
    "that others may write",
    {},
    (dir) => chmodSync(dir, 0o777),
    /is writable by others/,
  ],
  [
    "whose /sys is a link",
    {},
    (dir) => {
      renameSync(`${dir}/sys`, `${dir}/other`);
      symlinkSync("other", `${dir}/sys`);
    },
    /"sys" in it cannot be used: ENOTDIR/,
  ],
  [
    "with a folder for the number",
    {},
    (dir) => {
      renameSync(`${dir}${FILE}`, `${dir}/old`);
      mkdirSync(`${dir}${FILE}`);
    },
    /boot_id" in it cannot be used: EISDIR/,
  ],
];
for (const [name, files, change, message] of faults) {
  test(`openMounts() refuses mounts ${name}, and tells no path`, () =>
    inTemp(async (dir) => {
      const view = usual(dir, files);
      change(dir);
      assert.throws(
        () => openMounts(dir, view),
        (error: Error & { readonly code?: string; readonly told?: string }) => {
          assert.equal(error.code, "not-host");
          assert.match(error.message, message);
          assert.match(
            error.told ?? "",
            /^Cannot use the folder of the host's/,
          );
          assert.ok(!error.told?.includes(dir), error.told);
          return true;
        },
      );
      await Promise.resolve();
    }));
}
