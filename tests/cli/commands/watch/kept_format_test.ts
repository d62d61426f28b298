/** `watch --to`: a file in the words of a reader, kept fresh. */

import assert from "node:assert/strict";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  watch,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { nodeLabels } from "../../../support/feature_file.ts";
import { machinePath } from "../../../support/machines.ts";
import { noSource as skip, runProgram } from "../../../support/run.ts";
import { createTemp } from "../../../support/temp.ts";
import { startWatching } from "../../../support/watching.ts";

const dir = createTemp("kept");
const MACHINE = ["--sysroot", machinePath("laptop_on_mains")];
const LABELS = {
  "may-run.model-carry.srcos.ai/local-llama32-1b": "true",
  "verdict.model-carry.srcos.ai/local-llama32-1b": "allow",
  "may-run.model-carry.srcos.ai/local-llama32-3b": "true",
  "verdict.model-carry.srcos.ai/local-llama32-3b": "allow",
};
const EVERY = ["--interval", "100ms", "--quiet"];

/** What runs, and the time of the recording that it replays. */
const AT_MS = Date.parse("2026-01-15T10:00:10.000Z");

test("watch --to nfd: NFD sees all of a file or none, under no other name", {
  skip,
}, async () => {
  const features = join(dir, "features.d");
  mkdirSync(features);
  const output = join(features, "model-carry");
  const names = new Set<string>();
  const watcher = watch(features, (_, name) => void names.add(String(name)));
  const watching = startWatching([
    ...MACHINE,
    ...EVERY,
    ...["--to", "nfd", "--output", output, "--count", "15"],
  ]);
  let isEnded = false;
  const ended = watching.ended.finally(() => isEnded = true);
  let reads = 0;
  while (!isEnded) {
    for (const name of readdirSync(features)) {
      // As NFD does: hidden files are not features.
      if (name.startsWith(".")) continue;
      const text = readFileSync(join(features, name), "utf8");
      assert.deepEqual(nodeLabels(text, AT_MS), LABELS);
      reads += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  assert.equal(await ended, 0, watching.stderr());
  watcher.close();
  assert.ok(reads > 15, `${reads} reads`);
  assert.deepEqual(readdirSync(features), ["model-carry"]);
  const others = [...names].filter((one) => one !== "model-carry");
  assert.ok(others.length > 0, "parts were seen");
  for (const name of others) assert.match(name, /^\.model-carry\..*\.part$/);
});

test(
  "watch --to prometheus: node_exporter sees whole files of its own ending",
  {
    skip,
  },
  async () => {
    const output = join(dir, "model-carry.prom");
    const run = await runProgram([
      "watch",
      ...MACHINE,
      ...["--to", "prometheus", "--output", output, "--count", "1", "--quiet"],
    ]);
    assert.deepEqual([run.code, run.stderr, run.stdout], [0, "", ""]);
    const exported = await runProgram([
      "export",
      ...MACHINE,
      "--to=prometheus",
    ]);
    const figures = (text: string) =>
      text.split("\n").filter((one) => !one.includes("duration_seconds"));
    assert.deepEqual(
      figures(readFileSync(output, "utf8")),
      figures(exported.stdout),
    );
  },
);

test("watch --to json is what --output holds without it", {
  skip,
}, async () => {
  const texts = [];
  for (const [name, to] of [["with", ["--to", "json"]], ["without", []]]) {
    const output = join(dir, `${name}.json`);
    const args = [...MACHINE, ...(to ?? []), "--output", output, "--quiet"];
    const { code } = await runProgram(["watch", ...args, "--count", "1"]);
    assert.equal(code, 0);
    const { kind, capturedAt } = JSON.parse(readFileSync(output, "utf8"));
    texts.push([kind, capturedAt]);
  }
  assert.deepEqual(texts[0], texts[1]);
  assert.equal(texts[0]?.[0], "LocalModelResourceSnapshot");
});

test(
  "watch --to nfd: a policy that breaks denies by name, until it is mended",
  {
    skip,
  },
  async () => {
    const policy = join(dir, "policy.json");
    const output = join(dir, "model-carry");
    const good = JSON.stringify({
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      projectConstrain: "unavailable",
      profiles: [{
        profileRef: "urn:srcos:model-profile:code-qwen25-7b",
        modelTag: "qwen2.5:7b",
      }],
    });
    writeFileSync(policy, good);
    const watching = startWatching([
      ...MACHINE,
      ...EVERY,
      ...["--policy", policy, "--to", "nfd", "--output", output],
    ]);
    const verdict = (name: string) => {
      try {
        const labels = nodeLabels(readFileSync(output, "utf8"), 0);
        return labels[`verdict.model-carry.srcos.ai/${name}`];
      } catch (error) {
        if ((error as { code?: string }).code === "ENOENT") return undefined;
        throw error;
      }
    };
    const both = () =>
      ["local-llama32-1b", "code-qwen25-7b"].map(verdict).join(" ");
    await watching.until(() => both() === "allow deny");
    writeFileSync(policy, "{");
    // The profile that only the policy names keeps its label.
    await watching.until(() => both() === "deny deny");
    writeFileSync(policy, good);
    await watching.until(() => both() === "allow deny");
    watching.kill("SIGTERM");
    assert.equal(await watching.ended, 0);
    // The file stays, and ends by itself.
    assert.equal(both(), "allow deny");
  },
);

const MISUSES: readonly (readonly [readonly string[], RegExp])[] = [
  [["--to", "nfd"], /Cannot use --to nfd without --output FILE/],
  [["--to", "json"], /Cannot use --to json without --output FILE/],
  [["--to", "nfd", "--output", "-"], /Cannot keep standard output as nfd/],
  [["--to", "prometheus", "--output", "/dev/stdout"], /Cannot keep standard/],
  [
    ["--to", "yaml", "--output", "x"],
    /"yaml": there are json, prometheus, nfd/,
  ],
  [["--to", "toString", "--output", "x"], /"toString": there are json/],
  ...["router", "guardrail", "agentplane"].map((to) =>
    [
      ["--to", to, "--output", "/no/such/folder/x"],
      new RegExp(`Cannot watch to ${to}: it is made at the moment`),
    ] as const
  ),
];
for (const [args, message] of MISUSES) {
  test(`watch ${args.join(" ")} is wrong usage`, { skip }, async () => {
    const run = await runProgram(["watch", ...MACHINE, ...args, "--count=1"]);
    assert.equal(run.code, 64);
    assert.equal(run.stdout, "");
    assert.match(run.stderr, message);
  });
}
