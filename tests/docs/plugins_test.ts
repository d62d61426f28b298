/** docs/plugins.md shows what holds. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createRunEnd } from "../../runner/run_end.ts";
import { CEILING } from "../../core/plugins/plugin_grants.ts";
import { policyFaults } from "../../core/policy/policy_faults.ts";
import { DEFAULT_POLICY } from "../../core/policy/policy.ts";
import { hostFailure } from "../../core/host_calls/raw_host.ts";
import { isRefusedPlace } from "../../core/plugins/explicit_grant_files.ts";
import { readEngine } from "../../host/sandbox_engine.ts";
import { replayHost } from "../../runner/replay.ts";
import { runPlugins } from "../../runner/plugins/run_plugins.ts";
import { CALL_NAMES } from "../../runner/sandbox/host_calls.ts";
import { SANDBOX_LIMITS } from "../../runner/sandbox/limits_and_ends.ts";
import { validate as isPolicy } from "../../schema/generated/policy_validator.js";
import { validate as isRecording } from "../../schema/generated/recording_validator.js";

const page = readFileSync(
  new URL("../../docs/plugins.md", import.meta.url),
  "utf8",
);

function blocks(language: string): string[] {
  const fence = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, "gm");
  return [...page.matchAll(fence)].map((match) => match[1] ?? "");
}

test("docs/plugins.md shows a plugin that runs on its recording", async () => {
  const [source = ""] = blocks("js");
  const [recordingText = "", policyText = ""] = blocks("json");
  const recording: unknown = JSON.parse(recordingText);
  assert.ok(isRecording(recording));
  const [report] = await runPlugins(
    [{ file: "dust-filter.js", source, sha256: null, refusal: null }],
    {
      host: replayHost(recording),
      policy: DEFAULT_POLICY,
      reserved: [],
      nowMs: () => 0,
      end: createRunEnd({ wallMs: 2000 }),
      loadEngine: readEngine,
    },
  );
  assert.equal(report?.outcome, "ok", report?.error ?? "");
  assert.deepEqual(report?.observation, {
    concerns: [{
      decision: "constrain",
      detail: "filter-clogged",
      message: "the fan makes 431 of 600 turns a minute",
    }],
    extension: { rpm: 431 },
  });
  const policy: unknown = JSON.parse(policyText.replace("…", "0".repeat(64)));
  assert.ok(isPolicy(policy), JSON.stringify(isPolicy.errors));
  assert.deepEqual(policyFaults(policy), []);
});

test("docs/plugins.md shows a plugin that knows a machine without sensors", async () => {
  const [source = ""] = blocks("js");
  for (const [code, outcome] of [["ENOENT", "absent"], ["EIO", "failed"]]) {
    const [report] = await runPlugins(
      [{ file: "dust-filter.js", source, sha256: null, refusal: null }],
      {
        host: {
          ...replayHost({
            kind: "ModelCarryRecording",
            schemaVersion: "v0.1",
            calls: [],
          }),
          readDir: () => Promise.reject(hostFailure(code ?? "", "none")),
        },
        policy: DEFAULT_POLICY,
        reserved: [],
        nowMs: () => 0,
        end: createRunEnd({ wallMs: 2000 }),
        loadEngine: readEngine,
      },
    );
    assert.equal(report?.outcome, outcome, report?.error ?? "");
  }
});

test("docs/plugins.md names every call, limit, grant and refused place", () => {
  const calls = CALL_NAMES.filter((name) => name !== "ollamaShow");
  for (const name of calls) assert.match(page, new RegExp(`\`${name}\\(`));
  for (const path of CEILING.read ?? []) {
    assert.ok(page.includes(`\`${path}\``));
  }
  assert.ok(page.includes(SANDBOX_LIMITS.fuel.toLocaleString("en-US")));
  for (
    const key of ["fuel", "wallMs", "memoryMiB", "outputBytes", "hostCalls"]
  ) {
    assert.ok(page.includes(`\`${key}\``));
  }
  const places = page.slice(
    page.indexOf("- what tells one machine"),
    page.indexOf("More is the policy's"),
  );
  const named = [...places.matchAll(/`([^`]+)`/g)];
  assert.ok(named.length > 40);
  for (const [, place = ""] of named) {
    const path = place.startsWith("/")
      ? place.replace("<pid>", "71")
      : `/sys/class/x/${place}`;
    assert.ok(isRefusedPlace(path), place);
  }
});
