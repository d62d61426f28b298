/** The binary for aarch64 says what the one for this processor says. */

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { VERSION } from "../../schema/generated/version.ts";
import { BINARY } from "../support/binary.ts";
import {
  AARCH64_COMMAND,
  noAarch64 as skip,
  type Ran,
  runBeside,
} from "../support/emulated.ts";
import { machinePath } from "../support/machines.ts";
import { recordMachine } from "../support/recordings.ts";
import { createTemp } from "../support/temp.ts";

if (skip) console.log(`skipped: ${skip}`);
const dir = createTemp("aarch64");

async function ask(...args: readonly string[]): Promise<Ran> {
  const ran = await runBeside([...AARCH64_COMMAND, ...args]);
  console.log(`aarch64: ${ran.seconds.toFixed(1)} s for ${args[0]}`);
  return ran;
}

/** How each probe ended: the first thing to know where they differ. */
function ends(text: string): string[] {
  if (!text.startsWith("{")) return [];
  return JSON.parse(text).probes.map((
    { id, outcome }: { id: string; outcome: string },
  ) => `${id} ${outcome}`);
}

/**
 * The same question to both; what they say has to be the same bytes. Asked
 * again where others had the processor: limits of the probes are in real time.
 */
async function askBoth(...args: readonly string[]): Promise<string> {
  const here = await runBeside([BINARY, ...args]);
  assert.deepEqual([here.code, here.stderr], [0, ""]);
  let there = await ask(...args);
  if (there.stdout !== here.stdout) there = await ask(...args);
  assert.deepEqual([there.code, there.stderr], [0, ""]);
  assert.deepEqual(ends(there.stdout), ends(here.stdout));
  assert.equal(there.stdout, here.stdout);
  return there.stdout;
}

/** For a run: its own limit is for a processor, not for one that is emulated. */
const RUN = ["--json", "--timeout", "60s"];

test("the aarch64 binary tells its version", { skip }, async () => {
  const { code, stdout, stderr } = await ask("--version");
  assert.deepEqual([code, stdout, stderr], [0, `${VERSION}\n`, ""]);
});

for (
  const [machine, decision] of [
    ["laptop_on_mains", "allow"],
    ["laptop_battery_low", "constrain"],
  ] as const
) {
  test(`the aarch64 binary says of ${machine} the same`, { skip }, async () => {
    const text = await askBoth(...RUN, "--sysroot", machinePath(machine));
    assert.equal(JSON.parse(text).admission.decision, decision);
  });
}

test("the aarch64 binary replays a recording to the same, and reads it", {
  skip,
}, async () => {
  const recording = join(dir, "recording.json");
  const machine = await recordMachine("laptop_thermal_critical");
  writeFileSync(recording, JSON.stringify(machine));
  const text = await askBoth(...RUN, "--replay", recording);
  assert.equal(JSON.parse(text).admission.decision, "deny");
  const snapshot = join(dir, "snapshot.json");
  writeFileSync(snapshot, text);
  await askBoth("validate", snapshot);
  // A figure that its verdict does not follow from.
  writeFileSync(
    snapshot,
    text.replace('"decision": "deny"', '"decision": "allow"'),
  );
  const { code } = await ask("validate", snapshot);
  assert.equal(code, 1);
});

test("the aarch64 binary runs a plugin with the same fuel", {
  skip,
}, async () => {
  const plugins = join(dir, "plugins");
  mkdirSync(plugins, { mode: 0o755 });
  const example = new URL(
    "../../examples/plugins/backup-running.js",
    import.meta.url,
  );
  // Its own time is for a processor, not for one that is emulated.
  const text = readFileSync(example, "utf8")
    .replace(/timeoutMs: \d+/, "timeoutMs: 10000");
  writeFileSync(join(plugins, "backup-running.js"), text, { mode: 0o644 });
  const policy = join(dir, "policy.json");
  writeFileSync(
    policy,
    JSON.stringify({
      kind: "ModelCarryPolicy",
      schemaVersion: "v0.1",
      plugins: { "backup-running": { grants: { read: ["/run/backup.pid"] } } },
    }),
    { mode: 0o644 },
  );
  const said = await askBoth(
    ...[...RUN, "--sysroot", machinePath("laptop_on_mains")],
    ...["--plugins", plugins, "--policy", policy],
  );
  const ran = JSON.parse(said).probes.find((one: { origin: string }) =>
    one.origin === "plugin"
  );
  assert.equal(ran.outcome, "ok");
  assert.ok(ran.fuelUsed > 0);
});
