/** Content of files: what parses fully as what a probe needs, else nothing. */

import { parseGroupLine } from "../kernel/control_groups.ts";
import { unescapeOctal } from "../kernel/mount_fields.ts";
import {
  AMX_FLAGS,
  flagsOf,
  otherKeyOf,
  USUAL_FLAGS,
} from "../kernel/processor_flags.ts";
import { isListed, placeOf } from "../plugins/default_readable_match.ts";
import { isGroupFile, isReadingName } from "../masking/kernel_names.ts";
import type { Paths } from "./path_placeholders.ts";
import { REMOVED } from "./placeholders.ts";
import { routes6Text, routesText, trieText } from "./route_tables.ts";
import type { Words } from "./allowed_words.ts";

const MEMINFO_KEYS = new Set(
  ("Active Active(anon) Active(file) AnonHugePages AnonPages Bounce Buffers " +
    "Cached CmaFree CmaTotal CommitLimit Committed_AS DirectMap1G " +
    "DirectMap2M DirectMap4k Dirty FileHugePages FilePmdMapped " +
    "HugePages_Free HugePages_Rsvd HugePages_Surp HugePages_Total " +
    "Hugepagesize Hugetlb Inactive Inactive(anon) Inactive(file) " +
    "KReclaimable KernelStack Mapped MemAvailable MemFree MemTotal Mlocked " +
    "NFS_Unstable PageTables Percpu SReclaimable SUnreclaim SecPageTables " +
    "Shmem ShmemHugePages ShmemPmdMapped Slab SwapCached SwapFree SwapTotal " +
    "Unevictable VmallocChunk VmallocTotal VmallocUsed Writeback " +
    "WritebackTmp Zswap Zswapped").split(" "),
);
const STAT_KEYS = new Set(
  ("active_anon active_file anon anon_thp cache dirty file file_dirty " +
    "file_mapped file_thp file_writeback hierarchical_memory_limit " +
    "hierarchical_memsw_limit inactive_anon inactive_file kernel " +
    "kernel_stack mapped_file pagetables percpu pgfault pgmajfault pgpgin " +
    "pgpgout rss rss_huge sec_pagetables shmem shmem_thp slab " +
    "slab_reclaimable slab_unreclaimable sock swap swapcached unevictable " +
    "vmalloc writeback zswap zswapped").split(" "),
);
const CONTROLLERS = new Set(
  ("blkio cpu cpuacct cpuset devices dmem freezer hugetlb io irq memory misc " +
    "net_cls net_prio perf_event pids rdma name=systemd").split(" "),
);

/** Each line by itself; the ends of lines are those of the `m` flag. */
function eachLine(text: string, keep: (line: string) => string): string {
  return text.replace(/[^\n\r\u2028\u2029]+/g, keep);
}

function meminfoLine(line: string): string {
  const key = /^([\w()]+):\s+\d{1,15}(?: kB)?$/.exec(line)?.[1];
  return key !== undefined && MEMINFO_KEYS.has(key) ? line : REMOVED;
}

function statLine(line: string): string {
  // No limit is a number of 19 digits.
  if (/^hierarchical_mem(?:ory|sw)_limit \d{1,20}$/.test(line)) return line;
  const key = /^(?:total_)?(\w+) \d{1,15}$/.exec(line)?.[1];
  return key !== undefined && STAT_KEYS.has(key) ? line : REMOVED;
}

function pressureLine(line: string): string {
  const whole =
    /^(?:some|full)(?: avg(?:10|60|300)=\d{1,3}\.\d{1,6}){3} total=\d{1,20}$/;
  if (whole.test(line)) return line;
  // As far as it is read, it stays.
  return /^full avg10=\d{1,3}\.\d{1,6} /.exec(line)?.[0] ?? REMOVED;
}

function controllers(list: string, between: string): string {
  return list.split(between).map((one) =>
    one === "" || CONTROLLERS.has(one) ? one : REMOVED
  ).join(between);
}

function groupLine(line: string, paths: Paths): string {
  const group = parseGroupLine(line);
  if (group === null) return REMOVED;
  const { id, path } = group;
  const safe = path.split("/").map((one) => paths.group(one)).join("/");
  return `${id.length <= 3 ? id : "0"}:${
    controllers(group.controllers, ",")
  }:${safe}`;
}

const GROUP_MOUNT =
  /^\d+ \d+ \d+:\d+ (\S+) (\/sys\/fs\/cgroup(?:\/memory|\/unified)?) \S+(?: \S+)*? - (\S+) /;

/** The root, and what is mounted over /proc/meminfo: its kind is a word. */
function plainMountLine(line: string): string | null {
  const [, point, type] =
    /^\d+ \d+ \S+ \S+ (\/|\/proc\/meminfo) \S+(?: \S+)*? - (\S+) /.exec(line) ??
      [];
  if (point === undefined) return null;
  return `1 1 0:0 / ${point} ro - ${type === "proc" ? type : "other"} none ro`;
}

/** Of the zones of memory: what is added up to what is available. */
const ZONE_LINE =
  /^ +(?:(?:pages free|low|high|managed|nr_(?:in)?active_file|nr_slab_reclaimable|nr_kernel_misc_reclaimable) +\d{1,12}|protection: \(\d{1,12}(?:, \d{1,12})*\))$/;

/** Of the mounts: those where control groups are looked for, and their root. */
function groupMountLine(line: string, paths: Paths): string {
  const [, root, point, type] = GROUP_MOUNT.exec(line) ?? [];
  if (root === undefined || point === undefined) {
    return plainMountLine(line) ?? REMOVED;
  }
  const isGroups = type === "cgroup" || type === "cgroup2";
  const safe = isGroups
    ? unescapeOctal(root).split("/").map((one) => paths.group(one)).join("/")
    : "/";
  return `1 1 0:0 ${safe} ${point} ro - ${isGroups ? type : "none"} none ro`;
}

