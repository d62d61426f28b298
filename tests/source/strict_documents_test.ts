/** Every document that somebody gives is refused where it says two things. */

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadPolicy } from "../../agent/policy_file.ts";
import { parseDocument } from "../../agent/parse_json_document.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { machinePath } from "../support/machines.ts";
import { noSource as skip, runProgram } from "../support/run.ts";
import { inTemp } from "../support/temp.ts";

const MACHINE = machinePath("laptop_on_mains");
const EXAMPLE = fileURLToPath(
  new URL(
    "../../examples/local-model-resource-snapshot.healthy-1b-allowed.json",
    import.meta.url,
  ),
);
const AT = ["--at", "2026-01-15T10:00:01.000Z"];
const PROFILE = ["--profile", "local-llama32-1b"];

/** The text with its first key once more, spelled with numbers, at its end. */
function twice(text: string): { readonly text: string; readonly key: string } {
  const key = /^\{\s*"(\w+)"/.exec(text)?.[1] ?? "";
  const value = JSON.stringify(JSON.parse(text)[key]);
  const code = key.charCodeAt(0).toString(16).padStart(4, "0");
  const again = `"\\u${code}${key.slice(1)}":${value}`;
  return { text: text.replace(/\}\s*$/, `,${again}}`), key };
}

const POLICY = '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1"}';
const CALLER = '{"estimatedInputTokens":1,"estimatedOutputTokens":1}';
const snapshot = readFileSync(EXAMPLE, "utf8");
const recording = readFileSync(join(MACHINE, "host.json"), "utf8");

/** Who reads a document: its text, the words around its file, and the code. */
const readers: readonly {
  readonly name: string;
  readonly text: string;
  readonly args: (file: string) => readonly string[];
  readonly code: number;
}[] = [
  {
    name: "--policy",
    text: POLICY,
    args: (file) => ["--json", "--sysroot", MACHINE, "--policy", file],
    code: 64,
  },
  {
    name: "--replay",
    text: recording,
    args: (file) => ["--json", "--replay", file],
    code: 64,
  },
  {
    name: "validate",
    text: snapshot,
    args: (file) => ["validate", file],
    code: 1,
  },
  {
    name: "check --from",
    text: snapshot,
    args: (
      file,
    ) => ["check", "--from", file, ...AT, ...PROFILE, "--accept-replay"],
    // Its answer is a no, where answers are read.
    code: 2,
  },
  {
    name: "export --merge",
    text: CALLER,
    args: (file) => [
      ...["export", "--to", "router", "--sysroot", MACHINE],
      ...["--merge", file],
    ],
    code: 64,
  },
];
for (const { name, text, args, code } of readers) {
  test(
    `${name} refuses a document with a key twice`,
    { skip },
    () =>
      inTemp(async (dir) => {
        const file = join(dir, "document.json");
        writeFileSync(file, text, { mode: 0o644 });
        const good = await runProgram(args(file));
        assert.equal(good.code, 0, good.stderr);
        const { text: spoiled, key } = twice(text);
        writeFileSync(file, spoiled, { mode: 0o644 });
        const { code: found, stdout, stderr } = await runProgram(args(file));
        assert.equal(found, code);
        assert.match(
          stdout + stderr,
          new RegExp(`document.json": /${key}: key "${key}" stands twice`),
        );
      }),
  );
}

test(
  "--sysroot refuses a host.json with a key twice",
  { skip },
  () =>
    inTemp(async (dir) => {
      const root = join(dir, "root");
      cpSync(MACHINE, root, { recursive: true, verbatimSymlinks: true });
      writeFileSync(join(root, "host.json"), twice(recording).text);
      const { code, stdout, stderr } = await runProgram([
        ...["--json", "--sysroot", root],
      ]);
      assert.deepEqual([code, stdout], [64, ""]);
      assert.match(stderr, /host\.json": \/kind: key "kind" stands twice/);
    }),
);

test(
  "export --from denies for a snapshot with a key twice",
  { skip },
  () =>
    inTemp(async (dir) => {
      const file = join(dir, "snapshot.json");
      const run = async (text: string) => {
        writeFileSync(file, text);
        const { stdout, stderr } = await runProgram([
          ...["export", "--to", "router", "--from", file, ...AT],
          "--accept-replay",
        ]);
        assert.doesNotMatch(stdout, /snapshot\.json/);
        const isAllowed = JSON.parse(stdout).localModelProfileAvailable;
        return { isAllowed, stderr };
      };
      assert.equal((await run(snapshot)).isAllowed, true);
      const { isAllowed, stderr } = await run(twice(snapshot).text);
      assert.equal(isAllowed, false);
      assert.match(stderr, /snapshot\.json": \/kind: key "kind" stands twice/);
    }),
);

test("loadPolicy() tells what is twice, and no path where others read", () =>
  inTemp(async (dir) => {
    const file = join(dir, "policy.json");
    const text = '{"kind":"ModelCarryPolicy","schemaVersion":"v0.1",' +
      '"limits":{"memory":{"reserveBytes":1073741824,"reserveBytes":0}}}';
    writeFileSync(file, text, { mode: 0o644 });
    await assert.rejects(loadPolicy(file), (error) => {
      assert.ok(error instanceof UsageError);
      assert.equal(
        error.message,
        `Cannot parse "${file}": /limits/memory/reserveBytes: key ` +
          '"reserveBytes" stands twice',
      );
      assert.equal(error.told, "Cannot use the policy: a key stands twice");
      return true;
    });
  }));

const texts = [
  { name: "a mark of byte order", text: `\ufeff${POLICY}`, why: null },
  { name: "zeros behind it", text: `${POLICY}\0\0`, why: /not JSON/ },
  {
    name: "a number without end",
    text: '{"ttlSeconds":1e309}',
    why: /\/ttlSeconds: 1e309 is no number that can be kept/,
  },
  {
    name: "bytes that are lost",
    text: '{"a":{"availableBytes":9007199254740993}}',
    why: /\/a\/availableBytes: 9007199254740993 is no number/,
  },
  {
    name: "a key that is the nature of a copy",
    text: '{"__proto__":{"safe":true}}',
    why: /\/__proto__: key "__proto__" is not taken/,
  },
  {
    name: "64 levels",
    text: `${"[".repeat(64)}${"]".repeat(64)}`,
    why: null,
  },
  { name: "65 levels", text: "[".repeat(65), why: /deeper than 64/ },
  {
    name: "a million values",
    text: `[${"{},".repeat(600_000)}1]`,
    why: /holds more than 1000000 values/,
  },
];
for (const { name, text, why } of texts) {
  test(`parseDocument() judges ${name}`, () => {
    const parse = () => parseDocument(new TextEncoder().encode(text), "name");
    if (why === null) parse();
    else assert.throws(parse, why);
  });
}
