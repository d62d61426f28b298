import assert from "node:assert/strict";
import { test } from "node:test";
import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";
import { MACHINES, snapshotOfMachine } from "../support/machines.ts";

type Want = readonly [string, ...string[]];

/** Machine → verdict of the 1b profile, and its reasons. */
const WANT: Readonly<Record<string, Want>> = {
  laptop_on_mains: ["allow"],
  laptop_on_battery: ["allow"],
  laptop_dptf: ["allow"],
  laptop_zen: ["allow"],
  vm_assumed: ["allow", "assumption"],
  laptop_model_loaded: ["allow"],
  board_without_memory_controller: ["allow"],
  laptop_strict_overcommit: ["allow"],
  laptop_on_vpn: ["allow"],
  laptop_routed_elsewhere: ["allow", "signal-not-required"],
  laptop_battery_low: ["constrain", "battery-low"],
  laptop_hot: ["constrain", "thermal-hot"],
  laptop_dptf_hot: ["constrain", "thermal-hot"],
  laptop_zen_hot: ["constrain", "thermal-hot"],
  laptop_zen_slowed: ["constrain", "thermal-hot"],
  laptop_memory_tight: ["constrain", "memory-tight"],
  tablet_out_of_dock: ["constrain", "battery-low"],
  server_amx: ["constrain", "memory-tight"],
  laptop_charging_unplugged: ["constrain", "battery-low"],
  laptop_memory_pressure: ["constrain", "memory-pressure"],
  laptop_cgroup_tight: ["constrain", "memory-tight"],
  laptop_service_tight: ["constrain", "memory-tight"],
  laptop_cgroup1_tight: ["constrain", "memory-tight"],
  container_cgroup1: ["constrain", "memory-tight"],
  container_cgroup2: ["constrain", "memory-tight"],
  laptop_long_context: ["constrain", "memory-tight"],
  laptop_battery_edge: ["constrain", "battery-low"],
  laptop_sensor_failed: ["constrain", "thermal-sensor-failed"],
  laptop_battery_critical: ["deny", "battery-critical"],
  laptop_powered_by_nothing: ["deny", "provider-failed"],
  laptop_thermal_critical: ["deny", "thermal-critical"],
  laptop_memory_short: ["deny", "memory-insufficient"],
  laptop_cgroup_limit: ["deny", "memory-insufficient"],
  container_on_busy_host: ["constrain", "memory-tight"],
  container_pod_limit: ["deny", "memory-insufficient"],
  laptop_commit_full: ["deny", "memory-insufficient"],
  laptop_memory_stalled: ["deny", "memory-pressure-critical"],
  laptop_health_unknown: ["deny", "provider-failed"],
  laptop_sensors_unrated: ["deny", "signal-unrated"],
  vm_unstated: ["deny", "signal-absent"],
  container_bare: ["deny", "service-refused", "signal-absent"],
  service_refused: ["deny", "service-refused"],
  service_timeout: ["deny", "service-timeout"],
  service_bad_reply: ["deny", "service-bad-reply"],
  service_not_loopback: ["deny", "service-not-loopback"],
  service_loading: ["deny", "service-loading"],
  model_missing: ["deny", "model-missing"],
  model_remote: ["deny", "model-remote"],
  residency_unknown: ["deny", "residency-unknown"],
  hint_required: ["deny", "memory-below-hint"],
  need_unknown: ["allow"],
};

test("collect() has a verdict to expect for each machine", () => {
  assert.deepEqual(Object.keys(WANT).sort(), MACHINES);
});

for (const [name, [decision, ...codes]] of Object.entries(WANT)) {
  test(`collect() says ${decision} on ${name}`, async () => {
    const snapshot = await snapshotOfMachine(name);
    const admission = snapshot.profiles[0]?.admission;
    assert.equal(admission?.decision, decision);
    assert.deepEqual(admission?.reasons.map((one) => one.code), codes);
    assert.ok(validate(snapshot), JSON.stringify(validate.errors));
    assert.deepEqual(meaningFaults(snapshot), []);
  });
}

test("collect() denies a profile whose need nothing tells", async () => {
  const { profiles } = await snapshotOfMachine("need_unknown");
  assert.deepEqual(
    profiles[2]?.admission.reasons.map((one) => one.code),
    ["memory-need-unknown"],
  );
});

test("collect() is the same document every time on a recorded machine", async () => {
  const [first, second] = await Promise.all([
    snapshotOfMachine("laptop_on_mains"),
    snapshotOfMachine("laptop_on_mains"),
  ]);
  assert.deepEqual(first, second);
});

test("collect() leaves one report for each built-in probe", async () => {
  for (const name of MACHINES) {
    const { probes } = await snapshotOfMachine(name);
    assert.deepEqual(probes.map((one) => one.id), [
      "accelerators",
      "battery",
      "disk",
      "memory",
      "model_residency",
      "model_service",
      "network",
      "thermal",
    ]);
  }
});
