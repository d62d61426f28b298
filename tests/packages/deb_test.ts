/** A .deb, as dpkg reads it. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  noPackage,
  PACKAGED,
  packageOf,
  printed,
  sha256,
} from "../support/packages.ts";
import { projectText } from "../support/project_files.ts";
import "../support/quiet.ts";

const skip = noPackage(".deb", "dpkg-deb");
if (skip) console.log(`skipped: ${skip}`);
const deb = packageOf(".deb") ?? "";
const { version } = JSON.parse(projectText("deno.json"));

test("the .deb depends on the C library and libgcc, nothing else", {
  skip,
}, () => {
  const field = (name: string) => printed("dpkg-deb", "-f", deb, name).trim();
  assert.match(
    field("Depends"),
    /^libc6 \(>= 2\.\d+\), libgcc-s1 \(>= [\d.]+\)$/,
  );
  for (const name of ["Pre-Depends", "Recommends", "Suggests", "Conflicts"]) {
    assert.equal(field(name), "");
  }
  assert.equal(field("Version"), version);
  const name = `model-carry_${version}_${field("Architecture")}.deb`;
  assert.ok(deb.endsWith(`/${name}`), deb);
});

test("the .deb holds its files as root's, and no other", { skip }, () => {
  const lines = printed("dpkg-deb", "-c", deb).trim().split("\n");
  const files = lines.map((line) => {
    const [mode = "", owner = "", , , , path = ""] = line.split(/\s+/);
    assert.equal(owner, "root/root");
    return { mode, path: path.slice(1) };
  });
  const modes = new Map(files.map(({ mode, path }) => [path, mode]));
  assert.equal(modes.get("/usr/bin/model-carry"), "-rwxr-xr-x");
  assert.equal(modes.get("/etc/model-carry/plugins/"), "drwxr-xr-x");
  const plain = files.filter(({ mode, path }) =>
    mode.startsWith("-") && path !== "/usr/bin/model-carry"
  );
  for (const { mode, path } of plain) {
    assert.equal(mode, "-rw-r--r--", path);
    assert.match(path, /^\/usr\/(lib\/systemd|share)\//);
  }
  const there = plain.map(({ path }) => path);
  for (
    const path of [
      "/usr/lib/systemd/system/model-carry.service",
      "/usr/share/bash-completion/completions/model-carry",
      "/usr/share/doc/model-carry/changelog.gz",
      "/usr/share/doc/model-carry/copyright",
      "/usr/share/doc/model-carry/examples/plugins/backup-running.js",
      "/usr/share/doc/model-carry/examples/policy/policy.json",
      "/usr/share/fish/vendor_completions.d/model-carry.fish",
      "/usr/share/man/man1/model-carry.1.gz",
      "/usr/share/man/man5/model-carry-policy.5.gz",
      "/usr/share/zsh/vendor-completions/_model-carry",
    ]
  ) assert.ok(there.includes(path), path);
});

test("the .deb has the program as it was built", {
  skip: skip || (PACKAGED === "" ? "MODEL_CARRY_PACKAGED names none" : false),
}, () => {
  const line = 'dpkg-deb --fsys-tarfile "$1" | ' +
    "tar -xO ./usr/bin/model-carry | sha256sum";
  const [digest] = printed("sh", "-c", line, "sh", deb).split(" ");
  assert.equal(digest, sha256(PACKAGED));
});
