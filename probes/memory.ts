/** Memory a new program can take: the machine, its control groups, pressure. */

import type { MemoryFacts, MemoryLevel } from "../core/probe/facts.ts";
import type {
  Host,
  Json,
  Manifest,
  Observation,
} from "../core/probe/contract.ts";

const MEMINFO = "/proc/meminfo";
const PRESSURE = "/proc/pressure";
const SELF_CGROUP = "/proc/self/cgroup";
const CGROUP = "/sys/fs/cgroup";

export const manifest: Manifest = {
  id: "memory",
  version: "0.1.0",
  title: "Memory that a new program can take",
  provides: ["memory"],
  permissions: { read: [MEMINFO, PRESSURE, SELF_CGROUP, CGROUP] },
  timeoutMs: 500,
};

/** The machine's own level from /proc/meminfo, whose kB are KiB. */
export function parseMeminfo(text: string): MemoryLevel {
  const bytes = (name: string): number => {
    const kib = new RegExp(`^${name}:\\s+(\\d{1,13}) kB$`, "m").exec(text)?.[1];
    if (kib === undefined) {
      throw new SyntaxError(`Cannot find "${name}" in ${MEMINFO}`);
    }
    const found = Number(kib) * 1024;
    if (Number.isSafeInteger(found)) return found;
    throw new RangeError(`Cannot use "${kib}" kB of "${name}" in ${MEMINFO}`);
  };
  const totalBytes = bytes("MemTotal");
  const availableBytes = bytes("MemAvailable");
  if (totalBytes === 0 || availableBytes > totalBytes) {
    throw new RangeError(
      `Cannot use ${MEMINFO}: "${availableBytes}" of "${totalBytes}" bytes`,
    );
  }
  return { kind: "host", availableBytes, totalBytes };
}

/** Share of the last 10 s in which all tasks waited, in percent. */
export function parsePressure(text: string): number {
  const avg10 = /^full avg10=(\d{1,3}\.\d{1,6}) /m.exec(text)?.[1];
  const percent = Number(avg10);
  if (avg10 === undefined || percent > 100) {
    throw new SyntaxError(`Cannot find "full avg10" in ${PRESSURE}/memory`);
  }
  return percent;
}

// v1 writes "unlimited" as the largest page-aligned 64-bit number; no machine
// has the memory that a limit from here on would bind.
const UNLIMITED = 2n ** 53n;

/** A limit in bytes; null: none. */
export function parseLimit(text: string): number | null {
  const word = text.trim();
  if (word === "max") return null;
  if (!/^\d{1,20}$/.test(word)) {
    throw new SyntaxError(`Cannot read the limit "${word.slice(0, 40)}"`);
  }
  return BigInt(word) >= UNLIMITED ? null : Number(word);
}

/** Usage in bytes; cut short it would look like less. */
export function parseUsage(text: string, what: string): number {
  const value = /^(\d{1,15})\n$/.exec(text)?.[1];
  if (value === undefined) throw new SyntaxError(`Cannot read ${what}`);
  return Number(value);
}

/** Bytes that the kernel can take back: inactive files and slabs. */
export function parseReclaimable(text: string): number {
  const value = (name: string) => {
    const digits = new RegExp(`^${name} (\\d{1,15})$`, "m").exec(text)?.[1];
    return digits === undefined ? null : Number(digits);
  };
  // v1 counts its children under total_*; nothing found frees nothing.
  const files = value("total_inactive_file") ?? value("inactive_file") ?? 0;
  return files + (value("slab_reclaimable") ?? 0);
}

/** Path without `..`, which never leaves the mount. */
function normalize(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.map((part) => `/${part}`).join("");
}

/** Own group: the line of the memory controller, else the unified one. */
export function parseOwnGroup(
  text: string,
): { readonly version: 1 | 2; readonly path: string } {
  let unified: string | null = null;
  // A path that is cut short may be another group's.
  if (!text.endsWith("\n")) {
    throw new SyntaxError(`Cannot find the end of ${SELF_CGROUP}`);
  }
  for (const line of text.split("\n")) {
    const [, controllers, path] = /^\d+:([^:]*):(\/.*)$/.exec(line) ?? [];
    if (path === undefined) continue;
    if (controllers?.split(",").includes("memory")) {
      return { version: 1, path: normalize(path) };
    }
    if (controllers === "") unified = path;
  }
  if (unified === null) {
    throw new SyntaxError(`Cannot find a control group in ${SELF_CGROUP}`);
  }
  return { version: 2, path: normalize(unified) };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}

