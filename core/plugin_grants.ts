/** What a plugin gets of what it asks for, and which real files that covers. */

import { coversPath, normalizePath } from "./grants.ts";
import { isLoopbackBase } from "./loopback.ts";
import type { PluginPolicy } from "./policy.ts";
import type { Permissions } from "./probe.ts";

/** What every plugin may have without an entry in the policy. */
export const CEILING = {
  read: [
    "/sys/class",
    "/sys/devices",
    "/proc/meminfo",
    "/proc/loadavg",
    "/proc/stat",
    "/proc/uptime",
    "/proc/cpuinfo",
    "/proc/pressure",
  ],
  sys: ["system"],
} as const satisfies Permissions;

/** Built-in probes only, whatever a policy says. */
const NEVER_SYS = "ollama-show";

const REFUSED_PLACES =
  /^\/(?:proc\/(?:\d+|self|thread-self|kcore|kmsg|net)|sys\/kernel\/debug|sys\/firmware)(?:\/|$)/;
// uevent repeats the serial number of a battery, the others are spellings of it.
const REFUSED_NAMES =
  /^(?:address|uevent|unique_id|wwid|.*serial.*|.*uuid.*|.*asset_tag.*)$/i;
const DEVICE_LISTS = /^\/sys\/(?:class|block|bus)\//;

/** True for a file that tells one machine from another by its name alone. */
export function isIdentifyingFile(path: string): boolean {
  return REFUSED_NAMES.test(path.slice(path.lastIndexOf("/") + 1));
}

/** True for a place that only a grant of the exact file opens. */
export function isRefusedPlace(path: string): boolean {
  const normal = normalizePath(path);
  return REFUSED_PLACES.test(normal) || isIdentifyingFile(normal);
}

interface NetGrant {
  readonly host: string;
  readonly port: string;
  readonly prefix: string;
}

function parseNet(text: string): NetGrant | null {
  const match = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+):(\d{1,5}|\*)(\/.*)?$/.exec(text);
  if (match === null) return null;
  const [, host = "", port = "", prefix = "/"] = match;
  const shown = port === "*" ? "80" : port;
  if (!isLoopbackBase(`http://${host}:${shown}`)) return null;
  return /%|\/\.\.?(\/|$)|[\\?#]/.test(prefix) ? null : { host, port, prefix };
}

function isBelow(path: string, prefix: string): boolean {
  return path === prefix ||
    path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
}

function meetPath(asked: string, allowed: string): string[] {
  if (!asked.startsWith("/") || !allowed.startsWith("/")) return [];
  if (!coversPath([allowed], asked)) {
    return coversPath([asked], allowed) ? [normalizePath(allowed)] : [];
  }
  const path = normalizePath(asked);
  // A manifest that names such a file does not open it; the policy has to.
  const isOpened = !isRefusedPlace(path) || normalizePath(allowed) === path;
  return isOpened ? [path] : [];
}

function meetNet(asked: string, allowed: string): string[] {
  const one = parseNet(asked);
  const other = parseNet(allowed);
  if (one === null || other === null || one.host !== other.host) return [];
  const port = one.port === "*" ? other.port : one.port;
  if (other.port !== "*" && other.port !== port) return [];
  const prefix = isBelow(one.prefix, other.prefix)
    ? one.prefix
    : isBelow(other.prefix, one.prefix)
    ? other.prefix
    : null;
  return prefix === null ? [] : [`${one.host}:${port}${prefix}`];
}

/** Every pairing of what is asked with what is allowed, once. */
function meet(
  asked: readonly string[] = [],
  allowed: readonly string[] = [],
  pair: (asked: string, allowed: string) => readonly string[],
): string[] {
  const found = asked.flatMap((one) =>
    allowed.flatMap((other) => pair(one, other))
  );
  // As many as the document can show: more would be granted unseen.
  return [...new Set(found)].slice(0, 64);
}

