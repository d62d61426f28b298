/** Links of the pages lead to files, and to headings in them. */

import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const PAGES = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...readdirSync(`${ROOT}docs`, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`),
];
const textOf = (path: string) => readFileSync(path, "utf8");

/** The anchor that a heading gets: no marks, spaces as hyphens. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").trim()
    .replaceAll(" ", "-");
}

function anchorsOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = ""]) => anchorOf(title)),
  );
}

/** Links of a page that lead nowhere. */
function brokenLinks(path: string, text: string): string[] {
  const prose = text.replace(/^```[^]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, one = ""]) => one)
    .filter((link) => !/^[a-z]+:/.test(link))
    .filter((link) => {
      const [file = "", anchor] = link.split("#");
      const target = file === "" ? path : join(dirname(path), file);
      if (!existsSync(target)) return true;
      if (anchor === undefined) return false;
      const page = target === path ? text : textOf(target);
      return !anchorsOf(page).has(anchor);
    });
}

for (const page of PAGES) {
  test(`${page} links to what is there`, () => {
    const path = join(ROOT, page);
    assert.deepEqual(brokenLinks(path, textOf(path)), []);
  });
}

test("a link to no file, and to no heading, is found", () => {
  const path = join(ROOT, "docs/install.md");
  const text = "# A b: c\n[1](none.md) [2](#a-b-c) [3](policy.md#no) [4](#b)";
  assert.deepEqual(brokenLinks(path, text), ["none.md", "policy.md#no", "#b"]);
});
