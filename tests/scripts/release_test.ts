/** A release is whole and can be checked, or it is not there. */

import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  engineVersion,
  hexOf,
  parseRuntime,
  type Part,
  shippedParts,
  type Source,
} from "../../scripts/release/parts.ts";
import { createSbom } from "../../scripts/release/sbom.ts";
import { lockedSource } from "../../scripts/release/sources.ts";
import { isBill } from "../support/cyclonedx.ts";
import { noSource as skip } from "../support/run.ts";
import { createTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, "utf8");
const dir = createTemp("release");

const LOCK = JSON.parse(read("deno.lock"));
const ENGINE = engineVersion(
  readFileSync(`${ROOT}runner/sandbox/_quickjs_metered.bin`),
);
const RUNTIME = { deno: "2.9.6", v8: "14.5.201.2" };
const source = (name: string): Source => ({
  ...lockedSource(LOCK, name),
  licence: "MIT",
});
const PARTS = shippedParts(
  { ajv: source("ajv"), "quickjs-wasi": source("quickjs-wasi") },
  ENGINE,
  RUNTIME,
);
const PROGRAM = {
  name: "@sourceos/model-carry",
  version: "0.1.0",
  licence: "MIT",
};
const TOOL = lockedSource(LOCK, "@cyclonedx/cyclonedx-library");
const bill = createSbom(PROGRAM, PARTS, TOOL);

test("createSbom() writes what the schema of CycloneDX takes", () => {
  const document = JSON.parse(bill);
  assert.ok(isBill(document), JSON.stringify(isBill.errors));
  const faults: readonly ((one: typeof document) => void)[] = [
    (one) => delete one.bomFormat,
    (one) => one.components[0].hashes[0].content = "abc",
    (one) => one.components[0].licenses[0].license.id = "Nobody-1.0",
    (one) => one.components[0].type = "plugin",
    (one) => one.components.push(one.components[0]),
  ];
  for (const spoil of faults) {
    const spoilt = JSON.parse(bill);
    spoil(spoilt);
    assert.ok(!isBill(spoilt), String(spoil));
  }
});

test("createSbom() names the licence of the program, as LICENSE does", () => {
  const licence: string = JSON.parse(read("deno.json")).license;
  assert.equal(licence, PROGRAM.licence);
  assert.ok(read("LICENSE").startsWith(`${licence} License\n`));
  assert.deepEqual(JSON.parse(bill).metadata.component.licenses, [
    { license: { id: licence } },
  ]);
});

test("createSbom() writes the same bytes, whatever the order", () => {
  assert.equal(createSbom(PROGRAM, PARTS, TOOL), bill);
  const turned = (parts: readonly Part[]): Part[] =>
    parts.map((one) => ({ ...one, parts: turned(one.parts) })).reverse();
  assert.equal(createSbom(PROGRAM, turned(PARTS), TOOL), bill);
});

interface Component {
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly licenses: readonly unknown[];
  readonly hashes?: readonly { readonly content: string }[];
  readonly "bom-ref": string;
}

test("createSbom() names every part with its licence and its carrier", () => {
  const { components, dependencies } = JSON.parse(bill) as {
    components: readonly Component[];
    dependencies: readonly { dependsOn?: readonly string[] }[];
  };
  assert.deepEqual(components.map((one) => one.name), [
    ...["ajv", "deno", "glibc", "libgcc", "quickjs-ng", "quickjs-wasi"],
    ...["unicode-character-database", "v8", "wasi-libc"],
  ]);
  const carried = dependencies.flatMap((one) => one.dependsOn ?? []);
  assert.deepEqual(
    carried.sort(),
    components.map((one) => one["bom-ref"]).sort(),
  );
  for (const { name, version, purl, licenses, hashes } of components) {
    assert.equal(licenses.length, 1, name);
    if (!purl?.startsWith("pkg:npm/")) continue;
    assert.equal(purl, `pkg:npm/${name}@${version}`);
    const [hash] = hashes ?? [];
    const bytes = Buffer.from(hash?.content ?? "", "hex");
    const { integrity } = lockedSource(LOCK, name);
    assert.equal(`sha512-${bytes.toString("base64")}`, integrity);
  }
});

