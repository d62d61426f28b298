import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { globalFault, layerFault } from "../../scripts/layers.ts";
import "../support/quiet.ts";

const root = new URL("../../", import.meta.url).pathname;

const allowed: readonly (readonly [string, string, boolean])[] = [
  ["core/verdict/merge_reports.ts", "../policy/policy.ts", false],
  ["core/signals/memory.ts", "./row.ts", false],
  ["core/verdict/merge_reports.ts", "../../schema/types.ts", true],
  ["probes/memory.ts", "../core/probe/contract.ts", true],
  ["probes/memory.ts", "../core/service/model_name.ts", false],
  ["probes/memory/meminfo.ts", "../../core/service/model_name.ts", false],
  ["probes/_index.ts", "./memory.ts", false],
  ["probes/disk.ts", "./shared/missing_files.ts", false],
  ["probes/memory/optional.ts", "../shared/missing_files.ts", false],
  ["probes/thermal/meanings.ts", "../../core/kernel/limit_meanings.ts", false],
  ["probes/memory.ts", "./memory/meminfo.ts", false],
  ["probes/memory/meminfo.ts", "./kib.ts", false],
  ["probes/memory/groups/limit.ts", "../meminfo.ts", false],
  ["probes/memory/meminfo.ts", "../../core/probe/facts.ts", true],
  ["host/files/read_files.ts", "node:fs", false],
  ["host/files/read_files.ts", "../../core/host_calls/raw_host.ts", false],
  ["runner/guard.ts", "../core/plugins/path_rule.ts", false],
  ["runner/sandbox/sandbox.ts", "quickjs-wasi", false],
  ["agent/take_snapshot.ts", "../host/live_machine.ts", false],
  ["cli/commands/watch.ts", "../../agent/snapshot_cycle.ts", false],
  ["main.ts", "./cli/main.ts", false],
  ["mod.ts", "./agent/library.ts", false],
  ["tests/x_test.ts", "node:fs", false],
];
for (const [importer, specifier, isTypeOnly] of allowed) {
  test(`layerFault() lets ${importer} import ${specifier}`, () => {
    assert.equal(layerFault(importer, specifier, isTypeOnly), null);
  });
}

const refused: readonly (readonly [string, string, boolean])[] = [
  ["core/verdict/merge_reports.ts", "node:fs", false],
  ["core/verdict/merge_reports.ts", "../../host/exec.ts", false],
  ["core/verdict/merge_reports.ts", "../../runner/guard.ts", true],
  ["core/verdict/merge_reports.ts", "ajv", false],
  ["probes/memory.ts", "../core/probe/contract.ts", false],
  ["probes/shared/missing_files.ts", "../memory/optional.ts", false],
  ["probes/_index.ts", "./shared/missing_files.ts", false],
  ["probes/memory.ts", "./disk.ts", false],
  ["probes/memory.ts", "./disk.ts", true],
  ["probes/memory.ts", "./disk/store.ts", false],
  ["probes/memory.ts", "./memory_service/a.ts", false],
  ["probes/memory_service.ts", "./memory/meminfo.ts", false],
  ["probes/memory/meminfo.ts", "../disk/store.ts", false],
  ["probes/memory/meminfo.ts", "../disk.ts", false],
  ["probes/memory/meminfo.ts", "../memory.ts", false],
  ["probes/memory/meminfo.ts", "../_sources.ts", false],
  ["probes/memory/meminfo.ts", "../../core/probe/facts.ts", false],
  ["probes/memory/meminfo.ts", "node:fs", false],
  ["probes/_index.ts", "./memory/meminfo.ts", false],
  ["probes/memory.ts", "../core/probe_of_another_room.ts", true],
  ["probes/memory.ts", "../core/verdict/merge_reports.ts", true],
  ["probes/memory.ts", "node:fs", false],
  ["host/files/read_files.ts", "../../cli/exit_codes.ts", false],
  ["host/files/read_files.ts", "../../runner/guard.ts", false],
  ["host/files/read_files.ts", "../../agent/library.ts", true],
  ["runner/run_builtins.ts", "../host/live_machine.ts", false],
  ["runner/run_builtins.ts", "../host/live_machine.ts", true],
  ["runner/run_builtins.ts", "../probes/_index.ts", false],
  ["runner/run_builtins.ts", "../agent/take_snapshot.ts", true],
  ["runner/run_builtins.ts", "node:timers", false],
  ["schema/fault_sentences.ts", "../core/text/display_text.ts", false],
  ["agent/policy_file.ts", "../cli/exit_codes.ts", false],
  ["agent/policy_file.ts", "../cli/run_options.ts", true],
  ["cli/commands/snapshot.ts", "node:process", false],
  ["cli/commands/snapshot.ts", "commander", false],
  ["main.ts", "./agent/library.ts", false],
  ["mod.ts", "./cli/main.ts", false],
  ["mod.ts", "node:fs", false],
];
for (const [importer, specifier, isTypeOnly] of refused) {
  test(`layerFault() keeps ${importer} from ${specifier}`, () => {
    const fault = layerFault(importer, specifier, isTypeOnly);
    assert.ok(fault?.startsWith(`"${importer}" may`), String(fault));
  });
}

