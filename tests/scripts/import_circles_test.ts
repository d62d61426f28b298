import assert from "node:assert/strict";
import { test } from "node:test";
import {
  circleThrough,
  relativeImports,
  resolveImport,
} from "../../scripts/import_circles.ts";
import { filesBelow, projectText, ROOMS } from "../support/project_files.ts";
import "../support/quiet.ts";

test("relativeImports() finds every way to import", () => {
  const text = `import a from "./a.ts";
import type {
  B,
} from '../b.ts';
export * from "./c.ts";
import "./d.ts";
type E = import("./e.ts").E;
const f = await import(
  "./f.ts"
);
import assert from "node:assert";`;
  assert.deepEqual(
    relativeImports(text),
    ["./a.ts", "../b.ts", "./c.ts", "./d.ts", "./e.ts", "./f.ts"],
  );
});

test("resolveImport() goes up and down", () => {
  assert.equal(resolveImport("a/b/c.ts", "../d/./e.ts"), "a/d/e.ts");
  assert.equal(resolveImport("main.ts", "./a/b.ts"), "a/b.ts");
});

const graph: Readonly<Record<string, readonly string[]>> = {
  "a": ["b", "far"],
  "b": ["c", "leaf"],
  "c": ["a"],
  "self": ["self"],
  "aside": ["a"],
  "far": ["farther"],
  "farther": ["c"],
};
const importsOf = (path: string) => graph[path] ?? [];

test("circleThrough() gives the shortest way back", () => {
  assert.deepEqual(circleThrough("a", importsOf), ["a", "b", "c", "a"]);
  assert.deepEqual(
    circleThrough("farther", importsOf),
    ["farther", "c", "a", "far", "farther"],
  );
  assert.deepEqual(circleThrough("self", importsOf), ["self", "self"]);
});

test("circleThrough() leaves who only looks at a circle alone", () => {
  assert.equal(circleThrough("aside", importsOf), null);
  assert.equal(circleThrough("leaf", importsOf), null);
  assert.equal(circleThrough("nowhere", importsOf), null);
});

test("no file of the program is in a circle of imports", () => {
  const files = ROOMS.flatMap((room) => filesBelow(room))
    .filter((path) => path.endsWith(".ts"));
  assert.ok(files.length > 150, `${files.length} files`);
  const imports = new Map(files.map((path) => [
    path,
    relativeImports(projectText(path))
      .map((one) => resolveImport(path, one)),
  ]));
  const circles = files.map((path) =>
    circleThrough(path, (one) => imports.get(one) ?? [])?.join(" -> ")
  );
  assert.deepEqual(circles.filter((one) => one !== undefined), []);
});
