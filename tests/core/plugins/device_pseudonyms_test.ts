import assert from "node:assert/strict";
import { test } from "node:test";
import {
  createDeviceNumbers,
  plainName,
} from "../../../core/plugins/device_pseudonyms.ts";

const kept = [
  "coretemp",
  "k10temp",
  "nvme",
  "amdgpu",
  "acpitz",
  "BAT0",
  "iwlwifi_1",
  "mt7921_phy0",
  "r8169_0_300:00",
  "spd5118",
  "max16601",
  "w83627ehf",
  "nct6798",
  "hidpp_battery_0",
  "wacom_battery_12",
  "macsmc_battery",
  "x86_pkg_temp",
  "INT3400 Thermal",
  "pch_cannonlake",
  "surface_ps_battery",
  "abcde1234",
  "abcdefg123",
  "x_01:02:03:04:05:0",
  "Processor",
  "",
];
for (const name of kept) {
  test(`plainName() keeps ${JSON.stringify(name)}`, () => {
    assert.equal(plainName(`${name}\n`), `${name}\n`);
  });
}

const telling = [
  "hid_02:00:00:00:00:01_battery",
  "hid_0005:046D:B023.0003_battery",
  "hid_QUENTIN_battery_3",
  "sony_controller_battery_02:00:00:00:00:01",
  "ps_controller_battery_02:00:00:00:00:01",
  "nintendo_switch_controller_battery_0005:057E:2009.0004",
  "steam_controller_FXA9939307B27_battery",
  "wiimote_battery_02:00:00:00:00:01",
  "asus-keyboard-0000000001-battery",
  "phy_0a-1b-2c-3d-4e-5f",
  "bridge_0A1B2C3D4E5F",
  "abcdef1234",
  "1234567890",
];
for (const name of telling) {
  test(`plainName() keeps back ${name}`, () => {
    assert.equal(plainName(`${name}\n`), "other\n");
  });
}

test("createDeviceNumbers() numbers each list by itself", () => {
  const numbers = createDeviceNumbers();
  const isPlain = (name: string) => name === "eth0";
  assert.equal(numbers.nameOf("net", "other0"), null);
  assert.deepEqual(numbers.shown("net", ["b", "eth0", "a"], isPlain), [
    "eth0",
    "other0",
    "other1",
  ]);
  assert.deepEqual(numbers.shown("drm", ["c"], isPlain), ["other0"]);
  assert.deepEqual(
    ["other0", "other1", "other2", "other00", "other", "eth0", "constructor"]
      .map((one) => numbers.nameOf("net", one)),
    ["b", "a", null, null, null, null, null],
  );
  assert.equal(numbers.nameOf("drm", "other0"), "c");
  assert.equal(numbers.nameOf("x", "other0"), null);
  const many = Array.from({ length: 12 }, (_, at) => `x${at}`);
  numbers.shown("many", many, isPlain);
  assert.equal(numbers.nameOf("many", "other11"), "x11");
  // A device that happens to be called so has a number like any other.
  assert.deepEqual(numbers.shown("odd", ["other1", "other0"], isPlain), [
    "other0",
    "other1",
  ]);
  assert.equal(numbers.nameOf("odd", "other0"), "other1");
});
