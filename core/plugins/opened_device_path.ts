/** Whether a file that was opened belongs to the device it was asked of. */

import {
  type CeilingPlace,
  isListed,
  placeOf,
  type ReadCall,
} from "./default_readable_match.ts";

const DEVICES = "/sys/devices/";

/** What `device` of a class entry links to is a directory above the entry's. */
function isParent(real: string, entry: string): boolean {
  return real.startsWith(DEVICES) && entry.startsWith(`${real}/`);
}

/** True where a file or directory of the list is the one its device has. */
export function isOfDevice(
  call: ReadCall,
  { row, entry, parts }: CeilingPlace,
  real: string,
  anchor: string | undefined,
): boolean {
  if (entry === "") {
    // A link to a neighbour (cpu0/cpufreq) leads to what is listed as well.
    const place = placeOf(real);
    return place?.row === row && place.entry === "" && isListed(call, place);
  }
  if (anchor === undefined) return false;
  const isLinked = anchor.startsWith(DEVICES) && anchor.endsWith(`/${entry}`);
  // A folder that holds a machine may have the device where its link would be.
  if (!isLinked && anchor !== `${row.root}/${entry}`) return false;
  const rest = parts.map((part) => `/${part}`).join("");
  if (real === `${anchor}${rest}`) return true;
  if (parts[0] !== "device") return false;
  const below = rest.slice("/device".length);
  return real.endsWith(below) &&
    isParent(real.slice(0, real.length - below.length), anchor);
}

/**
 * True where a grant of a device, or of a list of them, reaches a real path.
 * `rest` is what the path goes on with after the device's link.
 */
export function isReached(
  call: ReadCall,
  rest: string,
  real: string,
  anchor: string,
): boolean {
  if (!anchor.startsWith(DEVICES)) return false;
  if (real === anchor || real.startsWith(`${anchor}/`)) return true;
  // Files of the parent itself, none of its other children.
  if (!/^\/device(?:\/[^/]+)?$/.test(rest)) return false;
  const name = rest.slice("/device".length);
  return (call === "readDir") === (name === "") && real.endsWith(name) &&
    isParent(real.slice(0, real.length - name.length), anchor);
}
