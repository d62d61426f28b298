/** The policy that packages bring along is the one that the page shows. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { projectText } from "../support/project_files.ts";
import { validate } from "../../schema/generated/policy_validator.js";

test("examples/policy is valid, and what docs/install.md shows", () => {
  const text = projectText("examples/policy/policy.json");
  assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
  assert.ok(
    projectText("docs/install.md").includes(`\`\`\`json\n${text}\`\`\``),
  );
});
