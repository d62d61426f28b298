/** A release holds what it names, and its sums are sha256sum's. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { arch } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { noBinary } from "../support/binary.ts";
import { isBill } from "../support/cyclonedx.ts";
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
  const script = ["run", "-A", `${ROOT}scripts/release.ts`, `--out=${out}`];
  execFileSync(process.execPath, script, { stdio: "pipe" });
  const { version } = JSON.parse(readFileSync(`${ROOT}deno.json`, "utf8"));
  const processor = arch() === "arm64" ? "aarch64" : "x86_64";
  const binary = `model-carry-${processor}-unknown-linux-gnu`;
  const tarball = `sourceos-model-carry-${version}.tgz`;
  const bill = `model-carry-${version}.cdx.json`;
  const files = [
    ...["LICENSE", "NOTICE", bill, binary],
    ...["model-carry.service", tarball],
  ];
  assert.deepEqual(readdirSync(dir), ["dist"]);
  assert.deepEqual(readdirSync(out).sort(), ["SHA256SUMS", ...files].sort());

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