/** Of /proc/cgroups: which controllers there are, and which are enabled. */
function controllerLine(line: string): string {
  const [, name] = /^(\w+)\t\d{1,5}\t\d{1,6}\t[01]$/.exec(line) ?? [];
  if (name !== undefined && CONTROLLERS.has(name)) return line;
  return line.startsWith("#subsys_name\t") ? "#subsys_name" : REMOVED;
}

/** A label is a driver's word: in the chips and zones, nowhere else. */
function isLabel(path: string): boolean {
  return /\/hwmon\d+\/(?:device\/)?(?:name|temp\d+_label)$/.test(path) ||
    /\/(?:thermal_zone|cooling_device)\d+\/type$/.test(path);
}

/** Attributes that hold a word, or the number of a kind. */
const WORDY =
  /^(?:available_policies|capacity_level|charge_type|device|health|mode|operstate|policy|scope|status|technology|trip_point_\d+_type|type|vendor)$/;

/** One attribute: a number, or a word of the kernel's own. */
function attributeText(name: string, text: string, words: Words): string {
  // Copies of sysfs files may be padded with NUL.
  const digits = /^\s*-?(\d{1,20})\s*\0*$/.exec(text)?.[1];
  const isFigure = digits === undefined
    ? /^\s*-?\d{1,20}(?:[^\S\n]+-?\d{1,20})+\s*$/.test(text)
    : digits.length <= 5;
  if (isFigure || (digits !== undefined && !WORDY.test(name))) return text;
  const value = text.replace(/\0+$/, "").trim();
  if (value === "" || words.isValue(value)) return text;
  if (/^0x[0-9a-f]{1,8}$/i.test(value)) return text;
  // Older kernels name the kind of USB port; any of them is an adapter.
  return value.startsWith("USB_") ? "USB_C" : REMOVED;
}

function groupFileText(name: string, text: string): string {
  if (name === "memory.stat") return eachLine(text, statLine);
  if (name === "cgroup.controllers") {
    return text.replace(/\S+/g, (one) => controllers(one, ","));
  }
  return /^\s*(?:\d{1,20}|max)\s*$/.test(text) ? text : REMOVED;
}

/** Of the processors: what the first is, and which kernels it has. */
function processorText(text: string): string {
  const flags = flagsOf(text);
  if (flags !== null) {
    const kept = [...USUAL_FLAGS, ...AMX_FLAGS]
      .filter((one) => flags.includes(one));
    return `flags\t\t: ${kept.join(" ")}\n`;
  }
  const other = otherKeyOf(text);
  return other === null ? REMOVED : `${other}\t: ${REMOVED}\n`;
}

/** True for a file of the list that plugins may read without a policy. */
function isListedFile(path: string): boolean {
  const place = placeOf(path);
  return place !== null && isListed("readText", place);
}

/** The content of a file, by where it lies. */
export function fileText(
  path: string,
  text: string,
  paths: Paths,
  words: Words,
): string {
  if (text === "") return text;
  if (path === "/proc/meminfo") return eachLine(text, meminfoLine);
  if (path === "/proc/sys/vm/overcommit_memory") {
    return /^\d\n?$/.test(text) ? text : REMOVED;
  }
  if (path === "/proc/zoneinfo") {
    return eachLine(text, (line) => ZONE_LINE.test(line) ? line : REMOVED);
  }
  if (path === "/proc/cpuinfo") return processorText(text);
  if (path === "/proc/cgroups") return eachLine(text, controllerLine);
  if (/^\/proc\/pressure\/\w+$/.test(path)) return eachLine(text, pressureLine);
  if (/^\/proc\/(?:self|\d+)\/cgroup$/.test(path)) {
    // A name of a group may hold any other end of a line.
    return text.replace(/[^\n]+/g, (line) => groupLine(line, paths));
  }
  if (/^\/proc\/(?:self|\d+)\/mountinfo$/.test(path)) {
    return eachLine(text, (line) => groupMountLine(line, paths));
  }
  if (path === "/proc/net/route") return routesText(text, paths);
  if (path === "/proc/net/ipv6_route") return routes6Text(text, paths);
  if (path === "/proc/net/fib_trie") return trieText(text);
  if (/^\/sys\/class\/net\/[^/]+\/uevent$/.test(path)) {
    return eachLine(
      text,
      (line) => line === "DEVTYPE=wwan" ? line : REMOVED,
    );
  }
  if (path === "/proc/loadavg") {
    return /^(?:\d{1,4}\.\d\d ){3}\d{1,6}\/\d{1,7} \d{1,7}\n$/.test(text)
      ? text
      : REMOVED;
  }
  if (!path.startsWith("/sys/")) return REMOVED;
  if (isLabel(path)) return words.label(text);
  const name = path.slice(path.lastIndexOf("/") + 1);
  // Feature bits of a virtio device.
  if (name === "features") return /^[01]{64}\n$/.test(text) ? text : REMOVED;
  if (path.startsWith("/sys/fs/cgroup/") && isGroupFile(name)) {
    return groupFileText(name, text);
  }
  if (!isReadingName(name) && !isListedFile(path)) return REMOVED;
  const kept = attributeText(name, text, words);
  // A supply's attribute that lost its end is told apart from one that has it.
  return kept !== text && path.startsWith("/sys/class/power_supply/") &&
      /\n\s*\0*$/.test(text)
    ? `${kept}\n`
    : kept;
}
