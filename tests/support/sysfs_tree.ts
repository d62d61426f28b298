/** A machine whose /sys is laid out as the kernel does it, with its links. */

import {
  chmodSync,
  cpSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { machinePath } from "./machines.ts";
import { createTemp } from "./temp.ts";

/** Nothing of it may leave the machine. */
export const SECRETS = {
  mac: "02:5e:10:a1:b2:c3",
  flatMac: "025e10a1b2c3",
  serial: "QX71SERIAL93",
  guid: "025e:10ff:fea1:b2c3",
  nqn: "nqn.2026-11.test:QX71",
  // In place of a device that would be added by reading it.
  added: "4711",
} as const;
const { mac, flatMac, serial, guid, nqn, added } = SECRETS;

const PCI = "devices/pci0000:00";
const NIC = `${PCI}/0000:00:03.0/virtio2`;
const USB_NIC = `${PCI}/0000:00:14.0/usb1/1-1/1-1:1.0/net/enx${flatMac}`;
const DISK = `${PCI}/0000:00:02.0/virtio1/block/vdx`;
const GPU = `${PCI}/0000:00:05.0`;
const MOUSE =
  `devices/virtual/misc/uhid/0005:046D:B023.0003/power_supply/hid-${mac}-battery`;
const CPU = "devices/system/cpu";

const FILES: Readonly<Record<string, string>> = {
  [`${NIC}/vendor`]: "0x1af4",
  [`${NIC}/features`]: "1110",
  [`${NIC}/serial`]: serial,
  [`${NIC}/node_guid`]: guid,
  [`${NIC}/net/eth7/mtu`]: "1500",
  [`${NIC}/net/eth7/operstate`]: "up",
  [`${NIC}/net/eth7/type`]: "1",
  [`${NIC}/net/eth7/flags`]: "0x1003",
  [`${NIC}/net/eth7/statistics/rx_bytes`]: "71",
  [`${NIC}/net/eth7/address`]: mac,
  [`${NIC}/net/eth7/perm_hwaddr`]: mac,
  [`${NIC}/net/eth7/phys_port_id`]: flatMac,
  [`${NIC}/net/eth7/phys_switch_id`]: flatMac,
  [`${NIC}/net/eth7/ifalias`]: serial,
  [`${NIC}/net/eth7/uevent`]: `INTERFACE=${serial}`,
  [`${NIC}/net/eth7/bridge/bridge_id`]: `8000.${flatMac}`,
  [`${NIC}/net/eth7/bridge/root_id`]: `8000.${flatMac}`,
  [`${NIC}/net/eth7/brport/designated_bridge`]: `8000.${flatMac}`,
  [`${USB_NIC}/operstate`]: "down",
  [`${USB_NIC}/speed`]: "100",
  [`${USB_NIC}/type`]: "1",
  [`${USB_NIC}/flags`]: "0x1002",
  [`${USB_NIC}/address`]: mac,
  // Known to whoever guesses it.
  "class/net/wlx02000badcafe/operstate": "down",
  "class/net/wlx02000badcafe/type": "1",
  "class/net/wlx02000badcafe/flags": "0x1002",
  [`${DISK}/size`]: "7171",
  [`${DISK}/stat`]: "1 2 3",
  [`${DISK}/serial`]: serial,
  [`${DISK}/wwid`]: serial,
  [`${GPU}/vendor`]: "0x1002",
  [`${GPU}/mem_info_vram_used`]: "8192",
  [`${GPU}/mem_info_vram_total`]: "65536",
  [`${GPU}/unique_id`]: flatMac,
  [`${GPU}/resource0`]: added,
  [`${GPU}/rom`]: added,
  [`${GPU}/config`]: added,
  [`${GPU}/vpd`]: serial,
  [`${GPU}/drm/card7/card7-DP-1/edid`]: serial,
  [`${GPU}/hwmon/hwmon7/name`]: "amdgpu",
  [`${GPU}/hwmon/hwmon7/temp1_input`]: "41000",
  [`${GPU}/hwmon/hwmon7/temp1_crit`]: "99000",
  [`${GPU}/hwmon/hwmon7/temp1_alarm`]: added,
  [`${GPU}/hwmon/hwmon7/power1_serial_number`]: serial,
  [`${MOUSE}/type`]: "Battery",
  [`${MOUSE}/scope`]: "Device",
  [`${MOUSE}/status`]: "Discharging",
  [`${MOUSE}/capacity`]: "88",
  [`${MOUSE}/present`]: "1",
  [`${MOUSE}/model_name`]: serial,
  [`${MOUSE}/serial_number`]: mac,
  [`${MOUSE}/hwmon8/name`]: `hid_${mac}_battery`,
  [`${CPU}/online`]: "0-1",
  [`${CPU}/cpu0/topology/core_id`]: "0",
  [`${CPU}/cpu0/topology/ppin`]: serial,
  [`${CPU}/cpufreq/policy0/scaling_cur_freq`]: "1800000",
  "devices/virtual/input/input71/uniq": mac,
  "devices/virtual/input/input71/phys": serial,
  "devices/virtual/input/input71/name": serial,
  "devices/virtual/nvme-subsystem/nvme-subsys0/subsysnqn": nqn,
  "class/zram-control/hot_add": added,
  "bus/virtio/drivers/virtio_net/module": "x",
};

const LINKS: Readonly<Record<string, string>> = {
  "class/net/eth7": `${NIC}/net/eth7`,
  [`class/net/enx${flatMac}`]: USB_NIC,
  [`${NIC}/net/eth7/device`]: NIC,
  [`${NIC}/net/eth7/subsystem`]: "class/net",
  [`${NIC}/subsystem`]: "bus/virtio",
  [`${NIC}/driver`]: "bus/virtio/drivers/virtio_net",
  "bus/virtio/devices/virtio1": `${PCI}/0000:00:02.0/virtio1`,
  "bus/virtio/devices/virtio2": NIC,
  "class/block/vdx": DISK,
  "class/drm/card7": `${GPU}/drm/card7`,
  "class/drm/card7-DP-1": `${GPU}/drm/card7/card7-DP-1`,
  [`${GPU}/drm/card7/device`]: GPU,
  "class/hwmon/hwmon7": `${GPU}/hwmon/hwmon7`,
  [`${GPU}/hwmon/hwmon7/device`]: GPU,
  [`class/power_supply/hid-${mac}-battery`]: MOUSE,
  "class/hwmon/hwmon8": `${MOUSE}/hwmon8`,
  [`${CPU}/cpu0/cpufreq`]: `${CPU}/cpufreq/policy0`,
  "class/input/input71": "devices/virtual/input/input71",
  "class/nvme-subsystem/nvme-subsys0":
    "devices/virtual/nvme-subsystem/nvme-subsys0",
};

/** A healthy machine with these devices beside its own, and its end. */
export function sysfsTree(): {
  readonly root: string;
  readonly remove: () => void;
} {
  const root = createTemp("sysfs");
  chmodSync(root, 0o755);
  cpSync(machinePath("laptop_on_mains"), root, {
    recursive: true,
    verbatimSymlinks: true,
  });
  const sys = join(root, "sys");
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(sys, dirname(path)), { recursive: true });
    writeFileSync(join(sys, path), `${text}\n`);
  }
  for (const [path, target] of Object.entries(LINKS)) {
    const at = dirname(path);
    mkdirSync(join(sys, at), { recursive: true });
    symlinkSync(relative(at, target), join(sys, path));
  }
  writeFileSync(
    join(root, "proc/cpuinfo"),
    `processor\t: 0\nSerial\t\t: ${serial}\n`,
  );
  return {
    root,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
