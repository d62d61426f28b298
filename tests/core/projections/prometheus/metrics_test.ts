import assert from "node:assert/strict";
import { test } from "node:test";
import {
  projectPrometheus,
  prometheusFamilies,
} from "../../../../core/projections/prometheus/metrics.ts";
import type { LocalModelResourceSnapshot } from "../../../../schema/types.ts";
import { parseExposition, valueOf } from "../../../support/exposition.ts";
import {
  builtinReports,
  failure,
  HEALTHY,
  pluginReport,
  snapshotOf,
} from "../../../support/reports.ts";

const read = (snapshot: LocalModelResourceSnapshot) =>
  parseExposition(projectPrometheus(snapshot));

test("projectPrometheus() has figures for all that is known", async () => {
  const snapshot = await snapshotOf(builtinReports({
    battery: {
      battery: { ...HEALTHY.battery, powerSource: "battery", percent: 15 },
    },
  }));
  const seen = read(snapshot);
  const figures = [
    ["model_carry_battery_present", 1],
    ["model_carry_battery_charge_ratio", 0.15],
    ["model_carry_battery_charging", 1],
    ["model_carry_battery_power_watts", 10],
    ["model_carry_battery_empty_in_seconds", undefined],
    ["model_carry_thermal_hottest_celsius", 50],
    ["model_carry_thermal_limit_celsius", 95],
    ["model_carry_memory_available_bytes", 10 * 1024 ** 3],
    ["model_carry_memory_pressure_ratio", 0],
    ["model_carry_disk_read_only", 0],
    ["model_carry_service_latency_seconds", 0.003],
    ["model_carry_captured_at_seconds", 1768471200],
    ["model_carry_valid_until_seconds", 1768471230],
    ["model_carry_policy_assumptions", 0],
  ] as const;
  for (const [name, want] of figures) {
    assert.equal(valueOf(seen, name), want, name);
  }
  const code = "battery-low";
  assert.equal(valueOf(seen, "model_carry_reasons", { code }), 1);
  const states = { signal: "battery", state: "low" };
  assert.equal(valueOf(seen, "model_carry_signal", states), 1);
});

test("projectPrometheus() tells why a signal is unknown, and the worst of it", async () => {
  const critical = {
    battery: {
      ...HEALTHY.battery,
      powerSource: "battery" as const,
      percent: 5,
    },
  };
  const seen = read(
    await snapshotOf(builtinReports({ battery: failure("EIO", critical) })),
  );
  const signal = "battery";
  const reason = "provider-failed";
  assert.equal(
    valueOf(seen, "model_carry_signal_unknown_reason", { signal, reason }),
    1,
  );
  assert.equal(
    valueOf(seen, "model_carry_signal_worst_known", {
      signal,
      state: "critical",
    }),
    1,
  );
  assert.equal(valueOf(seen, "model_carry_battery_charge_ratio"), undefined);
});

test("projectPrometheus() counts two claims of one id once, as the worse", async () => {
  const refused = { outcome: "refused" as const, observation: null };
  const seen = read(
    await snapshotOf([
      ...builtinReports(),
      pluginReport("twice", [], {}, { durationMs: 2 }),
      pluginReport("twice", [], {}, refused),
    ]),
  );
  const probe = "twice";
  assert.equal(valueOf(seen, "model_carry_probe_success", { probe }), 0);
  assert.equal(
    valueOf(seen, "model_carry_probe_duration_seconds", { probe }),
    0.002,
  );
});

test("prometheusFamilies() keeps names and help of the page", async () => {
  const families = prometheusFamilies(await snapshotOf(builtinReports()));
  for (const { name, help } of families) {
    assert.match(name, /^model_carry_[a-z_]+[a-z]$/);
    assert.match(help, /^[A-Z].*[.1]$/);
  }
  assert.equal(new Set(families.map((one) => one.name)).size, families.length);
});
