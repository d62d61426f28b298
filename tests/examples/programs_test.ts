/** The examples that follow `watch` and ask `serve`. */

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { works } from "../support/binary.ts";
import {
  createExampleMachines,
  type ExampleMachines,
  type Word,
} from "../support/example_machines.ts";
import { noSource as skip } from "../support/run.ts";
import { startServe } from "../support/serving.ts";

const at = (name: string) =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const noPython = skip ||
  (works("python3", "--version") ? false : "python3 is not here");
if (noPython) console.log(`skipped: ${noPython}`);

let machines: ExampleMachines;
before(async () => {
  if (!skip) machines = await createExampleMachines();
});
after(async () => {
  if (!skip) await machines.close();
});

interface Followed {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Follows until it has said so much, then ends the watch below it. */
function follow(program: string, lines: number): Promise<Followed> {
  const child = spawn("node", [at("node/watch_lines.js")], {
    env: { ...process.env, MODEL_CARRY: program },
    stdio: "pipe",
  });
  let stdout = "";
  let stderr = "";
  let isEnded = false;
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
    // child.kill() would tell the signal as the end, whatever the end was.
    const isEnough = !isEnded && stdout.split("\n").length > lines;
    if (isEnough) process.kill(child.pid ?? 0);
    isEnded ||= isEnough;
  });
  return new Promise((resolve) =>
    child.on("close", (code) => resolve({ stdout, stderr, code }))
  );
}

test("watch_lines.js tells the word of each machine, and deny at the end", {
  skip,
}, async () => {
  const ends: Readonly<Record<Word, string>> = {
    allow: "allow\ndeny\n",
    constrain: "constrain\ndeny\n",
    deny: "deny\n",
    unknown: "deny\n",
  };
  for (const [word, want] of Object.entries(ends)) {
    const { stdout, stderr, code } = await follow(
      machines.program(word as Word),
      1,
    );
    assert.equal(stdout, want, word);
    assert.match(stderr, /^watch_lines: the watch ended: /m);
    assert.equal(code, 1);
  }
});

test("watch_lines.js says deny where nothing can be followed", {
  skip,
}, async () => {
  const missing = await follow("/nowhere/model-carry", 9);
  assert.equal(missing.stdout, "deny\n");
  assert.equal(missing.code, 1);
  // Lines that are none, or of a time that is over.
  for (const line of ["no json", '{"validUntil":"2026-01-01T00:00:00Z"}']) {
    const { stdout } = await follow(`echo ${line}`, 9);
    assert.equal(stdout, "deny\n", line);
  }
});

const ask = (...args: readonly string[]) =>
  spawnSync("python3", [at("python/may_run.py"), ...args], {
    encoding: "utf8",
  });

test("may_run.py asks the server, and takes nothing else for a yes", {
  skip: noPython,
}, async () => {
  const answers: Readonly<Record<Word, readonly [number, string]>> = {
    allow: [0, "yes (allow)\n"],
    constrain: [0, "yes (constrain)\n"],
    deny: [1, "no (deny)\n"],
    unknown: [1, "no (deny)\n"],
  };
  for (const [word, want] of Object.entries(answers)) {
    const socket = join(machines.dir, `${word}.sock`);
    const serving = await startServe(["--socket", socket], [
      machines.program(word as Word),
    ]);
    try {
      const { status, stdout } = ask(socket);
      assert.deepEqual([status, stdout], want, word);
      if (word !== "allow") continue;
      const nobody = ask(socket, "nobody");
      assert.equal(nobody.stdout, 'no (there is no profile "nobody")\n');
    } finally {
      await serving.end();
    }
  }
});

test("may_run.py says no where nobody answers, or not as a server does", {
  skip: noPython,
}, async () => {
  const gone = ask(join(machines.dir, "gone.sock"));
  assert.equal(gone.status, 1);
  assert.match(gone.stdout, /^no \(no answer: /);
  const replies = [
    "no http at all\n",
    "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
    "HTTP/1.1 200 OK\r\nContent-Length: 38\r\n\r\n" +
    '{"validUntil":"2026-01-01T00:00:00Z"}\n',
  ];
  for (const [index, reply] of replies.entries()) {
    const socket = join(machines.dir, `odd-${index}.sock`);
    const server = createServer((connection) => {
      connection.once("data", () => connection.end(reply));
    });
    await new Promise<void>((ready) => server.listen(socket, ready));
    const { code, stdout } = await new Promise<Followed>((resolve) => {
      const child = spawn("python3", [at("python/may_run.py"), socket]);
      let stdout = "";
      child.stdout.setEncoding("utf8").on("data", (text) => (stdout += text));
      child.on("close", (code) => resolve({ code, stdout, stderr: "" }));
    });
    server.close();
    assert.equal(code, 1, reply);
    assert.match(stdout, /^no \((no answer|stale since)/);
  }
});
