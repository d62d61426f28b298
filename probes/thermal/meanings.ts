/**
 * What happens at a limit of a chip, by its driver: a file's name does not say.
 * Sources are paths of the Linux kernel's own tree.
 */

import { type Means, usualMeaning } from "../../core/kernel/limit_meanings.ts";
import type { ThermalLimit } from "../../core/probe/facts.ts";

/** What a limit is called. */
export type Kind = ThermalLimit["kind"];

/** What limits mean, by their kinds. */
export type Meanings = Readonly<Partial<Record<Kind, Means>>>;

interface Row {
  /** The chip's `name`. */
  readonly driver: RegExp;
  /** Of which inputs (`temp1`). @default {all} */
  readonly inputs?: RegExp;
  readonly meanings: Meanings;
  /** From so many degrees on a register is at its full scale: nobody set it. */
  readonly unsetFrom?: number;
}

/** What a kind says where nothing else is known of a chip that has a name. */
const UNKNOWN_DRIVER: Meanings = { max: "alarm" };

/** No input of a board is colder. */
const COLDEST_CELSIUS = -40;

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
  // drivers/nvme/host/hwmon.c: max is the over temperature threshold, at WCTEMP
  // until somebody sets it, crit CCTEMP; NVM Express Base Specification: above
  // the one the controller goes on, overheated, above the other it may stop or
  // lose data. temp1 is Composite; a Sensor n has a threshold alone, which
  // raises an event, and which many drives answer with an error.
  {
    driver: /^nvme$/,
    inputs: /^temp1$/,
    meanings: { max: "throttles", critical: "stops" },
  },
  { driver: /^nvme$/, meanings: { max: "alarm" } },
  // drivers/gpu/drm/radeon/radeon_pm.c: crit is dpm.thermal.max_temp, where the
  // card's interrupt sets its thermal state of power.
  { driver: /^radeon$/, meanings: { critical: "throttles" } },
  // include/linux/platform_data/cros_ec_commands.h, enum ec_temp_thresholds: at
  // WARN (max) the host is told, at HIGH (crit) the EC throttles it, at HALT
  // (emergency) it is shut down.
  {
    driver: /^cros_ec$/,
    meanings: { max: "alarm", critical: "throttles", emergency: "stops" },
  },
  // drivers/net/phy/sfp.c: warning and alarm of the module's own memory
  // (SFF-8472), which raise a flag; the chip has the name of its cage.
  {
    driver: /^(?:[\w.]+[:_])?sf[fp](?:[\d_.]\S*)?$/,
    meanings: { max: "alarm", critical: "alarm" },
  },
  // drivers/net/ethernet/mellanox/mlx5/core/hwmon.c: crit is temp_threshold_hi
  // of MTMP, an event of the card, and of a module what its memory says.
  { driver: /^mlx5$/, meanings: { critical: "alarm" } },
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
      /^(?:nct[67]\d{3}\w?|it8\d{3}\w?|w83[6-9l]\w{2,6}|f7[15]\w{3,5}|f8\w{3,6}|dme1737|sch[35]\w{3}|smsc47\w+|lm(?:78|8[057])\w*|adt74\d\d|adm10\d\d|asb100|pc87[34]\d\d|vt(?:1211|8231)|via686a|sis5595)$/,
    meanings: { max: "alarm", critical: "stops" },
    unsetFrom: 127,
  },
];

/** Words of the kernel's own: one line, whole; null: it cannot be relied on. */
export function kernelWord(text: string): string | null {
  return /^([\x21-\x7e](?:[\x20-\x7e]{0,58}[\x21-\x7e])?)\n$/.exec(text)?.[1] ??
    null;
}

/** An input of a chip. */
export interface Input {
  /** The chip's `name`; null: it cannot be relied on. */
  readonly driver: string | null;
  /** `temp1`. */
  readonly temp: string;
}

function rowOf({ driver, temp }: Input): Row | undefined {
  if (driver === null) return undefined;
  return DRIVERS.find((one) =>
    one.driver.test(driver) && (one.inputs?.test(temp) ?? true)
  );
}

/** A limit of a chip with what it means; null: nobody has set it. */
export function limitOfChip(
  input: Input,
  limit: ThermalLimit,
): ThermalLimit | null {
  // Of a chip that cannot be named, each limit is what it is called.
  if (input.driver === null) return limit;
  const row = rowOf(input);
  if (row?.unsetFrom !== undefined && limit.celsius >= row.unsetFrom) {
    return null;
  }
  return withMeaning(limit, (row?.meanings ?? UNKNOWN_DRIVER)[limit.kind]);
}

/**
 * Whether a chip reads what it shows of an input with nothing at it: the ends of
 * its scale.
 */
export function isOpenInput(input: Input, celsius: number): boolean {
  const unsetFrom = rowOf(input)?.unsetFrom;
  return unsetFrom !== undefined &&
    (celsius >= unsetFrom || celsius < COLDEST_CELSIUS);
}

/** Whether nothing happens at a limit of a chip, whatever it is set to. */
export function isAlarmOnly(input: Input, kind: Kind): boolean {
  if (input.driver === null) return false;
  return (rowOf(input)?.meanings ?? UNKNOWN_DRIVER)[kind] === "alarm";
}

/** The meaning is told where the kind alone would say another. */
export function withMeaning(
  limit: ThermalLimit,
  means: Means | undefined,
): ThermalLimit {
  return means === undefined || means === usualMeaning(limit.kind)
    ? limit
    : { ...limit, means };
}