const same = (asked: string, allowed: string) =>
  asked === allowed ? [asked] : [];

/** Manifest ∩ (ceiling ∪ policy). */
export function grantedTo(
  asked: Permissions,
  entry: PluginPolicy | undefined,
): Permissions {
  const grants: Permissions = entry?.grants ?? {};
  const run = (asked.run ?? []).filter((argv) =>
    argv.length > 0 &&
    (grants.run ?? []).some((one) =>
      one.length === argv.length && one.every((arg, at) => arg === argv[at])
    )
  );
  return {
    read: meet(
      asked.read,
      [...CEILING.read, ...(grants.read ?? [])],
      meetPath,
    ),
    net: meet(asked.net, grants.net, meetNet),
    run,
    env: meet(asked.env, grants.env, same),
    sys: meet(
      asked.sys,
      [...CEILING.sys, ...(grants.sys ?? [])],
      same,
    ).filter((one) => one !== NEVER_SYS),
  };
}

/** Of what is asked for, what a policy would have to grant, and could. */
export function missingOf(
  asked: Permissions,
  granted: Permissions,
): Permissions {
  const argv = (one: readonly string[]) => JSON.stringify(one);
  const has = new Set((granted.run ?? []).map(argv));
  const wanted: Permissions = {
    read: (asked.read ?? []).filter((one) =>
      !coversPath(granted.read ?? [], one)
    ),
    net: (asked.net ?? []).filter((one) =>
      !(granted.net ?? []).some((other) => meetNet(one, other)[0] === one)
    ),
    run: (asked.run ?? []).filter((one) => !has.has(argv(one))),
    env: (asked.env ?? []).filter((one) => !granted.env?.includes(one)),
    sys: (asked.sys ?? []).filter((one) => !granted.sys?.includes(one)),
  };
  const could = grantedTo(wanted, {
    grants: wanted as NonNullable<PluginPolicy["grants"]>,
  });
  return Object.fromEntries(
    Object.entries(could).filter(([, list]) => list.length > 0),
  );
}

/** A real path below /proc/<pid> as a probe spells it. */
function procSpellings(real: string): string[] {
  const thread = /^\/proc\/\d+\/task\/\d+(\/.*)?$/.exec(real);
  const self = /^\/proc\/\d+(\/.*)?$/.exec(real);
  const rest = self?.[1] ?? "";
  return [
    ...(thread ? [`/proc/thread-self${thread[1] ?? ""}`] : []),
    ...(self ? [`/proc/self${rest}`] : []),
    ...(self && rest.startsWith("/net/") ? [`/proc${rest}`] : []),
  ];
}

/**
 * Throws unless a plugin with these grants may read the file that a path led
 * to. Asked with the path itself, it says whether to open it at all.
 */
export function createPathRule(
  granted: Permissions,
): (realPath: string, askedPath: string) => void {
  const read = granted.read ?? [];
  const names = new Set(read.map(normalizePath));
  return (realPath, askedPath) => {
    const asked = normalizePath(askedPath);
    const real = normalizePath(realPath);
    const isNamed = names.has(asked);
    // The kernel's own links: /proc/self is another name of /proc/<pid>.
    const isAlias = isNamed && procSpellings(real).includes(asked);
    const isDevice = real.startsWith("/sys/devices/") &&
      DEVICE_LISTS.test(asked) && !askedPath.split("/").includes("..") &&
      coversPath(read, asked);
    if (!isAlias && !isDevice && !coversPath(read, real)) {
      throw new Error("leads out of what is granted");
    }
    if (isRefusedPlace(asked) && !isNamed) {
      throw new Error("only a grant of this very file opens it");
    }
    const isReal = names.has(real) || isAlias ||
      (isNamed && isDevice && isRefusedPlace(asked));
    if (isRefusedPlace(real) && !isReal) {
      throw new Error("only a grant of this very file opens it");
    }
  };
}
