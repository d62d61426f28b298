import assert from "node:assert/strict";
import { test } from "node:test";
import {
  placeOf,
  type ReadCall,
} from "../../../core/plugins/default_readable_match.ts";
import {
  isOfDevice,
  isReached,
} from "../../../core/plugins/opened_device_path.ts";

const NIC = "/sys/devices/pci0000:00/0000:00:03.0/virtio2";
const ETH = `${NIC}/net/eth0`;
const CPU = "/sys/devices/system/cpu";

function isOwn(
  call: ReadCall,
  asked: string,
  real: string,
  anchor?: string,
): boolean {
  const place = placeOf(asked);
  assert.ok(place);
  return isOfDevice(call, place, real, anchor);
}

const owned: readonly (readonly [
  boolean,
  ReadCall,
  string,
  string,
  string?,
])[] = [
  [true, "readText", "/sys/class/net/eth0/mtu", `${ETH}/mtu`, ETH],
  [false, "readText", "/sys/class/net/eth0/mtu", `${ETH}/mtu`],
  [false, "readText", "/sys/class/net/eth0/mtu", `${ETH}/mtux`, ETH],
  [false, "readText", "/sys/class/net/eth0/mtu", `${ETH}/x/mtu`, ETH],
  // A directory above the device is no file of it.
  [false, "readText", "/sys/class/net/eth0/mtu", NIC, ETH],
  // The link leads to a device of another name.
  [
    false,
    "readText",
    "/sys/class/net/eth0/mtu",
    `${NIC}/net/eth1/mtu`,
    `${NIC}/net/eth1`,
  ],
  [
    false,
    "readText",
    "/sys/class/net/eth0/mtu",
    `${NIC}/net/xeth0/mtu`,
    `${NIC}/net/xeth0`,
  ],
  [false, "readText", "/sys/class/net/eth0/mtu", "/srv/eth0/mtu", "/srv/eth0"],
  [
    false,
    "readText",
    "/sys/class/net/eth0/mtu",
    "/sys/devicesx/eth0/mtu",
    "/sys/devicesx/eth0",
  ],
  [
    true,
    "readText",
    "/sys/class/net/eth0/mtu",
    "/sys/class/net/eth0/mtu",
    "/sys/class/net/eth0",
  ],
  [
    false,
    "readText",
    "/sys/class/net/eth0/mtu",
    "/sys/class/net/eth1/mtu",
    "/sys/class/net/eth1",
  ],
  [true, "readDir", "/sys/class/net/eth0", ETH, ETH],
  [
    true,
    "readLinkName",
    "/sys/class/net/eth0/device/driver",
    `${NIC}/driver`,
    ETH,
  ],
  [true, "readDir", "/sys/class/net/eth0/device", NIC, ETH],
  // `device` leads up from the entry, and nowhere else.
  [false, "readDir", "/sys/class/net/eth0/device", `${NIC}x`, ETH],
  [
    false,
    "readLinkName",
    "/sys/class/net/eth0/device/driver",
    "/sys/devices/pci0000:00/0000:00:09.0/driver",
    ETH,
  ],
  [
    false,
    "readLinkName",
    "/sys/class/net/eth0/device/driver",
    "/sys/driver",
    ETH,
  ],
  [
    false,
    "readLinkName",
    "/sys/class/net/eth0/device/driver",
    `${NIC}/other`,
    ETH,
  ],
  [
    false,
    "readText",
    "/sys/class/drm/card0/device/hwmon/hwmon3/temp1_input",
    `${NIC}/hwmon/hwmon4/temp1_input`,
    `${NIC}/drm/card0`,
  ],
  [
    true,
    "readText",
    "/sys/class/drm/card0/device/hwmon/hwmon3/temp1_input",
    `${NIC}/hwmon/hwmon3/temp1_input`,
    `${NIC}/drm/card0`,
  ],
  // No list of devices: what is found has to be in the list itself.
  [true, "readDir", "/sys/class/net", "/sys/class/net"],
  [false, "readDir", "/sys/class/net", "/sys/class/net/eth0"],
  [false, "readDir", "/sys/class/net", "/sys/class/drm"],
  [false, "readDir", "/sys/class/net", "/srv"],
  [
    true,
    "readText",
    `${CPU}/cpu0/cpufreq/scaling_cur_freq`,
    `${CPU}/cpufreq/policy0/scaling_cur_freq`,
  ],
  [
    false,
    "readText",
    `${CPU}/cpu0/cpufreq/scaling_cur_freq`,
    `${CPU}/cpu0/crash_notes`,
  ],
  [
    false,
    "readText",
    `${CPU}/cpu0/cpufreq/scaling_cur_freq`,
    "/sys/devices/system/node/online",
  ],
  [true, "readDir", `${CPU}/cpu0/cpufreq`, `${CPU}/cpufreq/policy0`],
  [false, "readDir", `${CPU}/cpu0/cpufreq`, `${CPU}/cpu0/hotplug`],
];
for (const [want, call, asked, real, anchor] of owned) {
  test(`isOfDevice() is ${want} for ${call} ${asked} at ${real} of ${anchor}`, () => {
    assert.equal(isOwn(call, asked, real, anchor), want);
  });
}

const reached: readonly (readonly [
  boolean,
  ReadCall,
  string,
  string,
  string?,
])[] = [
  [true, "readText", "/mtu", `${ETH}/mtu`],
  [true, "readDir", "", ETH],
  [true, "readText", "/a/b/c", `${ETH}/a/b/c`],
  [true, "readText", "/x", `${ETH}/y/z`],
  [false, "readText", "/mtu", `${ETH}x/mtu`],
  [false, "readText", "/mtu", `${NIC}/mtu`],
  [false, "readText", "/mtu", "/srv/net/eth0/mtu", "/srv/net/eth0"],
  [false, "readText", "/mtu", "/sys/devicesx/a", "/sys/devicesx"],
  [true, "readText", "/device/vendor", `${NIC}/vendor`],
  [true, "readLinkName", "/device/driver", `${NIC}/driver`],
  [true, "readDir", "/device", NIC],
  [false, "readText", "/device", NIC],
  [false, "readDir", "/device/power", `${NIC}/power`],
  [false, "readText", "/device/power/control", `${NIC}/power/control`],
  [false, "readText", "/device/vendor", `${NIC}/device`],
  [false, "readText", "/device/vendor", "/sys/vendor"],
  [false, "readText", "/device/vendor", "/sys/devices/pci0000:00/x/vendor"],
  [false, "readText", "/devices/vendor", `${NIC}/vendor`],
  [false, "readText", "/x/device/vendor", `${NIC}/vendor`],
  [false, "readText", "/devicX/device/y", `${NIC}/device/y`],
  [false, "readText", "/driver/vendor", `${NIC}/vendor`],
];
for (const [want, call, rest, real, anchor = ETH] of reached) {
  test(`isReached() is ${want} for ${call} ${rest} at ${real} of ${anchor}`, () => {
    assert.equal(isReached(call, rest, real, anchor), want);
  });
}
