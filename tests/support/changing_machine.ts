/** A machine of ours in a folder whose files change from step to step. */

import { cpSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { machinePath } from "./machines.ts";

const BASE = "laptop_on_mains";
const ZONE = "sys/class/thermal/thermal_zone0/temp";
const BATTERY = "sys/class/power_supply/BAT0";
const FULL_MICROWATT_HOURS = 50_000_000;

/** Who answers as the model service, in turn. */
const SERVICES = [BASE, "service_refused", BASE, "laptop_model_loaded"];

export interface ChangingMachine {
  readonly sysroot: string;
  /** Makes the machine what it is at a step; each file is old or new. */
  change(step: number): void;
}

/** Up and down between 0 and 1, once in so many steps. */
function swing(step: number, steps: number): number {
  const at = (step % steps) / steps;
  return at < 0.5 ? 2 * at : 2 - 2 * at;
}

/** Text of the hottest sensor: from 40 °C to past its limit, and broken ones. */
function heatAt(step: number): string | null {
  if (step % 53 === 52) return null;
  if (step % 59 === 58) return "hot\n";
  return `${Math.round(40_000 + 75_000 * swing(step, 40))}\n`;
}

/** Copies a laptop into a folder. */
export function createChangingMachine(dir: string): ChangingMachine {
  const sysroot = join(dir, "machine");
  cpSync(machinePath(BASE), sysroot, { recursive: true });
  const meminfo = readFileSync(join(sysroot, "proc/meminfo"), "utf8");
  const services = SERVICES.map((name) =>
    readFileSync(join(machinePath(name), "host.json"), "utf8")
  );

  function put(path: string, text: string | null): void {
    const full = join(sysroot, path);
    if (text === null) return rmSync(full, { force: true });
    writeFileSync(`${full}.new`, text);
    renameSync(`${full}.new`, full);
  }

  return {
    sysroot,
    change: (step) => {
      put(ZONE, heatAt(step));
      const kib = Math.round(400_000 + 9_000_000 * swing(step, 67));
      const available = `MemAvailable:   ${kib} kB`;
      put("proc/meminfo", meminfo.replace(/^MemAvailable:.*$/m, available));
      const charge = swing(step, 101);
      put(`${BATTERY}/capacity`, `${Math.round(100 * charge)}\n`);
      const energy = Math.round(FULL_MICROWATT_HOURS * charge);
      put(`${BATTERY}/energy_now`, `${energy}\n`);
      const isOnMains = step % 30 < 15;
      put("sys/class/power_supply/AC/online", isOnMains ? "1\n" : "0\n");
      put(`${BATTERY}/status`, isOnMains ? "Charging\n" : "Discharging\n");
      const service = services[Math.floor(step / 10) % services.length];
      put("host.json", service ?? null);
    },
  };
}