test("NOTICE has the versions that are shipped", () => {
  const notice = read("NOTICE");
  const { version } = source("ajv");
  assert.ok(notice.includes(`Ajv ${version}`));
  assert.ok(notice.includes(`quickjs-wasi ${source("quickjs-wasi").version}`));
  const others = ["QuickJS-NG", "Unicode", "wasi-libc", "Deno", "V8"];
  for (const name of [...others, "GNU C Library", "libgcc"]) {
    assert.ok(notice.includes(name), name);
  }
});

test("no package is loaded by what is shipped", { skip }, () => {
  for (const entry of ["main.ts", "mod.ts"]) {
    const text = execFileSync(
      process.execPath,
      ["info", "--json", `${ROOT}${entry}`],
      { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
    );
    const { modules } = JSON.parse(text) as {
      modules: readonly { specifier: string }[];
    };
    assert.ok(modules.length > 100);
    const foreign = modules.filter((one) =>
      !/^(file|node):/.test(one.specifier)
    );
    assert.deepEqual(foreign, []);
  }
});

test("hexOf() takes nothing but a SHA-512", () => {
  assert.equal(hexOf(`sha512-${"A".repeat(86)}==`), "00".repeat(64));
  for (const text of ["", "sha1-AAAA", `sha512-${"A".repeat(85)}==`]) {
    assert.throws(() => hexOf(text), SyntaxError);
  }
});

test("engineVersion() finds the one version in the engine", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  assert.match(ENGINE, /^\d+\.\d+\.\d+$/);
  assert.equal(engineVersion(bytes("a\x000.1.22\0b")), "0.1.22");
  for (const text of ["", "1.2.3", "\x001.2.3\0 \x001.2.4\0"]) {
    assert.throws(() => engineVersion(bytes(text)), SyntaxError);
  }
});

test("parseRuntime() reads what Deno says of itself", () => {
  const text = "deno 2.9.6 (stable, release, x86_64)\nv8 14.5.201.2-rusty\n";
  assert.deepEqual(parseRuntime(text), RUNTIME);
  assert.throws(() => parseRuntime("deno 2.9.6\n"), SyntaxError);
  assert.throws(() => parseRuntime("v8 14.5.201.2\n"), SyntaxError);
});

test("lockedSource() takes a package that is there once", () => {
  const npm = {
    "@a/b@1.2.3_c@4.5.6": { integrity: "x" },
    "d@1.0.0": { integrity: "x" },
    "d@2.0.0": { integrity: "x" },
    "e@1.0.0": {},
  };
  assert.deepEqual(lockedSource({ npm }, "@a/b"), {
    name: "@a/b",
    version: "1.2.3",
    integrity: "x",
  });
  for (const name of ["d", "e", "f"]) {
    assert.throws(() => lockedSource({ npm }, name), /Cannot find one/);
  }
});

test("a release that cannot be compiled says why and leaves dist/", {
  skip,
}, () => {
  const out = join(dir, "dist");
  mkdirSync(out);
  writeFileSync(join(out, "SHA256SUMS"), "old\n");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["run", "-A", `${ROOT}scripts/release.ts`, `--out=${out}`],
    {
      encoding: "utf8",
      env: {
        ...process.env,
        DENORT_BIN: join(dir, "none"),
        DENORT_BIN_AARCH64: join(dir, "none"),
        DENORT_BIN_X86_64: join(dir, "none"),
      },
    },
  );
  assert.deepEqual([status, stdout], [1, ""]);
  assert.match(
    stderr,
    /\nCannot compile for "[^"]+": DENORT_BIN_\w+ "[^"]+" is not there\n$/,
  );
  assert.deepEqual(readdirSync(dir), ["dist"]);
  assert.deepEqual(readdirSync(out), ["SHA256SUMS"]);
  assert.equal(readFileSync(join(out, "SHA256SUMS"), "utf8"), "old\n");
});
