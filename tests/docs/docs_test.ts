import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { REASONS } from "../../core/verdict/reasons.ts";
import { MACHINES, snapshotOfMachine } from "../support/machines.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string) => readFileSync(`${ROOT}${path}`, "utf8");

test("docs/policy.md says what to do about every reason", () => {
  const page = read("docs/policy.md");
  const missing = Object.keys(REASONS).filter((code) =>
    !page.includes(`\`${code}\``)
  );
  assert.deepEqual(missing, []);
});

test("docs/policy.md names every key of the policy", () => {
  const page = read("docs/policy.md");
  const schema = JSON.parse(read("schema/policy.schema.json")) as {
    properties: Record<string, unknown>;
  };
  const missing = Object.keys(schema.properties).filter((key) =>
    !page.includes(key)
  );
  assert.deepEqual(missing, []);
});

test("README.md has 120 to 180 lines", () => {
  const lines = read("README.md").split("\n").length - 1;
  assert.ok(lines >= 120 && lines <= 180, String(lines));
});

test("docs/decisions/ has pages of at most 40 lines", () => {
  for (const name of readdirSync(`${ROOT}docs/decisions`)) {
    const lines = read(`docs/decisions/${name}`).split("\n").length - 1;
    assert.ok(lines <= 40, `${name}: ${lines}`);
  }
});

test("README.md shows only options that --help knows", async () => {
  const { COMMANDS } = await import("../../cli/command_table.ts");
  const known = new Set(
    Object.values(COMMANDS).flatMap((row) => Object.keys(row.help.options)),
  );
  const shown = [
    ...read("README.md").matchAll(/model-carry [^\n]*?--([a-z-]+)/g),
  ]
    .map((match) => match[1] ?? "");
  assert.ok(shown.length > 5);
  assert.deepEqual(shown.filter((name) => !known.has(name)), []);
});

// The mapping of docs/optimizer-integration.md, written out once more.
function routerKeys(
  snapshot: Awaited<ReturnType<typeof snapshotOfMachine>>,
): Record<string, unknown> {
  const { signals, profiles } = snapshot;
  const state = (signal: typeof signals.battery | typeof signals.thermal) =>
    signal.status === "known"
      ? signal.state
      : signal.worstKnown?.state ?? signal.assumedState ?? "critical";
  const { memory, network, modelService } = signals;
  return {
    localModelProfileAvailable: profiles[0]?.admission.decision !== "deny",
    localServiceHealthy: modelService.status === "known" &&
      modelService.state === "ready",
    batteryState: state(signals.battery),
    thermalState: state(signals.thermal),
    memoryAvailableBytes: memory.status === "known" ? memory.availableBytes : 0,
    networkAvailable: network.status === "known" && network.available,
  };
}

test("docs/optimizer-integration.md maps every machine to sound keys", async () => {
  for (const name of MACHINES) {
    const snapshot = await snapshotOfMachine(name);
    const keys = routerKeys(snapshot);
    const types = Object.values(keys).map((value) => typeof value);
    assert.deepEqual(types, [
      "boolean",
      "boolean",
      "string",
      "string",
      "number",
      "boolean",
    ]);
    const isDenied = keys["localModelProfileAvailable"] === false;
    assert.equal(isDenied, snapshot.profiles[0]?.admission.decision === "deny");
  }
});
