/** Links of the package's pages. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { leadSomewhere } from "../../scripts/npm/links.ts";

const HOME = "https://github.com/SourceOS-Linux/model-carry";
const has = (path: string) => ["README.md", "docs/a.md"].includes(path);
const cases = [
  ["docs/b.md", "[a](a.md#top)", "[a](a.md#top)"],
  ["docs/b.md", "[r](../README.md)", "[r](../README.md)"],
  [
    "docs/b.md",
    "[c](c.md#x) [a](a.md)",
    `[c](${HOME}/blob/main/docs/c.md#x) [a](a.md)`,
  ],
  [
    "docs/b.md",
    "[e](../examples/x.js)",
    `[e](${HOME}/blob/main/examples/x.js)`,
  ],
  [
    "README.md",
    "[d](docs/decisions/)",
    `[d](${HOME}/tree/main/docs/decisions/)`,
  ],
  [
    "README.md",
    "[w](https://example.org/a.md) [t](#top)",
    "[w](https://example.org/a.md) [t](#top)",
  ],
] as const;
for (const [page, text, want] of cases) {
  test(`leadSomewhere() of ${text} in ${page}`, () => {
    assert.equal(leadSomewhere(text, page, has), want);
  });
}
