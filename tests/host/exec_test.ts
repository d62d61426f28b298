import assert from "node:assert/strict";
import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { runProgram } from "../../host/exec.ts";
import { block, until } from "../support/until.ts";

const root = mkdtempSync(join(tmpdir(), "exec-"));
after(() => rmSync(root, { recursive: true, force: true }));

function script(name: string, body: string, mode = 0o755): string {
  const path = join(root, name);
  writeFileSync(path, `#!/bin/sh\n${body}\n`);
  chmodSync(path, mode);
  return path;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}

test("runProgram() gives the exit code and both outputs", async () => {
  const path = script("both", 'echo "out $1"; echo err >&2; exit 3');
  assert.deepEqual(await runProgram([path, "a b; $HOME"]), {
    exitCode: 3,
    stdout: "out a b; $HOME\n",
    stderr: "err\n",
  });
});

test("runProgram() gives an empty environment", async () => {
  const { stdout } = await runProgram(["/usr/bin/env"]);
  assert.equal(stdout, "");
});

test("runProgram() kills the whole group at the deadline", async () => {
  const pids = join(root, "pids");
  const path = script(
    "slow",
    `sleep 30 & echo $! > ${pids}; echo $$ >> ${pids}
wait`,
  );
  const fromMs = performance.now();
  await assert.rejects(runProgram([path], undefined, 200), { code: "timeout" });
  // Far below what the program takes.
  assert.ok(performance.now() - fromMs < 15_000);
  const started = readFileSync(pids, "utf8").trim().split("\n").map(Number);
  assert.equal(started.length, 2);
  await until(() => !started.some(isAlive));
});

test("runProgram() kills what a finished program left behind", async () => {
  const path = script("leaves", "sleep 30 >/dev/null 2>&1 & echo $!");
  const { stdout } = await runProgram([path]);
  assert.ok(Number(stdout) > 0);
  await until(() => !isAlive(Number(stdout)));
});

test("runProgram() takes what a program said while nobody could hear", async () => {
  const running = runProgram(["/bin/echo", "there"], undefined, 500);
  block(700);
  assert.equal((await running).stdout, "there\n");
});

test("runProgram() ends with the probe that asked for it", async () => {
  const end = new AbortController();
  const running = runProgram(["/bin/sleep", "30"], end.signal, 5000);
  setTimeout(() => end.abort(), 30);
  await assert.rejects(running, { code: "timeout" });
  await assert.rejects(runProgram(["/bin/true"], end.signal), {
    code: "timeout",
  });
});

const refusals: readonly (readonly [string, () => string[], string])[] = [
  [
    "a program that others can write",
    () => [script("w", "", 0o777)],
    "untrusted",
  ],
  ["a program that is not there", () => [join(root, "none")], "ENOENT"],
  ["a file that is no program", () => [script("n", "", 0o644)], "EACCES"],
  ["a name without a path", () => ["true"], "EINVAL"],
  ["nothing", () => [], "EINVAL"],
  ["endless output", () => [script("yes", "exec yes")], "too-large"],
  ["a program that is killed", () => [script("die", "kill -9 $$")], "killed"],
];
for (const [name, argv, code] of refusals) {
  test(`runProgram() fails for ${name}`, async () => {
    await assert.rejects(runProgram(argv()), { code });
  });
}
