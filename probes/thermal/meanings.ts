/**
 * What happens at a limit, by driver and by type of zone: a file's name does
 * not say. Sources are paths of the Linux kernel's own tree.
 */

import { type Means, usualMeaning } from "../../core/kernel/limit_meanings.ts";
import type { ThermalLimit } from "../../core/probe/facts.ts";

/** What a limit is called. */
export type Kind = ThermalLimit["kind"];

type Meanings = Readonly<Partial<Record<Kind, Means>>>;

interface Row {
  /** The chip's `name`. */
  readonly driver: RegExp;
  readonly meanings: Meanings;
  /** From so many degrees on a register is at its full scale: nobody set it. */
  readonly unsetFrom?: number;
}

/** What a kind says where nothing else is known of a chip that has a name. */
const UNKNOWN_DRIVER: Meanings = { max: "alarm" };

const DRIVERS: readonly Row[] = [
  // Documentation/hwmon/coretemp.rst: at max "all cooling devices should be
  // turned on"; crit is TjMax, where the "protection mechanism will perform
  // actions to forcibly cool down the processor".
  { driver: /^coretemp$/, meanings: { max: "alarm", critical: "throttles" } },
  // Documentation/hwmon/k10temp.rst: max is where "the system must supply the
  // maximum cooling" (a constant 70 in drivers/hwmon/k10temp.c); crit is "the
  // threshold at which the processor will throttle itself".
  { driver: /^k10temp$/, meanings: { max: "alarm", critical: "throttles" } },
  // drivers/gpu/drm/amd/pm/inc/amdgpu_dpm.h: crit is the "critical threshold"
  // that the firmware's throttler holds (powerplay's TedgeLimit and
  // ThotspotLimit), emergency is "max emergency(shutdown) temp".
  {
    driver: /^amdgpu$/,
    meanings: { critical: "throttles", emergency: "stops" },
  },
  // Documentation/driver-api/thermal/nouveau_thermal.rst: max is "downclock",
  // crit "the GPU is put on hold", emergency "shut the computer down".
  {
    driver: /^nouveau$/,
    meanings: { max: "throttles", critical: "stops", emergency: "stops" },
  },
  // drivers/nvme/host/hwmon.c: max is WCTEMP, crit CCTEMP; NVM Express Base
  // Specification: above the one the controller goes on, overheated, above the
  // other it may stop or lose data.
  { driver: /^nvme$/, meanings: { max: "throttles", critical: "stops" } },
  // Documentation/hwmon/drivetemp.rst: max is "recommended continuous", above
  // crit "physical damage".
  { driver: /^drivetemp$/, meanings: { max: "alarm", critical: "stops" } },
  // Documentation/hwmon/{spd5118,jc42}.rst: registers for alarms, which come
  // up with JEDEC's defaults (55 and 85 °C) or 0.
  { driver: /^(?:spd5118|jc42)$/, meanings: { max: "alarm" } },
  // drivers/hwmon/{nct6775-core,it87,w83627ehf,w83795,f71882fg,...}.c: limits
  // are alarms that firmware may set, of 8 bits with a sign; unset: all ones.
  {
    driver:
      /^(?:nct[67]\d{3}\w?|it8\d{3}\w?|w83[6-9]\w{2,6}|f7[15]\w{3,5}|f8\w{4,6}|dme1737|sch[35]\w{3}|smsc47\w+|lm(?:78|8[0579])\w*|adt74\d\d|adm10\d\d|asb100|pc873\d\d|vt1211|via686a|sis5595)$/,
    meanings: { max: "alarm", critical: "stops" },
    unsetFrom: 127,
  },
];

/** Types of zones whose trips are not the machine's own. */
const USER_TRIPS: readonly RegExp[] = [
  // Documentation/driver-api/thermal/x86_pkg_temperature_thermal.rst: "user
  // mode configurable", a notification and nothing else.
  /^x86_pkg_temp$/,
  // drivers/net/wireless/intel/iwlwifi/mvm/tt.c: trips that the user writes;
  // the card reports that they were crossed.
  /^iwlwifi(?:_\d{1,3})?$/,
];

/** Words of the kernel's own: one line, whole; null: it cannot be relied on. */
export function kernelWord(text: string): string | null {
  return /^([\x21-\x7e](?:[\x20-\x7e]{0,58}[\x21-\x7e])?)\n$/.exec(text)?.[1] ??
    null;
}

/** A limit of a chip with what it means; null: nobody has set it. */
export function limitOfChip(
  driver: string | null,
  limit: ThermalLimit,
): ThermalLimit | null {
  // Of a chip that cannot be named, each limit is what it is called.
  if (driver === null) return limit;
  const row = DRIVERS.find((one) => one.driver.test(driver));
  if (row?.unsetFrom !== undefined && limit.celsius >= row.unsetFrom) {
    return null;
  }
  return withMeaning(limit, (row?.meanings ?? UNKNOWN_DRIVER)[limit.kind]);
}

/** A trip of a zone with what it means. */
export function limitOfZone(
  type: string | null,
  limit: ThermalLimit,
): ThermalLimit {
  const isUsers = type !== null && limit.kind === "passive" &&
    USER_TRIPS.some((one) => one.test(type));
  return withMeaning(limit, isUsers ? "alarm" : undefined);
}

/** The meaning is told where the kind alone would say another. */
function withMeaning(
  limit: ThermalLimit,
  means: Means | undefined,
): ThermalLimit {
  return means === undefined || means === usualMeaning(limit.kind)
    ? limit
    : { ...limit, means };
}
