/** What `watch --to nfd` says of a profile that is gone, or not to be told. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { withAsked } from "../../../../core/policy/asked_profiles.ts";
import { DEFAULT_POLICY, type Policy } from "../../../../core/policy/policy.ts";
import { prepareKept } from "../../../../cli/commands/watch/kept_format.ts";
import { nodeLabels } from "../../../support/feature_file.ts";
import {
  builtinReports,
  CAPTURED_AT_MS,
  snapshotOf,
} from "../../../support/reports.ts";

const OPTIONS = { to: "nfd", output: "/features.d/model-carry" };
const AT_MS = CAPTURED_AT_MS + 10_000;
const VERDICT = "verdict.model-carry.srcos.ai";

async function takenWith(policy: Policy) {
  const snapshot = await snapshotOf(builtinReports(), policy);
  return { snapshot, policy, failure: null, refusals: null };
}

const asking = (...tags: readonly string[]) =>
  withAsked(
    DEFAULT_POLICY,
    tags.map((modelTag) => ({ modelTag, endpoint: null })),
  );

test("a model that the service does not list any more is denied, not forgotten", async () => {
  const render = await prepareKept(OPTIONS);
  const both = await takenWith(asking("phi4:14b", "qwen2.5:7b"));
  const labels = async (taken: typeof both) => {
    const { text, fault } = await render(taken);
    assert.equal(fault, null);
    return nodeLabels(text, AT_MS);
  };
  const first = await labels(both);
  assert.equal(first[`${VERDICT}/local-llama32-1b`], "allow");
  assert.ok(first[`${VERDICT}/model-phi4-14b`]);
  const gone = await labels(await takenWith(DEFAULT_POLICY));
  assert.deepEqual(Object.keys(gone).sort(), Object.keys(first).sort());
  assert.equal(gone[`${VERDICT}/local-llama32-1b`], "allow");
  for (const name of ["model-phi4-14b", "model-qwen2-5-7b"]) {
    assert.equal(gone[`${VERDICT}/${name}`], "deny");
    assert.equal(gone[`may-run.model-carry.srcos.ai/${name}`], "false");
  }
});

test("whatever comes and goes, the file stays one that NFD reads", async () => {
  const render = await prepareKept(OPTIONS);
  const end = "x".repeat(70);
  for (let turn = 0; turn < 8; turn++) {
    const tags = Array.from({ length: 62 }, (_, at) => `m${turn}-${at}${end}`);
    const { text } = await render(await takenWith(asking(...tags)));
    const labels = nodeLabels(text, AT_MS);
    assert.equal(labels[`${VERDICT}/local-llama32-1b`], "allow");
    assert.ok(Object.keys(labels).length <= 2 * 128);
  }
});

test("a snapshot that the format cannot tell is a denial, and said", async () => {
  const render = await prepareKept(OPTIONS);
  const taken = await takenWith(DEFAULT_POLICY);
  const snapshot = {
    ...taken.snapshot,
    validUntil: "+010000-01-01T00:00:00.000Z",
  };
  const { text, fault } = await render({ ...taken, snapshot });
  assert.match(fault ?? "", /Cannot let labels expire/);
  const labels = nodeLabels(text, Infinity);
  assert.equal(labels[`${VERDICT}/local-llama32-1b`], "deny");
  assert.equal(labels[`${VERDICT}/local-llama32-3b`], "deny");
});
