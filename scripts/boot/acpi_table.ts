/** A battery, a mains supply and a thermal zone, as an ACPI table (ASL). */

import type { Supplies } from "./machine.ts";

/** Full charge and voltage of the battery, in mWh and mV. */
const FULL_MWH = 48_000;
const VOLTS_MV = 11_400;
const RATE_MW = 7_200;

/** ACPI has temperatures in tenths of a kelvin. */
function deciKelvin(celsius: number): number {
  return Math.round(celsius * 10) + 2732;
}

/**
 * Text for iasl. By ACPI 6.5: 10.2.2 (_BIF, _BST), 10.3 (_PSR), 11.4 (_TMP,
 * _CRT, _TZP).
 */
export function acpiTable(supplies: Supplies): string {
  const { percent, isOnMains, celsius, criticalCelsius } = supplies;
  // Bit 0 of the state: it discharges; bit 1: it charges.
  const state = isOnMains ? 2 : 1;
  const left = Math.round(FULL_MWH * percent / 100);
  const design = "50000, " + FULL_MWH +
    `, 1, ${VOLTS_MV}, 5000, 2000, 100, 100`;
  return `DefinitionBlock ("", "SSDT", 2, "MCARRY", "SUPPLIES", 1)
{
  Scope (\\_SB)
  {
    Device (AC0)
    {
      Name (_HID, "ACPI0003")
      Name (_PCL, Package () { \\_SB })
      Method (_STA) { Return (0x0F) }
      Method (_PSR) { Return (${isOnMains ? 1 : 0}) }
    }
    Device (BAT0)
    {
      Name (_HID, EisaId ("PNP0C0A"))
      Name (_UID, Zero)
      Name (_PCL, Package () { \\_SB })
      Method (_STA) { Return (0x1F) }
      Method (_BIF)
      {
        Return (Package () { 0, ${design}, "boot", "1", "LION", "tests" })
      }
      Method (_BST)
      {
        Return (Package () { ${state}, ${RATE_MW}, ${left}, ${VOLTS_MV} })
      }
    }
    ThermalZone (TZ0)
    {
      Method (_TMP) { Return (${deciKelvin(celsius)}) }
      Method (_CRT) { Return (${deciKelvin(criticalCelsius)}) }
      Name (_TZP, 100)
    }
  }
}
`;
}
