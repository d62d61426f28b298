/** What hands type: letters, `help`, a slip. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { COMMANDS } from "../../cli/command_table.ts";
import { helpText } from "../../cli/help/command_help.ts";
import { VERSION } from "../../schema/generated/version.ts";
import { goldenFile } from "../support/golden_messages.ts";
import { machinePath } from "../support/machines.ts";
import { noSource as skip, runProgram } from "../support/run.ts";

const told: readonly (readonly [readonly string[], string])[] = [
  [["-V"], `${VERSION}\n`],
  ...Object.entries(COMMANDS).flatMap(([name, { help }]) => {
    const text = helpText(help);
    const own = name === "" ? [] : [name];
    return [[[...own, "-h"], text], [["help", ...own], text]] as const;
  }),
];
for (const [args, want] of told) {
  test(`model-carry ${args.join(" ")} tells it`, { skip }, async () => {
    const { code, stdout, stderr } = await runProgram(args);
    assert.deepEqual([code, stdout, stderr], [0, want, ""]);
  });
}

const slips: readonly (readonly [readonly string[], RegExp])[] = [
  [["vlaidate"], /"vlaidate" is no command .*did you mean "validate"\?\nTry: /],
  [["--polcy", "x"], /no option "--polcy"; did you mean "--policy"\?/],
  [["--outptu=x"], /no option "--outptu=x"; did you mean "--output"\?/],
  [["serve", "--lisen", "x"], /"--listen"\?\nTry: model-carry serve --help\n$/],
  [["help", "exprot"], /"exprot": there are .*; did you mean "export"\?/],
  [["qwen3:0.6b"], /asked for as check --model qwen3:0.6b\n/],
  [["check", "qwen3:0.6b"], /asked for as check --model qwen3:0.6b\n/],
  [["check", "local-llama32-3b"], /as check --profile local-llama32-3b\n/],
  [["export", "mine.json"], /read as export --from mine.json\n/],
  [["-h", "serve"], /"serve" stands behind an option, .* model-carry serve …/],
  [["--compact", "check"], /"check" stands behind an option/],
  [["modelService"], /one probe alone is run as probes run model_service\n/],
  [["disk"], /one probe alone is run as probes run disk\n/],
  [["plugins"], /listed by probes list, and taught by help plugins\n/],
  [["metrics"], /given by serve, kept by watch --to prometheus, and written/],
  [["prometheus"], /written once by export --to prometheus\n/],
  [["nfd"], /kept by watch --to nfd, and written once by export --to nfd\n/],
  [["page"], /given by serve, at \/\n/],
  [["version"], /told by --version\n/],
  [["help", "thermal"], /one probe alone is run as probes run thermal\n/],
  [["watch", "--interval", "1.5s"], /a whole number with a unit/],
  [["-v"], /no option "-v"; did you mean "-V"\?/],
  [["--frobnicate"], /no option "--frobnicate"\nTry: model-carry --help\n$/],
  [["watch", "--interval", "15"], /"15": it lacks its unit: 15s or 15ms\?\n$/],
];
const golden = goldenFile("slips");
for (const [args, message] of slips) {
  test(`model-carry ${args.join(" ")} is met with a next step`, {
    skip,
  }, async () => {
    const run = await runProgram(args);
    assert.deepEqual([run.code, run.stdout], [64, ""]);
    assert.match(run.stderr, message);
    golden.add(args, run);
  });
}

test("slips are met with words that were read", { skip }, () => golden.check());

test("no command has a letter twice, and a letter means one thing", () => {
  const meanings = new Map<string, string>();
  for (const { help } of Object.values(COMMANDS)) {
    const letters = Object.entries(help.options)
      .flatMap(([name, { short }]) =>
        short === undefined ? [] : [[short, name]]
      );
    assert.equal(new Set(letters.map(([one]) => one)).size, letters.length);
    for (const [letter = "", name = ""] of letters) {
      assert.equal(meanings.get(letter) ?? name, name);
      meanings.set(letter, name);
    }
  }
  assert.deepEqual([...meanings.keys()].sort(), ["V", "h", "o", "q"]);
});

const HOT = ["--sysroot", machinePath("laptop_hot")];

test("model-carry --table prints the table into a pipe", { skip }, async () => {
  const { stdout } = await runProgram(["--table", ...HOT]);
  assert.match(
    stdout,
    /^CONSTRAIN {2}llama3.2:1b may run, .*\n {2}until 2026-/,
  );
});

test("model-carry --compact prints one line", { skip }, async () => {
  const one = (await runProgram(["--compact", ...HOT])).stdout;
  const many = (await runProgram(["--json", ...HOT])).stdout;
  assert.equal(one, `${JSON.stringify(JSON.parse(many))}\n`);
});

test("model-carry --color is always, never, or by NO_COLOR", {
  skip,
}, async () => {
  const isColored = async (...args: string[]) =>
    (await runProgram(["--table", ...args, ...HOT])).stdout.includes("\u001b[");
  assert.equal(await isColored(), false);
  assert.equal(await isColored("--color", "auto"), false);
  // NO_COLOR is set, and what is typed is stronger.
  assert.equal(await isColored("--color", "always"), true);
  assert.equal(await isColored("--color", "always", "--no-color"), false);
  assert.equal(await isColored("--color", "never"), false);
});

const clashes: readonly (readonly [readonly string[], RegExp])[] = [
  [["--table", "--json"], /--table beside --json/],
  [["--table", "--compact"], /--table beside --compact/],
  [["--table", "-o", "x"], /--table beside --output/],
  [["--table", "--explain-policy"], /--table beside --explain-policy/],
  [["--color", "yes"], /--color "yes": it takes auto, always, never/],
  [["watch", "--color", ""], /--color ""/],
  [["check", "--profile", "x", "--json", "--nagios"], /--nagios beside --json/],
  [["check", "--profile", "x", "--model", "y"], /--profile beside --model/],
];
for (const [args, message] of clashes) {
  test(`model-carry refuses ${args.join(" ")}`, { skip }, async () => {
    const { code, stderr } = await runProgram(args);
    assert.equal(code, 64);
    assert.match(stderr, message);
  });
}

test("model-carry check --quiet says nothing, and means the same", {
  skip,
}, async () => {
  const ask = ["check", "--profile", "llama3.2:1b", "-q"];
  for (const [machine, want] of [["laptop_on_mains", 0], ["laptop_hot", 1]]) {
    const args = [...ask, "--sysroot", machinePath(String(machine))];
    const run = await runProgram(args);
    assert.deepEqual([run.code, run.stdout, run.stderr], [want, "", ""]);
  }
  const json = await runProgram([...ask, "--json", ...HOT]);
  assert.equal(JSON.parse(json.stdout).decision, "constrain");
});
