/** Answers for what is installed, over a real socket. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { parse } from "../../support/cli_examples.ts";
import { machinePath } from "../../support/machines.ts";
import { ownModels } from "../../support/own_models.ts";
import type { TestServer } from "../../support/replay_server.ts";
import { noSource as skip, runProgram } from "../../support/run.ts";

let server: TestServer;
before(async () => {
  server = await ownModels();
});
after(() => server.close());

const on = (machine: string) => [
  ...["--sysroot", machinePath(machine)],
  ...["--service", server.url],
];
const run = async (machine: string, ...args: string[]) =>
  await runProgram([...args, ...on(machine)]);
const tagsOf = (text: string) =>
  parse(text).profiles.map(({ modelTag, profileRef, admission }) => [
    modelTag,
    profileRef.replace("urn:srcos:model-profile:", ""),
    admission.decision,
  ]);

test("models lists what runs here, the largest that is allowed first", {
  skip,
}, async () => {
  const { code, stdout, stderr } = await run("laptop_on_mains", "models");
  assert.deepEqual([code, stderr], [0, ""]);
  const [first, second, third, foot, end] = stdout.split("\n");
  assert.match(first ?? "", /^qwen2.5:7b {14}allow {6}needs 4.2 GiB$/);
  assert.match(second ?? "", /^llama3.2:1b {13}allow {6}needs 1.4 GiB$/);
  assert.match(
    third ?? "",
    /^Someone\/Small-One:q4_K {2}allow {6}needs 1.1 GiB/,
  );
  assert.match(foot ?? "", /^9.2 GiB of memory usable; /);
  assert.equal(end, "");
});

test("models tells what denies each, the nearest first", { skip }, async () => {
  const { stdout } = await run("laptop_memory_short", "models", "--json");
  const { models } = JSON.parse(stdout);
  assert.deepEqual(models.map((one: { modelTag: string }) => one.modelTag), [
    "Someone/Small-One:q4_K",
    "llama3.2:1b",
    "qwen2.5:7b",
  ]);
  const table = (await run("laptop_memory_short", "models")).stdout;
  assert.match(table, /^qwen2.5:7b .*deny .*memory-insufficient$/m);
});

test("models ends with 2 where nobody can be asked", { skip }, async () => {
  const { code, stdout } = await runProgram([
    ...["models", "--sysroot", machinePath("laptop_on_mains")],
    ...["--service", "http://127.0.0.1:1"],
  ]);
  assert.equal(code, 2);
  assert.match(stdout, /^no model is known to be installed: service refused,/);
});

test("--installed judges each beside the profiles, in a valid document", {
  skip,
}, async () => {
  const { stdout } = await run("laptop_on_mains", "--installed", "--json");
  assert.deepEqual(tagsOf(stdout), [
    ["llama3.2:1b", "local-llama32-1b", "allow"],
    ["llama3.2:3b", "local-llama32-3b", "deny"],
    ["qwen2.5:7b", "model-qwen2-5-7b", "allow"],
    ["Someone/Small-One:q4_K", "model-someone-small-one-q4_k", "allow"],
  ]);
  const other = parse(stdout).profiles.map((one) => one.residency);
  assert.deepEqual(other, ["installed", "missing", "installed", "installed"]);
});

test("--model judges the one that is named, there or not", {
  skip,
}, async () => {
  const asked = ["--model", "qwen2.5:7b", "--model", "phi4:14b", "--model"];
  const { stdout } = await run(
    "laptop_on_mains",
    ...[...asked, "llama3.2:1b", "--json"],
  );
  assert.deepEqual(tagsOf(stdout).slice(1), [
    ["llama3.2:3b", "local-llama32-3b", "deny"],
    ["qwen2.5:7b", "model-qwen2-5-7b", "allow"],
    ["phi4:14b", "model-phi4-14b", "deny"],
  ]);
});

test("--model is refused where no model can have that name", {
  skip,
}, async () => {
  for (const tag of ["", "a b", "x".repeat(201), "a\nb"]) {
    const { code, stderr } = await run("laptop_on_mains", `--model=${tag}`);
    assert.equal(code, 64);
    assert.match(stderr, /Cannot use --model ".*": it takes the name/s);
  }
});

test("check --model asks about one that no profile is about", {
  skip,
}, async () => {
  const { code, stdout } = await run(
    "laptop_on_mains",
    ...["check", "--model", "qwen2.5:7b"],
  );
  assert.equal(code, 0);
  assert.match(
    stdout,
    /^qwen2.5:7b allow: .* available - .*, needs 4.2 GiB\n$/,
  );
  const unknown = await run("laptop_on_mains", "check", "--profile", "phi4");
  assert.deepEqual([unknown.code, unknown.stderr], [2, ""]);
  assert.match(unknown.stdout, /no|there are .*another model: --model TAG\n$/);
  const two = ["check", "--model", "a", "--model", "b"];
  assert.equal((await run("laptop_on_mains", ...two)).code, 64);
});

test("check --model is not answered by a profile that has its name", {
  skip,
}, async () => {
  const name = "model-qwen2-5-7b";
  const asked = ["check", "--installed", "--model", name, "--json"];
  const { code, stdout } = await run("laptop_on_mains", ...asked);
  const { decision, profile } = JSON.parse(stdout);
  assert.equal(profile.modelTag, name);
  assert.deepEqual([code, decision], [1, "deny"]);
});

test("the table tells what else is installed, and how to ask for it", {
  skip,
}, async () => {
  const { stdout } = await run("laptop_on_mains", "--table");
  const words = stdout.replace(/\s+/g, " ");
  assert.match(
    words,
    /also installed, not judged: qwen2.5:7b, Someone\/Small-One:q4_K; model-carry models judges them all, --model TAG one/,
  );
  const all = await run("laptop_on_mains", "--table", "--installed");
  assert.doesNotMatch(all.stdout, /also installed/);
  const json = await run("laptop_on_mains", "--json");
  assert.doesNotMatch(json.stdout, /qwen2.5|Small-One/);
});
