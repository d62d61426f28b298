/** docs/library.md shows what holds: its programs are checked, and run. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { noSource as skip } from "../support/run.ts";
import "../support/quiet.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const page = readFileSync(`${ROOT}docs/library.md`, "utf8");
const dir = mkdtempSync(join(tmpdir(), "library-"));
after(() => rmSync(dir, { recursive: true }));

const SNAPSHOT =
  `${ROOT}examples/local-model-resource-snapshot.healthy-1b-allowed.json`;
const programs = [...page.matchAll(/^```ts\n([^]*?)^```$/gm)]
  .map(([, text = ""]) =>
    text.replace("/run/model-carry/snapshot.json", SNAPSHOT)
  );

function deno(...args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: dir, encoding: "utf8" });
}

test("docs/library.md shows programs that hold, and run", { skip }, () => {
  assert.equal(programs.length, 4);
  writeFileSync(
    join(dir, "deno.json"),
    JSON.stringify({
      imports: { "@sourceos/model-carry": `${ROOT}mod.ts` },
      compilerOptions: { strict: true },
      lock: false,
    }),
  );
  const files = programs.map((text, at) => {
    const name = `program-${at}.ts`;
    writeFileSync(join(dir, name), `${text}export {};\n`);
    return name;
  });
  const checked = deno("check", "--quiet", ...files);
  assert.equal(checked.status, 0, checked.stderr);
  for (const [at, name] of files.entries()) {
    const { status, stdout, stderr } = deno("run", "-A", "--quiet", name);
    assert.equal(status, 0, `${name}: ${stderr}`);
    assert.equal(stderr, "");
    assert.match(stdout, at === 0 ? /^(local|elsewhere) / : /^$/);
  }
});

test("docs/library.md names every option of collect()", () => {
  const source = readFileSync(`${ROOT}agent/library_options.ts`, "utf8");
  const table = /const CHECKS[^]*?^\};/m.exec(source)?.[0] ?? "";
  const options = [...table.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
  assert.ok(options.length >= 9, String(options));
  assert.deepEqual(
    options.filter((name) => !page.includes(`\`${name}\``)),
    [],
  );
});
