/** A build says in one line why it cannot. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { complaint } from "../../scripts/build/compile.ts";
import { processorOf } from "../../scripts/build/elf.ts";
import { processorOfTarget, stubOf } from "../../scripts/build/target.ts";
import { noSource as skip } from "../support/run.ts";
import { createTemp } from "../support/temp.ts";
import "../support/quiet.ts";

const BUILD = fileURLToPath(new URL("../../scripts/build.ts", import.meta.url));
const dir = createTemp("build");

function elf(machine: number): Uint8Array {
  const header = new Uint8Array(64);
  header.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  header.set([machine & 255, machine >> 8], 18);
  return header;
}

test("processorOf() reads the header of a program", () => {
  assert.equal(processorOf(elf(62)), "x86_64");
  assert.equal(processorOf(elf(183)), "aarch64");
  assert.equal(processorOf(elf(243)), null);
  assert.equal(processorOf(elf(62).subarray(0, 19)), null);
  assert.equal(
    processorOf(new TextEncoder().encode("#!/bin/sh\n".repeat(9))),
    null,
  );
});

test("complaint() is one line that says what to set", () => {
  const lost = "error: Writing deno compile executable\n\nCaused by:\n" +
    "    0: Setting up base binary.\n    1: error sending request for url " +
    "(https://example.org/release/v2.9.6/denort-x86_64-unknown-linux-gnu.zip)" +
    "\n\nStack backtrace:\n   0: <unknown>\n";
  assert.match(complaint(lost), /^its runtime stub .* set DENORT_BIN [^\n]*$/);
  assert.equal(
    complaint("error: Module not found\n  at x.ts\n\nStack backtrace:\n  0"),
    "Module not found at x.ts",
  );
});

test("stubOf() takes a processor's own variable, then the one for all", () => {
  const all: Record<string, string> = {
    DENORT_BIN: "/all",
    DENORT_BIN_AARCH64: "/arm",
  };
  const env = (name: string) => all[name];
  assert.deepEqual(stubOf("aarch64", env), {
    variable: "DENORT_BIN_AARCH64",
    path: "/arm",
  });
  assert.deepEqual(stubOf("x86_64", env), {
    variable: "DENORT_BIN",
    path: "/all",
  });
  assert.equal(stubOf("x86_64", () => undefined), null);
});

test("processorOfTarget() knows two targets, and no word of an object", () => {
  assert.equal(processorOfTarget("aarch64-unknown-linux-gnu"), "aarch64");
  for (const target of ["aarch64", "toString", "aarch64-unknown-linux-gnu "]) {
    assert.throws(() => processorOfTarget(target), /^RangeError: Cannot comp/);
  }
});

const OWN_STUBS = ["DENORT_BIN_AARCH64", "DENORT_BIN_X86_64"];

function build(args: readonly string[], stub: string | null) {
  const { DENORT_BIN: _, ...env } = process.env;
  for (const name of OWN_STUBS) delete env[name];
  return spawnSync(
    process.execPath,
    ["run", "-A", BUILD, `--out=${dir}/out/model-carry`, ...args],
    {
      encoding: "utf8",
      env: stub === null ? env : { ...env, DENORT_BIN: stub },
    },
  );
}

const stub = join(dir, "denort");
const cases = [
  {
    name: "of a target that nobody can compile for",
    args: ["--target", "riscv64"],
    stub: null,
    want: /^Cannot compile for "riscv64": it takes x86_64-[^\n]*\n$/,
  },
  {
    name: "of a stub for another processor, with a blank before the target",
    args: ["--target", "aarch64-unknown-linux-gnu"],
    stub,
    want:
      /^Cannot compile for "aarch64-[^"]*": DENORT_BIN "[^"]*" is for x86_64\n$/,
  },
  {
    name: "of a stub that is not there",
    args: ["--target=x86_64-unknown-linux-gnu"],
    stub: join(dir, "none"),
    want:
      /^Cannot compile for "x86_64-[^"]*": DENORT_BIN "[^"]*" is not there\n$/,
  },
];
for (const { name, args, stub, want } of cases) {
  test(`deno task build says in one line ${name}`, { skip }, () => {
    writeFileSync(join(dir, "denort"), elf(62));
    const { status, stderr, stdout } = build(args, stub);
    assert.deepEqual([status, stdout], [1, ""]);
    assert.match(stderr, want);
    assert.deepEqual(readdirSync(dir), ["denort"]);
  });
}
