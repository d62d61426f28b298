/** Every option that names a file to write, and whatever may lie there. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { works } from "./binary.ts";
import { machinePath } from "./machines.ts";
import { programCommand } from "./run.ts";

const MACHINE = ["--sysroot", machinePath("laptop_on_mains")];
const PROFILE = "local-llama32-1b";

/** Arguments of a run that writes to FILE, and to other.json at most. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  "--output": ["--json", "--output", "FILE"],
  "--record": ["--json", "--record", "FILE"],
  "--explain-policy --output": ["--explain-policy", "--output", "FILE"],
  "check --record": ["check", "--profile", PROFILE, "--record", "FILE"],
  "watch --output": [
    ...["watch", "--count", "2", "--interval", "100ms", "--quiet"],
    ...["--output", "FILE"],
  ],
  "export --output": ["export", "--to", "router", "--output", "FILE"],
  "export --evidence": [
    ...["export", "--to", "guardrail", "--output", "other.json"],
    ...["--evidence", "FILE"],
  ],
  "probes run --record": ["probes", "run", "memory", "--record", "FILE"],
};

/** A folder and a /dev of our own, with nodes that nobody else has. */
const OWN_PLACES = `
mount -t tmpfs none /mnt
mount -t tmpfs none /dev
cd /mnt
mknod -m 666 /dev/null c 1 3
mknod -m 666 /dev/full c 1 7
ln -s /proc/self/fd /dev/fd
ln -s /proc/self/fd/1 /dev/stdout
ln -s /proc/self/fd/2 /dev/stderr
`;

/** Why no nodes can be made here; false: they can. */
const noNodes: string | false =
  works("unshare", "-m", "sh", "-euc", `${OWN_PLACES}: >/dev/null`)
    ? false
    : "nodes of devices cannot be made here, not even in a namespace";
if (noNodes) console.log(`skipped: ${noNodes}`);

const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

/** The program with its arguments as a line of shell. */
function line(args: readonly string[], file = ""): string {
  const words = args.map((one) => one === "FILE" ? file : one);
  return [...programCommand(), ...words, ...MACHINE].map(quote).join(" ");
}

/** Runs lines of shell among places of our own; gives what they print. */
function among(lines: string): string {
  const { status, stdout, stderr } = spawnSync(
    "unshare",
    ["-m", "sh", "-euc", `${OWN_PLACES}${lines}`],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  );
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}

const KIND = "stat -c '%F %t %T %i'";

/** What lies there, and what came of it: code, what was read, what remains. */
const kinds: Readonly<
  Record<string, { make: string; file: string; read?: string; want: string }>
> = {
  "a device": { make: ":", file: "/dev/null", want: "0 same" },
  "a device that is full": { make: ":", file: "/dev/full", want: "70 same" },
  "a link to a device": {
    make: "ln -s /dev/null file",
    file: "file",
    want: "0 same",
  },
  "a FIFO": {
    // Open both ways it never ends: a watch comes back to it.
    make: "mkfifo file; cat <>file >read & reader=$!",
    file: "file",
    read:
      "n=0; until [ -s read ] || [ $n -gt 99 ]; do n=$((n+1)); sleep 0.05; done; " +
      "kill $reader; rm read",
    want: "0 same",
  },
  "a link to a file": {
    make: "mkdir to; echo old >to/it; ln -s to/it file",
    file: "file",
    read: "grep -q '[{]' to/it; test \"$(ls -A to)\" = it",
    want: "0 same",
  },
  "a folder": { make: "mkdir file", file: "file", want: "70 same" },
};

/** Tests of the program that is started now. */
export function testFileOptions(who: string, noProgram: string | false): void {
  const skip = noProgram || noNodes;
  for (const [option, args] of Object.entries(OPTIONS)) {
    test(`${who} destroys nothing with ${option}`, { skip }, () => {
      const text = Object.entries(kinds).map(([name, kind]) => `
        ${kind.make}
        before=$(${KIND} ${kind.file}); code=0
        ${line(args, kind.file)} >out 2>err || code=$?
        ${kind.read ?? ":"}
        after=$(${KIND} ${kind.file})
        [ "$before" = "$after" ] && after=same
        echo "${name}: $code $after"
        rm -rf file to other.json out err
        [ -z "$(ls -A)" ]
      `).join("\n");
      assert.deepEqual(
        among(text).trimEnd().split("\n"),
        Object.entries(kinds).map(([name, { want }]) => `${name}: ${want}`),
      );
    });
  }
}

