/** The plugin in TypeScript: bundled to one file, as its author would. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { noSource as skip, runProgram } from "../support/run.ts";
import "../support/quiet.ts";

const SOURCE = fileURLToPath(
  new URL("../../examples/typescript/uptime.ts", import.meta.url),
);

test("a plugin in TypeScript runs when it is bundled", { skip }, async () => {
  const dir = mkdtempSync(join(tmpdir(), "typescript-"));
  try {
    mkdirSync(join(dir, "plugins"), { mode: 0o755 });
    mkdirSync(join(dir, "tests"));
    const plugin = join(dir, "plugins/uptime.js");
    execFileSync(process.execPath, ["bundle", SOURCE, "-o", plugin], {
      stdio: "ignore",
    });
    const recording = {
      kind: "ModelCarryRecording",
      schemaVersion: "v0.1",
      calls: [{
        call: "readText",
        args: ["/proc/uptime"],
        result: "61.07 90.10\n",
      }],
    };
    writeFileSync(join(dir, "tests/uptime.json"), JSON.stringify(recording));
    const { code, stdout } = await runProgram(["probes", "test", plugin]);
    assert.equal(code, 0, stdout);
    assert.match(stdout, /"message":"up for 61 s, not 120"/);
    assert.match(stdout, /"seconds":61/);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
