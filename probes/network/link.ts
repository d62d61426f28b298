/** What sysfs says of interfaces (/sys/class/net). */

import type { InterfaceCounts } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { codeOf } from "../shared/missing_files.ts";

/** The class. */
export const CLASS = "/sys/class/net";

/** What sysfs says of one interface. */
export interface Link {
  readonly name: string;
  readonly state: "up" | "down" | "unknown";
  readonly kind: Exclude<keyof InterfaceCounts, "unknown">;
}

// Documentation/ABI/testing/sysfs-class-net; any other word says nothing.
const DOWN_WORDS = [
  "down",
  "dormant",
  "lowerlayerdown",
  "notpresent",
  "testing",
];

/** State from operstate and carrier; null: the file cannot be read. */
export function linkState(
  operstate: string | null,
  carrier: string | null,
): Link["state"] {
  const word = operstate?.trim();
  if (word === "up") return "up";
  if (DOWN_WORDS.includes(word ?? "")) return "down";
  const wire = carrier?.trim();
  if (wire === "0") return "down";
  // Tunnels stay at "unknown" for ever: there the carrier tells.
  return word === "unknown" && wire === "1" ? "up" : "unknown";
}

/** Text of a file; null where it cannot be read. */
async function readOrNull(
  host: Host,
  at: string,
  file: string,
): Promise<string | null> {
  try {
    return await host.readText(`${at}/${file}`);
  } catch (error) {
    // carrier answers EINVAL while the interface is down; names of interfaces
    // may hold the MAC address (enx…) and stay out of the report.
    host.log(`${CLASS}/*/${file}: ${String(codeOf(error))}`);
    return null;
  }
}

// include/uapi/linux/if_arp.h: NONE, TUNNEL, TUNNEL6, SIT, IPGRE, IP6GRE.
const TUNNEL_TYPES = ["65534", "768", "769", "776", "778", "823"];
// NONE and RAWIP: modems are of these where they carry packets without frames.
const MODEM_TYPES = ["65534", "519"];

/** Groups of files that radios alone have. */
const RADIO_GROUPS = ["wireless", "phy80211", "qmi"];

/** True for what the driver calls a modem (SET_NETDEV_DEVTYPE). */
export function parseIsModem(uevent: string | null): boolean {
  return /^DEVTYPE=wwan$/m.test(uevent ?? "");
}

function kindOf(
  listed: readonly string[],
  type: string | null,
  uevent: string | null,
): Link["kind"] {
  if (RADIO_GROUPS.some((one) => listed.includes(one))) return "wireless";
  if (parseIsModem(uevent)) return "wireless";
  const number = type?.trim() ?? "";
  if (listed.includes("tun_flags") || TUNNEL_TYPES.includes(number)) {
    return "tunnel";
  }
  return number === "1" ? "ethernet" : "other";
}

/** One interface; null for a file among them. */
export async function readLink(host: Host, name: string): Promise<Link | null> {
  const at = `${CLASS}/${name}`;
  let listed: readonly string[];
  try {
    listed = await host.readDir(at);
  } catch (error) {
    // bonding_masters is a file among the interfaces.
    const code = codeOf(error);
    if (code === "ENOTDIR") return null;
    const message = `Cannot list "${CLASS}/*": ${String(code)}`;
    throw Object.assign(new Error(message, { cause: error }), { code });
  }
  const read = (file: string) =>
    listed.includes(file) ? readOrNull(host, at, file) : Promise.resolve(null);
  const operstate = await read("operstate");
  // Many machines have hundreds: what changes nothing is not read.
  const word = linkState(operstate, null);
  const state = word === "unknown"
    ? linkState(operstate, await read("carrier"))
    : word;
  const type = state === "up" ? await read("type") : null;
  const mayBeModem = MODEM_TYPES.includes(type?.trim() ?? "") &&
    !listed.includes("tun_flags");
  const uevent = mayBeModem ? await read("uevent") : null;
  return { name, state, kind: kindOf(listed, type, uevent) };
}
