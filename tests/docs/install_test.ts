/** docs/install.md shows what the program and the policy take. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { COMMANDS } from "../../cli/command_table.ts";
import { policyFaults } from "../../core/policy/policy_faults.ts";
import { resolvePolicy } from "../../core/policy/policy.ts";
import { validate } from "../../schema/generated/policy_validator.js";
import { blocksOf, commandsOf } from "../support/install_page.ts";

test("docs/install.md shows a policy that names the service's group", () => {
  const [text = "", ...more] = blocksOf("json");
  assert.equal(more.length, 0);
  const policy: unknown = JSON.parse(text);
  assert.ok(validate(policy), JSON.stringify(validate.errors));
  assert.deepEqual(policyFaults(policy), []);
  const { memory } = resolvePolicy(policy);
  assert.deepEqual(memory, { cgroup: "/system.slice/llama.service" });
});

test("docs/install.md uses options that the commands have", () => {
  const lines = [...commandsOf("#"), ...commandsOf("$")]
    .filter((line) => line.startsWith("model-carry "));
  assert.ok(lines.length > 4);
  for (const line of lines) {
    const [, first = ""] = line.split(" ");
    const row = COMMANDS[first.startsWith("-") ? "" : first]?.help;
    assert.ok(row, line);
    const options = [...line.matchAll(/ --([a-z-]+)/g)].map((one) => one[1]);
    const unknown = options.filter((one) =>
      !Object.hasOwn(row.options, one ?? "")
    );
    assert.deepEqual(unknown, [], line);
  }
});
