/** docs/kubernetes.md shows labels that NFD takes, and selectors of them. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { nodeLabels } from "../support/feature_file.ts";
import { expressionOf, meets } from "../support/node_selector.ts";
import { projectText } from "../support/project_files.ts";

const PAGE = projectText("docs/kubernetes.md");

function block(start: string): string {
  const [, text] = new RegExp(`\`\`\`\\w*\n(${start}[^]*?)\`\`\``).exec(PAGE) ??
    [];
  assert.ok(text, start);
  return text;
}

test("docs/kubernetes.md shows a file as it is written", () => {
  const labels = nodeLabels(block("# \\+expiry-time"), 0);
  assert.deepEqual(Object.values(labels), [
    "true",
    "allow",
    "true",
    "constrain",
  ]);
  const asked = expressionOf(block("- key"));
  assert.ok(meets(labels, asked));
  const [, key = "", value] = /^ {2}(\S+): "(true)"$/m.exec(
    block("nodeSelector"),
  ) ?? [];
  assert.equal(labels[key], value);
  // What the other profile has is not enough for the second.
  const key3b = asked.key.replace("1b", "3b");
  assert.ok(!meets(labels, { ...asked, key: key3b }));
});
