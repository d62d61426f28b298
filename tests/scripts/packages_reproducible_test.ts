/** The same program, sources and time give the same packages. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { KINDS } from "../../scripts/packages/names.ts";
import { has, PACKAGED, sha256 } from "../support/packages.ts";
import { projectPath } from "../support/project_files.ts";
import { inTemp } from "../support/temp.ts";
import "../support/quiet.ts";

/** A small program of the system stands in: what is packed is not run. */
const PROGRAM = existsSync(PACKAGED) ? PACKAGED : "/usr/bin/true";
const missing = ["dpkg-deb", "rpmbuild", "mksquashfs", "umoci"].filter((one) =>
  !has(one)
);
const skip = missing.length > 0 || !("Deno" in globalThis)
  ? `packages are built by Deno and ${missing.join(", ") || "its scripts"}`
  : false;
if (skip) console.log(`skipped: ${skip}`);

interface Made {
  readonly name: string;
  readonly digest: string;
}

function build(
  out: string,
  umask: string,
  env: Readonly<Record<string, string>>,
): Made[] {
  const line = `umask ${umask}; exec "$DENO" run -A "$@"`;
  const { status, stderr } = spawnSync("sh", [
    ...["-c", line, "sh", projectPath("scripts/packages.ts")],
    ...[`--binary=${PROGRAM}`, `--out=${out}`],
  ], {
    encoding: "utf8",
    env: { ...process.env, DENO: process.execPath, ...env },
  });
  assert.equal(status, 0, stderr);
  return readdirSync(out).sort().map((name) => ({
    name,
    digest: sha256(join(out, name)),
  }));
}

test(
  "two builds in two places at two times are the same bytes",
  { skip },
  () =>
    inTemp((dir) => {
      // Ahead of the clock: what is only clamped to it would tell the hour.
      const SOURCE_DATE_EPOCH = "3000000000";
      const first = build(join(dir, "one"), "022", {
        SOURCE_DATE_EPOCH,
        TZ: "Pacific/Kiritimati",
      });
      const second = build(join(dir, "another/place"), "077", {
        SOURCE_DATE_EPOCH,
        TZ: "UTC",
        LC_ALL: "C.UTF-8",
        HOME: dir,
      });
      assert.equal(first.length, KINDS.length);
      assert.deepEqual(first, second);
      // The time is in them: what would not be noticed is not compared.
      const later = build(join(dir, "later"), "022", {
        SOURCE_DATE_EPOCH: "3000086400",
      });
      for (const [index, { name, digest }] of first.entries()) {
        assert.equal(later[index]?.name, name);
        assert.notEqual(later[index]?.digest, digest, name);
      }
      for (const { name, digest } of first) console.log(`${digest}  ${name}`);
      return Promise.resolve();
    }),
);