/** Text of a file; null where there is no such file. */
async function readOptional(host: Host, path: string): Promise<string | null> {
  try {
    return await host.readText(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

interface Version {
  readonly usage: string;
  readonly limits: readonly (readonly [string, MemoryLevel["kind"]])[];
}

const VERSIONS: Readonly<Record<1 | 2, Version>> = {
  1: {
    usage: "memory.usage_in_bytes",
    limits: [["memory.limit_in_bytes", "cgroup-max"]],
  },
  2: {
    usage: "memory.current",
    limits: [["memory.max", "cgroup-max"], ["memory.high", "cgroup-high"]],
  },
};

/** Ceilings of one group; null where it has no files of the controller. */
async function readGroup(
  host: Host,
  at: string,
  version: 1 | 2,
): Promise<MemoryLevel[] | null> {
  const { usage, limits } = VERSIONS[version];
  const reads = limits.map(([file]) => readOptional(host, `${at}/${file}`));
  // Which of two failures is told is no matter of time.
  await Promise.allSettled(reads);
  const texts = await Promise.all(reads);
  if (texts.every((text) => text === null)) {
    // A file that is listed and missing is a failure, not a group without it.
    const listed = await host.readDir(at);
    const lost = limits.find(([file]) => listed.includes(file));
    if (lost) throw new Error(`Cannot find "${at}/${lost[0]}"`);
    return null;
  }
  const found: { kind: MemoryLevel["kind"]; limit: number }[] = [];
  for (const [index, text] of texts.entries()) {
    const [file, kind] = limits[index] ?? ["", "cgroup-max"];
    if (text === null) throw new Error(`Cannot find "${at}/${file}"`);
    const limit = parseLimit(text);
    if (limit !== null) found.push({ kind, limit });
  }
  if (found.length === 0) return [];
  const figures = [
    host.readText(`${at}/${usage}`),
    readOptional(host, `${at}/memory.stat`),
  ] as const;
  await Promise.allSettled(figures);
  const [used, stat] = await Promise.all(figures);
  const usedBytes = parseUsage(used, `${at}/${usage}`);
  const reclaimable = Math.min(usedBytes, parseReclaimable(stat ?? ""));
  return found.map(({ kind, limit }) => ({
    kind,
    availableBytes: Math.min(
      limit,
      Math.max(0, limit - usedBytes + reclaimable),
    ),
    totalBytes: Math.max(1, limit),
  }));
}

/** True where the group's own list proves that it has no memory controller. */
async function isWithoutController(host: Host, at: string): Promise<boolean> {
  const text = await readOptional(host, `${at}/cgroup.controllers`);
  return text !== null && !text.split(/\s+/).includes("memory");
}

/** Where the groups lie: v1 below memory/, v2 at the mount or below unified/. */
async function findMount(host: Host, version: 1 | 2): Promise<string | null> {
  const listed = await host.readDir(CGROUP).catch((error) => {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  });
  if (listed === null) return null;
  if (version === 1) {
    return listed.includes("memory") ? `${CGROUP}/memory` : null;
  }
  return listed.includes("unified") ? `${CGROUP}/unified` : CGROUP;
}

async function exists(host: Host, path: string): Promise<boolean> {
  try {
    await host.readDir(path);
    return true;
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

/** Ceilings of a group and of all groups above it. */
export async function readLevels(
  host: Host,
  group: { readonly version: 1 | 2; readonly path: string },
  isStated: boolean,
): Promise<MemoryLevel[]> {
  const { version } = group;
  const mount = await findMount(host, version);
  if (mount === null) {
    throw new Error(`Cannot find the control groups of version ${version}`);
  }
  let path = group.path;
  if (path !== "" && !(await exists(host, `${mount}${path}`))) {
    // Inside a container the own group is shown as the root of the mount.
    const listed = await host.readDir(mount);
    if (isStated) throw new Error(`Cannot find the control group "${path}"`);
    if (listed.includes(path.split("/")[1] ?? "")) {
      throw new Error("Cannot find the own control group");
    }
    path = "";
  }
  const levels: MemoryLevel[] = [];
  let isLeaf = true;
  for (let at = path;; at = at.slice(0, at.lastIndexOf("/"))) {
    const found = await readGroup(host, `${mount}${at}`, version);
    // The root of a mount has no limit; v1 parents may be hidden.
    const isOptional = at === "" || (version === 1 && !isLeaf);
    if (found !== null) levels.push(...found);
    else if (
      !isOptional && !(await isWithoutController(host, `${mount}${at}`))
    ) {
      throw new Error(`Cannot find the memory limits of "${mount}${at}"`);
    }
    if (at === "") return levels;
    isLeaf = false;
  }
}

interface Ceilings {
  readonly levels: readonly MemoryLevel[];
  /** Why they may not be all; null: they are. */
  readonly doubt: string | null;
}

async function readCgroups(host: Host, stated: string): Promise<Ceilings> {
  if (stated === "host") return { levels: [], doubt: null };
  if (stated !== "self") {
    const version = await exists(host, `${CGROUP}/memory`) ? 1 : 2;
    const group = { version, path: normalize(stated) } as const;
    return { levels: await readLevels(host, group, true), doubt: null };
  }
  const text = await readOptional(host, SELF_CGROUP);
  if (text !== null) {
    const own = parseOwnGroup(text);
    return { levels: await readLevels(host, own, false), doubt: null };
  }
  if (!(await exists(host, CGROUP))) return { levels: [], doubt: null };
  // There are groups, and which is our own is not told.
  const root = { version: 2, path: "" } as const;
  return {
    levels: await readLevels(host, root, false),
    doubt: `Cannot find "${SELF_CGROUP}"`,
  };
}

async function readPressure(host: Host): Promise<number | null> {
  try {
    return parsePressure(await host.readText(`${PRESSURE}/memory`));
  } catch (error) {
    // Booted with psi=0.
    if (codeOf(error) === "EOPNOTSUPP") return null;
    // Only without the whole directory the kernel keeps no PSI.
    const isAbsent = codeOf(error) === "ENOENT" &&
      !(await exists(host, PRESSURE));
    if (isAbsent) return null;
    throw error;
  }
}

/** Names of groups may be those of people: only the file is told. */
function withoutGroups(message: string): string {
  return message.replace(
    /"(\/sys\/fs\/cgroup)\/[^"]*?(\/(?:memory|cgroup)\.[\w.]+)?"/g,
    '"$1/*$2"',
  );
}

export default async function probe(
  host: Host,
  settings: { readonly [key: string]: Json },
): Promise<Observation> {
  const stated = String(settings["cgroup"] ?? "self");
  const [machine, groups, pressure] = await Promise.allSettled([
    host.readText(MEMINFO).then(parseMeminfo),
    readCgroups(host, stated),
    readPressure(host),
  ]);
  const levels = [
    ...(machine.status === "fulfilled" ? [machine.value] : []),
    ...(groups.status === "fulfilled" ? groups.value.levels : []),
  ];
  const failures: unknown[] = [machine, groups, pressure].flatMap((one) =>
    one.status === "rejected" ? [one.reason] : []
  );
  if (groups.status === "fulfilled" && groups.value.doubt !== null) {
    failures.push(new Error(groups.value.doubt));
  }
  const [failure] = failures;
  if (levels.length === 0) {
    const code = codeOf(failure);
    const why = failure instanceof Error ? failure.message : String(failure);
    throw Object.assign(new Error(withoutGroups(why)), code ? { code } : {});
  }
  const memory: MemoryFacts = {
    levels,
    pressureFullAvg10Percent: pressure.status === "fulfilled"
      ? pressure.value
      : null,
  };
  return failure === undefined ? { memory } : {
    memory,
    incomplete: withoutGroups(
      failure instanceof Error ? failure.message : String(failure),
    ),
  };
}
