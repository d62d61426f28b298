import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { NOT_KNOWN } from "../../../cli/views/live.ts";
import { PAGE } from "../../../schema/generated/page_text.ts";
import { filesBelow, projectText } from "../../support/project_files.ts";

const { document = "", policy = "", build = "" } = PAGE;
const CAP_BYTES = 60 * 1024;

const between = (open: string, close: string) => {
  const [, text = "", ...more] = document.split(open);
  assert.deepEqual([more.length, text.split(close).length], [0, 2], open);
  return text.split(close)[0] ?? "";
};
const hashOf = (text: string) =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

test("the page may run and wear what is in it, and nothing else", () => {
  const script = hashOf(between('<script type="module">', "</script>"));
  const style = hashOf(between("<style>", "</style>"));
  assert.deepEqual(policy.split("; "), [
    "default-src 'none'",
    `script-src ${script}`,
    `style-src ${style}`,
    "img-src data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test("the page names no place but this program, and one namespace", () => {
  const places = document.match(/\b[a-z]+:\/\/[^\s"'`]*/g) ?? [];
  assert.deepEqual([...new Set(places)], ["http://www.w3.org/2000/svg"]);
  const links = [...document.matchAll(/\b(?:href|src|action)="([^"]*)"/g)]
    .map(([, link]) => link ?? "");
  assert.ok(links.length > 0);
  // None begins at the root: the page may be below a path of another server.
  const asked = projectText("cli/page/ask_view.ts").match(/fetch\("(.*?)"/);
  const own = /^(?:#sign-[a-z]+|data:,|v1\/(?:view|snapshot)|metrics)$/;
  for (const link of [...links, asked?.[1] ?? ""]) assert.match(link, own);
  assert.doesNotMatch(document, /\sstyle="|\son[a-z]+="|@import|\burl\(/);
});

test("the page is small, and knows its own build", () => {
  const bytes = new TextEncoder().encode(document).length;
  assert.ok(bytes < CAP_BYTES, `${bytes} bytes`);
  assert.ok(document.includes(`data-build="${build}"`));
  assert.match(build, /^[0-9a-f]{32}$/);
});

test("the page takes foreign text as text alone", () => {
  const files = filesBelow("cli/page").filter((one) => one.endsWith(".ts"));
  assert.ok(files.length > 5);
  for (const path of files) {
    const sinks =
      /innerHTML|outerHTML|insertAdjacent|document\.write|\beval\b|Function\(/;
    assert.doesNotMatch(projectText(path), sinks, path);
  }
});

test("the page says of what counts no more what `watch` says", () => {
  assert.match(document, new RegExp(`id="state-stale"[^>]*>${NOT_KNOWN}<`));
});

test("the page denies before its script runs, and tells who has none", () => {
  assert.match(document, /<html[^>]* data-state="waiting" data-counts="no">/);
  assert.match(document, /<strong id="word">NO VERDICT</);
  assert.match(document, /<noscript>[^]*model-carry[^]*<\/noscript>/);
});
