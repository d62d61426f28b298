/** An OCI image: what it holds, and that it needs nothing else. */

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { commonLicences } from "../../scripts/packages/libraries.ts";
import { needsOf } from "../../scripts/packages/elf_needs.ts";
import {
  noPackage,
  PACKAGED,
  packageOf,
  printed,
} from "../support/packages.ts";
import { projectText } from "../support/project_files.ts";
import { createTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const END = ".oci.tar";
const skip = noPackage(END, "tar");
if (skip) console.log(`skipped: ${skip}`);
const dir = createTemp("oci");
const root = join(dir, "root");
const digest = (bytes: Uint8Array) =>
  `sha256:${createHash("sha256").update(bytes).digest("hex")}`;

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
}

const pathOf = (one: Descriptor) =>
  join(dir, "blobs", one.digest.replace(":", "/"));

/** A blob, which is what its name says. */
function blob(one: Descriptor): Uint8Array {
  const bytes = readFileSync(pathOf(one));
  assert.deepEqual([digest(bytes), bytes.length], [one.digest, one.size]);
  return bytes;
}

const json = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes));

function open() {
  printed("tar", "-xf", packageOf(END) ?? "", "-C", dir);
  const index = json(readFileSync(join(dir, "index.json")));
  const [described] = index.manifests as Descriptor[];
  assert.ok(described && index.manifests.length === 1);
  const manifest = json(blob(described));
  const config = json(blob(manifest.config));
  const layer = gunzipSync(blob(manifest.layers[0]));
  const path = pathOf(manifest.layers[0]);
  return { described, manifest, config, layer, path };
}

const image = skip ? null : open();
if (image !== null) {
  mkdirSync(root);
  printed("tar", "-xzf", image.path, "-C", root);
}

test("the image is one layer, and says what it is", { skip }, () => {
  assert.ok(image);
  const { described, manifest, config, layer } = image;
  const { version, license } = JSON.parse(projectText("deno.json"));
  const name = described.annotations?.["org.opencontainers.image.ref.name"];
  assert.equal(name, `model-carry:${version}`);
  assert.equal(manifest.layers.length, 1);
  assert.deepEqual(config.rootfs.diff_ids, [digest(layer)]);
  const processor = /-(amd64|arm64)\.oci\.tar$/.exec(packageOf(END) ?? "")?.[1];
  assert.deepEqual([config.os, config.architecture], ["linux", processor]);
  const { Labels, User, Entrypoint, Cmd, WorkingDir } = config.config;
  assert.deepEqual([User, Entrypoint, Cmd, WorkingDir], [
    "65522:65522",
    ["/usr/bin/model-carry"],
    undefined,
    "/",
  ]);
  assert.deepEqual(Labels, manifest.annotations);
  const label = (name: string) => Labels[`org.opencontainers.image.${name}`];
  assert.equal(label("version"), version);
  assert.equal(label("created"), config.created);
  // As the bill of materials has them.
  assert.deepEqual(label("licenses").split(" AND "), [
    license,
    ...["BSD-3-Clause", "Unicode-3.0", "LGPL-2.1-or-later"],
    "GPL-3.0-or-later WITH GCC-exception-3.1",
  ]);
  assert.match(label("source"), /^https:\/\//);
  assert.match(label("revision"), /^[0-9a-f]{40}(-modified)?$/);
  assert.match(
    Labels["ai.srcos.model-carry.libraries"],
    /^libc6\S*=2\.\d\S+ libgcc-s1\S*=\d\S+$/,
  );
});

test("everything in the image is root's, of one time, and plain", {
  skip,
}, () => {
  assert.ok(image);
  const { path, config } = image;
  const lines = printed("tar", "-tvzf", path, "--numeric-owner", "--full-time")
    .trim().split("\n");
  const day = config.created.replace("T", " ").replace("Z", "");
  for (const line of lines) {
    // Nothing is a link, a device or more than its mode says.
    assert.match(line, /^(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) 0\/0 +\d+ /, line);
    assert.ok(line.includes(` ${day} `), line);
  }
  const programs = lines.filter((one) => one.startsWith("-rwx"))
    .map((one) => one.slice(one.lastIndexOf(" ") + 1));
  // The loader is what starts it: there is no shell, and nothing else to run.
  assert.equal(programs.length, 2);
  assert.ok(programs.includes("usr/bin/model-carry"));
  assert.ok(programs.some((one) => /^lib(64)?\/ld-linux-/.test(one)));
});

/** Files that can be mapped, by name. */
function libraries(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of ["lib", "lib64"]) {
    const path = join(root, folder);
    if (!statSync(path, { throwIfNoEntry: false })) continue;
    for (const name of readdirSync(path)) found.set(name, join(path, name));
  }
  return found;
}

function needed(path: string): string[] {
  const bytes = readFileSync(path);
  const read = (at: number, length: number) => bytes.subarray(at, at + length);
  return needsOf(read).map(({ library }) => library);
}

test("what the program is linked against is in the image", { skip }, () => {
  const known = libraries();
  const left = needed(join(root, "usr/bin/model-carry"));
  assert.ok(left.includes("libc.so.6"));
  for (const name of left) assert.ok(known.has(name), name);
  for (const [name, path] of known) {
    // The loader needs nothing and has no versions to say so with.
    if (name.startsWith("ld-")) continue;
    for (const more of needed(path)) assert.ok(known.has(more), more);
  }
  // And nothing that nobody asked for.
  assert.deepEqual([...known.keys()].sort(), [...new Set(left)].sort());
});

test("licences of all that is in the image are in it", { skip }, () => {
  const at = (path: string) => readFileSync(join(root, path), "utf8");
  for (const name of ["LICENSE", "NOTICE"]) {
    assert.equal(
      at(`usr/share/licenses/model-carry/${name}`),
      projectText(name),
    );
  }
  const texts = new Set(readdirSync(join(root, "usr/share/common-licenses")));
  const owners = readdirSync(join(root, "usr/share/doc")).sort();
  assert.deepEqual(owners, ["libc6", "libgcc-s1"]);
  for (const owner of owners) {
    const names = commonLicences(at(`usr/share/doc/${owner}/copyright`));
    assert.ok(names.length > 0);
    for (const name of names) assert.ok(texts.has(name), name);
  }
  assert.match(at("usr/share/common-licenses/LGPL-2.1"), /LESSER GENERAL/);
});

test("the image has the program as it was built", {
  skip: skip || (PACKAGED === "" ? "MODEL_CARRY_PACKAGED names none" : false),
}, () => {
  const packed = readFileSync(join(root, "usr/bin/model-carry"));
  assert.equal(digest(packed), digest(readFileSync(PACKAGED)));
});
