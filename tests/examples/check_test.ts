/** The examples that ask `check`, over machines of each word. */

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import {
  createExampleMachines,
  type ExampleMachines,
  type Word,
} from "../support/example_machines.ts";
import { noSource as skip } from "../support/run.ts";

const at = (name: string) =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const WORDS: readonly Word[] = ["allow", "constrain", "deny", "unknown"];

let machines: ExampleMachines;
before(async () => {
  if (!skip) machines = await createExampleMachines();
});
after(async () => {
  if (!skip) await machines.close();
});

function run(script: string, program: string, ...args: readonly string[]) {
  return spawnSync(at(script), args, {
    encoding: "utf8",
    env: { PATH: "/usr/bin:/bin", MODEL_CARRY: program },
  });
}

const CHOICES: Readonly<Record<Word, readonly [string, RegExp]>> = {
  allow: ["local\n", /^0: llama3\.2:1b allow: /],
  constrain: ["hosted\n", /^1: llama3\.2:1b constrain: battery-low/],
  deny: ["hosted\n", /^1: llama3\.2:1b deny: service-refused/],
  unknown: ["hosted\n", /^2: llama3\.2:1b deny: signal-absent/],
};
test("choose.sh sends a prompt away unless the machine allows it", {
  skip,
}, () => {
  for (const word of WORDS) {
    const [choice, why] = CHOICES[word];
    const { stdout, stderr } = run("shell/choose.sh", machines.program(word));
    assert.equal(stdout, choice, word);
    assert.match(stderr, why);
  }
});

test("choose.sh says hosted where there is nobody to ask", { skip }, () => {
  const missing = run("shell/choose.sh", "/nowhere/model-carry");
  assert.equal(missing.stdout, "hosted\n");
  assert.match(missing.stderr, /^127: /);
  const nobody = run("shell/choose.sh", machines.program("allow"), "nobody");
  assert.equal(nobody.stdout, "hosted\n");
  assert.match(nobody.stderr, /^2: deny: Cannot check profile "nobody"/);
});

const DETECTOR = "node-problem-detector/check-local-model.sh";
const CODES: Readonly<Record<Word, number>> = {
  allow: 0,
  constrain: 0,
  deny: 1,
  unknown: 2,
};
test("check-local-model.sh ends as node-problem-detector reads it", {
  skip,
}, () => {
  for (const word of WORDS) {
    const { status, stdout } = run(DETECTOR, machines.program(word));
    assert.equal(status, CODES[word], word);
    assert.match(stdout, /^llama3\.2:1b (allow|constrain|deny): [^\n]+\n$/);
  }
  assert.equal(run(DETECTOR, "/nowhere/model-carry").status, 2);
  const nobody = run(DETECTOR, machines.program("allow"), "nobody");
  assert.equal(nobody.status, 2);
});

interface Monitor {
  readonly plugin: string;
  readonly source: string;
  readonly pluginConfig: {
    readonly invoke_interval: string;
    readonly timeout: string;
    readonly max_output_length: number;
  };
  readonly conditions: readonly { readonly type: string }[];
  readonly rules: readonly {
    readonly type: string;
    readonly condition: string;
    readonly reason: string;
    readonly path: string;
    readonly args: readonly string[];
    readonly timeout: string;
  }[];
}

// What its page on custom plugin monitors wants of a configuration.
test("local-model-monitor.json is a custom plugin monitor", () => {
  const monitor: Monitor = JSON.parse(
    readFileSync(at("node-problem-detector/local-model-monitor.json"), "utf8"),
  );
  const seconds = (text: string) => {
    assert.match(text, /^\d+s$/);
    return parseInt(text);
  };
  assert.equal(monitor.plugin, "custom");
  const { timeout, invoke_interval, max_output_length } = monitor.pluginConfig;
  assert.ok(seconds(timeout) < seconds(invoke_interval));
  assert.ok(max_output_length >= 80);
  const types = monitor.conditions.map((one) => one.type);
  for (const rule of monitor.rules) {
    assert.equal(rule.type, "permanent");
    assert.ok(types.includes(rule.condition));
    // A rule that may take longer than the monitor does not start.
    assert.ok(seconds(rule.timeout) <= seconds(timeout));
    assert.ok(rule.path.endsWith("/check-local-model.sh"));
    assert.deepEqual(rule.args, ["local-llama32-1b"]);
  }
  assert.ok(statSync(at(DETECTOR)).mode & 0o111);
});
