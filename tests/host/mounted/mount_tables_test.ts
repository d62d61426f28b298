/** Places by both lists of mounts: the host's, and a container's. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  isSamePlace,
  mountsBelow,
} from "../../../host/mounted/mount_tables.ts";

const HOST = `22 1 0:21 / /proc rw - proc proc rw
23 1 0:22 / /sys rw - sysfs sysfs rw
1 0 8:2 / / rw - ext4 /dev/sda2 rw
30 1 8:3 / /data rw - xfs /dev/sda3 rw
31 1 0:50 /@home /home rw - btrfs /dev/sdb rw
32 1 0:50 /@data/a /srv/with\\040blank rw - btrfs /dev/sdb rw
`;
const OWN = `900 800 0:77 / / rw - overlay overlay rw
901 900 0:99 / /proc rw - proc proc rw
902 900 0:21 / /host/proc ro - proc proc rw
903 900 0:22 / /host/sys ro - sysfs sysfs rw
904 903 0:32 /../.. /host/sys/fs/cgroup/memory ro - cgroup cgroup rw,memory
905 900 8:2 /usr/share/ollama /host/usr/share/ollama ro - ext4 /dev/sda2 rw
906 900 8:2 /data /host/data ro - ext4 /dev/sda2 rw
907 900 0:50 /@home/kim /host/home/kim ro - btrfs /dev/sdb rw
908 900 0:50 /@data /host/srv ro - btrfs /dev/sdb rw
909 900 0:50 /@data/a/b /host/srv/with\\040blank/b ro - btrfs /dev/sdb rw
`;

const places: readonly (readonly [string, string, boolean])[] = [
  ["a part of the host's disk", "/usr/share/ollama", true],
  ["what lies in it", "/usr/share/ollama/.ollama/models", true],
  ["the container's own folder above it", "/usr/share", false],
  ["the container's root", "/", false],
  ["what the host has another disk over", "/data/models", false],
  ["a home on a volume of its own", "/home/kim/.ollama/models", true],
  ["another home", "/home/lee", false],
  ["one volume in the place of another", "/srv/x", false],
  ["a place with a blank", "/srv/with blank/b/c", true],
  ["the same place above it", "/srv/with blank", false],
  ["/sys", "/sys/class/net", true],
];
for (const [name, path, want] of places) {
  test(`isSamePlace() is ${want} of ${name}`, () => {
    assert.equal(isSamePlace(OWN, HOST, "/host", path), want);
  });
}

test("isSamePlace() is true of every place of a machine that is its own", () => {
  for (const path of ["/", "/proc", "/data/x", "/srv/with blank/b"]) {
    assert.equal(isSamePlace(HOST, HOST, "", path), true, path);
  }
});

test("isSamePlace() tells a container's own /sys from the host's", () => {
  const own = OWN.replace("0:22 / /host/sys", "0:98 / /host/sys");
  assert.equal(isSamePlace(own, HOST, "/host", "/sys/class/net"), false);
});

test("mountsBelow() has the mounts as of a machine, and no folder", () => {
  const top = "/sys/fs/cgroup/memory";
  const text = mountsBelow(OWN, "/host", top);
  assert.deepEqual(text.split("\n").slice(0, 4), [
    "0 0 0:77 / / ro - overlay none ro",
    "902 900 0:21 / /proc ro - proc proc rw",
    "903 900 0:22 / /sys ro - sysfs sysfs rw",
    `904 903 0:32 / ${top} ro - cgroup cgroup rw,memory`,
  ]);
  assert.match(text, / \/srv\/with\\040blank\/b ro /);
  assert.doesNotMatch(text, /\/host/);
  assert.ok(text.endsWith("\n"));
  // A group that is not known to be the root stays what it is.
  assert.match(mountsBelow(OWN, "/host", null), / 0:32 \/\.\.\/\.\. /);
});
