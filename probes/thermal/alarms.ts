/** Attributes that say what a reading of a chip is worth. */

import { type Attribute, flagOf, type Read } from "./attribute.ts";
import { isLimit, parseMilliCelsius } from "./limits.ts";
import { isAlarmOnly, type Kind, limitOfChip } from "./meanings.ts";

/** Limits that have an alarm of their own, by the chip's word. */
const ALARMED: readonly (readonly [string, Kind])[] = [
  ["crit", "critical"],
  ["emergency", "emergency"],
  // drivers/hwmon/xgene-hwmon.c: what firmware says, of no limit.
  ["critical", "critical"],
];
/**
 * Never cleared until the machine starts again (Documentation/hwmon/coretemp):
 * what it logged counts while the limit is reached.
 */
const LOGGED: readonly string[] = ["coretemp"];

/** Whether a chip says that a limit is crossed; null: it cannot be read. */
async function alarmOf(
  read: Read,
  temp: string,
  limit: Attribute,
  driver: string | null,
  [word, kind]: readonly [string, Kind],
): Promise<boolean | null> {
  const celsius = "text" in limit ? parseMilliCelsius(limit.text) : null;
  // Without its limit an alarm is about nothing: chips come up at 0, or at
  // their full scale.
  const isSet = celsius === null ||
    isLimit(celsius) &&
      limitOfChip({ driver, temp }, { kind, celsius }) !== null;
  if (!isSet) return false;
  return flagOf(await read(`${temp}_${word}_alarm`));
}

/** Whether one of the alarms of a sensor is on; null: one cannot be read. */
export async function readAlarms(
  read: Read,
  listed: ReadonlySet<string>,
  temp: string,
  chip: {
    /** Its `name`; null: it cannot be relied on. */
    readonly driver: string | null;
    readonly celsius: number | null;
    /** Of each limit, by its word. */
    readonly limits: ReadonlyMap<string, Attribute>;
  },
): Promise<boolean | null> {
  let worst: boolean | null = false;
  for (const alarmed of ALARMED) {
    const [word, kind] = alarmed;
    if (!listed.has(`${temp}_${word}_alarm`)) continue;
    // Over it, the sensor is warm: nothing happens there.
    if (isAlarmOnly({ driver: chip.driver, temp }, kind)) continue;
    const limit = chip.limits.get(word) ?? { code: "ENOENT" };
    const isLog = chip.driver !== null && LOGGED.includes(chip.driver);
    if (isLog && !isReached(chip.celsius, limit)) {
      continue;
    }
    const alarm = await alarmOf(read, temp, limit, chip.driver, alarmed);
    if (alarm === true) return true;
    if (alarm === null) worst = null;
  }
  return worst;
}

function isReached(celsius: number | null, limit: Attribute): boolean {
  const most = "text" in limit ? parseMilliCelsius(limit.text) : null;
  return celsius === null || most === null || celsius >= most;
}
