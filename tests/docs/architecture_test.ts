/** docs/architecture.md and every comment name what is there. */

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { test } from "node:test";
import {
  relativeImports,
  resolveImport,
} from "../../scripts/import_circles.ts";
import {
  filesBelow,
  projectPath,
  projectText,
  ROOMS,
} from "../support/project_files.ts";

const PAGE = projectText("docs/architecture.md");
const FOLDERS = [...ROOMS, "scripts", "tests", "docs", "examples", "packaging"];

/** Its row: the parts of a probe or a command have one for all of them. */
function roomOf(folder: string): string {
  const command = /^cli\/commands\/([a-z_]+)$/.exec(folder)?.[1];
  if (
    command !== undefined &&
    existsSync(projectPath(`cli/commands/${command}.ts`))
  ) return "cli/commands/NAME";
  const probe = /^probes\/([a-z_]+)$/.exec(folder)?.[1];
  const isProbe = probe !== undefined &&
    existsSync(projectPath(`probes/${probe}.ts`));
  return isProbe ? "probes/NAME" : folder;
}

test("docs/architecture.md lists every room, and no other", () => {
  const listed = [...PAGE.matchAll(/^\| `([a-zA-Z_/]+)\/` /gm)]
    .map((one) => one[1]);
  const there = new Set(
    ROOMS.flatMap((room) => filesBelow(room)).map((path) =>
      roomOf(dirname(path))
    ),
  );
  assert.deepEqual(listed.toSorted(), [...there].sort());
});

test("docs/architecture.md has at most 80 lines", () => {
  assert.ok(PAGE.trimEnd().split("\n").length <= 80);
});

/** Paths of the project as a text names them. */
function pathsIn(text: string): string[] {
  const names = FOLDERS.join("|");
  const path =
    `(?<![\\w./-])(?:${names})/[\\w./-]*\\.(?:ts|js|md|json|bin|sh)\\b`;
  return [...text.matchAll(new RegExp(path, "g"))].map((one) => one[0]);
}

/** What of a source file people read: its comments. */
function commentsOf(text: string): string {
  const found = text.matchAll(/\/\*\*?[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm);
  return [...found].map((one) => one[0]).join("\n");
}

test("no comment names a file that is not there", () => {
  const files = [...ROOMS, "scripts", "tests"].flatMap((room) =>
    filesBelow(room)
  ).filter((path) => !path.startsWith("schema/generated/"))
    .filter((path) => /\.(?:ts|mjs)$/.test(path))
    .filter((path) => !path.startsWith("tests/fixtures/"));
  const wrong = files.flatMap((path) => {
    const comments = commentsOf(projectText(path));
    return pathsIn(comments).filter((one) => !existsSync(projectPath(one)))
      .map((one) => `${path}: ${one}`);
  });
  assert.deepEqual(wrong, []);
});

test("no page names a file that is not there", () => {
  const pages = filesBelow("docs").filter((path) => path.endsWith(".md"));
  const wrong = [...pages, "README.md", "CONTRIBUTING.md"].flatMap((page) =>
    pathsIn(projectText(page))
      .filter((one) => !one.includes("NAME"))
      .filter((one) => !existsSync(projectPath(one)))
      .map((one) => `${page}: ${one}`)
  );
  assert.deepEqual(wrong, []);
});

// The type checker lets an import() of nothing pass.
test("no import names a file that is not there", () => {
  const wrong = [...ROOMS, "scripts", "tests"].flatMap((room) =>
    filesBelow(room)
  )
    .filter((path) => path.endsWith(".ts"))
    // Imports stand in the texts that these are about, or write.
    .filter((path) => !/^(?:tests\/scripts|scripts\/gen)\//.test(path))
    .flatMap((path) =>
      relativeImports(projectText(path))
        .map((one) => resolveImport(path, one))
        .filter((one) => !existsSync(projectPath(one)))
        .map((one) => `${path}: ${one}`)
    );
  assert.deepEqual(wrong, []);
});
