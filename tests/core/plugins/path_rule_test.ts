import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Case,
  ETH,
  GPU,
  LIST,
  NET,
  NIC,
  openFault,
  OUT,
  PCI,
} from "../../support/path_rules.ts";

const CPU = "/sys/devices/system/cpu";

const LIST_DIR =
  /^not in the default list of "\w+": grant this directory in the policy$/;

const VERY = /^only a grant of this very file opens it$/;

const opened: readonly Case[] = [
  { read: NET, asked: "/sys/class/net/eth0/mtu", real: `${ETH}/mtu` },
  {
    read: ["/sys/class"],
    asked: "/sys/class/net/eth0/mtu",
    real: `${ETH}/mtu`,
  },
  { read: NET, asked: "/sys/class/net//./eth0/mtu", real: `${ETH}/mtu` },
  {
    read: NET,
    asked: "/sys/class/net/eth0/statistics/rx_bytes",
    real: `${ETH}/statistics/rx_bytes`,
  },
  {
    read: NET,
    call: "readDir",
    asked: "/sys/class/net",
    real: "/sys/class/net",
  },
  { read: NET, call: "readDir", asked: "/sys/class/net/eth0", real: ETH },
  {
    read: NET,
    call: "readLinkName",
    asked: "/sys/class/net/eth0/device/driver",
    real: `${NIC}/driver`,
  },
  // A folder that holds a machine may have the device where its link would be.
  {
    read: NET,
    asked: "/sys/class/net/eth0/mtu",
    real: "/sys/class/net/eth0/mtu",
    anchor: "/sys/class/net/eth0",
  },
  {
    read: ["/sys/class/drm"],
    asked: "/sys/class/drm/card0/device/mem_info_vram_used",
    real: `${GPU}/mem_info_vram_used`,
  },
  {
    read: ["/sys/class/drm"],
    call: "readDir",
    asked: "/sys/class/drm/card0/device/hwmon",
    real: `${GPU}/hwmon`,
  },
  {
    read: ["/sys/class/drm"],
    asked: "/sys/class/drm/card0/device/hwmon/hwmon3/temp1_input",
    real: `${GPU}/hwmon/hwmon3/temp1_input`,
  },
  {
    read: [CPU],
    asked: `${CPU}/cpu0/cpufreq/scaling_cur_freq`,
    real: `${CPU}/cpufreq/policy0/scaling_cur_freq`,
  },
  { read: ["/proc/meminfo"], asked: "/proc/meminfo", real: "/proc/meminfo" },
  {
    read: ["/proc/pressure"],
    call: "readDir",
    asked: "/proc/pressure",
    real: "/proc/pressure",
  },
  // By policy.
  {
    read: ["/sys/class/net/eth0/address"],
    policy: ["/sys/class/net/eth0/address"],
    asked: "/sys/class/net/eth0/address",
    real: `${ETH}/address`,
    anchor: `${ETH}/address`,
  },
  {
    read: NET,
    policy: NET,
    asked: "/sys/class/net/eth0/phys_port_name",
    real: `${ETH}/phys_port_name`,
  },
  {
    read: NET,
    policy: NET,
    asked: "/sys/class/net/eth0/queues/rx-0/rps_cpus",
    real: `${ETH}/queues/rx-0/rps_cpus`,
  },
  {
    read: NET,
    policy: ["/sys"],
    asked: "/sys/class/net/eth0/device/features",
    real: `${NIC}/features`,
  },
  {
    read: NET,
    policy: NET,
    call: "readDir",
    asked: "/sys/class/net/eth0/device",
    real: NIC,
  },
  {
    read: NET,
    policy: NET,
    call: "readLinkName",
    asked: "/sys/class/net/eth0/device/driver",
    real: `${NIC}/driver`,
  },
  // The default list goes on beside what the policy grants.
  {
    read: ["/sys/class/drm"],
    policy: ["/sys/class/drm"],
    asked: "/sys/class/drm/card0/device/tile0/physical_vram_size_bytes",
    real: `${GPU}/tile0/physical_vram_size_bytes`,
  },
  {
    read: ["/sys/class/net/eth0/device"],
    policy: ["/sys/class/net/eth0/device"],
    asked: "/sys/class/net/eth0/device/power/control",
    real: `${NIC}/power/control`,
  },
  {
    read: ["/sys/bus/pci/devices"],
    policy: ["/sys/bus/pci/devices"],
    asked: "/sys/bus/pci/devices/0000:00:02.0/class",
    real: `${GPU}/class`,
  },
  {
    read: ["/sys/devices/platform/vendor_ec"],
    policy: ["/sys/devices/platform"],
    asked: "/sys/devices/platform/vendor_ec/temp1_input",
    real: "/sys/devices/platform/vendor_ec/temp1_input",
  },
  {
    read: ["/proc/self"],
    policy: ["/proc/self"],
    asked: "/proc/self",
    real: "/proc/71",
  },
  {
    read: ["/proc/thread-self/status"],
    policy: ["/proc/thread-self/status"],
    asked: "/proc/thread-self/status",
    real: "/proc/71/task/72/status",
  },
  {
    read: ["/proc/thread-self"],
    policy: ["/proc/thread-self"],
    asked: "/proc/thread-self",
    real: "/proc/71/task/72",
  },
  {
    read: ["/proc/self/status"],
    policy: ["/proc/self/status"],
    asked: "/proc/self/status",
    real: "/proc/71/status",
  },
  {
    read: ["/proc/net/dev"],
    policy: ["/proc/net/dev"],
    asked: "/proc/net/dev",
    real: "/proc/71/net/dev",
  },
];
for (const one of opened) {
  const { call = "readText", asked, real, policy } = one;
  test(`createPathRule() opens ${call} ${asked} at ${real} by ${policy}`, () => {
    assert.equal(openFault(one), null);
  });
}

