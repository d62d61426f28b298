/** A signature is verified before it counts; without one nothing is signed. */

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  checkKeys,
  publicKeyBeside,
  sign,
} from "../../scripts/release/sign.ts";
import { noSource } from "../support/run.ts";
import { works } from "../support/binary.ts";
import { createTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const skip = noSource ||
  (works("minisign", "-v")
    ? false
    : "there is no minisign here (Debian package minisign)");
if (skip) console.log(`skipped: ${skip}`);

const dir = createTemp("sign");
const at = (name: string) => join(dir, name);

/** A pair of keys without a password. */
function createKeys(name: string) {
  const keys = { sign: at(`${name}.key`), public: at(`${name}.pub`) };
  execFileSync("minisign", [
    ...["-G", "-W", "-f", "-p", keys.public, "-s", keys.sign],
  ], { stdio: "ignore" });
  return keys;
}

test("publicKeyBeside() is where minisign writes it", () => {
  assert.equal(publicKeyBeside("/a/minisign.key"), "/a/minisign.pub");
  assert.equal(publicKeyBeside("/a/other"), "/a/other.pub");
});

test("sign() signs what the public key verifies, and nothing else", {
  skip,
}, async () => {
  const keys = createKeys("own");
  const file = at("SHA256SUMS");
  writeFileSync(file, "text\n");
  const signature = await sign(file, keys, "model-carry 0.1.0");
  assert.equal(signature, `${file}.minisig`);
  assert.match(
    readFileSync(signature, "utf8"),
    /^trusted comment: model-carry 0\.1\.0$/m,
  );
  const verify = () =>
    spawnSync("minisign", ["-V", "-p", keys.public, "-m", file]).status;
  assert.equal(verify(), 0);
  writeFileSync(file, "other\n");
  assert.notEqual(verify(), 0);
});

test("sign() fails with the public key of another pair", { skip }, async () => {
  const keys = { ...createKeys("one"), public: createKeys("two").public };
  writeFileSync(at("sums"), "text\n");
  await assert.rejects(
    sign(at("sums"), keys, "x"),
    /^Error: Cannot sign: mini/,
  );
});

test("checkKeys() names the key that is not there", async () => {
  const keys = { sign: at("none.key"), public: at("none.pub") };
  await assert.rejects(checkKeys(keys), /Cannot sign with ".*none\.key"/);
});

for (
  const [args, why] of [
    [["--signed"], "there is no --sign-key"],
    [
      ["--signed", "--sign-key=x", "--skip=packages"],
      "it would lack its packages",
    ],
    [["--public-key=x"], "--public-key goes with --sign-key"],
  ] as const
) {
  test(`a release with ${args} ends before it begins`, {
    skip: noSource,
  }, () => {
    const script = fileURLToPath(
      new URL("../../scripts/release.ts", import.meta.url),
    );
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["run", "-A", script, `--out=${at("dist")}`, ...args],
      { encoding: "utf8" },
    );
    assert.deepEqual([status, stdout], [64, ""]);
    assert.equal(stderr, `Cannot call this release signed: ${why}\n`);
    assert.ok(!readdirSync(dir).includes("dist"));
  });
}
