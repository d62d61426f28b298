/**
 * What happens at a trip of a zone, by the zone's type and governor. Sources are
 * paths of the Linux kernel's own tree.
 */

import type { ThermalLimit } from "../../core/probe/facts.ts";
import { type Meanings, withMeaning } from "./meanings.ts";

/** Types of zones whose passive trips are not the machine's own. */
const USER_TRIPS: readonly RegExp[] = [
  // Documentation/driver-api/thermal/x86_pkg_temperature_thermal.rst: "user
  // mode configurable", a notification and nothing else.
  /^x86_pkg_temp$/,
  // drivers/net/wireless/intel/iwlwifi/mvm/tt.c: trips that the user writes;
  // the card reports that they were crossed.
  /^iwlwifi(?:_\d{1,3})?$/,
];

/**
 * Zones of drivers/thermal/intel/int340x_thermal: named by ACPI (four letters,
 * TCPU, SEN1, TSKN), and TCPU_PCI. The kernel leaves them to `user_space`.
 */
const DPTF = /^(?:TCPU_PCI|[A-Z_][A-Z0-9_]{1,3})$/;
/**
 * int340x_thermal_zone.c, processor_thermal_device_pci.c: auxiliary trips are
 * the user's, and at _PSV and _HOT a daemon is told. At _CRT nothing is shut
 * down: below a device it asks for "a more aggressive cooling" (ACPI 11.4.4,
 * int340x_thermal_critical), so it counts as where the machine slows down.
 */
const DPTF_MEANINGS: Meanings = {
  passive: "alarm",
  hot: "alarm",
  critical: "throttles",
};

/** Whether the zone's governor changes what its trips mean. */
export function needsGovernor(
  type: string | null,
  limits: readonly ThermalLimit[],
): boolean {
  if (limits.length === 0) return false;
  return (type !== null && DPTF.test(type)) ||
    limits.filter((one) => one.kind === "passive").length > 1;
}

/** Trips of a zone, in their order, with what each means. */
export function meantTrips(
  limits: readonly ThermalLimit[],
  /** Null: its word cannot be relied on. */
  { type, governor }: { type: string | null; governor: string | null },
): readonly ThermalLimit[] {
  if (type !== null && USER_TRIPS.some((one) => one.test(type))) {
    return limits.map((one) =>
      withMeaning(one, one.kind === "passive" ? "alarm" : undefined)
    );
  }
  if (type !== null && DPTF.test(type) && governor === "user_space") {
    return limits.map((one) => withMeaning(one, DPTF_MEANINGS[one.kind]));
  }
  if (governor !== "power_allocator") return limits;
  // gov_power_allocator.c: at its first passive trip the governor switches on,
  // the last one is the temperature that it holds.
  const held = limits.findLast((one) => one.kind === "passive");
  return limits.map((one) =>
    withMeaning(
      one,
      one.kind === "passive" && held && one.celsius < held.celsius
        ? "alarm"
        : undefined,
    )
  );
}
