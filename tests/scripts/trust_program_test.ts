import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { noted, test as note } from "../../scripts/trust/node_test.ts";
import { entryText, Program } from "../../scripts/trust/program.ts";

/** As esbuild writes it: `b` counts in its module, `c` cannot be loaded. */
const SCRIPT = `
const noted = [];
const test = (name, run) => noted.push({ name, run });
let count = 0;
module.exports = { noted, files: {
  "a": async () => { test("same", () => {}); test("same", () => {}); },
  "b": async () => { test("counts", () => { count += 1; return count; }); },
  "c": async () => { undeclared = 1; },
} };`;
const IMPORTS = {
  inputs: {
    a: { imports: [{ path: "between" }] },
    b: { imports: [{ path: "core" }] },
    c: { imports: [] },
    between: { imports: [{ path: "core" }] },
    core: { imports: [] },
  },
};

function program(): Program {
  const folder = mkdtempSync(join(tmpdir(), "program-"));
  try {
    writeFileSync(join(folder, "tests.cjs"), SCRIPT);
    writeFileSync(join(folder, "imports.json"), JSON.stringify(IMPORTS));
    return new Program(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("entryText() names each file of tests", () => {
  assert.equal(
    entryText(["tests/a_test.ts", "tests/b_test.ts"]),
    'export { noted } from "./node_test.ts";\nexport const files = {\n' +
      '  "tests/a_test.ts": () => import("./tests/a_test.ts"),\n' +
      '  "tests/b_test.ts": () => import("./tests/b_test.ts"),\n};\n',
  );
});

test("Program gives each evaluation modules of its own", async () => {
  const one = program();
  const counts = [];
  for (const evaluation of [one.evaluate(), one.evaluate()]) {
    const [counting] = await evaluation.load("b");
    const [again] = await evaluation.load("b");
    counts.push(counting?.run(), again?.run());
  }
  assert.deepEqual(counts, [1, 2, 1, 2]);
});

test("Program tells tests of one name apart, and of one file", async () => {
  const evaluation = program().evaluate();
  const ids = [];
  for (const file of ["b", "a"]) {
    for (const { id } of await evaluation.load(file)) ids.push(id);
  }
  assert.deepEqual(ids, ["b#0: counts", "a#0: same", "a#1: same"]);
});

test("Program is strict, as modules are, and knows its files", async () => {
  const evaluation = program().evaluate();
  await assert.rejects(evaluation.load("c"), ReferenceError);
  await assert.rejects(evaluation.load("d"), /Cannot load "d"/);
});

test("Program.reaching() gives the files that import one, near ones first", () => {
  assert.deepEqual(program().reaching("core"), ["b", "a"]);
  assert.deepEqual(program().reaching("between"), ["a"]);
  assert.deepEqual(program().reaching("elsewhere"), []);
});

test("what stands for node:test refuses what it does not know", () => {
  note("plain", () => {});
  assert.deepEqual(noted.splice(0).map(({ name }) => name), ["plain"]);
  const options = { skip: true } as never;
  assert.throws(() => note("skipped", options), /options are not known/);
});
