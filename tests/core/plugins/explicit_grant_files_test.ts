import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isIdentifyingFile,
  isRefusedPlace,
} from "../../../core/plugins/explicit_grant_files.ts";

const places: readonly (readonly [string, boolean])[] = [
  ["/proc/1/environ", true],
  ["/proc/4711/environ", true],
  ["/srv/proc/self/environ", false],
  ["/proc/self", true],
  ["/proc/thread-self/maps", true],
  ["/proc/kcore", true],
  ["/proc/net/route", true],
  ["/proc/bus/pci/00/00.0", true],
  ["/proc/device-tree/model", true],
  ["/proc/meminfo", false],
  ["/proc/netx", false],
  ["/proc/../proc/kmsg", true],
  ["/sys/kernel/debug/x", true],
  ["/sys/kernel/tracing/trace", true],
  ["/sys/kernel/mm/hugepages", false],
  ["/sys/firmware/acpi", true],
  ["/sys/fs/pstore/dmesg-0", true],
  ["/sys/fs/cgroup/memory.max", false],
];

/** Below a device, whichever class it is of. */
const names: Readonly<Record<"identifying" | "acting" | "open", string>> = {
  identifying:
    "address addresses address_mask macaddress mac_addr bd_addr perm_hwaddr " +
    "permaddr ad_partner_mac ad_actor_system bridge/bridge_id bridge/root_id " +
    "brport/designated_bridge brport/designated_root phys_port_id " +
    "phys_switch_id ifalias node_guid sys_image_guid port_guid " +
    "ports/1/gids/0 node_desc port_name node_name fabric_name " +
    "permanent_port_name symbolic_name sas_address wwid wwn wwpn wwnn " +
    "subsysnqn hostnqn nguid eui eui64 uuid hostid serial serial_number " +
    "device/vpd device/vpd_pg80 device/vpd_pg83 device/inquiry cid csd edid " +
    "uniq phys input3/name input31/name ports/1/gids/12 soc_uid ppin iccid imei eeprom spd pubek " +
    "unique_id asset_tag chassis_asset_tag product_UUID loop/backing_file " +
    "dm/name dm/uuid device_name uevent dhchap_ctrl_secret current_password tls_key boot_id hostname machine-id cmdline",
  acting:
    "hot_add resource0 resource12 resource5_wc rom config legacy_io legacy_mem " +
    "psp_vbflash temp1_alarm temp2_crit_alarm intrusion0_alarm alarms " +
    "trace_pipe cpuinfo",
  open:
    "xconfig input3/name/y dm/name2 gids/1/x input/name ipaddress address_mode addr_len temp1_input name type model_name " +
    "phys_port_name carrier resource0x romance configuration hot_added " +
    "serio alarm temp1_alarming cidr csdl hid uniquely",
};

for (const [path, want] of places) {
  test(`isRefusedPlace() is ${want} for ${path}`, () => {
    assert.equal(isRefusedPlace(path), want);
  });
}

for (const [kind, list] of Object.entries(names)) {
  for (const name of list.split(" ")) {
    test(`isRefusedPlace() takes ${name} for ${kind}`, () => {
      for (const at of ["/sys/class/x/y0", "/sys/devices/a", "/srv"]) {
        const path = `${at}/${name}`;
        assert.equal(isRefusedPlace(path), kind !== "open", path);
        assert.equal(isIdentifyingFile(path), kind === "identifying", path);
      }
    });
  }
}
