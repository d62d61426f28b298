/** Paths without the names that people gave: numbered, still fitting together. */

import { CEILING_ROWS } from "../plugins/default_readable_list.ts";
import { listedNames, placeOf } from "../plugins/default_readable_match.ts";
import {
  isGroupFile,
  isInterfaceName,
  isKernelName,
} from "../masking/kernel_names.ts";
import type { Placeholders } from "./placeholders.ts";

const CGROUP = "/sys/fs/cgroup";
const CGROUP_MOUNTS = "memory unified systemd".split(" ");
/** Groups that systemd and container runtimes make on every machine. */
const GROUPS = ("app.slice background.slice besteffort burstable " +
  "containerd.service docker docker.service guaranteed init.scope " +
  "kubelet.service kubepods kubepods-besteffort.slice " +
  "kubepods-burstable.slice kubepods.slice llama-server.service lxc " +
  "machine.slice ollama.service session.slice system.slice user.slice")
  .split(" ");
const GROUP_ENDING = /\.(?:slice|scope|service|mount|socket)$/;
/** Places of every machine, and where Ollama keeps models of its own. */
const PLACES = [
  ..."bin boot dev etc home lib mnt opt proc root run sbin srv sys tmp usr var"
    .split(" ").map((one) => `/${one}`),
  // What a memory probe asks beside /proc/meminfo.
  "/proc/cgroups",
  "/proc/self/mountinfo",
  "/proc/sys",
  "/proc/sys/vm",
  "/proc/sys/vm/overcommit_memory",
  "/proc/zoneinfo",
  "/usr/share",
  "/usr/share/ollama",
  "/usr/share/ollama/.ollama",
  "/usr/share/ollama/.ollama/models",
  "/var/lib",
  "/var/lib/ollama",
  "/var/lib/ollama/models",
];

/** True for a name below a device of the list that plugins may read. */
function isListedName(below: string, name: string): boolean {
  const place = placeOf(below);
  const isDevice = place !== null &&
    (place.entry !== null || place.row.entries === undefined);
  return isDevice && listedNames(place, [name]).length > 0;
}

/** A path and every folder above it. */
function prefixes(path: string): string[] {
  const parts = path.split("/").filter((one) => one !== "");
  return parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}`);
}

/** The paths of one recording. */
export class Paths {
  readonly #names: Placeholders;
  readonly #kept: ReadonlySet<string>;

  /** `stated` are paths that manifests name: they stay. */
  constructor(names: Placeholders, stated: readonly string[] = []) {
    this.#names = names;
    const roots = CEILING_ROWS.map((row) => row.root);
    this.#kept = new Set([
      ...PLACES,
      ...[...roots, ...stated].flatMap(prefixes),
    ]);
  }

  /** A control group, or a file of one. */
  group(name: string): string {
    if (isDots(name) || isGroupFile(name)) return name;
    if (GROUPS.includes(name) || CGROUP_MOUNTS.includes(name)) return name;
    const ending = GROUP_ENDING.exec(name)?.[0] ?? "";
    return `${this.#names.of("group", name)}${ending}`;
  }

  interface(name: string): string {
    return isInterfaceName(name) ? name : this.#names.of("net", name);
  }

  /** What a directory lists; `below` is the directory as it was asked for. */
  child(below: string, name: string): string {
    if (isDots(name) || this.#kept.has(`${below}/${name}`)) return name;
    if (below === CGROUP || below.startsWith(`${CGROUP}/`)) {
      return this.group(name);
    }
    if (/^\/(?:sys|proc)(?:\/|$)/.test(below)) {
      // bonding_masters is a file among the interfaces.
      if (isKernelName(name) || isListedName(below, name)) return name;
      return /^\/sys\/.*\/net$/.test(below)
        ? this.interface(name)
        : this.#names.of("dev", name);
    }
    // Below whatever home: the rule of the disk probe.
    if (name === ".ollama") return name;
    if (name === "models" && below.endsWith("/.ollama")) return name;
    return this.#names.of("path", name);
  }

  /** A path, part by part. */
  path(text: string): string {
    let above = "";
    return text.split("/").map((part) => {
      const safe = this.child(above, part);
      if (part !== "") above += `/${part}`;
      return safe;
    }).join("/");
  }
}

function isDots(name: string): boolean {
  return name === "" || name === "." || name === "..";
}
