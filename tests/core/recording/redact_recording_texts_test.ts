/** Both sides of what stays of a text: a letter more, and it goes. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { redactedFile as file } from "../../support/redacting.ts";

const ZONE = "/sys/class/thermal/thermal_zone12";
const CHIP = "/sys/class/hwmon/hwmon12";
const SUPPLY = "/sys/class/power_supply/BAT0";
const GROUP = "/sys/fs/cgroup/user.slice";

/** Lines that stay, and lines that go, of a file. */
const LINES: readonly (readonly [string, string, string])[] = [
  [
    "/proc/meminfo",
    "MemTotal:  16384000 kB|HugePages_Total:   12|Active(anon): 5 kB|" +
    "CmaTotal: 5 kB|DirectMap4k: 5 kB|Hugepagesize: 2048 kB|Mapped: 5 kB|" +
    "PageTables: 5 kB|Shmem: 5 kB|Unevictable: 5 kB|Zswap: 5 kB",
    "x MemTotal: 5 kB|MemTotal: 5 kB of alice|MemTotal 5 kB|MemTotal: kB|" +
    "MemTotal: 1234567890123456 kB|undefined: 5 kB",
  ],
  [
    `${GROUP}/memory.stat`,
    "anon 55|total_cache 5|file_mapped 5|kernel 5|pagetables 5|pgpgout 5|" +
    "slab_reclaimable 5|swap 5|vmalloc 5",
    "x anon 5|anon 5 x|anon x|anon|undefined 5|anon 1234567890123456",
  ],
  [
    "/proc/pressure/memory",
    "some avg10=12.50 avg60=1.00 avg300=0.00 total=123|" +
    "full avg10=0.00 avg60=100.00 avg300=0.00 total=0",
    "x full avg10=0.00 avg60=0.00 avg300=0.00 total=0|full|alice|" +
    "some avg10=0.50 by alice",
  ],
  [
    "/proc/self/cgroup",
    "0::/|100:memory,cpu:/|1:name=systemd:/user.slice|12:net_cls,net_prio:/",
    "x0::/|0:/|::/|alice|0:memory",
  ],
  ["/proc/12/cgroup", "0::/user.slice", "x0::/"],
];
for (const [path, kept, gone] of LINES) {
  for (const line of kept.split("|")) {
    test(`redactCalls() keeps "${line}" of ${path}`, () => {
      assert.equal(file(path, `${line}\n`), `${line}\n`);
    });
  }
  for (const line of gone.split("|")) {
    test(`redactCalls() keeps nothing of "${line}" of ${path}`, () => {
      assert.equal(file(path, `${line}\n`), "removed\n");
    });
  }
}

