/** What `probes test` tells who is about to write a plugin. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { inTemp } from "../../support/cli_examples.ts";
import { noSource as skip, runProgram } from "../../support/run.ts";

const HEAD = 'export const manifest = { id: "own", version: "0.1.0", ' +
  'title: "t", provides: [], permissions: {}, timeoutMs: 1000 };\n';
const probe = (body: string) =>
  `export default async function probe(host) {\n  ${body}\n}\n`;

const slips: readonly (readonly [string, string, RegExp])[] = [
  [
    "a bracket too few",
    HEAD + probe("return { concerns: [ };"),
    /^hint {6}line 3, column 24: .*\nhint {8}return \{ concerns: \[ \};$/m,
  ],
  [
    "a type of TypeScript",
    HEAD + probe("return {};").replace("(host)", "(host: Host)"),
    /^hint {6}line 2, column 41: .*\n.*\nhint {6}TypeScript is not read/m,
  ],
  [
    "an import",
    `import fs from "node:fs";\n${HEAD}${probe("")}`,
    /no import here/,
  ],
  [
    "require",
    `const fs = require("fs");\n${HEAD}${probe("")}`,
    /no require here/,
  ],
  ["console", HEAD + probe('console.log("x");'), /host\.log\(text\)/],
  ["a return that is missing", HEAD + probe("1 + 1;"), /returned nothing/],
  [
    "an await that is missing",
    HEAD + probe('return { extension: { a: 1 }, b: host.env("A").x.y };'),
    /line 3 uses an answer of the host without await/,
  ],
  [
    "a call that there is not",
    HEAD + probe('return { extension: { n: await host.readFile("/x") } };'),
    /^hint {6}line 3: host has no readFile; /m,
  ],
  [
    "a call that the manifest does not ask for",
    HEAD + probe('await host.readText("/proc/loadavg");'),
    /does not ask for it: permissions: \{ read: \["\/proc\/loadavg"\] \}/,
  ],
  [
    "a call that the policy does not grant",
    HEAD.replace("permissions: {}", 'permissions: { read: ["/etc/fstab"] }') +
    probe('await host.readText("/etc/fstab");'),
    /asks for it, the policy does not grant it/,
  ],
];
for (const [name, source, hint] of slips) {
  test(`probes test helps with ${name}`, { skip }, () =>
    inTemp(async (dir) => {
      const file = join(dir, "own.js");
      writeFileSync(file, source);
      const { code, stdout, stderr } = await runProgram([
        ...["probes", "test", file],
      ]);
      assert.equal(stderr, "");
      assert.equal(code, 1);
      assert.match(stdout, hint);
    }));
}

test(
  "probes test has no hint where all is well",
  { skip },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "own.js");
      writeFileSync(file, HEAD + probe("return {};"));
      const { code, stdout } = await runProgram(["probes", "test", file]);
      assert.equal(code, 0);
      assert.doesNotMatch(stdout, /^hint/m);
    }),
);

test("help plugins is the contract, word for word", { skip }, async () => {
  const { stdout } = await runProgram(["help", "plugins"]);
  const { projectText } = await import("../../support/project_files.ts");
  assert.equal(stdout, projectText("docs/plugins.md"));
});
