/** Packages held against lintian and rpmlint. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { noPackage, packageOf } from "../support/packages.ts";
import { projectPath, projectText } from "../support/project_files.ts";
import "../support/quiet.ts";

/** Lines that a linter prints, of errors and warnings. */
function findings(command: string, ...args: readonly string[]): string[] {
  const { stdout, stderr, error } = spawnSync(command, [...args], {
    encoding: "utf8",
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8", HOME: "/nonexistent" },
  });
  assert.equal(error, undefined);
  return `${stdout}${stderr}`.split("\n").filter((line) =>
    /^E: |^W: |: [EW]: /.test(line)
  );
}

const noDeb = noPackage(".deb", "lintian");
const noRpm = noPackage(".rpm", "rpmlint");
for (const why of [noDeb, noRpm]) if (why) console.log(`skipped: ${why}`);
const lintian = (...more: readonly string[]) =>
  findings("lintian", "--allow-root", ...more, packageOf(".deb") ?? "");
const rpmlint = (...more: readonly string[]) =>
  findings("rpmlint", ...more, packageOf(".rpm") ?? "");

/** Whether a line of the overrides is about a finding; "*" is any text. */
function covers(override: string, finding: string): boolean {
  const [first = "", ...rest] = override.split("*");
  return finding.startsWith(first) && finding.endsWith(rest.at(-1) ?? first);
}

test("lintian finds what is overridden, and nothing else", {
  skip: noDeb,
}, () => {
  assert.deepEqual(lintian(), []);
  const stated = projectText("packaging/debian/lintian-overrides").split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  const found = lintian("--no-override").map((line) => line.slice(3));
  for (const line of found) {
    assert.ok(stated.some((one) => covers(one, line)), line);
  }
  for (const one of stated) {
    assert.ok(found.some((line) => covers(one, line)), `of no use: ${one}`);
  }
});

test("rpmlint finds nothing but what its settings explain", {
  skip: noRpm,
}, () => {
  const config = projectPath("packaging/rpm/rpmlint.toml");
  assert.deepEqual(rpmlint("--config", config), []);
  assert.ok(rpmlint().length > 0);
});
