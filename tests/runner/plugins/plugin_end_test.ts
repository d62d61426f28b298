import assert from "node:assert/strict";
import { test } from "node:test";
import { NOT_RUN } from "../../../core/plugins/plugin_identity.ts";
import { createGuard } from "../../../runner/guard.ts";
import { judge } from "../../../runner/plugins/plugin_end.ts";
import { hostError, memoryHost } from "../../support/memory_host.ts";

const MANIFEST = {
  id: "a",
  version: "1.0.0",
  title: "A",
  provides: [],
  permissions: {},
  timeoutMs: 100,
} as const;

/** The guard of a plugin whose only read failed in this way. */
async function guardAfter(code: string) {
  const raw = memoryHost({ files: { "/sys/a": hostError(code, code) } });
  const guard = createGuard(raw, { id: "a", granted: { read: ["/sys"] } });
  await guard.host.readText("/sys/a").catch(() => {});
  return guard;
}

function result(outcome: "ok" | "failed") {
  const isOk = outcome === "ok";
  return {
    outcome,
    output: isOk ? { absent: "nothing there" } : null,
    error: isOk ? null : "Cannot go on",
    errorCode: null,
    hostCalls: 1,
    fuelUsed: 1,
  };
}

test("judge() believes no plugin that the machine had no files for", async () => {
  const guard = await guardAfter("EMFILE");
  const { outcome, error, errorCode } = judge(result("ok"), MANIFEST, guard);
  assert.deepEqual([outcome, errorCode], ["failed", NOT_RUN]);
  assert.match(error ?? "", /run out \(EMFILE\)/);
});

test("judge() excuses no failure that a lack of files may have made", async () => {
  const guard = await guardAfter("ENFILE");
  const { outcome, error, errorCode } = judge(
    result("failed"),
    MANIFEST,
    guard,
  );
  assert.deepEqual([outcome, error, errorCode], [
    "failed",
    "Cannot go on",
    NOT_RUN,
  ]);
});

test("judge() leaves another failed read to the plugin", async () => {
  const judged = judge(result("ok"), MANIFEST, await guardAfter("EIO"));
  assert.deepEqual([judged.outcome, judged.errorCode], ["absent", null]);
});
