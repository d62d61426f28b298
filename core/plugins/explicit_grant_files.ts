/** Files that only a policy opens which names the very file. */

import { normalizePath } from "./host_call_permission.ts";

const PLACES =
  /^\/(?:proc\/(?:\d+|self|thread-self|kcore|kmsg|vmcore|net|bus|device-tree)|sys\/(?:kernel\/(?:debug|tracing)|firmware|fs\/pstore))(?:\/|$)/;

/** Names of files that tell one machine, device or person from another. */
const IDENTIFYING = [
  // uevent repeats the serial number of a battery.
  ".*serial.*|.*uuid.*|.*guid.*|.*asset_tag.*|uevent|unique_(?:id|number)",
  // Addresses of net, bonding, ieee80211 and bluetooth; ids made of them.
  "address|addresses|address_mask|mac_?addr(?:ess)?|bd_addr|perm_?(?:hw)?addr",
  "ad_partner_mac|ad_actor_system|bridge_id|root_id|designated_(?:bridge|root)",
  "phys_(?:port|switch)_id|ifalias",
  // InfiniBand, fibre channel, SAS, NVMe, SCSI, MMC.
  "node_desc|(?:port|node|fabric|permanent_port|symbolic)_name|sas_address",
  ".*ww(?:id|n|pn|nn).*|.*nqn.*|eui|eui64|hostid|vpd|vpd_pg.*|inquiry|cid|csd",
  // Monitors, input devices, processors, modems, memory modules, TPM.
  "edid|uniq|phys|soc_uid|ppin|iccid|imei|imsi|meid|eeprom|spd|nvmem|pubek",
  // Keys of NVMe over fabrics and of firmware settings.
  ".*secret.*|.*passw(?:or)?d.*|tls_key",
  // Names that people give, and the machine's own.
  "device_name|backing_(?:file|dev)|machine-id|boot_id|hostname|domainname",
  "cmdline",
].join("|");
const IDENTIFYING_NAMES = new RegExp(`^(?:${IDENTIFYING})$`, "i");
const IDENTIFYING_PATHS = /\/(?:input\d+\/name|dm\/name|gids\/\d+)$/;

/** Names of files that act when they are read, and cpuinfo. */
const ACTING_NAMES =
  /^(?:hot_add|resource\d+(?:_wc)?|rom|config|legacy_(?:io|mem)|psp_vbflash|alarms|.*_alarm|trace_pipe|cpuinfo)$/i;

const lastPart = (path: string) => path.slice(path.lastIndexOf("/") + 1);

/** True for a file that tells one machine from another by its name alone. */
export function isIdentifyingFile(path: string): boolean {
  return IDENTIFYING_NAMES.test(lastPart(path)) || IDENTIFYING_PATHS.test(path);
}

/** True for a place that only a grant of the exact file opens. */
export function isRefusedPlace(path: string): boolean {
  const normal = normalizePath(path);
  return PLACES.test(normal) || isIdentifyingFile(normal) ||
    ACTING_NAMES.test(lastPart(normal));
}
