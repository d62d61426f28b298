/** Which sensors are the processor's, by the names that the kernel gives. */

/**
 * Types of zones: drivers/thermal/intel/x86_pkg_temp_thermal.c, TCPU of
 * int340x (processor_thermal_device*.c), and zones of device trees
 * (arch/arm64/boot/dts: cpu-thermal, cpu0-thermal, cpuss1-thermal,
 * bigcore0-thermal, cluster0-thermal, soc-thermal, package-thermal), and
 * bcm2835_thermal of a Raspberry Pi without one.
 */
const ZONE =
  /^thermal_zone\d+ (?:x86_pkg_temp|B0D4|bcm2835_thermal|.*cpu.*|(?:big-?core|little-?core|cluster|soc|package)\d*[-_]therm.*)$/i;

/**
 * Chips: drivers/hwmon/{coretemp,k8temp,k10temp,via-cputemp}.c, zenpower,
 * xgene-hwmon.c (Ampere's Altra: one sensor, no limit), and zones of processors
 * as chips (drivers/thermal/thermal_hwmon.c: cpu_thermal).
 */
const CHIP =
  /^hwmon\d+ (?:coretemp|k8temp|k10temp|zenpower|apm_xgene|\w*cpu\w*|(?:big_?core|little_?core|cluster|soc|package)\d*_therm\w*)(?: |$)/i;

/** Whether a sensor, named as the probe does, is known for the processor's. */
export function isProcessor(name: string): boolean {
  return ZONE.test(name) || CHIP.test(name);
}
