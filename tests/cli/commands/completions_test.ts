/** `completions`: the scripts, and what they ask for. */

import assert from "node:assert/strict";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { helpRows } from "../../../cli/command_table.ts";
import {
  scriptOf,
  shells,
} from "../../../cli/commands/completions/completion_scripts.ts";
import {
  probeLines,
  profileLines,
  refLines,
} from "../../../cli/commands/completions/live_words.ts";
import { builtinProbes } from "../../../probes/_index.ts";
import { noSource as skip, runProgram } from "../../support/run.ts";
import { createTemp } from "../../support/temp.ts";

const dir = createTemp("completions");
const words = (lines: string) =>
  lines.split("\n").slice(0, -1).map((one) => one.split("\t")[0]);

const policy = join(dir, "policy.json");
writeFileSync(
  policy,
  JSON.stringify({
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    profiles: [
      { profileRef: "urn:srcos:model-profile:phi-work", modelTag: "phi4:14b" },
      { profileRef: "urn:srcos:model-profile:phi-home", modelTag: "phi4:14b" },
    ],
  }),
);

test("profileLines() has the policy's beside the built-in, and single tags", async () => {
  assert.deepEqual(words(await profileLines("", { policy })), [
    ...["local-llama32-1b", "local-llama32-3b", "phi-work", "phi-home"],
    ...["llama3.2:1b", "llama3.2:3b"],
  ]);
});

test("refLines() gives whole references once one is begun", async () => {
  const short = words(await refLines("loc", {}));
  assert.deepEqual(short, ["local-llama32-1b", "local-llama32-3b"]);
  for (const typed of ["u", "urn:srcos:", "urn:srcos:model-profile:lo"]) {
    assert.deepEqual(
      words(await refLines(typed, {})),
      short.map((one) => `urn:srcos:model-profile:${one}`),
    );
  }
});

test("probeLines() has ids where the text says them, else names of files", async () => {
  const plugins = join(dir, "plugins");
  mkdirSync(plugins);
  const write = (name: string, id: string) =>
    writeFileSync(
      join(plugins, name),
      `export const manifest = { id: "${id}" };\n`,
    );
  write("dust.js", "dust");
  write("renamed.mjs", "fan");
  write("_shared.js", "_shared");
  write("open.js", "open");
  chmodSync(join(plugins, "open.js"), 0o666);
  write("two\nlines\t.js", "two");
  const found = words(await probeLines({ plugins: [plugins] }));
  assert.deepEqual(found, [
    ...builtinProbes.map((one) => one.manifest.id),
    "dust",
    "renamed.mjs",
    "two lines .js",
  ]);
});

test("model-carry completions prints the script of each shell", {
  skip,
}, async () => {
  for (const shell of shells) {
    const { code, stdout } = await runProgram(["completions", shell]);
    assert.deepEqual([code, stdout], [0, scriptOf(shell, helpRows())]);
  }
});

for (
  const [name, args, message] of [
    ["no shell", [], /without a shell: there are bash, zsh, fish\n$/],
    [
      "an unknown shell",
      ["tcsh"],
      /Cannot print completions for "tcsh": there are bash, zsh, fish\n$/,
    ],
    ["a name of Object", ["constructor"], /"constructor": there are bash/],
    ["a policy that is not there", [
      "profiles",
      "--policy",
      "/no/policy",
    ], /"\/no\/policy"/],
  ] as const
) {
  test(`model-carry completions refuses ${name} with 64`, {
    skip,
  }, async () => {
    const run = await runProgram(["completions", ...args]);
    assert.deepEqual([run.code, run.stdout], [64, ""]);
    assert.match(run.stderr, message);
  });
}
