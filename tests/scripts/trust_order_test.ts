import assert from "node:assert/strict";
import { test } from "node:test";
import { distancesTo } from "../../scripts/trust/imports.ts";
import { Memory } from "../../scripts/trust/order.ts";

const one = (id: string, file = "a") => ({ id, file, run: () => {} });
const ids = (tests: readonly { readonly id: string }[]) =>
  tests.map(({ id }) => id).join("");

test("distancesTo() finds importers by their steps, and nobody else", () => {
  const imports = (...paths: string[]) => ({
    imports: paths.map((path) => ({ path })),
  });
  const inputs = {
    "far.ts": imports("near.ts", "node:assert/strict"),
    "near.ts": imports("it.ts", "far.ts"),
    "both.ts": imports("far.ts", "it.ts"),
    "it.ts": imports("below.ts"),
    "below.ts": imports(),
    "other.ts": imports("below.ts"),
  };
  assert.deepEqual(
    Object.fromEntries(distancesTo("it.ts", { inputs })),
    { "it.ts": 0, "near.ts": 1, "both.ts": 1, "far.ts": 2 },
  );
});

test("Memory asks the last killers first, then the quick", () => {
  const memory = new Memory();
  const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => one(id));
  assert.ok(a && b && c && d);
  const all = [a, b, c, d];
  assert.equal(ids(memory.inOrder("x", all)), "abcd");
  memory.took(a, 9);
  memory.took(b, 5);
  memory.took(c, 7);
  assert.equal(ids(memory.inOrder("x", all)), "dbca");
  memory.killed("x", c);
  memory.killed("x", a);
  assert.equal(ids(memory.inOrder("x", all)), "acdb");
  memory.killed("x", c);
  assert.equal(ids(memory.inOrder("x", all)), "cadb");
  assert.equal(ids(memory.inOrder("x", [a, b])), "ab");
  assert.equal(ids(memory.inOrder("y", all)), "dbca");
});

test("Memory asks the files of the last killers first, each once", () => {
  const memory = new Memory();
  memory.killed("x", one("1", "c"));
  memory.killed("x", one("2", "b"));
  memory.killed("x", one("3", "b"));
  memory.killed("x", one("4", "gone"));
  assert.deepEqual(memory.filesInOrder("x", ["a", "b", "c"]), ["b", "c", "a"]);
  assert.deepEqual(memory.filesInOrder("y", ["a", "b"]), ["a", "b"]);
});
