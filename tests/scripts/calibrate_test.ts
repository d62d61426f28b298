/** What `deno task calibrate` takes, tries, and why it may not run. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parseArguments } from "../../scripts/calibrate/arguments.ts";
import { findPlace } from "../../scripts/calibrate/group.ts";
import { limitsAround, MIB } from "../../scripts/calibrate/limits.ts";
import { parseCpu } from "../../scripts/calibrate/machine.ts";
import { parseResident } from "../../scripts/calibrate/process_memory.ts";
import { promptOf, wordsFor } from "../../scripts/calibrate/prompts.ts";
import { filesOf, parseReply } from "../../scripts/calibrate/server.ts";
import { skipReason } from "../../scripts/calibrate/skip.ts";
import { createTemp } from "../support/temp.ts";

test("parseArguments() has a default for each", () => {
  assert.deepEqual(parseArguments([], undefined), {
    ollama: "ollama",
    binary: null,
    models: ["llama3.2:1b", "llama3.2:3b"],
    contexts: [4096],
    kvTypes: ["f16"],
    limitsMiB: null,
    group: null,
    first: 0,
    prompts: 40,
    isJson: false,
  });
});

test("parseArguments() takes lists, and the option before the variable", () => {
  const taken = parseArguments([
    ...["--ollama", "/opt/a/ollama", "--models", "qwen3:0.6b, smollm2:360m"],
    ...["--contexts=2048,16384", "--kv=q8_0,f16", "--limits=900,1700,1200"],
    ...["--group=/calibrate.slice", "--prompts=0", "--binary=dist/x", "--json"],
    "--first=1100",
  ], "/usr/bin/ollama");
  assert.deepEqual(taken, {
    ollama: "/opt/a/ollama",
    binary: "dist/x",
    models: ["qwen3:0.6b", "smollm2:360m"],
    contexts: [2048, 16384],
    kvTypes: ["q8_0", "f16"],
    limitsMiB: [1700, 1200, 900],
    group: "/calibrate.slice",
    first: 1100,
    prompts: 0,
    isJson: true,
  });
  assert.equal(parseArguments([], "/usr/bin/o").ollama, "/usr/bin/o");
});

for (
  const [args, want] of [
    [["--models", " ,"], /at least one tag/],
    [["--contexts", "4k"], /--contexts "4k": whole numbers from 1 on/],
    [["--contexts", "0"], /--contexts "0"/],
    [["--limits", ""], /--limits ""/],
    [["--prompts", "-1"], /argument|--prompts/],
    [["--kv", "f16,f8"], /--kv "f16,f8": of f16, q8_0, q4_0/],
    [["--group", "calibrate"], /--group "calibrate": a path/],
    [["--group", "/a/../b"], /--group "\/a\/\.\.\/b"/],
    [["--loud"], /--loud/],
  ] as const
) {
  test(`parseArguments() refuses ${args.join(" ")}`, () => {
    assert.throws(() => parseArguments(args, undefined), want);
  });
}

const MEANS = {
  os: "linux",
  ollama: "/opt/ollama",
  hasOllama: true,
  groupFault: null,
};
for (
  const [name, change, want] of [
    ["all is there", {}, null],
    ["another system", { os: "darwin" }, /of Linux, not darwin/],
    ["no Ollama", { hasOllama: false }, /no "\/opt\/ollama" here/],
    ["no right", { groupFault: "Permission denied" }, /made: Permission/],
  ] as const
) {
  test(`skipReason() tells: ${name}`, () => {
    const why = skipReason({ ...MEANS, ...change });
    if (want === null) assert.equal(why, null);
    else assert.match(why ?? "", want);
  });
}

test("findPlace() makes groups of v1 below the own one, of v2 in the root", () => {
  const root = createTemp("calibrate");
  const own = "7:memory:/jobs/a\n0::/\n";
  const at = (stated: string | null, text: string) => {
    const { version, mount, parent } = findPlace(stated, root, text);
    return [version, mount.slice(root.length), parent];
  };
  assert.deepEqual(at(null, "0::/user.slice\n"), [2, "", ""]);
  mkdirSync(join(root, "memory/jobs/a"), { recursive: true });
  writeFileSync(join(root, "memory/cgroup.procs"), "");
  assert.deepEqual(at(null, own), [1, "/memory", ""]);
  writeFileSync(join(root, "memory/jobs/a/cgroup.procs"), "12\n");
  assert.deepEqual(at(null, own), [1, "/memory", "/jobs/a"]);
  assert.deepEqual(at("/", own), [1, "/memory", ""]);
  assert.deepEqual(at("/b/", own), [1, "/memory", "/b"]);
});

test("limitsAround() tries three limits above the reserve, three around the need", () => {
  assert.deepEqual(
    limitsAround(2000 * MIB, 50 * MIB, 256 * MIB).map((one) => one / MIB),
    [3162, 2642, 2502, 2150, 2030, 1950],
  );
  assert.deepEqual(
    limitsAround(2000 * MIB, 50 * MIB, 896 * MIB).map((one) => one / MIB),
    [3546, 3026, 2886, 2150, 2030, 1950],
  );
  // From 10,240 MiB on, 5 % of the limit are more than 512 MiB.
  const [most] = limitsAround(20_000 * MIB, 0, 0);
  assert.equal(most, Math.round(26_000 / 0.95) * MIB);
});

test("parseCpu() takes model, cores and the flags that matter", () => {
  const text = ["0", "1"].map((one) =>
    `processor\t: ${one}\nmodel name\t: Some CPU @ 2 GHz\n` +
    "flags\t\t: fpu avx2 amx_tile amx_int8 avx512fp16\n"
  ).join("\n");
  assert.deepEqual(parseCpu(text), {
    model: "Some CPU @ 2 GHz",
    count: 2,
    flags: ["avx2", "amx_tile", "amx_int8"],
  });
  assert.deepEqual(parseCpu("processor\t: 0\nFeatures\t: fp asimd i8mm\n"), {
    model: "unknown",
    count: 1,
    flags: ["asimd", "i8mm"],
  });
});

test("parseResident() reads what a process with memory takes", () => {
  assert.equal(parseResident("Name:\ta\nVmRSS:\t    24 kB\n"), 24_576);
  assert.equal(parseResident("Name:\tkthreadd\n"), null);
});

test("promptOf() begins otherwise each time", () => {
  const prompts = [0, 1, 10, 11].map((one) => promptOf(one, 3));
  assert.equal(prompts[2], "10x0 10x1 10x2");
  assert.equal(new Set(prompts.map((one) => one.split(" ")[0])).size, 4);
});

test("wordsFor() takes 900 to 2,050 tokens in turn, within the context", () => {
  const words = [0, 1, 2, 3].map((one) => wordsFor(one, 4096, 2.5));
  assert.deepEqual(words, [360, 590, 820, 360]);
  assert.equal(wordsFor(2, 1000, 2.5), 300);
  assert.equal(wordsFor(0, 4, 9), 1);
});

test("parseReply() reads speed and prompt, and misses neither silently", () => {
  const told = { eval_count: 8, eval_duration: 4e9, prompt_eval_count: 21 };
  const want = { failure: null, tokensPerSecond: 2, promptTokens: 21 };
  assert.deepEqual(parseReply(told), want);
  assert.deepEqual(parseReply({ eval_count: 8, eval_duration: 0 }), {
    failure: null,
    tokensPerSecond: null,
    promptTokens: null,
  });
});

test("filesOf() finds each file of weights", () => {
  const text = "# FROM /not/this\nFROM /a/blobs/sha256-1\nTEMPLATE x\n" +
    "FROM /a/blobs/sha256-2\nFROM other:1b\n";
  const want = ["/a/blobs/sha256-1", "/a/blobs/sha256-2"];
  assert.deepEqual(filesOf(text), want);
});