/** What goes to standard output, and how. */
export function testStandardOutput(
  who: string,
  noProgram: string | false,
): void {
  const skip = noProgram || noNodes;
  const documents = [
    ["--output", "LocalModelResourceSnapshot"],
    ["export --output", "localProfileRef"],
    ["watch --output", "LocalModelResourceSnapshot"],
  ] as const;
  const names = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];
  for (const [option, word] of documents) {
    test(`${who} prints with ${option} -`, { skip }, () => {
      const args = OPTIONS[option] ?? [];
      for (const name of names) {
        const text = among(`
          echo before >out
          { ${line(args, name)}; echo "code $?"; } >>out
          cat out
          { ${line(args, name)}; echo "code $?"; } | cat
          rm out
          ls -A
          test -L /dev/stdout`);
        const [file = "", pipe = "", rest] = text.split("code 0\n");
        assert.equal(rest, "", name);
        assert.ok(file.startsWith("before\n"), name);
        for (const one of [file.slice("before\n".length), pipe]) {
          const lines = one.startsWith("{\n") ? [one] : one.trim().split("\n");
          assert.equal(lines.length, option.startsWith("watch") ? 2 : 1);
          for (const each of lines) {
            assert.ok(JSON.stringify(JSON.parse(each)).includes(word), name);
          }
        }
      }
    });
  }

  test(`${who} writes to other descriptors as to streams`, { skip }, () => {
    const args = OPTIONS["--output"] ?? [];
    const text = among(`
      echo before >log
      ${line(args, "/dev/fd/3")} 3>>log
      ${line(args, "/dev/stderr")} 2>>log
      ${line(args, "/dev/fd/4")} 4>&1 | cat >>log
      ls -A >&2
      cat log`);
    assert.match(text, /^before\n\{/);
    assert.equal(text.match(/LocalModelResourceSnapshot/g)?.length, 3);
  });

  // Every runtime opens /dev/null where a stream is closed, before all else.
  test(
    `${who} takes no file for standard output that is closed`,
    { skip },
    () => {
      const text = among(`
      code=0; ${line(["--json"])} 2>err >&- || code=$?
      echo "code $code"; cat err
      ${line(["--output", "out", "--record", "rec"])} >&- 2>&- <&-
      echo 'kept' >other; ${line(["--json"])} 2>>other >&-
      cat other; ls -A; stat -c %F /dev/null; cat out`);
      const [told, document] = text.split("special file\n");
      assert.equal(
        told,
        "code 0\nkept\nerr\nother\nout\nrec\ncharacter ",
      );
      assert.equal(
        JSON.parse(document ?? "").kind,
        "LocalModelResourceSnapshot",
      );
    },
  );

  const refused: readonly (readonly [readonly string[], RegExp])[] = [
    [["--record", "-"], /standard output carries the answer/],
    [["--output", "-", "--record", "-"], /"-" twice: --record and --output/],
    [["--output", "/dev/fd/1", "--record", "-"], /twice/],
    [["--output", "a", "--record", "./a"], /"a" twice/],
    [["--output", "a", "--record", "link"], /"a" twice/],
    [["--explain-policy", "--record", "-"], /carries the answer/],
    [["check", "--profile", PROFILE, "--record", "-"], /carries the answer/],
    [["probes", "run", "memory", "--record", "-"], /carries the report/],
    [["export", "--to", "guardrail", "--evidence", "-"], /the projection/],
    [
      ["export", "--to", "guardrail", "--evidence", "-", "--output", "-"],
      /"-" twice: --evidence and --output/,
    ],
  ];
  test(`${who} puts no two documents in one place`, { skip }, () => {
    for (const [args, why] of refused) {
      const text = among(`
        ln -s a link
        code=0; ${line(args)} 2>err || code=$?
        echo "code $code"; cat err; ls -A`);
      assert.match(text, /^code 64\n/, args.join(" "));
      assert.match(text, why);
      assert.match(text, /\nerr\nlink\n$/);
    }
    // Two streams that take everything are two places.
    const both = ["--output", "/dev/null", "--record", "/dev/null"];
    assert.equal(among(line(both)), "");
    const [recording = "", code] = among(
      `code=0; ${line(["--record", "-", "--output", "/no/file"])} || code=$?
      echo; echo "$code"`,
    ).split("\n\n");
    assert.equal(JSON.parse(recording).kind, "ModelCarryRecording");
    assert.equal(code, "70\n");
  });
}