/** What becomes of a whole text. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  ["/proc/self/cgroup", "1000:memory:/\n", "0:memory:/\n"],
  // A name of a group ends no line but by the kernel's own.
  ["/proc/self/cgroup", "1:name=x\u2028y:/\n", "1:removed:/\n"],
  [
    "/proc/self/cgroup",
    "4:memory:/a.slice/\r\n0::/\n",
    "4:memory:/group-1.slice/group-2\n0::/\n",
  ],
  ["/proc/pressure/memory", "full avg10=12.50 x\n", "full avg10=12.50 \n"],
  ["/x/proc/pressure/memory", "full avg10=12.50 x\n", "removed"],
  ["/proc/pressure/x/memory", "full avg10=12.50 x\n", "removed"],
  ["/proc/pressure/memory/", "full avg10=12.50 x\n", "removed"],
  ["/x/proc/self/cgroup", "0::/\n", "removed"],
  ["/proc/self/cgroups", "0::/\n", "removed"],
  ["/proc/x/cgroup", "0::/\n", "removed"],
  [
    "/proc/loadavg",
    "12.00 0.01 0.05 12/123 4567\n",
    "12.00 0.01 0.05 12/123 4567\n",
  ],
  ["/proc/loadavg", "x 0.00 0.01 0.05 1/123 4567\n", "removed"],
  ["/proc/loadavg", "0.00 0.01 0.05 1/123 4567\nx", "removed"],
  [`${CHIP}/name`, "nct6775\n", "nct6775\n"],
  [`${CHIP}/name`, "\n", "\n"],
  [`${CHIP}/name`, "  alice one \n", "  sensor-1 \n"],
  [`${CHIP}/name`, "alice", "sensor-1"],
  [`${CHIP}/name`, "coretemp\n", "coretemp\n"],
  [`${CHIP}/device/name`, "it87\n", "it87\n"],
  [`${CHIP}/temp10_label`, "CPU 1\n", "CPU 1\n"],
  [`${CHIP}/temp10_label`, "drive S4EWNX0R123456\n", "sensor-1\n"],
  [`${CHIP}/temp10_label`, "drive 123456\n", "sensor-1\n"],
  [`${CHIP}/temp10_label`, "x".repeat(60), "x".repeat(60)],
  [`${CHIP}/temp10_label`, "x".repeat(61), "sensor-1"],
  [`${CHIP}/temp10_label`, "1st drive", "sensor-1"],
  [`${CHIP}/temp10_labels`, "CPU 1\n", "removed"],
  [`${CHIP}/names`, "it87\n", "removed"],
  [`${ZONE}/type`, "acpitz\n", "acpitz\n"],
  // Fewer letters than anything that is dealt has.
  [`${ZONE}/type`, "B0D4\n", "B0D4\n"],
  [`${ZONE}/type`, "B0D4E\n", "sensor-1\n"],
  [`${ZONE}/policy`, "user_space\n", "user_space\n"],
  [`${ZONE}/policy`, "power_allocator\n", "power_allocator\n"],
  [`${ZONE}/policy`, "alice\n", "removed"],
  [`${ZONE}/types`, "acpitz\n", "removed"],
  [`${ZONE}/temp`, "51000", "51000"],
  [`${ZONE}/temp`, "5\n\0\0", "5\n\0\0"],
  [`${ZONE}/temp`, "5x\n", "removed"],
  [`${ZONE}/temp`, "\n", "\n"],
  [`${ZONE}/temp`, "\0\0", "\0\0"],
  [`${ZONE}/temp`, `${"9".repeat(21)}\n`, "removed"],
  [`${ZONE}/trip_point_12_type`, "passive\n", "passive\n"],
  [`${ZONE}/trip_point_12_type`, "123456\n", "removed"],
  [`${ZONE}/mode`, "enabled\n", "enabled\n"],
  [`${SUPPLY}/type`, "Mains\n", "Mains\n"],
  [`${SUPPLY}/type`, "USB_PD\0\0", "USB_PD\0\0"],
  [`${SUPPLY}/type`, "x\0Battery", "removed"],
  [`${SUPPLY}/scope`, "System\n", "System\n"],
  [`${SUPPLY}/status`, "Discharging", "Discharging"],
  [`${SUPPLY}/technology`, "Li-ion\n", "Li-ion\n"],
  [`${SUPPLY}/energy_now`, "12 345\n", "12 345\n"],
  [`${SUPPLY}/energy_now`, "12 345", "12 345"],
  [`${SUPPLY}/energy_now`, "x 12 345", "removed"],
  [`${SUPPLY}/energy_now`, "12 345 x", "removed"],
  ["/sys/class/net/eth0/operstate", "up\n", "up\n"],
  ["/sys/class/drm/card0/device/vendor", "0x8086", "0x8086"],
  ["/sys/class/drm/card0/device/vendor", "0x8086 alice", "removed"],
  ["/sys/class/drm/card0/device/vendor", "x0x8086", "removed"],
  ["/sys/class/drm/card0/device/vendor", "0x123456789", "removed"],
  [`${GROUP}/memory.max`, "12", "12"],
  [`${GROUP}/memory.max`, " max\n", " max\n"],
  [`${GROUP}/memory.max`, "1max\n", "removed"],
  [`${GROUP}/memory.max`, "maximum\n", "removed"],
  [`${GROUP}/alice`, "5\n", "removed"],
  ["/sys/class/x/memory.max", "max\n", "max\n"],
  ["/opt/sys/class/x/capacity", "5\n", "removed"],
  ["/sysx/capacity", "5\n", "removed"],
];
for (const [path, text, want] of TEXTS) {
  test(`redactCalls() makes ${JSON.stringify(want)} of ${JSON.stringify(text)} in ${path}`, () => {
    assert.equal(file(path, text), want);
  });
}