test("globalFault() keeps runtime globals out of shipped files", () => {
  assert.notEqual(globalFault("core/verdict/merge_reports.ts", "Deno"), null);
  assert.notEqual(globalFault("cli/main.ts", "process"), null);
  assert.equal(globalFault("scripts/gen.ts", "Deno"), null);
  assert.equal(globalFault("core/verdict/merge_reports.ts", "Date"), null);
});

const isDeno = process.versions["deno"] !== undefined;
const why = isDeno ? false : "deno lint runs under Deno only";

function lint(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(tmpdir(), "layers-"));
  try {
    const config = { lint: { plugins: ["./scripts/lint_layers.ts"] } };
    writeFileSync(join(dir, "deno.json"), JSON.stringify(config));
    mkdirSync(join(dir, "scripts"));
    for (const name of ["import_circles.ts", "layers.ts", "lint_layers.ts"]) {
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
    "probes/a.ts": 'import { x } from "../core/probe/contract.ts";\nx();\n',
    "probes/b/c.ts": 'export { x } from "../a/part.ts";\n',
    "runner/a.ts": 'export * from "../host/files.ts";\n',
    "host/a.ts": 'export { x } from "../cli/x.ts";\n',
    "agent/a.ts": 'export type { x } from "../cli/x.ts";\n',
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
    "probes/a.ts": 'export type { A } from "../core/probe/contract.ts";\n',
    "probes/b.ts": 'export { b } from "./b/part.ts";\n',
    "probes/b/part.ts": "export const b = 1;\n",
    "host/a.ts": 'export { readFile } from "node:fs/promises";\n',
  };
  const { diagnostics } = JSON.parse(lint(good)) as Diagnostics;
  assert.deepEqual(diagnostics, []);
});

test("deno lint reports a circle at each of its files", { skip: why }, () => {
  const files = {
    "core/a.ts": 'import "./room/b.ts";\n',
    "core/room/b.ts": 'export type { C } from "../c.ts";\n',
    "core/c.ts": 'export type C = import("./a.ts").A;\n',
    "core/d.ts": 'import "./a.ts";\n',
  };
  const { diagnostics } = JSON.parse(lint(files)) as Diagnostics;
  const found = diagnostics.filter((one) => one.code === "model-carry/circles")
    .map((one) => one.filename.replace(/^.*\/layers-[^/]+\//, ""));
  const { "core/d.ts": _, ...circle } = files;
  assert.deepEqual(found.sort(), Object.keys(circle).sort());
});

test("agent/ knows no option and no terminal", () => {
  const knows = readdirSync(`${root}agent`).filter((name) =>
    /\/terminal\/|[`"\s]--[a-z]/.test(
      readFileSync(`${root}agent/${name}`, "utf8"),
    )
  );
  assert.deepEqual(knows, []);
});
