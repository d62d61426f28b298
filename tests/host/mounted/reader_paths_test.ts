/** What /proc answers by who reads it is not told of the host. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { isKernelThread } from "../../../host/mounted/host_places.ts";
import { kernelKinds } from "../../../host/mounted/kernel_kinds.ts";
import {
  asNamed,
  firstNetwork,
  isOfNetwork,
  isOfReader,
} from "../../../host/mounted/reader_paths.ts";

test("isOfReader() knows what namespaces hide", () => {
  const own =
    "self self/cgroup self/limits thread-self/stat mounts sysvipc/shm " +
    "sys/net/ipv4/ip_forward sys/kernel/hostname sys/kernel/shmmax " +
    "sys/user/max_mnt_namespaces sys/fs/mqueue/msg_max keys";
  for (const one of own.split(" ")) assert.ok(isOfReader(`/proc/${one}`), one);
  const all =
    "meminfo pressure/memory sys/vm/overcommit_memory zoneinfo stat " +
    "net/route 1/mountinfo selfish sys/kernel/random/boot_id sys/fs/file-nr";
  for (const one of all.split(" ")) assert.ok(!isOfReader(`/proc/${one}`), one);
});

test("asNamed() leaves out what the kernel skips, and nothing else", () => {
  const same = "/ /proc /proc/self /proc/.self /proc/..self/.x /a/../b /a. /..";
  for (const one of same.split(" ")) assert.equal(asNamed(one), one);
  assert.equal(asNamed("//proc/.//self/././/limits"), "/proc/self/limits");
  assert.equal(asNamed("/proc/net/."), "/proc/net");
  assert.equal(asNamed("/proc/net/./"), "/proc/net/");
  assert.equal(asNamed("/a/.././b"), "/a/../b");
});

test("firstNetwork() asks the first process", () => {
  assert.equal(firstNetwork("/proc/net"), "/proc/1/net");
  assert.equal(firstNetwork("/proc/net/route"), "/proc/1/net/route");
  assert.equal(firstNetwork("/proc/netstat"), null);
  assert.equal(firstNetwork("/sys/class/net"), null);
  assert.ok(isOfNetwork("/sys/class/net/eth0/operstate"));
  assert.ok(!isOfNetwork("/sys/class/network"));
});

test("isKernelThread() believes a flag, not a name", () => {
  const stat = (name: string, flags: string) =>
    `2 (${name}) S 0 0 0 0 -1 ${flags} 0 0 0 0 0 2 0 0 20 0`;
  assert.ok(isKernelThread(stat("kthreadd", "2129984")));
  assert.ok(isKernelThread(stat("a) S 1 (b", "2097152")));
  assert.ok(!isKernelThread(stat("kthreadd", "4194560")));
  // Bit 53 and more of a number are not looked at as 32 bits.
  assert.ok(!isKernelThread(stat("kthreadd", "4194304")));
  for (const text of ["", "2 (kthreadd)", stat("kthreadd", "x")]) {
    assert.ok(!isKernelThread(text), text);
  }
});

test("kernelKinds() takes no memory or disk for the kernel's", () => {
  const [tmpfs, ext4, overlay, fuse] = [
    0x01021994,
    0xef53,
    0x794c7630,
    0x65735546,
  ];
  const paths = "/proc/meminfo /proc /sys /sys/class/thermal " +
    "/sys/fs/cgroup/memory /sys/fs/cgroup/memory/memory.limit_in_bytes " +
    "/sys/fs/cgroup/memory.max";
  for (const path of paths.split(" ")) {
    for (const kind of [tmpfs, ext4, overlay, fuse]) {
      assert.ok(!kernelKinds(path)?.includes(kind), `${path} ${kind}`);
    }
  }
  // The folder of the mounts of version 1; nothing is read from it itself.
  assert.ok(kernelKinds("/sys/fs/cgroup")?.includes(tmpfs));
  for (const path of ["/procs", "/system", "/etc/proc", "/"]) {
    assert.equal(kernelKinds(path), null, path);
  }
});
