/** Names of devices as a plugin sees them. */

// Peripherals that the kernel names by an address or a serial number:
// hid-input.c, hid-sony.c, hid-playstation.c, hid-nintendo.c, hid-steam.c,
// hid-wiimote, hid-asus.c. power_supply_hwmon.c repeats the name with "_".
const PERIPHERAL =
  /^(?:hid|sony_controller|ps|nintendo|steam|wiimote|asus)[-_].*batter(?:y|ies)/i;
const ADDRESS = /(?:[0-9a-f]{2}[:_-]){5}[0-9a-f]{2}/i;

/** True where a name that the kernel made may be of one device alone. */
function isTelling(name: string): boolean {
  return PERIPHERAL.test(name) || ADDRESS.test(name) ||
    name.split(/[^0-9a-z]/i).some((word) =>
      word.length >= 10 && word.replace(/\D/g, "").length >= 4
    );
}

/** A file that holds a device's name, with "other" for a name that tells. */
export function plainName(text: string): string {
  return isTelling(text) ? "other\n" : text;
}

/** Numbers in place of the names of devices, for one plugin. */
export interface DeviceNumbers {
  /** Names as the plugin sees them. */
  shown(
    list: string,
    names: readonly string[],
    isPlain: (name: string) => boolean,
  ): readonly string[];
  /** The name that a number stands for; null: it stands for none. */
  nameOf(list: string, shown: string): string | null;
}

/** No name is numbered before a list is asked for. */
export function createDeviceNumbers(): DeviceNumbers {
  const lists = new Map<string, Map<string, string>>();
  return {
    shown: (list, names, isPlain) => {
      // A number stays with its device, however often the list is read.
      const numbers = lists.get(list) ?? new Map<string, string>();
      lists.set(list, numbers);
      const told = new Map([...numbers].map(([shown, name]) => [name, shown]));
      return names.map((name) => {
        if (isPlain(name)) return name;
        const shown = told.get(name) ?? `other${numbers.size}`;
        numbers.set(shown, name);
        return shown;
      }).sort();
    },
    nameOf: (list, shown) => lists.get(list)?.get(shown) ?? null,
  };
}
