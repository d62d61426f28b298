import assert from "node:assert/strict";
import { test } from "node:test";
import {
  lockedPackages,
  packageFaults,
  pinFaults,
} from "../../scripts/licences/rules.ts";

test("lockedPackages() reads every key of a lockfile", () => {
  const npm = {
    "@a/b@1.2.3": { integrity: "sha512-x" },
    "c@4.5.6_d@7.8.9": { integrity: "sha1-x" },
    "e@0.1.0-rc.1": {},
  };
  assert.deepEqual(lockedPackages({ npm }), [
    { name: "@a/b", version: "1.2.3", hasIntegrity: true },
    { name: "c", version: "4.5.6", hasIntegrity: false },
    { name: "e", version: "0.1.0-rc.1", hasIntegrity: false },
  ]);
  assert.deepEqual(lockedPackages({}), []);
});

const ONE = { name: "a", version: "1.0.0", hasIntegrity: true };
const manifests: readonly (readonly [string, unknown, readonly string[]])[] = [
  ["MIT", { license: "MIT", scripts: { test: "x", prepare: "y" } }, []],
  ["a licence that nobody allowed", { license: "GPL-3.0-only" }, [
    'Cannot depend on "a@1.0.0": licence "GPL-3.0-only"',
  ]],
  ["a choice that nobody allowed", { license: "(MIT OR GPL-3.0)" }, [
    'Cannot depend on "a@1.0.0": licence "(MIT OR GPL-3.0)"',
  ]],
  ["no licence", {}, ['Cannot depend on "a@1.0.0": licence "none stated"']],
  ["no manifest", null, ['Cannot depend on "a@1.0.0": licence "none stated"']],
  ["an install script", { license: "MIT", scripts: { postinstall: "x" } }, [
    'Cannot depend on "a@1.0.0": it has a postinstall script',
  ]],
  ["every kind of them", {
    license: "MIT",
    scripts: { preinstall: "x", install: "y" },
  }, [
    'Cannot depend on "a@1.0.0": it has a preinstall script',
    'Cannot depend on "a@1.0.0": it has a install script',
  ]],
];
for (const [name, manifest, want] of manifests) {
  test(`packageFaults() judges ${name}`, () => {
    assert.deepEqual(packageFaults(ONE, manifest).faults, want);
  });
}

test("packageFaults() wants a digest", () => {
  const { faults } = packageFaults({ ...ONE, hasIntegrity: false }, {
    license: "MIT",
  });
  assert.deepEqual(faults, [
    'Cannot depend on "a@1.0.0": the lockfile has no digest of it',
  ]);
});

const FROZEN = { lock: { frozen: true } };
const pins: readonly (readonly [
  string,
  Record<string, string>,
  string,
  readonly string[],
])[] = [
  ["a pinned one with its reason", { a: "npm:a@1.0.0" }, "`a` 1.0.0 reads", []],
  ["a scoped one", { "@a/b": "npm:@a/b@1.0.0" }, "`@a/b` 1.0.0", []],
  ["a range", { a: "npm:a@^1.0.0" }, "`a` 1.0.0", [
    'Cannot depend on "npm:a@^1.0.0": not pinned to one version',
  ]],
  ["another registry", { a: "jsr:@a/b@1.0.0" }, "`a` 1.0.0", [
    'Cannot depend on "jsr:@a/b@1.0.0": not pinned to one version',
  ]],
  ["a reason for another version", { a: "npm:a@1.0.1" }, "`a` 1.0.0", [
    'Cannot depend on "npm:a@1.0.1": docs/decisions/dependencies.md gives no ' +
    "reason for `a` 1.0.1",
  ]],
];
for (const [name, imports, reasons, want] of pins) {
  test(`pinFaults() judges ${name}`, () => {
    assert.deepEqual(pinFaults({ ...FROZEN, imports }, {}, reasons), want);
  });
}

test("pinFaults() wants the lockfile frozen, and nothing but npm in it", () => {
  const thawed = ["Cannot trust deno.lock: deno.json does not freeze it"];
  assert.deepEqual(pinFaults({}, {}, ""), thawed);
  assert.deepEqual(pinFaults({ lock: { frozen: false } }, {}, ""), thawed);
  const lock = { remote: { "x/mod.ts": "1" }, jsr: { "@a/b@1": {} } };
  assert.deepEqual(pinFaults(FROZEN, lock, ""), [
    'Cannot check "x/mod.ts": dependencies come from npm',
    'Cannot check "@a/b@1": dependencies come from npm',
  ]);
});
