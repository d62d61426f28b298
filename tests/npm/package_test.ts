/** The npm package as a Node program gets it. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import {
  machinePath,
  MACHINES,
  snapshotOfMachine,
} from "../support/machines.ts";

const TARBALL = process.env["MODEL_CARRY_TARBALL"] ?? "";
const skip = existsSync(TARBALL)
  ? false
  : "MODEL_CARRY_TARBALL names no package: deno task npm makes one";
if (skip) console.log(`skipped: ${skip}`);

let dir = "";
before(() => {
  if (skip) return;
  dir = mkdtempSync(join(tmpdir(), "npm-"));
  writeFileSync(join(dir, "package.json"), '{"private":true,"type":"module"}');
  execFileSync("npm", ["install", "--silent", "--offline", TARBALL], {
    cwd: dir,
  });
});
after(() => {
  if (dir !== "") rmSync(dir, { recursive: true });
});

function node(args: readonly string[]): string {
  return execFileSync("node", args, { cwd: dir, encoding: "utf8" });
}
const bin = () => join(dir, "node_modules/.bin/model-carry");

test("the package holds only what belongs in it", { skip }, () => {
  const files = execFileSync("tar", ["-tzf", TARBALL], { encoding: "utf8" })
    .trim().split("\n").filter((name) => !name.endsWith("/"));
  const odd = files.filter((name) =>
    !/^package\/((cli|core|host|probes|runner|schema)\/.*\.(js|d\.ts|schema\.json)|(main|mod)\.(js|d\.ts)|bin\.js|runner\/_quickjs_metered\.bin|package\.json|README\.md)$/
      .test(name)
  );
  assert.deepEqual(odd, []);
  assert.ok(files.includes("package/core/probe.d.ts"));
});

for (const name of MACHINES) {
  test(
    `the package says of ${name} what the source says`,
    { skip },
    async () => {
      const at = machinePath(name);
      const policy = existsSync(`${at}/policy.json`)
        ? ["--policy", `${at}/policy.json`]
        : [];
      const text = node([bin(), "--json", "--sysroot", at, ...policy]);
      const snapshot = await snapshotOfMachine(name);
      assert.equal(text, `${JSON.stringify(snapshot, null, 2)}\n`);
    },
  );
}

test(
  "the package works as a library and leaves nothing running",
  { skip },
  () => {
    const text = node([
      "--input-type=module",
      "--eval",
      'import { collect } from "@sourceos/model-carry";' +
      "const { admission } = await collect();" +
      "console.log(admission.decision);",
    ]);
    assert.match(text, /^(allow|constrain|deny)\n$/);
  },
);

test("the package exports its schemas", { skip }, () => {
  const text = node([
    "--input-type=module",
    "--eval",
    'console.log(import.meta.resolve("@sourceos/model-carry/schema/policy.schema.json"))',
  ]);
  assert.ok(existsSync(new URL(text.trim())));
});
