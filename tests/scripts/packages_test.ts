import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import {
  debChangelog,
  parseChangelog,
  rpmChangelog,
} from "../../scripts/packages/changelog.ts";
import { copyrightOf } from "../../scripts/packages/copyright.ts";
import { debDepends, rpmRequires } from "../../scripts/packages/depends.ts";
import { needsOf } from "../../scripts/packages/elf_needs.ts";
import { commonLicences } from "../../scripts/packages/libraries.ts";
import { MAINTAINER } from "../../scripts/packages/identity.ts";
import {
  fileNameOf,
  KINDS,
  parseKinds,
  platformOf,
} from "../../scripts/packages/names.ts";
import { projectText } from "../support/project_files.ts";

const NEEDS = [
  {
    library: "libc.so.6",
    versions: ["GLIBC_2.2.5", "GLIBC_2.27", "GLIBC_2.9"],
  },
  { library: "libm.so.6", versions: ["GLIBC_2.29"] },
  { library: "libgcc_s.so.1", versions: ["GCC_3.0", "GCC_4.2.0"] },
  { library: "ld-linux-aarch64.so.1", versions: [] },
];

test("debDepends() takes the newest of each package", () => {
  assert.equal(debDepends(NEEDS), "libc6 (>= 2.29), libgcc-s1 (>= 4.2)");
  assert.equal(debDepends([{ library: "libc.so.6", versions: [] }]), "libc6");
});

test("rpmRequires() names each library and each version of it", () => {
  assert.deepEqual(rpmRequires(NEEDS.slice(1, 2)), [
    "libm.so.6()(64bit)",
    "libm.so.6(GLIBC_2.29)(64bit)",
  ]);
});

test("a need that is not of glibc or libgcc is refused", () => {
  for (
    const need of [
      { library: "libssl.so.3", versions: [] },
      { library: "libcrypt.so.1", versions: ["XCRYPT_2.0"] },
      { library: "libc.so.6", versions: ["GLIBC_PRIVATE"] },
      { library: "libc.so", versions: [] },
    ]
  ) assert.throws(() => debDepends([need]), /Cannot package the program/);
  const needs = [{ library: "libssl.so.3", versions: [] }];
  assert.throws(() => rpmRequires(needs), /"libssl.so.3"/);
});

function needsOfFile(path: string) {
  const bytes = readFileSync(path);
  return needsOf((at, length) => bytes.subarray(at, at + length));
}

const noReadelf = spawnSync("readelf", ["--version"]).error === undefined
  ? false
  : "there is no readelf here (Debian package binutils)";
if (noReadelf) console.log(`skipped: ${noReadelf}`);

test("needsOf() finds what readelf finds", { skip: noReadelf }, () => {
  for (const path of ["/usr/bin/env", "/bin/bash", "/usr/bin/readelf"]) {
    const text = spawnSync("readelf", ["-dVW", path], { encoding: "utf8" })
      .stdout;
    const libraries = [...text.matchAll(/\(NEEDED\).*\[(.+)\]/g)]
      .map(([, name]) => name);
    const versions = text.slice(text.indexOf("gnu.version_r"))
      .matchAll(/Name: (\S+) .*Flags:/g);
    const found = needsOfFile(path);
    assert.ok(found.length > 0);
    assert.deepEqual(found.map(({ library }) => library), libraries);
    assert.deepEqual(
      found.flatMap((need) => [...need.versions]).sort(),
      [...versions].map(([, name]) => name).sort(),
    );
  }
});

test("needsOf() refuses what is no program", () => {
  const read = (bytes: Uint8Array) => () => bytes;
  assert.throws(() => needsOf(read(new Uint8Array(64))), /no ELF/);
  assert.throws(() => needsOf(read(new Uint8Array(3))), /no ELF/);
});

const CHANGES = `# Changelog

Words.

## 1.2.0, not released

### Added

- One \`thing\` that goes on
  for 100 % of two lines, and [a link](docs/x.md).
- Another.

### Fixed

- A fault.

## 1.1.0, 2025-03-09

### Added

- All.
`;

