/** Figures of signals as metrics: one row each. */

import type { Values } from "../../signals/row.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import type { Family } from "./exposition_format.ts";

type Signals = LocalModelResourceSnapshot["signals"];
type Name = keyof Signals;

const VENDORS = ["amd", "intel", "nvidia"];

type Figure = number | boolean | null;

/** A row for one figure of one signal. */
function row<N extends Name>(
  signal: N,
  name: string,
  help: string,
  figure: (values: Values[N]) => Figure | Readonly<Record<string, number>>,
  /** Label that tells several figures apart. */
  label = "kind",
): (signals: Signals) => Family {
  return (signals) => {
    const entry = signals[signal];
    const seen = entry.status === "known"
      ? figure(entry as unknown as Values[N])
      : null;
    const samples = typeof seen === "object" && seen !== null
      ? Object.entries(seen).map(([key, value]) => ({
        labels: { [label]: key },
        value,
      }))
      : [{
        labels: {},
        value: typeof seen === "boolean" ? Number(seen) : seen,
      }];
    return { name: `model_carry_${name}`, help, samples };
  };
}

function countDevices(values: Values["accelerators"]): Record<string, number> {
  const { gpu, npu } = values.unlisted ?? { gpu: 0, npu: 0 };
  const counts: Record<string, number> = { gpu, npu };
  for (const { kind } of values.devices) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** By vendor; one that is not known by name counts as other. */
function countVendors(values: Values["accelerators"]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const vendor of [...VENDORS, "other"]) counts[vendor] = 0;
  for (const { vendor } of values.devices) {
    const name = VENDORS.includes(vendor) ? vendor : "other";
    counts[name] = (counts[name] ?? 0) + 1;
  }
  // Of what is only counted no vendor is told.
  const { gpu, npu } = values.unlisted ?? { gpu: 0, npu: 0 };
  return { ...counts, other: (counts["other"] ?? 0) + gpu + npu };
}

/** A figure is there only while its signal is known. */
export const FIGURES: readonly ((signals: Signals) => Family)[] = [
  row(
    "battery",
    "battery_present",
    "Whether the machine has a battery.",
    (one) => one.present,
  ),
  row(
    "battery",
    "battery_charge_ratio",
    "Charge of all batteries together, 0 to 1.",
    (one) => one.percent === null ? null : one.percent / 100,
  ),
  row(
    "battery",
    "battery_power_source",
    "Where the power comes from: 1 for the source in force.",
    (one) => ({
      mains: Number(one.powerSource === "mains"),
      battery: Number(one.powerSource === "battery"),
      unknown: Number(one.powerSource === "unknown"),
    }),
    "source",
  ),
  row(
    "battery",
    "battery_charging",
    "Whether a battery is charging.",
    (one) => one.charging,
  ),
  row(
    "battery",
    "battery_power_watts",
    "Power that flows into or out of the batteries.",
    (one) => one.rateWatts,
  ),
  row(
    "battery",
    "battery_empty_in_seconds",
    "Time until empty at the present rate, while on battery.",
    (one) => one.secondsToEmpty,
  ),
  row(
    "thermal",
    "thermal_hottest_celsius",
    "Temperature of the sensor that decides the state.",
    (one) => one.hottest.celsius,
  ),
  row(
    "thermal",
    "thermal_limit_celsius",
    "Limit of that sensor that comes next or was crossed.",
    (one) => one.hottest.limitCelsius,
  ),
  row(
    "thermal",
    "thermal_sensors",
    "Sensors with a limit, without one, and those that cannot be read.",
    (one) => ({
      rated: one.ratedSensors,
      unrated: one.unratedSensors,
      failed: one.failedSensors,
    }),
  ),
  row(
    "memory",
    "memory_available_bytes",
    "Memory that a new program can take, under the level that binds.",
    (one) => one.availableBytes,
  ),
  row(
    "memory",
    "memory_size_bytes",
    "Size of the level that binds: the machine or a control group.",
    (one) => one.totalBytes,
  ),
  row(
    "memory",
    "memory_pressure_ratio",
    "Share of the last 10 s in which all tasks waited for memory, 0 to 1.",
    (one) =>
      one.pressureFullAvg10Percent === null
        ? null
        : one.pressureFullAvg10Percent / 100,
  ),
  row(
    "disk",
    "disk_available_bytes",
    "Space for models that an unprivileged user can take.",
    (one) => one.availableBytes,
  ),
  row(
    "disk",
    "disk_size_bytes",
    "Size of the file system for models.",
    (one) => one.totalBytes,
  ),
  row(
    "disk",
    "disk_read_only",
    "Whether the file system for models is mounted read-only.",
    (one) => one.readOnly,
  ),
  row("accelerators", "accelerators", "GPUs and NPUs, by kind.", countDevices),
  row(
    "accelerators",
    "accelerators_by_vendor",
    "GPUs and NPUs, by vendor.",
    countVendors,
    "vendor",
  ),
  row(
    "network",
    "network_interfaces",
    "Interfaces other than loopback, by kind; those of kind unknown state " +
      "neither up nor down.",
    (one) => ({ ...one.interfaces }),
  ),
  row(
    "modelService",
    "service_latency_seconds",
    "Slowest health request to the model service.",
    (one) => one.latencyMs === null ? null : one.latencyMs / 1000,
  ),
];
