/** An image for systemd-sysext: what it holds, and that systemd takes it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  noPackage,
  PACKAGED,
  packageOf,
  printed,
  sha256,
} from "../support/packages.ts";
import "../support/quiet.ts";

const skip = noPackage(".raw", "unsquashfs");
if (skip) console.log(`skipped: ${skip}`);
const image = packageOf(".raw") ?? "";
const cat = (path: string) => printed("unsquashfs", "-cat", image, path);

test("the image adds to /usr and to nothing else", { skip }, () => {
  const paths = printed("unsquashfs", "-l", image).trim().split("\n")
    .map((line) => line.replace(/^squashfs-root\/?/, "/"));
  for (const path of paths) assert.match(path, /^\/$|^\/usr(\/|$)/);
  assert.ok(paths.includes("/usr/bin/model-carry"));
  assert.ok(paths.includes("/usr/lib/systemd/system/model-carry.service"));
});

test("the image says for which systems it is", { skip }, () => {
  const name = "usr/lib/extension-release.d/extension-release.model-carry";
  const processor = /-(x86-64|arm64)\.raw$/.exec(image)?.[1];
  assert.deepEqual(cat(name).trim().split("\n"), [
    "ID=_any",
    `ARCHITECTURE=${processor}`,
    "EXTENSION_RELOAD_MANAGER=1",
  ]);
});

test("the image has the program as it was built", {
  skip: skip || (PACKAGED === "" ? "MODEL_CARRY_PACKAGED names none" : false),
}, () => {
  const line = 'unsquashfs -cat "$1" usr/bin/model-carry | sha256sum';
  const [digest] = printed("sh", "-c", line, "sh", image).split(" ");
  assert.equal(digest, sha256(PACKAGED));
});
