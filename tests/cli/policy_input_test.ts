/** `--policy -` and `--policy <(…)`: who may say so, and how often it is read. */

import assert from "node:assert/strict";
import { chmodSync, chownSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { execFileSync } from "node:child_process";
import { machinePath } from "../support/machines.ts";
import { noSource as skip, runProgram } from "../support/run.ts";
import { createTemp } from "../support/temp.ts";
import { OTHER_UID } from "../support/other_user.ts";

const dir = createTemp("policy-input");
const MACHINE = ["--sysroot", machinePath("laptop_on_mains")];
const TEXT = JSON.stringify({
  kind: "ModelCarryPolicy",
  schemaVersion: "v0.1",
  ttlSeconds: 17,
});
const asIt = ["--json", ...MACHINE, "--policy"];

function ttlOf(text: string): number {
  const { policy } = JSON.parse(text) as { policy: { ttlSeconds: number } };
  return policy.ttlSeconds;
}

/** A shell line around the program that hands it a policy, and its path. */
const taken: Readonly<Record<string, readonly [string, string]>> = {
  "a pipe": [`printf %s "$TEXT" | "$@"`, "-"],
  "a pipe that fills slowly": [
    `{ printf %s "$TEXT" | head -c 20; sleep 0.3; printf %s "$TEXT" | tail -c +21; } | "$@"`,
    "-",
  ],
  "a file": [`"$@" <"$FILE"`, "/dev/stdin"],
  "a pipe by its number": [
    `printf %s "$TEXT" | { "$@" 7<&0 </dev/null; }`,
    "/dev/fd/7",
  ],
  "the same as zsh spells it": [
    `printf %s "$TEXT" | { "$@" 8<&0 </dev/null; }`,
    "/proc/self/fd/8",
  ],
};
for (const [name, [shell, path]] of Object.entries(taken)) {
  test(`--policy ${path} takes ${name}`, { skip }, async () => {
    const file = join(dir, "own.json");
    writeFileSync(file, TEXT, { mode: 0o644 });
    const env = { TEXT, FILE: file };
    const run = await runProgram([...asIt, path], { shell, env });
    assert.equal(run.stderr, "");
    assert.equal(ttlOf(run.stdout), 17);
  });
}

test(
  "--policy - takes a socket, as Node hands one over",
  { skip },
  async () => {
    const run = await runProgram([...asIt, "-"], { input: TEXT });
    assert.equal(ttlOf(run.stdout), 17);
  },
);

test("--policy <(…) takes what bash makes of it", { skip }, async () => {
  const shell =
    `exec bash -c 'exec "$@" --policy <(printf %s "$TEXT")' sh "$@"`;
  const run = await runProgram(["--json", ...MACHINE], {
    shell,
    env: { TEXT },
  });
  assert.equal(ttlOf(run.stdout), 17, run.stderr);
});

/** A pipe in the file system that others than its owner may write into. */
function fifo(name: string, mode: number): string {
  const path = join(dir, name);
  execFileSync("mkfifo", [path]);
  chmodSync(path, mode);
  return path;
}

const INTO =
  `printf %s "$TEXT" >"$FILE" & "$@" <"$FILE"; code=$?; wait; exit $code`;
const refused: Readonly<
  Record<string, readonly [string, string, () => string, RegExp]>
> = {
  "a pipe that all may write into": [
    "-",
    INTO,
    () => fifo("open", 0o622),
    /^model-carry: Cannot trust standard input: it is writable by others \(mode 622;/,
  ],
  "a file that all may write into": [
    "-",
    `"$@" <"$FILE"`,
    () => {
      const path = join(dir, "open.json");
      writeFileSync(path, TEXT);
      chmodSync(path, 0o666);
      return path;
    },
    /Cannot trust standard input: it is writable by others \(mode 666;/,
  ],
  "a pipe by its number that all may write into": [
    "/dev/fd/7",
    `printf %s "$TEXT" >"$FILE" & "$@" 7<"$FILE"; code=$?; wait; exit $code`,
    () => fifo("open7", 0o622),
    /Cannot trust "\/dev\/fd\/7": it is writable by others/,
  ],
  "a device": [
    "-",
    `"$@" </dev/zero`,
    () => "",
    /Cannot trust standard input: it is neither a pipe nor a file; pipe the text into it\n$/,
  ],
  "nothing by that number": [
    "/dev/fd/77",
    `"$@"`,
    () => "",
    /Cannot read "\/dev\/fd\/77": there is no such file or folder \(ENOENT\)/,
  ],
  "an empty pipe": [
    "-",
    `: | "$@"`,
    () => "",
    /Cannot parse "standard input": not JSON/,
  ],
  "more than a document may hold": [
    "-",
    `head -c 17000000 /dev/zero | "$@"`,
    () => "",
    /Cannot read standard input: over 16777216 bytes\n$/,
  ],
};
for (const [name, [path, shell, make, want]] of Object.entries(refused)) {
  test(`--policy ${path} refuses ${name}, without a verdict`, {
    skip,
  }, async () => {
    const env = { TEXT, FILE: make() };
    const run = await runProgram([...asIt, path], { shell, env });
    assert.match(run.stderr, want);
    assert.equal(run.stdout, "");
    assert.equal(run.code, 64);
  });
}

test("--policy - refuses a pipe of another user", {
  skip: skip ||
    (process.getuid?.() === 0 ? false : "giving a pipe away takes root"),
}, async () => {
  const file = fifo("theirs", 0o600);
  chownSync(file, OTHER_UID, OTHER_UID);
  const run = await runProgram([...asIt, "-"], {
    shell: INTO,
    env: { TEXT, FILE: file },
  });
  assert.match(run.stderr, /standard input: it is owned by user 65534\n$/);
  assert.equal(run.code, 64);
});

test("--policy FIFO stays no policy, whoever owns it", { skip }, async () => {
  const file = fifo("own", 0o600);
  const run = await runProgram([...asIt, file]);
  assert.match(run.stderr, /own": not a regular file\n$/);
  assert.equal(run.code, 64);
});

test("watch keeps the policy that it read at its start", { skip }, async () => {
  const args = ["watch", "--count", "3", "--interval", "100ms", ...MACHINE];
  const run = await runProgram([...args, "--policy", "-"], { input: TEXT });
  const ttls = run.stdout.trimEnd().split("\n").map(ttlOf);
  assert.deepEqual(ttls, [17, 17, 17]);
});

test("check takes its policy from standard input too", { skip }, async () => {
  const args = ["check", "--profile", "llama3.2:1b", ...MACHINE];
  const yes = await runProgram([...args, "--policy", "-"], { input: TEXT });
  assert.equal(yes.code, 0);
  const no = await runProgram([...args, "--policy", "-"], { input: "{}" });
  assert.equal(no.code, 2);
  assert.match(no.stdout, /^deny: standard input: \/kind: is missing/);
});

test("validate takes <(…) as any file", { skip }, async () => {
  const shell = `"$@" --json ${MACHINE.join(" ")} | ` +
    `{ "$@" validate /dev/fd/7 7<&0 </dev/null; }`;
  const run = await runProgram([], { shell });
  assert.match(run.stdout, /^\/dev\/fd\/7: valid /, run.stderr);
});
