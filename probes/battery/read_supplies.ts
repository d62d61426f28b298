/** Supplies as the class of the kernel lists them. */

import type { Host } from "../../core/probe/contract.ts";
import { codeText } from "../shared/missing_files.ts";
import { LEVEL } from "./charge.ts";
import { MEASURES } from "./flow.ts";
import type { Supply } from "./supply_attributes.ts";

/** The class. */
export const CLASS = "/sys/class/power_supply";

const ATTRIBUTES = (
  "type scope present status online capacity energy_now energy_full " +
  "charge_now charge_full voltage_now power_now current_now capacity_level " +
  "current_max"
).split(" ");

/** What a supply may list and have no value of. */
const OPTIONAL = [...MEASURES, LEVEL, "current_max"];
/**
 * How drivers say that they have no value of it; any other code
 * is a failure (power_supply_show_property in the kernel's
 * drivers/power/supply/power_supply_sysfs.c).
 */
const NO_VALUE = ["ENODEV", "ENODATA", "EAGAIN"];

/**
 * A text with its end: the kernel closes each value with a line feed
 * (power_supply_format_property), and one that lost it may have lost digits.
 */
function wholeText(text: string): string {
  // Copies of sysfs files may be padded with NUL.
  if (/\n\s*\0*$/.test(text)) return text;
  throw Object.assign(new Error("it has no end"), { code: "cut-short" });
}

/** One supply, with a line for each attribute that could not be read. */
export async function readSupply(
  host: Host,
  name: string,
): Promise<{ readonly supply: Supply; readonly faults: readonly string[] }> {
  const at = `${CLASS}/${name}`;
  const listed = await host.readDir(at);
  const wanted = ATTRIBUTES.filter((one) => listed.includes(one));
  // The kernel gives every supply its type (power_supply_attr_is_visible), and
  // a supply that lists nothing known may be the adapter that is unplugged.
  if (wanted.length === 0) {
    throw Object.assign(new Error("it lists nothing"), { code: "ENOENT" });
  }
  // One bad attribute (ENODEV on power_now) never drops the battery.
  const texts = await Promise.allSettled(
    wanted.map(async (one) => wholeText(await host.readText(`${at}/${one}`))),
  );
  // Names may hold an address (hid-…-battery) and stay out.
  const shown = /^(BAT|AC|ADP)\w{0,3}$/.test(name) ? name : "*";
  const entries = texts.map((text, index) =>
    [
      wanted[index] ?? "",
      text.status === "fulfilled" ? text.value : null,
    ] as const
  );
  const codes = texts.map((one) =>
    one.status === "rejected" ? codeText(one.reason) : null
  );
  return {
    supply: Object.fromEntries(
      entries.filter(([attribute], index) =>
        !OPTIONAL.includes(attribute) || !NO_VALUE.includes(codes[index] ?? "")
      ),
    ),
    faults: texts.flatMap((text, index) =>
      text.status === "rejected"
        ? [`${shown}/${wanted[index]}: ${codeText(text.reason)}`]
        : []
    ),
  };
}
