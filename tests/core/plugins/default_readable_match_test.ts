import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isListed,
  isListedFile,
  isNameFile,
  listedNames,
  listedPaths,
  placeOf,
  type ReadCall,
} from "../../../core/plugins/default_readable_match.ts";

const places: readonly (readonly [string, string | null, string, string])[] = [
  ["/sys/class/net", "/sys/class/net", "", ""],
  ["/sys/class/net/eth0", "/sys/class/net", "eth0", ""],
  ["/sys/class/net/eth0/a/b", "/sys/class/net", "eth0", "a/b"],
  ["/sys/class/network", null, "", ""],
  ["/sys/class", null, "", ""],
  ["/srv/sys/class/net", null, "", ""],
  ["/proc/meminfo", "/proc/meminfo", "", ""],
  ["/proc/pressure/cpu", "/proc/pressure", "", "cpu"],
  [
    "/sys/devices/system/cpu/cpu0/online",
    "/sys/devices/system/cpu",
    "",
    "cpu0/online",
  ],
];
for (const [path, root, entry, rest] of places) {
  test(`placeOf() puts ${path} below ${root}`, () => {
    const place = placeOf(path);
    assert.equal(place?.row.root ?? null, root);
    if (place === null) return;
    assert.deepEqual([place.entry, place.parts.join("/")], [entry, rest]);
  });
}

const CALLS: readonly ReadCall[] = ["readText", "readDir", "readLinkName"];
const calls: readonly (readonly [string, ReadCall | null])[] = [
  ["/sys/class/net", "readDir"],
  ["/sys/class/net/eth0", "readDir"],
  ["/sys/class/net/eth0/mtu", "readText"],
  ["/sys/class/net/eth0/statistics", "readDir"],
  ["/sys/class/net/eth0/statistics/rx_bytes", "readText"],
  ["/sys/class/net/eth0/device", "readDir"],
  ["/sys/class/net/eth0/device/driver", "readLinkName"],
  ["/sys/class/net/eth0/bridge", null],
  ["/sys/class/block/sda/device", null],
  ["/proc/meminfo", "readText"],
  ["/proc/meminfo/x", null],
  ["/proc/pressure", "readDir"],
  ["/proc/pressure/io", "readText"],
  ["/sys/devices/system/cpu", "readDir"],
];
for (const [path, want] of calls) {
  test(`isListed() lets ${path} be asked for by ${want}`, () => {
    const place = placeOf(path);
    assert.ok(place);
    assert.deepEqual(
      CALLS.filter((call) => isListed(call, place)),
      want === null ? [] : [want],
    );
    assert.equal(isListedFile(path), want === "readText");
    assert.deepEqual(listedPaths(path), want === null ? [] : [path]);
  });
}

test("isListedFile() finds nothing elsewhere", () => {
  assert.equal(isListedFile("/srv/a"), false);
});

test("isNameFile() finds the files that repeat a device's name", () => {
  const isName = (path: string) => {
    const place = placeOf(path);
    return place !== null && isNameFile(place);
  };
  assert.equal(isName("/sys/class/hwmon/hwmon0/name"), true);
  assert.equal(isName("/sys/class/hwmon/hwmon0/device/name"), true);
  assert.equal(isName("/sys/class/thermal/thermal_zone0/type"), true);
  assert.equal(isName("/sys/class/drm/card0/device/hwmon/hwmon1/name"), true);
  assert.equal(isName("/sys/class/net/eth0/type"), false);
  assert.equal(isName("/sys/class/hwmon/hwmon0/temp1_label"), false);
});

test("listedNames() keeps files, links, and what leads to some", () => {
  const at = (path: string, ...names: string[]) => {
    const place = placeOf(path);
    assert.ok(place);
    return listedNames(place, names);
  };
  assert.deepEqual(
    at(
      "/sys/class/net/eth0",
      "mtu",
      "address",
      "device",
      "statistics",
      "queues",
    ),
    ["mtu", "device", "statistics"],
  );
  assert.deepEqual(
    at("/sys/class/net/eth0/device", "driver", "vendor", "net"),
    ["driver"],
  );
  assert.deepEqual(at("/proc/pressure", "cpu", "x"), ["cpu"]);
});
