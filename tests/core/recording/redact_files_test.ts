/** Texts of files in a recording. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { redactCalls } from "../../../core/recording/redact_recording.ts";
import { NOTHING_STATED } from "../../../core/recording/names_in_policy_and_manifests.ts";
import type { RecordedCall } from "../../../runner/record.ts";

const WHO = { home: "/home/alice", names: ["alice", "qz", "xe", "llama"] };
const redact = (calls: readonly RecordedCall[], stated = {}) =>
  redactCalls(calls, WHO, { ...NOTHING_STATED, ...stated });
const file = (path: string, result: string) =>
  redact([{ call: "readText", args: [path], result }])[0]?.result;

const FILES: readonly (readonly [string, string, string, string])[] = [
  [
    "lines of known keys",
    "/proc/meminfo",
    "MemTotal: 5 kB\nOwner: 7 kB\n",
    "MemTotal: 5 kB\nremoved\n",
  ],
  [
    "one with a letter in its figure",
    "/proc/meminfo",
    "MemTotal: x5 kB\n",
    "removed\n",
  ],
  [
    "pressure",
    "/proc/pressure/memory",
    "full avg10=0.50 avg60=0.00 avg300=0.00 total=7\n",
    "full avg10=0.50 avg60=0.00 avg300=0.00 total=7\n",
  ],
  [
    "pressure as far as it is read",
    "/proc/pressure/memory",
    "full avg10=0.50 by alice\n",
    "full avg10=0.50 \n",
  ],
  [
    "load",
    "/proc/loadavg",
    "0.00 0.01 0.05 1/123 4567\n",
    "0.00 0.01 0.05 1/123 4567\n",
  ],
  [
    "groups by their structure",
    "/proc/self/cgroup",
    "12:memory,cpu:/kubepods/pod1_2/x.scope\n0::/user.slice/user-1000.slice\n",
    "12:memory,cpu:/kubepods/group-1/group-2.scope\n0::/user.slice/group-3.slice\n",
  ],
  [
    "groups above the mount",
    "/proc/self/cgroup",
    "0::/../../x\n",
    "0::/../../group-1\n",
  ],
  [
    "an unknown controller",
    "/proc/self/cgroup",
    "1:name=alice:/\n",
    "1:removed:/\n",
  ],
  ["a limit", "/sys/fs/cgroup/x/memory.max", "max\n", "max\n"],
  ["a limit that is none", "/sys/fs/cgroup/x/memory.max", "alice\n", "removed"],
  [
    "statistics by key",
    "/sys/fs/cgroup/x/memory.stat",
    "anon 5\nalice 6\ntotal_rss 7\n",
    "anon 5\nremoved\ntotal_rss 7\n",
  ],
  [
    "controllers",
    "/sys/fs/cgroup/cgroup.controllers",
    "cpu memory alice\n",
    "cpu memory removed\n",
  ],
  [
    "processes of a group, not at all",
    "/sys/fs/cgroup/cgroup.procs",
    "1\n2\n",
    "removed",
  ],
  [
    "a number",
    "/sys/class/power_supply/BAT0/energy_now",
    "50000000\n",
    "50000000\n",
  ],
  [
    "a number that is padded",
    "/sys/class/power_supply/BAT0/energy_now",
    " -5\n\0\0",
    " -5\n\0\0",
  ],
  [
    "a word",
    "/sys/class/power_supply/BAT0/status",
    "Not charging\n",
    "Not charging\n",
  ],
  [
    "a word that is none",
    "/sys/class/power_supply/BAT0/status",
    "alice\n",
    "removed\n",
  ],
  ["the number of a kind", "/sys/class/net/eth0/type", "65534\n", "65534\n"],
  [
    "a line of numbers",
    "/sys/class/block/sda/stat",
    " 1  22 -3\n",
    " 1  22 -3\n",
  ],
  [
    "no more lines of them",
    "/sys/class/block/sda/stat",
    "1 2\n3 4\n",
    "removed",
  ],
  [
    "a file of the list that plugins may read",
    "/sys/class/net/eth0/statistics/rx_bytes",
    "123456789\n",
    "123456789\n",
  ],
  [
    "none beside it",
    "/sys/class/net/eth0/statistics/rx_alice",
    "5\n",
    "removed",
  ],
  [
    "no long number where a word stands",
    "/sys/class/net/eth0/type",
    "123456\n",
    "removed",
  ],
  [
    "a kind of USB port",
    "/sys/class/power_supply/x/type",
    "USB_ALICE\n",
    "USB_C\n",
  ],
  [
    "a number of a vendor",
    "/sys/class/drm/card0/device/vendor",
    "0x1002\n",
    "0x1002\n",
  ],
  [
    "type of a zone",
    "/sys/class/thermal/thermal_zone0/type",
    "INT3400 Thermal\n",
    "INT3400 Thermal\n",
  ],
  [
    "name of a chip",
    "/sys/class/hwmon/hwmon3/name",
    "iwlwifi_1\n",
    "iwlwifi_1\n",
  ],
  [
    "a chip that is called like its user",
    "/sys/class/hwmon/hwmon3/name",
    "xe\n",
    "xe\n",
  ],
  [
    "a label of a user's name",
    "/sys/class/hwmon/hwmon3/temp1_label",
    "qz sensor\n",
    "sensor-1\n",
  ],
  [
    "a chip named by its address",
    "/sys/class/hwmon/hwmon3/name",
    "hid_52:54:00:12:34:5f_battery\n",
    "hid_00:00:00:00:00:00_battery\n",
  ],
  [
    "a label like a host",
    "/sys/class/hwmon/hwmon3/device/temp1_label",
    "gpu.corp.example",
    "sensor-1",
  ],
  [
    "a label like a serial number",
    "/sys/class/hwmon/hwmon3/name",
    "S4EWNX0R123456\n",
    "sensor-1\n",
  ],
  [
    "no name of another class",
    "/sys/class/input/input3/name",
    "mouse\n",
    "removed",
  ],
  [
    "no serial number",
    "/sys/class/power_supply/BAT0/serial_number",
    "123\n",
    "removed",
  ],
  [
    "no address",
    "/sys/class/net/eth0/address",
    "52:54:00:12:34:5f\n",
    "removed",
  ],
  [
    "no file that is none of the kernel's",
    "/run/backup.pid",
    "4711\n",
    "removed",
  ],
  ["no table that no probe reads", "/proc/net/arp", "x\n", "removed"],
  ["that a file is empty", "/etc/x", "", ""],
];
for (const [what, path, text, want] of FILES) {
  test(`redactCalls() keeps of ${path}: ${what}`, () => {
    assert.equal(file(path, text), want);
  });
}
