import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReadCall } from "../../../core/plugins/default_readable_match.ts";
import { createPathRule } from "../../../core/plugins/path_rule.ts";
import { pathsGrantedTo } from "../../../core/plugins/plugin_grants.ts";

const PCI = "/sys/devices/pci0000:00";
const NIC = `${PCI}/0000:00:03.0/virtio2`;
const ETH = `${NIC}/net/eth0`;
const GPU = `${PCI}/0000:00:02.0`;
const CARD = `${GPU}/drm/card0`;
const CPU = "/sys/devices/system/cpu";

/** Rule of a plugin that asks for some paths, under a policy or none. */
const ruleOf = (read: readonly string[], policy?: readonly string[]) =>
  createPathRule(
    pathsGrantedTo(
      { read },
      policy === undefined ? undefined : { grants: { read: [...policy] } },
    ),
  );

interface Case {
  readonly read: readonly string[];
  /** What the policy grants; absent: it says nothing of the plugin. */
  readonly policy?: readonly string[];
  readonly call?: ReadCall;
  readonly asked: string;
  readonly real: string;
  /** Where the class has its entry. @default the device that `asked` is of */
  readonly anchor?: string;
}

function openFault(one: Case): string | null {
  const { read, policy, call = "readText", asked, real } = one;
  try {
    const rule = ruleOf(read, policy);
    const ask = rule.ask(call, asked);
    const places: Readonly<Record<string, string>> = {
      "/sys/class/net/eth0": ETH,
      "/sys/class/drm/card0": CARD,
      "/sys/class/net/eth0/device": NIC,
      "/sys/bus/pci/devices/0000:00:02.0": GPU,
    };
    rule.opened(
      ask,
      real,
      ask.anchor === null ? undefined : one.anchor ?? places[ask.anchor],
    );
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}

const LIST =
  /^not in the default list of "\w+": grant this file in the policy$/;
const LIST_DIR =
  /^not in the default list of "\w+": grant this directory in the policy$/;
const OUT = /^leads out of what is granted$/;
const VERY = /^only a grant of this very file opens it$/;
const NET = ["/sys/class/net"];

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

test("createPathRule() grants no number: its hint asks for the device's name", () => {
  const rule = ruleOf(NET);
  const fault = (call: ReadCall, path: string) => {
    try {
      rule.ask(call, path);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const list = rule.ask("readDir", "/sys/class/net");
  const names = ["eth0", "enx020000000001", "enx020000000002"];
  assert.deepEqual(rule.names(list, names), ["eth0", "other0", "other1"]);
  const told = (what: string, number: string) =>
    `not in the default list of "net": "${number}" stands for a device, grant ` +
    `this ${what} in the policy by the device's own name`;
  const at = "/sys/class/net";
  assert.equal(fault("readText", `${at}/other1/mtu`), null);
  assert.equal(
    fault("readText", `${at}/other1/address`),
    told("file", "other1"),
  );
  assert.equal(
    fault("readDir", `${at}/other0/queues`),
    told("directory", "other0"),
  );
  assert.match(fault("readText", `${at}/eth0/address`) ?? "", LIST);
});

test("createPathRule() measures by what the policy spells out, and no more", () => {
  const device = "/sys/class/net/eth0/device";
  const anchor = (
    read: readonly string[],
    policy: readonly string[],
    path: string,
  ) => ruleOf(read, policy).ask("readText", path).anchor;
  const deep = `${device}/physfn/sriov_numvfs`;
  const both = [device, `${device}/physfn`];
  for (const policy of [both, [...both].reverse()]) {
    assert.equal(anchor(NET, policy, deep), `${device}/physfn`);
    assert.equal(anchor(NET, policy, `${device}/features`), device);
  }
  assert.equal(anchor(NET, NET, deep), "/sys/class/net/eth0");
  assert.equal(anchor(NET, ["/sys"], deep), "/sys/class/net/eth0");
  assert.equal(anchor([deep], ["/sys"], deep), "/sys/class/net/eth0");
  assert.equal(anchor([deep], [deep], deep), deep);
  // What the default list has is measured by the device.
  const power = `${device}/power`;
  const rule = ruleOf(["/sys/class/net", power], [device, "/sys/class/net/lo"]);
  assert.equal(rule.ask("readText", `${power}/control`).anchor, device);
  const narrow = ruleOf(
    ["/sys/class/drm", "/sys/class/drm/card0/device/power"],
    [
      "/sys/class/drm/card0/device/power/async",
    ],
  );
  assert.equal(
    narrow.ask("readText", "/sys/class/drm/card0/device/vendor").anchor,
    "/sys/class/drm/card0",
  );
  // Links of other places are not the kernel's.
  for (
    const path of [
      "/srv/sys/class/net/eth0/x",
      "/proc/net/dev",
      "/sys/class/net",
    ]
  ) {
    assert.equal(anchor([path], [path], path), null);
  }
  for (
    const [path, want] of [
      ["/sys/block/sda/size", "/sys/block/sda"],
      ["/sys/bus/pci/devices/a/b/c", "/sys/bus/pci/devices/a"],
      ["/sys/bus/pci/drivers/xe/a/b", "/sys/bus/pci/drivers/xe/a"],
      ["/sys/bus/pci/drivers/xe", null],
      ["/sys/bus/pci/uevent/a", null],
    ] as const
  ) assert.equal(anchor([path], ["/sys"], path), want, path);
});

test("createPathRule() opens nothing without a grant", () => {
  assert.match(
    openFault({ read: [], asked: "/proc/meminfo", real: "/proc/meminfo" }) ??
      "",
    OUT,
  );
});

test("createPathRule() says what to do about what the manifest asks for", () => {
  const rule = ruleOf(["/sys/class/backlight"]);
  const hint = "; not in the default list: grant it in the policy";
  assert.equal(rule.hint("/sys/class/backlight/x"), hint);
  assert.equal(rule.hint("/sys/class/leds"), "");
});

test("createPathRule() gives devices that their names tell of a number", () => {
  const rule = ruleOf(NET);
  const list = rule.ask("readDir", "/sys/class/net");
  const names = ["enx020000000001", "eth0", "lo", "work-vpn", "wlx02"];
  assert.deepEqual(rule.names(list, names), [
    "eth0",
    "lo",
    "other0",
    "other1",
    "other2",
  ]);
  // However often and in whichever order the directory is read.
  assert.deepEqual(rule.names(list, ["work-vpn", "a-new-one", "lo"]), [
    "lo",
    "other1",
    "other3",
  ]);
  const asked = rule.ask("readText", "/sys/class/net/other1/speed");
  assert.equal(asked.path, "/sys/class/net/work-vpn/speed");
  assert.equal(asked.anchor, "/sys/class/net/work-vpn");
  const real = "/sys/devices/virtual/net/work-vpn";
  rule.opened(asked, `${real}/speed`, real);
  for (const path of ["other01", "other4", "other", "Other1", "work-vpn"]) {
    assert.throws(() => rule.ask("readText", `/sys/class/net/${path}/speed`));
  }
  assert.throws(
    () => rule.ask("readText", "/sys/class/net/other1/address"),
    /"other1" stands for a device, grant this file in the policy by the dev/,
  );
});

test("createPathRule() lets a plugin see what the list or the policy has", () => {
  const found = ["address", "device", "mtu", "statistics", "upper_br-acme"];
  const at = "/sys/class/net/eth0";
  const byList = ruleOf(NET);
  assert.deepEqual(byList.names(byList.ask("readDir", at), found), [
    "device",
    "mtu",
    "statistics",
  ]);
  const byFile = ruleOf(NET, [`${at}/address`, "/sys/class/net/acme/x"]);
  assert.deepEqual(byFile.names(byFile.ask("readDir", at), found), [
    "address",
    "device",
    "mtu",
    "statistics",
  ]);
  const classes = byFile.ask("readDir", "/sys/class/net");
  assert.deepEqual(byFile.names(classes, ["acme", "other"]), [
    "acme",
    "other0",
  ]);
  assert.throws(() => byFile.ask("readText", "/sys/class/net/other/speed"));
  // The name is the policy's own: the list's files are open by it.
  assert.equal(
    byFile.ask("readText", "/sys/class/net/acme/speed").path,
    "/sys/class/net/acme/speed",
  );
  const byClass = ruleOf(NET, NET);
  assert.deepEqual(byClass.names(byClass.ask("readDir", at), found), found);
  assert.deepEqual(
    byClass.names(byClass.ask("readDir", "/sys/class/net"), ["acme"]),
    ["acme"],
  );
});

test("createPathRule() keeps the name of a device out of a file", () => {
  const read = ["/sys/class/hwmon", "/sys/class/thermal"];
  const path = "/sys/class/hwmon/hwmon0/name";
  const telling = "hid_02:00:00:00:00:01_battery\n";
  const rule = ruleOf(read);
  const name = rule.ask("readText", path);
  assert.equal(rule.text(name, "coretemp\n"), "coretemp\n");
  assert.equal(rule.text(name, telling), "other\n");
  const label = rule.ask("readText", "/sys/class/hwmon/hwmon0/temp1_label");
  assert.equal(rule.text(label, telling), telling);
  const type = rule.ask("readText", "/sys/class/thermal/thermal_zone0/type");
  assert.equal(rule.text(type, telling), "other\n");
  const free = ruleOf(read, read);
  assert.equal(free.text(free.ask("readText", path), telling), telling);
});