const VDA = `${PCI}/0000:00:02.0/virtio1/block/vda`;
const kept: readonly (Case & { readonly why: RegExp })[] = [
  // One class reaches every device.
  {
    read: NET,
    asked:
      "/sys/class/net/eth0/device/subsystem/devices/virtio1/block/vda/size",
    real: `${VDA}/size`,
    why: LIST,
  },
  {
    read: NET,
    policy: NET,
    asked:
      "/sys/class/net/eth0/device/subsystem/devices/virtio1/block/vda/size",
    real: `${VDA}/size`,
    why: OUT,
  },
  {
    read: ["/sys/class/net/eth0/device/subsystem/devices/virtio1/block/vda"],
    policy: NET,
    asked:
      "/sys/class/net/eth0/device/subsystem/devices/virtio1/block/vda/size",
    real: `${VDA}/size`,
    why: OUT,
  },
  {
    read: NET,
    policy: NET,
    asked: "/sys/class/net/eth0/subsystem/eth1/mtu",
    real: `${PCI}/0000:00:04.0/virtio3/net/eth1/mtu`,
    why: OUT,
  },
  {
    read: NET,
    policy: NET,
    asked: "/sys/class/net/eth0/device/physfn/device",
    real: `${PCI}/0000:00:01.0/device`,
    why: OUT,
  },
  {
    read: NET,
    policy: NET,
    call: "readDir",
    asked: "/sys/class/net/eth0/device/driver",
    real: "/sys/bus/virtio/drivers/virtio_net",
    why: OUT,
  },
  {
    read: NET,
    policy: NET,
    call: "readDir",
    asked: "/sys/class/net/eth0/device/net",
    real: `${NIC}/net`,
    why: OUT,
  },
  {
    read: ["/sys/class/pci_bus"],
    policy: ["/sys/class/pci_bus"],
    asked: "/sys/class/pci_bus/0000:00/device/0000:00:03.0/class",
    real: `${PCI}/0000:00:03.0/class`,
    anchor: `${PCI}/pci_bus/0000:00`,
    why: OUT,
  },
  {
    read: ["/sys/bus/pci/devices"],
    policy: ["/sys/bus/pci/devices"],
    asked: "/sys/bus/pci/devices/0000:00:02.0/subsystem/devices/x/class",
    real: `${PCI}/0000:00:03.0/class`,
    why: OUT,
  },
  {
    read: ["/sys/bus/pci/drivers"],
    policy: ["/sys/bus/pci/drivers"],
    asked: "/sys/bus/pci/drivers/e1000e/module/version",
    real: "/sys/module/e1000e/version",
    anchor: "/sys/module/e1000e",
    why: OUT,
  },
  {
    read: ["/sys/class/net/eth0/device"],
    policy: ["/sys/class/net/eth0/device"],
    asked: "/sys/class/net/eth0/device/subsystem/devices/virtio1/status",
    real: `${PCI}/0000:00:02.0/virtio1/status`,
    why: OUT,
  },
  {
    read: NET,
    policy: NET,
    call: "readDir",
    asked: "/sys/class/net/eth0/device/power",
    real: `${NIC}/power`,
    why: OUT,
  },
  // The right spelling, and another file behind it.
  {
    read: NET,
    asked: "/sys/class/net/eth0/mtu",
    real: `${ETH}/address`,
    why: OUT,
  },
  {
    read: NET,
    asked: "/sys/class/net/eth0/mtu",
    real: "/etc/passwd",
    why: OUT,
  },
  {
    read: NET,
    asked: "/sys/class/net/eth0/mtu",
    real: `${PCI}/0000:00:04.0/virtio3/net/eth1/mtu`,
    why: OUT,
  },
  {
    read: NET,
    asked: "/sys/class/net/eth0/mtu",
    real: `${ETH}/mtu`,
    anchor: `${NIC}/net/eth1`,
    why: OUT,
  },
  {
    read: NET,
    asked: "/sys/class/net/eth0/mtu",
    real: "/srv/eth0/mtu",
    anchor: "/srv/eth0",
    why: OUT,
  },
  {
    read: NET,
    policy: NET,
    asked: "/sys/class/net/eth0/phys_port_name",
    real: "/srv/eth0/phys_port_name",
    anchor: "/srv/eth0",
    why: OUT,
  },
  {
    read: ["/sys/class/drm"],
    asked: "/sys/class/drm/card0/device/mem_info_vram_used",
    real: `${PCI}/0000:00:09.0/mem_info_vram_used`,
    why: OUT,
  },
  {
    read: ["/sys/class/drm"],
    asked: "/sys/class/drm/card0/device/hwmon/hwmon3/temp1_input",
    real: `${PCI}/0000:00:09.0/hwmon/hwmon3/temp1_input`,
    why: OUT,
  },
  {
    read: [CPU],
    asked: `${CPU}/cpu0/cpufreq/scaling_cur_freq`,
    real: `${CPU}/cpu0/topology/ppin`,
    why: OUT,
  },
  {
    read: ["/proc/meminfo"],
    asked: "/proc/meminfo",
    real: "/etc/shadow",
    why: OUT,
  },
  // What the default list does not have.
  {
    read: NET,
    asked: "/sys/class/net/eth0/address",
    real: `${ETH}/address`,
    why: LIST,
  },
  {
    read: NET,
    asked: "/sys/class/net/eth0/bridge/bridge_id",
    real: `${ETH}/bridge/bridge_id`,
    why: LIST,
  },
  {
    read: NET,
    call: "readDir",
    asked: "/sys/class/net/eth0/bridge",
    real: `${ETH}/bridge`,
    why: LIST_DIR,
  },
  {
    read: NET,
    call: "readDir",
    asked: "/sys/class/net/eth0/mtu",
    real: `${ETH}/mtu`,
    why: LIST_DIR,
  },
  { read: NET, asked: "/sys/class/net", real: "/sys/class/net", why: LIST },
  { read: NET, asked: "/sys/class/net/eth0", real: ETH, why: LIST },
  {
    read: NET,
    call: "readLinkName",
    asked: "/sys/class/net/eth0/subsystem",
    real: `${ETH}/subsystem`,
    why: LIST,
  },
  {
    read: NET,
    call: "readLinkName",
    asked: "/sys/class/net/eth0",
    real: "/sys/class/net/eth0",
    why: LIST,
  },
  {
    read: NET,
    call: "readLinkName",
    asked: "/sys/class/net/eth0/mtu",
    real: `${ETH}/mtu`,
    why: LIST,
  },
  {
    read: NET,
    asked: "/sys/class/net/enx020000000001/mtu",
    real: `${NIC}/net/enx020000000001/mtu`,
    anchor: `${NIC}/net/enx020000000001`,
    why: /^the default list of "net" has this device by a number: list it$/,
  },
  {
    read: NET,
    asked: "/sys/class/net/other0/mtu",
    real: `${NIC}/net/other0/mtu`,
    anchor: `${NIC}/net/other0`,
    why: /^the default list of "net" has this device by a number: list it$/,
  },
  {
    read: NET,
    asked: "/sys/class/net/eth0/../eth0/mtu",
    real: `${ETH}/mtu`,
    why: OUT,
  },
  // What no directory of a policy opens.
  {
    read: NET,
    policy: NET,
    asked: "/sys/class/net/eth0/address",
    real: `${ETH}/address`,
    why: VERY,
  },
  {
    read: ["/sys/class/net/eth0/address"],
    policy: NET,
    asked: "/sys/class/net/eth0/address",
    real: `${ETH}/address`,
    why: OUT,
  },
  {
    read: NET,
    policy: NET,
    asked: "/sys/class/net/eth0/phys_port_name",
    real: `${ETH}/address`,
    why: VERY,
  },
  {
    read: ["/sys/class/net/eth0/phys_port_name"],
    policy: ["/sys/class/net/eth0/phys_port_name"],
    asked: "/sys/class/net/eth0/phys_port_name",
    real: `${ETH}/address`,
    anchor: `${ETH}/address`,
    why: VERY,
  },
  {
    read: ["/sys/class/zram-control"],
    policy: ["/sys/class"],
    asked: "/sys/class/zram-control/hot_add",
    real: "/sys/class/zram-control/hot_add",
    why: VERY,
  },
  {
    read: ["/sys/bus/pci/devices"],
    policy: ["/sys/bus/pci/devices"],
    asked: "/sys/bus/pci/devices/0000:00:02.0/resource0",
    real: `${GPU}/resource0`,
    why: VERY,
  },
  {
    read: ["/proc"],
    policy: ["/proc"],
    asked: "/proc/self/environ",
    real: "/proc/71/environ",
    why: VERY,
  },
  {
    read: ["/srv/a", "/proc"],
    policy: ["/srv/a", "/proc"],
    asked: "/srv/a",
    real: "/proc/kcore",
    why: VERY,
  },
  {
    read: ["/srv/uuid", "/proc"],
    policy: ["/srv/uuid", "/proc"],
    asked: "/srv/uuid",
    real: "/proc/kcore",
    why: VERY,
  },
  // Spellings.
  {
    read: NET,
    policy: NET,
    asked: "/sys/class/net/eth0/../../x",
    real: `${ETH}/mtu`,
    why: OUT,
  },
  {
    read: NET,
    policy: NET,
    asked: "/sys/class/net/../net/eth0/mtu",
    real: `${ETH}/mtu`,
    why: OUT,
  },
  {
    read: ["/srv/sys/class"],
    policy: ["/srv/sys/class"],
    asked: "/srv/sys/class/net/mtu",
    real: `${ETH}/mtu`,
    why: OUT,
  },
  ...([
    ["/proc/self/status", "/proc/71x/status"],
    ["/proc/self/status", "/srv/proc/71/status"],
    ["/proc/self/status", "/proc/71/environ"],
    ["/proc/thread-self/status", "/proc/71/task/7x/status"],
    ["/proc/thread-self", "/srv/proc/71/task/72"],
    ["/proc/thread-self", "/proc/71/task/72x"],
    ["/proc/self", "/proc/71x"],
    ["/proc/netstat", "/proc/71/netstat"],
  ] as const).map(([asked, real]) => ({
    read: [asked],
    policy: [asked],
    asked,
    real,
    why: OUT,
  })),
];
for (const { why, ...one } of kept) {
  const { call = "readText", asked, real, policy } = one;
  test(`createPathRule() keeps ${call} ${asked} at ${real} by ${policy}`, () => {
    assert.match(openFault(one) ?? "opened", why);
  });
}
