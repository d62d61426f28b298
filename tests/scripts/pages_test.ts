/** Man pages and completions, as `deno task pages` writes them. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { COMMANDS } from "../../cli/command_table.ts";
import { policyFaults } from "../../core/policy/policy_faults.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { validate } from "../../schema/generated/policy_validator.js";
import { pageDay } from "../../scripts/pages/date.ts";
import { exitRows, exitsOf } from "../../scripts/pages/exit_rows.ts";
import { plain, prose, synopsis } from "../../scripts/pages/mdoc.ts";
import {
  defaultOf,
  keyFacts,
  policyKeys,
  type Schema,
} from "../../core/policy/policy_keys.ts";
import { POLICY_EXAMPLES } from "../../scripts/pages/policy_page.ts";
import { noGroff, noMandoc, saidOf, shown } from "../support/manual.ts";
import {
  filesBelow,
  projectPath,
  projectText,
} from "../support/project_files.ts";
import { noSource } from "../support/run.ts";
import { createTemp } from "../support/temp.ts";

const dir = createTemp("pages");
const SCHEMA = JSON.parse(projectText("schema/policy.schema.json")) as Schema;

function makePages(name: string, env: Readonly<Record<string, string>> = {}) {
  const out = join(dir, name);
  const { status, stderr } = spawnSync(process.execPath, [
    ...["run", "-A", projectPath("scripts/pages.ts"), `--out=${out}`],
  ], { encoding: "utf8", cwd: dir, env: { ...process.env, ...env } });
  assert.equal(status, 0, stderr);
  return (path: string) => readFileSync(join(out, path), "utf8");
}

const EPOCH = { SOURCE_DATE_EPOCH: "86400" };
const read = noSource ? () => "" : makePages("first", EPOCH);
const pageOf = (name: string) =>
  `man/man1/model-carry${name === "" ? "" : `-${name}`}.1`;
const POLICY_PAGE = "man/man5/model-carry-policy.5";
const PAGES = [...Object.keys(COMMANDS).map(pageOf), POLICY_PAGE];
const SCRIPTS = ["model-carry.bash", "_model-carry", "model-carry.fish"]
  .map((one) => `completions/${one}`);

test("deno task pages writes the same bytes again, for all to read", {
  skip: noSource,
}, () => {
  const again = makePages("second", {
    ...EPOCH,
    TZ: "Pacific/Kiritimati",
    LC_ALL: "C",
  });
  for (const one of [...PAGES, ...SCRIPTS]) {
    assert.equal(again(one), read(one), one);
    assert.equal(statSync(join(dir, "second", one)).mode & 0o777, 0o644, one);
  }
  assert.match(read(PAGES[0] ?? ""), /^\.Dd January 2, 1970$/m);
});

test("mandoc finds nothing to say", { skip: noSource || noMandoc }, () => {
  for (const one of PAGES) {
    const said = saidOf(read(one), "mandoc", "-T", "lint", "-W", "style");
    const lines = said.split("\n").filter((line) =>
      // Which pages are installed beside it is the machine's.
      !/^$|referenced manual not found|mandoc\.db/.test(line)
    );
    assert.deepEqual(lines, [], one);
  }
});

test("groff finds nothing to warn of", { skip: noSource || noGroff }, () => {
  for (const one of PAGES) {
    assert.equal(saidOf(read(one), "groff", "-ww", "-mandoc", "-z"), "", one);
  }
});

test("every command has its page, with all options and codes", {
  skip: noSource || noMandoc,
}, () => {
  const exits = exitRows(projectText("docs/exit-codes.md"));
  const program = shown(read(pageOf("")));
  for (const [name, { help }] of Object.entries(COMMANDS)) {
    const text = shown(read(pageOf(name)));
    for (const [option, row] of Object.entries(help.options)) {
      const { value, short } = row;
      const term = value === undefined ? "" : ` ${value}`;
      const letter = short === undefined ? "" : `-${short}, `;
      const shownAs = ` ${letter}--${option}${term} `;
      assert.ok(text.includes(shownAs), `${name} ${shownAs}`);
    }
    for (const { call, code, when } of exits) {
      if (call !== name) continue;
      const said = when.replaceAll(/\s+/g, " ").slice(1);
      assert.ok(text.includes(said), `${name} ${code}: ${when}`);
    }
    const example = help.after.match(/^ {2}(\$ .*)$/m)?.[1] ?? "none";
    assert.ok(text.includes(example.replaceAll(/\s+/g, " ")), example);
    if (name === "") continue;
    assert.ok(program.includes(`model-carry-${name}(1)`), name);
  }
});

test("model-carry-policy(5) has every key, what it means and its default", {
  skip: noSource || noMandoc,
}, () => {
  const text = shown(read(POLICY_PAGE));
  const keys = policyKeys(SCHEMA);
  assert.ok(keys.length > 60);
  for (const key of keys) {
    const { path, schema } = key;
    const means = (schema.description ?? "none").split(/ Default /)[0] ?? "";
    assert.ok(text.includes(` ${path} ${means}`), path);
    const byDefault = defaultOf(path, DEFAULT_POLICY);
    assert.ok(text.includes(keyFacts(key, byDefault)), path);
  }
});

test("policyKeys() has every key of the schema by its name", () => {
  const names = new Set(
    policyKeys(SCHEMA).map(({ path }) => path.split(".").at(-1)),
  );
  const held = new Set<string>();
  JSON.stringify(SCHEMA, (key, value) => {
    if (key === "properties") {
      Object.keys(value).forEach((one) => held.add(one));
    }
    return value;
  });
  assert.deepEqual([...names].sort(), [...held].sort());
});

test("defaults that the schema tells in words are those of the program", () => {
  const told = policyKeys(SCHEMA).flatMap(({ path, schema }) => {
    const word = / Default ([\w.]+)(?:\.$|:)/.exec(schema.description ?? "")
      ?.[1];
    const own = path.includes(".ID.") ? null : defaultOf(path, DEFAULT_POLICY);
    return word === undefined || own === null ? [] : [[path, word, own]];
  });
  assert.ok(told.length >= 10);
  assert.deepEqual(told.filter(([, word, own]) => word !== own), []);
});

test("keyFacts() tells type, unit, limits and default", () => {
  const of = (path: string) => {
    const key = policyKeys(SCHEMA).find((one) => one.path === path);
    assert.ok(key);
    return keyFacts(key, defaultOf(path, DEFAULT_POLICY));
  };
  assert.deepEqual(
    [
      of("ttlSeconds"),
      of("limits.memory.reserveBytes"),
      of("thermal.sensors[].stopsCelsius"),
      of("plugins.ID.grants.run"),
      of("memoryHint"),
      of("limits"),
    ],
    [
      "number in seconds; 1 to 3600; default 30",
      "integer in bytes; 0 or more; default 536870912 (512 MiB)",
      "number in degrees Celsius; above 0, up to 150",
      "list of up to 64 lists of strings",
      "one of fallback, comfort, requirement; default fallback",
      "",
    ],
  );
});

test("the policies that the page shows can be used", () => {
  for (const [text, policy] of POLICY_EXAMPLES) {
    assert.ok(validate(policy), text);
    assert.deepEqual(policyFaults(policy as never), [], text);
  }
});

test("the pages name every variable that the program reads for itself", {
  skip: noSource,
}, () => {
  const code = ["cli", "host", "probes"].flatMap((room) => filesBelow(room))
    .filter((path) => !path.includes("/_"))
    // What it reads there is only kept out of documents.
    .filter((path) => path !== "host/user_identity.ts")
    .map(projectText).join("\n");
  const found = code.matchAll(/\b(?:readEnv\(|env\(|env\[)"([A-Z_]+)"/g);
  const names = [...found].map((one) => one[1] ?? "");
  for (const one of ["NO_COLOR", "OLLAMA_HOST", "NOTIFY_SOCKET"]) {
    assert.ok(names.includes(one), one);
  }
  const pages = PAGES.map(read).join("\n");
  assert.deepEqual(names.filter((one) => !pages.includes(one)), []);
});

const CHANGELOG = "# Changelog\n\n## 0.3.0 - 2027-02-09\n\n## 0.2.0, soon\n";
const noCommit = () => Promise.resolve(null);

test("pageDay() takes the epoch, then the release, then the commit", async () => {
  const commit = () => Promise.resolve(951_782_400);
  const unreleased = CHANGELOG.replace(" - 2027-02-09", ", not released");
  const day = (epoch: string | undefined, changelog: string) =>
    pageDay({ epoch, changelog, commit });
  assert.equal(await day("0", CHANGELOG), "January 1, 1970");
  assert.equal(await day(undefined, CHANGELOG), "February 9, 2027");
  assert.equal(await day(undefined, unreleased), "February 29, 2000");
});

test("pageDay() invents no day", async () => {
  const changelog = "## 0.3.0, not released\n";
  await assert.rejects(
    pageDay({ epoch: undefined, changelog, commit: noCommit }),
    /set SOURCE_DATE_EPOCH/,
  );
  await assert.rejects(
    pageDay({ epoch: "today", changelog, commit: noCommit }),
    /SOURCE_DATE_EPOCH "today"/,
  );
});

test("exitsOf() joins what one code means, and keeps other calls apart", () => {
  const rows = exitRows(
    "| command | code | when |\n| --- | --- | --- |\n| (none) | 0 | well |\n" +
      "| `dig` | 2 | rain |\n| `dig` | 2 | `--snow` |\n| `dig --deep` | 3 | rock |\n",
  );
  assert.deepEqual(exitsOf("dig", rows), [
    { call: "dig", codes: [["2", "rain; --snow"]] },
    { call: "dig --deep", codes: [["3", "rock"]] },
  ]);
  assert.deepEqual(exitsOf("", rows), [{ call: "", codes: [["0", "well"]] }]);
  assert.throws(() => exitRows("no table"), SyntaxError);
});

test("plain() leaves roff nothing to act on", () => {
  assert.equal(plain(".Dd\n'so a\\b -x"), "\\&.Dd\n\\&'so a\\eb \\-x");
});

test("prose() puts each sentence on a line", () => {
  assert.equal(prose("One\ntwo. Three, 4.5 s."), "One two.\nThree, 4.5 s.");
});

test("prose() breaks lines at blanks, and words nowhere", () => {
  const word = `/${"long".repeat(25)}`;
  const lines = prose(`${"some words ".repeat(20)}${word} .end`).split("\n");
  assert.ok(lines.every((one) => one.length <= 70 || one === word));
  assert.deepEqual(lines.slice(-2), [word, "\\&.end"]);
  assert.equal(lines.join(" ").match(/some/g)?.length, 20);
});

test("synopsis() tells what is typed from what it stands for", () => {
  assert.equal(
    synopsis("export --to FORMAT [FILE...] [options]"),
    "\\fBexport\\fR \\fB\\-\\-to\\fR \\fIFORMAT\\fR [\\fIFILE\\fR...] " +
      "[\\fIoptions\\fR]",
  );
});
