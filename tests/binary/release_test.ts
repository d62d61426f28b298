/** A release holds what it names, and its sums are sha256sum's. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { arch } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { noBinary } from "../support/binary.ts";
import { isBill } from "../support/cyclonedx.ts";
import { isProvenance } from "../support/provenance.ts";
import { UNIT } from "../support/systemd.ts";
import { createTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const skip = noBinary ||
  (existsSync(process.env["DENORT_BIN"] ?? "")
    ? false
    : "DENORT_BIN names no runtime stub to compile with");
if (skip) console.log(`skipped: ${skip}`);

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const dir = createTemp("release");
const out = join(dir, "dist");

const check = () =>
  spawnSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], {
    cwd: out,
    encoding: "utf8",
  });

test("a release is whole, and what was changed in it is found", {
  skip,
}, () => {
  const processor = arch() === "arm64" ? "aarch64" : "x86_64";
  const target = `${processor}-unknown-linux-gnu`;
  const script = [
    ...["run", "-A", `${ROOT}scripts/release.ts`],
    // tests/packages/ is about these.
    ...[`--target=${target}`, `--out=${out}`, "--skip=packages"],
  ];
  // A signature of the release before would be one of none.
  mkdirSync(out);
  writeFileSync(join(out, "SHA256SUMS.minisig"), "old\n");
  const said = execFileSync(process.execPath, script, { encoding: "utf8" });
  const { version } = JSON.parse(readFileSync(`${ROOT}deno.json`, "utf8"));
  const binary = `model-carry-${target}`;
  const tarball = `sourceos-model-carry-${version}.tgz`;
  const bill = `model-carry-${version}.cdx.json`;
  const provenance = `model-carry-${version}.intoto.json`;
  const files = [
    ...["LICENSE", "NOTICE", bill, provenance, binary],
    ...["model-carry.service", tarball],
  ].sort();
  assert.deepEqual(readdirSync(dir), ["dist"]);
  assert.deepEqual(
    readdirSync(out).sort(),
    ["SHA256SUMS", ...files, ...files.map((one) => `${one}.sha256`)].sort(),
  );
  for (const one of files) {
    const args = ["--check", "--strict", `${one}.sha256`];
    assert.equal(
      execFileSync("sha256sum", args, { cwd: out, encoding: "utf8" }),
      `${one}: OK\n`,
    );
  }
  assert.match(said, /\nnot signed: no --sign-key was given\n$/);

  const told = readFileSync(join(out, provenance), "utf8");
  assert.ok(
    isProvenance(JSON.parse(told)),
    JSON.stringify(isProvenance.errors),
  );
  const lines = JSON.parse(told).subject.map((
    one: { name: string; digest: { sha256: string } },
  ) => `${one.digest.sha256}  ${one.name}\n`);
  const sums = readFileSync(join(out, "SHA256SUMS"), "utf8");
  assert.equal(
    sums.replace(new RegExp(`.*  ${provenance}\n`), ""),
    lines.join(""),
  );

  assert.equal(
    execFileSync(join(out, binary), ["--version"], { encoding: "utf8" }),
    `${version}\n`,
  );
  assert.deepEqual(
    readFileSync(join(out, "model-carry.service")),
    readFileSync(UNIT),
  );
  const entries = execFileSync("tar", ["-tzf", join(out, tarball)]).toString();
  assert.match(entries, /^package\/package\.json$/m);

  const text = readFileSync(join(out, bill), "utf8");
  assert.ok(isBill(JSON.parse(text)), JSON.stringify(isBill.errors));
  const { metadata, components } = JSON.parse(text);
  assert.equal(metadata.component.version, version);
  // The binary is the runtime that the bill says it is.
  const deno = components.find((one: { name: string }) => one.name === "deno");
  const { producer } = JSON.parse(
    execFileSync(join(out, binary), ["--json"], { encoding: "utf8" }),
  );
  assert.equal(producer.runtime, `deno ${deno.version}`);

  const sound = check();
  assert.equal(sound.status, 0, sound.stderr);
  assert.equal(sound.stdout, files.map((one) => `${one}: OK\n`).join(""));
  appendFileSync(join(out, "model-carry.service"), "\n");
  assert.notEqual(check().status, 0);
});
