/** The shells themselves say what they complete. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { COMMANDS, helpRows } from "../../../../cli/command_table.ts";
import { scriptOf } from "../../../../cli/commands/completions/completion_scripts.ts";
import { PAGE_WORDS } from "../../../../cli/commands/completions/value_kinds.ts";
import { noSource } from "../../../support/run.ts";
import {
  calls,
  fillFolder,
  SHELLS,
  typeInto,
} from "../../../support/shells.ts";
import { createTemp } from "../../../support/temp.ts";

const dir = createTemp("completions");
const SCRIPTS = {
  bash: "model-carry.bash",
  zsh: "_model-carry",
  fish: "model-carry.fish",
} as const;
for (const [shell, file] of Object.entries(SCRIPTS)) {
  writeFileSync(join(dir, file), scriptOf(shell, helpRows()) ?? "");
}

const NAMES = Object.keys(COMMANDS);
const optionsOf = (name: string) =>
  Object.keys(COMMANDS[name]?.help.options ?? {}).map((one) => `--${one}`);

/** As typed: with no letter of an option, and as a whole line. */
const beginning = (name: string, rest: string) =>
  name === "" ? `model-carry ${rest}` : `model-carry ${name} ${rest}`;

/** Bash and fish write the option before its value again, zsh does not. */
const bare = (words: readonly string[]) =>
  words.map((one) => one.replace(/^--[a-z-]+=/, ""));

for (const shell of SHELLS) {
  const { name, missing: skip, check, offers } = shell;

  test(`${name} takes its script`, { skip }, () => {
    fillFolder(dir);
    const [program = "", ...args] = check;
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: dir,
      encoding: "utf8",
    });
    assert.deepEqual([status, stdout, stderr], [0, "", ""]);
  });

  test(`${name} offers every option of every command`, { skip }, () => {
    fillFolder(dir);
    const said = offers(dir, NAMES.map((one) => beginning(one, "--")));
    assert.deepEqual(
      Object.fromEntries(NAMES.map((one, at) => [one, said[at]])),
      Object.fromEntries(NAMES.map((one) => [one, optionsOf(one).sort()])),
    );
  });

  test(`${name} offers commands first, words and choices in their places`, {
    skip,
  }, () => {
    fillFolder(dir);
    const cases: readonly (readonly [string, readonly string[]])[] = [
      ["model-carry ", NAMES.filter((one) => one !== "")],
      ["model-carry va", ["validate"]],
      ["model-carry export --to ", [
        "router",
        "guardrail",
        "agentplane",
        "prometheus",
        "nfd",
      ]],
      ["model-carry watch --to ", ["json", "nfd", "prometheus"]],
      ["model-carry export --quiet --to=g", ["guardrail"]],
      ["model-carry --sandbox ", ["all", "plugins"]],
      ["model-carry schema pol", ["policy"]],
      ["model-carry probes r", ["run"]],
      ["model-carry probes --timeout 900 r", ["run"]],
      ["model-carry completions ", ["bash", "fish", "zsh"]],
      ["model-carry help ", [
        ...NAMES.filter((one) => one !== ""),
        ...Object.keys(PAGE_WORDS),
      ]],
      ["model-carry probes -q r", ["run"]],
      ["model-carry watch -o some --color ", ["always", "auto", "never"]],
    ];
    const said = offers(dir, cases.map(([line]) => line)).map(bare);
    assert.deepEqual(
      cases.map(([line], at) => [line, said[at]]),
      cases.map(([line, want]) => [line, want.toSorted()]),
    );
  });

  test(`${name} asks the program for profiles and probes`, {
    skip: skip || noSource,
  }, () => {
    fillFolder(dir);
    writeFileSync(
      join(dir, "policy.json"),
      JSON.stringify({
        kind: "ModelCarryPolicy",
        schemaVersion: "v0.1",
        profiles: [{
          profileRef: "urn:srcos:model-profile:own-qwen",
          modelTag: "qwen2.5:7b",
        }],
      }),
    );
    const said = offers(dir, [
      "model-carry check --policy policy.json --profile own",
      "model-carry export --policy=policy.json --profile=own",
      "model-carry check --profile own",
      "model-carry probes --plugins plugins run d",
    ]).map(bare);
    assert.deepEqual(said, [
      ["own-qwen"],
      ["own-qwen"],
      [],
      ["disk", "dust-filter"],
    ]);
  });
}

/** Lines typed with TAB, and what the program is then called with. */
const TYPED: readonly (readonly [string, string])[] = [
  ["model-carry wa\t--interv\t5s", "[<watch><--interval><5s>]"],
  ["model-carry -o my\t", "[<-o><my notes.json>]"],
  ["model-carry --output my\t", "[<--output><my notes.json>]"],
  ["model-carry --sysroot=so\t", "[<--sysroot=some dir/>]"],
  ["model-carry validate my\t", "[<validate><my notes.json>]"],
  [
    "model-carry check --profile=local-llama32-3\t",
    "[<check><--profile=local-llama32-3b>]",
  ],
  [
    "model-carry check --profile urn:srcos:model-profile:local-llama32-3\t",
    "[<check><--profile><urn:srcos:model-profile:local-llama32-3b>]",
  ],
  [
    "model-carry check --profile llama3.2:3\t",
    "[<check><--profile><llama3.2:3b>]",
  ],
  // What is on the line already is read, and not run before ENTER.
  [
    "model-carry check --policy 'no$(touch boom)' --profile local-llama32-3\t",
    "[<check><--policy><no$(touch boom)><--profile><local-llama32-3>]",
  ],
  ["false && model-carry check --policy=$(touch boom) --profile lo\t", ""],
  [
    "model-carry probes --plugins plugins run odd\t",
    "[<probes><--plugins><plugins><run><odd $(touch boom) `id`.js>]",
  ],
];

for (const shell of SHELLS.filter((one) => one.name !== "fish")) {
  test(`${shell.name} hands the program what TAB completed`, {
    skip: shell.missing || noSource,
  }, () => {
    fillFolder(dir);
    typeInto(shell, dir, TYPED.map(([line]) => line));
    // Zsh adds its own "=" behind an option, and no "/" to what is run.
    const same = (line: string) =>
      line.replace("<--interval=5s>", "<--interval><5s>")
        .replace("some dir>", "some dir/>");
    assert.deepEqual(
      calls(dir).map(same),
      TYPED.map(([, want]) => want).filter((one) => one !== ""),
    );
    assert.equal(existsSync(join(dir, "boom")), false);
  });
}
