/** Which of the host's processes run a model where this program asks. */

import assert from "node:assert/strict";
import {
  linkSync,
  mkdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { test } from "node:test";
import { hostFailure } from "../../../core/host_calls/raw_host.ts";
import { readServiceGroups } from "../../../host/mounted/service_processes.ts";
import { inTemp } from "../../support/temp.ts";

const PROC = 0x9fa0;

interface Process {
  readonly comm: string;
  readonly argv?: readonly string[];
  /** In a network of its own. @default the host's */
  readonly isElsewhere?: boolean;
}

/** A folder as /proc is; each process is in the group of its number. */
function write(dir: string, processes: Readonly<Record<string, Process>>) {
  const add = (path: string, text: string) =>
    writeFileSync(`${dir}/proc/${path}`, text);
  mkdirSync(`${dir}/proc/1/net`, { recursive: true });
  mkdirSync(`${dir}/proc/sys`);
  add("1/net/dev", "");
  add("1/comm", "systemd\n");
  for (const [pid, { comm, argv = [], isElsewhere }] of entries(processes)) {
    mkdirSync(`${dir}/proc/${pid}/net`, { recursive: true });
    add(`${pid}/comm`, `${comm}\n`);
    add(`${pid}/cmdline`, argv.map((one) => `${one}\0`).join(""));
    add(`${pid}/cgroup`, `0::/${pid}\n`);
    const dev = `${pid}/net/dev`;
    if (isElsewhere) add(dev, "");
    else linkSync(`${dir}/proc/1/net/dev`, `${dir}/proc/${dev}`);
  }
}
const entries = Object.entries<Process>;
const SERVER: Process = { comm: "ollama", argv: ["/bin/ollama", "serve"] };

const cases: readonly (readonly [string, Process, boolean])[] = [
  ["a server", SERVER, true],
  ["one of nixpkgs", {
    comm: ".ollama-wrapped",
    argv: ["ollama", "serve"],
  }, true],
  ["a server by its other name", {
    comm: "ollama",
    argv: ["ollama", "--x", "start"],
  }, true],
  ["a runner", { comm: "ollama", argv: ["ollama", "runner", "-m"] }, true],
  ["a server of llama.cpp", { comm: "llama-server" }, true],
  ["a client", { comm: "ollama", argv: ["ollama", "run", "llama3.2"] }, false],
  ["a client whose prompt is a command", {
    comm: "ollama",
    argv: ["ollama", "--verbose", "run", "llama3.2", "start"],
  }, false],
  ["a script around it", {
    comm: "ollama",
    argv: ["/bin/sh", "-e", "/usr/bin/ollama", "serve"],
  }, true],
  ["a file of that name", { comm: "ollama", argv: ["serve"] }, false],
  ["a program with a longer name", { comm: "ollama-exporte" }, false],
  ["one in another network", { ...SERVER, isElsewhere: true }, false],
];
for (const [name, one, isSeen] of cases) {
  test(`readServiceGroups() ${isSeen ? "sees" : "passes over"} ${name}`, () =>
    inTemp((dir) => {
      write(dir, { "2": { comm: "kthreadd" }, "4711": one });
      const seen = readServiceGroups(dir, () => PROC);
      assert.deepEqual(seen, isSeen ? ["0::/4711\n"] : []);
    }));
}

test("readServiceGroups() sees nobody where the first process is hidden", () =>
  inTemp((dir) => {
    write(dir, { "9": SERVER });
    rmSync(`${dir}/proc/1`, { recursive: true });
    assert.deepEqual(readServiceGroups(dir, () => PROC), []);
  }));

test("readServiceGroups() passes over a process that has ended since", () =>
  inTemp((dir) => {
    write(dir, { "8": SERVER, "9": SERVER });
    rmSync(`${dir}/proc/8/cgroup`);
    assert.deepEqual(readServiceGroups(dir, () => PROC), ["0::/9\n"]);
  }));

test("readServiceGroups() passes over one that is hidden", () =>
  inTemp((dir) => {
    write(dir, { "8": SERVER, "9": SERVER });
    const kindOf = (link: string) => {
      if (realpathSync(link).endsWith("/8")) throw hostFailure("EACCES", "no");
      return PROC;
    };
    assert.deepEqual(readServiceGroups(dir, kindOf), ["0::/9\n"]);
  }));

test("readServiceGroups() refuses what is no /proc of a kernel", () =>
  inTemp((dir) => {
    write(dir, { "9": SERVER });
    assert.throws(() => readServiceGroups(dir, () => 1), { code: "not-host" });
  }));