test("parseChangelog() reads versions, days and points", () => {
  assert.deepEqual(parseChangelog(CHANGES), [
    {
      version: "1.2.0",
      day: null,
      parts: [
        ["Added", [
          "One thing that goes on for 100 % of two lines, and a link.",
          "Another.",
        ]],
        ["Fixed", ["A fault."]],
      ],
    },
    { version: "1.1.0", day: "2025-03-09", parts: [["Added", ["All."]]] },
  ]);
  assert.throws(() => parseChangelog("## 1.2.0 (soon)\n"), SyntaxError);
});

test("the project's changelog has a point in every part", () => {
  const releases = parseChangelog(projectText("CHANGELOG.md"));
  const { version } = JSON.parse(projectText("deno.json"));
  assert.equal(releases[0]?.version, version);
  for (const { parts } of releases) {
    assert.ok(parts.length > 0);
    for (const [, points] of parts) assert.ok(points.length > 0);
  }
});

test("debChangelog() dates what is not released by its sources", () => {
  const text = debChangelog(parseChangelog(CHANGES), 1_790_000_000);
  assert.equal(
    text,
    `model-carry (1.2.0) unstable; urgency=medium

  [ Added ]
  * One thing that goes on for 100 % of two lines, and a link.
  * Another.

  [ Fixed ]
  * A fault.

 -- ${MAINTAINER}  Mon, 21 Sep 2026 14:13:20 +0000

model-carry (1.1.0) unstable; urgency=medium

  [ Added ]
  * All.

 -- ${MAINTAINER}  Sun, 09 Mar 2025 00:00:00 +0000
`,
  );
});

test("rpmChangelog() keeps macros out", () => {
  const text = rpmChangelog(parseChangelog(CHANGES), 1_790_000_000);
  assert.match(text, /^\* Mon Sep 21 2026 .* - 1\.2\.0-1\n- Added: One thing/);
  assert.match(text, /100 %% of/);
  assert.match(text, /^\* Sun Mar 09 2025 .* - 1\.1\.0-1\n- Added: All\.\n$/m);
});

test("copyrightOf() has the texts of licences, as fields", () => {
  const text = copyrightOf(
    projectText("packaging/debian/copyright"),
    projectText("NOTICE"),
  );
  assert.match(text, /^License: MIT\n Permission is hereby granted/m);
  assert.match(text, / OTHER DEALINGS IN\n THE SOFTWARE\.\n\nLicense: Uni/);
  assert.match(text, /^License: Unicode-3\.0\n COPYRIGHT AND PERMISSION/m);
  assert.match(text, / authorization of the copyright holder\.\n$/);
  for (const line of text.trimEnd().split("\n")) {
    assert.match(line, /^$|^\S+: .|^ +\S|^Copyright:/);
  }
});

test("commonLicences() names the texts that a copyright file points to", () => {
  const text = `in /usr/share/common-licenses/LGPL-2.1.  On Debian, see
/usr/share/common-licenses/GPL; also \`/usr/share/common-licenses/GPL-3', and
/usr/share/common-licenses/GPL.`;
  assert.deepEqual(commonLicences(text), ["GPL", "GPL-3", "LGPL-2.1"]);
  assert.deepEqual(commonLicences("MIT"), []);
});

test("files are named after version and processor", () => {
  const names = (target: string) =>
    KINDS.map((kind) => fileNameOf(kind, "1.2.0", platformOf(target)));
  assert.deepEqual(names("x86_64-unknown-linux-gnu"), [
    "model-carry_1.2.0_amd64.deb",
    "model-carry-1.2.0-1.x86_64.rpm",
    "model-carry-1.2.0-x86-64.raw",
    "model-carry-1.2.0-amd64.oci.tar",
  ]);
  assert.deepEqual(names("aarch64-unknown-linux-gnu"), [
    "model-carry_1.2.0_arm64.deb",
    "model-carry-1.2.0-1.aarch64.rpm",
    "model-carry-1.2.0-arm64.raw",
    "model-carry-1.2.0-arm64.oci.tar",
  ]);
  for (const target of ["", "riscv64gc-unknown-linux-gnu", "toString"]) {
    assert.throws(() => platformOf(target), RangeError);
  }
});

test("parseKinds() takes what is known, and nothing blank", () => {
  assert.deepEqual(parseKinds(undefined), KINDS);
  assert.deepEqual(parseKinds("rpm,deb"), ["rpm", "deb"]);
  for (const text of ["", "deb,", "apk", "DEB"]) {
    assert.throws(() => parseKinds(text), /--only takes deb, rpm, sysext, oci/);
  }
});
