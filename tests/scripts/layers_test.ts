import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { globalFault, layerFault } from "../../scripts/layers.ts";
import "../support/quiet.ts";

const root = new URL("../../", import.meta.url).pathname;

const allowed: readonly (readonly [string, string, boolean])[] = [
  ["core/merge.ts", "./policy.ts", false],
  ["core/signals/memory.ts", "../policy.ts", false],
  ["core/merge.ts", "../schema/types.ts", true],
  ["probes/memory.ts", "../core/probe.ts", true],
  ["probes/_index.ts", "./memory.ts", false],
  ["host/files.ts", "node:fs", false],
  ["host/files.ts", "../core/raw_host.ts", false],
  ["runner/guard.ts", "../core/grants.ts", false],
  ["runner/sandbox.ts", "quickjs-wasi", false],
  ["cli/collect.ts", "../host/machine.ts", false],
  ["main.ts", "./cli/main.ts", false],
  ["tests/x_test.ts", "node:fs", false],
];
for (const [importer, specifier, isTypeOnly] of allowed) {
  test(`layerFault() lets ${importer} import ${specifier}`, () => {
    assert.equal(layerFault(importer, specifier, isTypeOnly), null);
  });
}

const refused: readonly (readonly [string, string, boolean])[] = [
  ["core/merge.ts", "node:fs", false],
  ["core/merge.ts", "../host/files.ts", false],
  ["core/merge.ts", "../runner/guard.ts", true],
  ["core/merge.ts", "ajv", false],
  ["probes/memory.ts", "../core/probe.ts", false],
  ["probes/memory.ts", "./disk.ts", false],
  ["probes/memory.ts", "../core/merge.ts", true],
  ["probes/memory.ts", "node:fs", false],
  ["host/files.ts", "../cli/exit.ts", false],
  ["host/files.ts", "../runner/guard.ts", false],
  ["runner/run.ts", "../host/machine.ts", false],
  ["runner/run.ts", "../host/machine.ts", true],
  ["runner/run.ts", "../probes/_index.ts", false],
  ["runner/run.ts", "node:timers", false],
  ["schema/faults.ts", "../core/text.ts", false],
  ["cli/snapshot.ts", "node:process", false],
  ["cli/snapshot.ts", "commander", false],
  ["main.ts", "./host/stdio.ts", false],
  ["mod.ts", "node:fs", false],
];
for (const [importer, specifier, isTypeOnly] of refused) {
  test(`layerFault() keeps ${importer} from ${specifier}`, () => {
    const fault = layerFault(importer, specifier, isTypeOnly);
    assert.ok(fault?.startsWith(`"${importer}" may`), String(fault));
  });
}

test("globalFault() keeps runtime globals out of shipped files", () => {
  assert.notEqual(globalFault("core/merge.ts", "Deno"), null);
  assert.notEqual(globalFault("cli/main.ts", "process"), null);
  assert.equal(globalFault("scripts/gen.ts", "Deno"), null);
  assert.equal(globalFault("core/merge.ts", "Date"), null);
});

const isDeno = process.versions["deno"] !== undefined;
const why = isDeno ? false : "deno lint runs under Deno only";

function lint(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "layers-"));
  try {
    const config = { lint: { plugins: ["./scripts/lint_layers.ts"] } };
    writeFileSync(join(dir, "deno.json"), JSON.stringify(config));
    mkdirSync(join(dir, "scripts"));
    for (const name of ["layers.ts", "lint_layers.ts"]) {
      cpSync(join(root, "scripts", name), join(dir, "scripts", name));
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(dir, path, ".."), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    const args = ["lint", "--json", ...Object.keys(files)];
    try {
      return execFileSync(process.execPath, args, {
        cwd: dir,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    } catch (error) {
      return String((error as { stdout: string }).stdout);
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
}

interface Diagnostics {
  readonly diagnostics: readonly { code: string; filename: string }[];
}

test("deno lint reports a wrong import in each layer", { skip: why }, () => {
  const bad = {
    "core/a.ts": 'import "../host/files.ts";\n',
    "probes/a.ts": 'import { x } from "../core/probe.ts";\nx();\n',
    "runner/a.ts": 'export * from "../host/files.ts";\n',
    "host/a.ts": 'export { x } from "../cli/x.ts";\n',
    "cli/a.ts": 'await import("node:fs");\n',
    "schema/a.ts": "console.log(Deno.args);\n",
    "mod.ts": 'import "node:fs";\n',
  };
  const { diagnostics } = JSON.parse(lint(bad)) as Diagnostics;
  const found = diagnostics.filter((one) => one.code === "model-carry/layers")
    .map((one) => one.filename.replace(/^.*\/layers-[^/]+\//, ""));
  assert.deepEqual([...new Set(found)].sort(), Object.keys(bad).sort());
});

test("deno lint lets the right imports through", { skip: why }, () => {
  const good = {
    "core/a.ts": 'export type { A } from "../schema/types.ts";\n',
    "probes/a.ts": 'export type { A } from "../core/probe.ts";\n',
    "host/a.ts": 'export { readFile } from "node:fs/promises";\n',
  };
  const { diagnostics } = JSON.parse(lint(good)) as Diagnostics;
  assert.deepEqual(diagnostics, []);
});
