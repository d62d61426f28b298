import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { snapshotFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { snapshotOfMachine } from "../support/machines.ts";

const DIR = fileURLToPath(new URL("../../examples/", import.meta.url));
const PREFIX = "local-model-resource-snapshot.";
const names = readdirSync(DIR).filter((name) => name.startsWith(PREFIX));
const read = (name: string): unknown =>
  JSON.parse(readFileSync(`${DIR}${name}`, "utf8"));

/** Counter-example → where its defect lies. */
const POINTERS: Readonly<Record<string, string>> = {
  "missing-health": "/health",
  "missing-admission": "/admission",
  "missing-profile-admission": "/profiles/0/admission",
  "missing-signal": "/signals/thermal",
  "missing-boundary": "/authorizationBoundary",
  "safe-beside-unknown": "/signals/thermal/status",
  "unstated-assumption": "/policy/assumptions/0",
  "safe-beside-critical": "/signals/thermal/state",
  "safe-beside-deny": "/profiles/0/admission/safe",
  "allow-against-its-reasons": "/profiles/0/admission/decision",
  "valid-until-before-captured-at": "/validUntil",
  "no-such-day": "/capturedAt",
  "authorizes-true": "/authorizationBoundary/authorizesModelDownload",
  "unknown-key": "/hostname",
  "unknown-signal-key": "/signals/battery/serialNumber",
  "wrong-headroom": "/profiles/0/admission/headroomBytes",
  "wrong-need": "/profiles/0/admission/basis/terms/0/bytes",
  "from-nowhere": "/signals/disk/from/0",
  "profile-twice": "/profiles/1/profileRef",
  "negative-memory": "/signals/memory/availableBytes",
  "string-boolean": "/admission/safe",
  "health-against-its-reasons": "/health/status",
};

test("examples/ has a pointer to expect for each counter-example", () => {
  const defects = names.filter((name) => name.endsWith(".invalid.json"))
    .map((name) => name.slice(PREFIX.length, -".invalid.json".length));
  assert.deepEqual(defects.sort(), Object.keys(POINTERS).sort());
});

for (const name of names) {
  const defect = /\.([a-z0-9-]+)\.invalid\.json$/.exec(name)?.[1];
  test(`snapshotFaults() ${defect ? "refuses" : "accepts"} ${name}`, () => {
    const faults = snapshotFaults(read(name), validate);
    if (defect === undefined) return assert.deepEqual(faults, []);
    const pointers = faults.map((one) => one.pointer);
    assert.ok(pointers.includes(POINTERS[defect] ?? ""), String(pointers));
    for (const { message } of faults) assert.match(message, /\w+ \w+/);
  });
}

const taken = [
  ["healthy-1b-allowed", "laptop_on_mains", "allow"],
  ["on-battery-constrained", "laptop_battery_low", "constrain"],
  ["thermal-critical-denied", "laptop_thermal_critical", "deny"],
  ["memory-short-denied", "laptop_memory_short", "deny"],
  ["health-unknown-denied", "laptop_health_unknown", "deny"],
  ["sensors-assumed-allowed", "vm_assumed", "allow"],
  ["container-denied", "container_bare", "deny"],
] as const;
for (const [variant, machine, decision] of taken) {
  test(`collect() takes the example ${variant} of ${machine}`, async () => {
    const snapshot = await snapshotOfMachine(machine);
    assert.deepEqual(
      JSON.parse(JSON.stringify(snapshot)),
      read(`${PREFIX}${variant}.json`),
    );
    assert.equal(snapshot.admission.decision, decision);
  });
}
