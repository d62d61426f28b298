/** An .rpm, as rpm reads it. */

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
import { inTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const skip = noPackage(".rpm", "rpm");
if (skip) console.log(`skipped: ${skip}`);
const rpm = packageOf(".rpm") ?? "";
const { version } = JSON.parse(projectText("deno.json"));

/** A query of the package, in a database of its own. */
const query = (...args: readonly string[]) =>
  inTemp((dir) =>
    Promise.resolve(printed("rpm", "--dbpath", dir, ...args, rpm))
  );

test("rpm finds the digests of the .rpm right", { skip }, async () => {
  assert.match(await query("-K"), /: digests OK\n$/);
});

test("the .rpm needs libraries of glibc and libgcc, nothing else", {
  skip,
}, async () => {
  const needs = (await query("-qpR")).trim().split("\n");
  assert.ok(needs.some((one) => one.startsWith("libc.so.6(GLIBC_2.")));
  for (const need of needs) {
    assert.match(
      need,
      /^(\/bin\/sh$|rpmlib\(|ld-linux|lib(c|m|dl|pthread|rt|gcc_s)\.so\.\d\()/,
    );
  }
});

test("the .rpm holds its files as root's, and the program as built", {
  skip,
}, async () => {
  const format = "[%{FILEMODES:perms} %{FILEUSERNAME}:%{FILEGROUPNAME} " +
    "%{FILEDIGESTS} %{FILENAMES}\n]";
  const lines = (await query("-qp", "--qf", format)).trim().split("\n");
  const rows = new Map(lines.map((line) => {
    const [mode, owner, ...rest] = line.split(" ");
    assert.equal(owner, "root:root");
    return [rest.at(-1) ?? "", { mode, digest: rest[0] }];
  }));
  const program = rows.get("/usr/bin/model-carry");
  assert.equal(program?.mode, "-rwxr-xr-x");
  if (PACKAGED !== "") assert.equal(program?.digest, sha256(PACKAGED));
  assert.equal(rows.get("/etc/model-carry/plugins")?.mode, "drwxr-xr-x");
  for (
    const path of [
      "/usr/lib/systemd/system/model-carry.service",
      "/usr/share/bash-completion/completions/model-carry",
      "/usr/share/licenses/model-carry/LICENSE",
      "/usr/share/licenses/model-carry/NOTICE",
      "/usr/share/man/man1/model-carry.1.gz",
      "/usr/share/man/man5/model-carry-policy.5.gz",
      "/usr/share/zsh/site-functions/_model-carry",
    ]
  ) assert.equal(rows.get(path)?.mode, "-rw-r--r--", path);
});

test("the .rpm is named after what is in it", { skip }, async () => {
  const name = await query("-qp", "--qf", "%{NAME}-%{VERSION}-1.%{ARCH}.rpm");
  assert.ok(rpm.endsWith(`/${name}`), rpm);
  assert.ok(name.includes(version));
  assert.match(await query("-qp", "--changelog"), new RegExp(`- ${version}-1`));
});
