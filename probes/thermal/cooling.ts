/** Cooling devices that slow the processor down: the kernel's own evidence. */

import type { SlowedBy, ThermalFacts } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { attributesOf, faultOf } from "./attribute.ts";
import { kernelWord } from "./meanings.ts";
import { failed } from "./reading.ts";
import { ZONES } from "./zones.ts";

/**
 * Types whose states above 0 take speed from a processor: ACPI's `Processor`
 * (drivers/acpi/processor_thermal.c), `cpufreq-cpuN` and `thermal-cpufreq-N`
 * (drivers/thermal/cpufreq_cooling.c), `thermal-cpuidle-N` and `idle-…`
 * (cpuidle_cooling.c), `intel_powerclamp` (intel/intel_powerclamp.c, -1: off).
 */
const PROCESSOR =
  /^(?:Processor|(?:thermal-)?cpufreq-.+|thermal-cpuidle-\d+|idle-.+|intel_powerclamp)$/;

const FILES: ReadonlySet<string> = new Set(["type", "cur_state"]);

/** Whether a device went away since its class was listed. */
async function isGone(host: Host, device: string): Promise<boolean> {
  const left = await host.readDir(`${ZONES}/${device}`).catch(faultOf);
  return left === "ENOENT" || left.length === 0;
}

/** What one cooling device says; nothing where it is not of a processor. */
export async function readCooling(
  host: Host,
  device: string,
): Promise<(ThermalFacts | SlowedBy)[]> {
  try {
    // The kernel gives each of them both files: no list is needed.
    const read = attributesOf(host, `${ZONES}/${device}`, FILES);
    const type = await read("type");
    if ("code" in type) {
      return await isGone(host, device) ? [] : [failed(device, type.code)];
    }
    const kind = kernelWord(type.text);
    if (kind === null) return [failed(device, "its type cannot be read")];
    // What else there is, a fan or a screen, is not even asked for its state.
    if (!PROCESSOR.test(kind)) return [];
    const name = `${device} ${kind}`;
    const state = await read("cur_state");
    if ("code" in state) return [failed(name, state.code)];
    const digits = /^\s*(-?\d{1,10})\s*$/.exec(state.text)?.[1];
    if (digits === undefined) return [failed(name, "not a number")];
    const slowed = { device: name, state: Number(digits), devices: 1 };
    return slowed.state > 0 ? [slowed] : [];
  } catch (error) {
    return [failed(device, faultOf(error))];
  }
}
