import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isGroupFile,
  isInterfaceName,
  isKernelName,
  isReadingName,
} from "../../../core/masking/kernel_names.ts";

const both = (
  is: (name: string) => boolean,
  known: string,
  unknown: readonly string[],
) => {
  assert.deepEqual(known.split(" ").filter((one) => !is(one)), []);
  assert.deepEqual(unknown.filter(is), []);
};

test("isReadingName() knows attributes of readings, not names beside them", () => {
  both(
    isReadingName,
    "capacity cdev1_trip_point energy_now voltage_now mem_info_vram_used " +
      "trip_point_12_temp temp10_crit_hyst pwm1_auto_point12_temp in0_input " +
      "temp1 temp12345_input memory.max cgroup.controllers " +
      "memory.kmem.tcp.limit_in_bytes",
    [
      "xtemp1_input",
      "temp1_inputs",
      "temp_input",
      "temp1_alice",
      "temp123456_input",
      "trip_point_123456_temp",
      "trip_point_a_temp",
      "xmemory.max",
      "memory.alice",
      "memory.max.",
      "memory",
      "address",
      "serial_number",
      "",
    ],
  );
});

test("isKernelName() knows what the kernel numbers and where it stands", () => {
  both(
    isKernelName,
    "sys proc class hwmon hwmon3 hwmon12345 thermal_zone12 BAT0 AC card0 " +
      "card12-DP-1 card0-HDMI-A-12 card0-DVI-D-1 renderD128 nvme0n1p12 sda " +
      "sdab12 vda1 xvdb 0000:03:00.0 10000:e1:00.7 pci0000:00 serial_number " +
      "i2c-7 mmcblk0p1 zram0 energy_now",
    [
      "alice",
      "hwmon123456",
      "hwmon-alice",
      "xcard0",
      "card0-alice-1",
      "card0-DP-1x",
      "card0-HDMI-C-1",
      "card0-DVI-X-1",
      "card0-DP-x",
      "xsda",
      "sdabc",
      "sda1234",
      "sda-alice",
      "x0000:03:00.0",
      "0000:03:00.8",
      "0000:03:00.0x",
      "xpci0000:00",
      "pci0000:00x",
      "nvme-alice",
    ],
  );
});

test("isInterfaceName() knows places and turns, not addresses and people", () => {
  both(
    isInterfaceName,
    "lo eth0 eth123 wlan1 wwan0 tun10 tap0 usb0 bond12 br0 docker0 team1 wg0 " +
      "enp3s0 enp123s123f12 enP12p3s0 eno1 eno123 ens18 ens123 wlp2s0 wwp0s20f0",
    [
      "xlo",
      "lox",
      "eth",
      "eth1234",
      "xeth0",
      "eth0.alice",
      "enx525400123456",
      "enp3",
      "enp3sa",
      "eno1234",
      "enp1234s0",
      "wlp2s1234",
      "ensx",
      "br-525400123456",
      "veth1a2b3c4",
      "alice",
    ],
  );
});

test("isGroupFile() knows files of groups, not groups", () => {
  both(
    isGroupFile,
    "memory.max memory.swap.current cpuset.cpus.partition tasks " +
      "notify_on_release release_agent io.bfq.weight",
    ["alice.slice", "memory", "tasks.slice", "memory.alice", "xmemory.max"],
  );
});
