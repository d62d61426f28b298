/** One supply by the words of the kernel (ABI/testing/sysfs-class-power). */

/** Attributes that one supply lists; null: it could not be read. */
export type Supply = Readonly<Record<string, string | null>>;

const BATTERY_TYPES = ["Battery", "UPS"];
const ADAPTER_TYPES = ["Mains", "Wireless"];
const SCOPES = ["System", "Device", "Unknown"];
/** Statuses that say whether a battery is charged. */
export const TELLING = ["Charging", "Discharging", "Full", "Not charging"];

/** Integer of an attribute; null where it holds none. */
export function parseInteger(text: string | null | undefined): number | null {
  // Copies of sysfs files may be padded with NUL.
  const match = /^\s*(-?\d{1,15})\s*$/.exec(text?.replace(/\0+$/, "") ?? "");
  return match === null ? null : Number(match[1]);
}

/** Integer that is not negative; null where there is none. */
export function natural(supply: Supply, name: string): number | null {
  const value = parseInteger(supply[name]);
  return value === null || value < 0 ? null : value;
}

/** Text of an attribute; null where there is none. */
export function word(supply: Supply, name: string): string | null {
  return supply[name]?.replace(/\0+$/, "").trim() || null;
}

/** True where a file is listed and holds none of the kernel's own words. */
export function isGarbled(
  supply: Supply,
  name: string,
  words: readonly string[],
) {
  return name in supply && !words.includes(word(supply, name) ?? "");
}

/** True for what may be a mouse's: it counts against, never for, the machine. */
export const isForeign = (supply: Supply) => isGarbled(supply, "scope", SCOPES);

/** True for what may be a port: it takes power, or feeds what is plugged in. */
export const isPort = (supply: Supply) =>
  !ADAPTER_TYPES.includes(word(supply, "type") ?? "");

/** What a supply is; what cannot be told is taken for a battery. */
export function kindOf(supply: Supply): "battery" | "adapter" {
  const type = word(supply, "type") ?? "";
  if (BATTERY_TYPES.includes(type)) return "battery";
  // Older kernels name the kind of USB port: USB_C, USB_PD, USB_DCP.
  const isUsb = type === "USB" || type.startsWith("USB_");
  if (ADAPTER_TYPES.includes(type) || isUsb) return "adapter";
  const isBattery = Object.keys(supply).some((name) =>
    /^(capacity|status|energy_|charge_)/.test(name)
  );
  return !isBattery && "online" in supply ? "adapter" : "battery";
}
