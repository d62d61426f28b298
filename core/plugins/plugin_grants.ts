/** What a plugin gets of what it asks for. */

import { CEILING_ROWS } from "./default_readable_list.ts";
import {
  isListedFile,
  listedPaths,
  placeOf,
} from "./default_readable_match.ts";
import { coversPath, normalizePath } from "./host_call_permission.ts";
import { isLoopbackBase } from "../http/loopback_address.ts";
import type { PluginPolicy } from "../policy/policy.ts";
import type { Permissions } from "../probe/contract.ts";
import { isRefusedPlace } from "./explicit_grant_files.ts";

/** What every plugin may have without an entry in the policy. */
export const CEILING = {
  read: CEILING_ROWS.map((row) => row.root),
  sys: ["system"],
} as const satisfies Permissions;

/** As many as the document can show: more would be granted unseen. */
const SHOWN_CAP = 64;
/** Built-in probes only, whatever a policy says. */
const NEVER_SYS = "ollama-show";

/** What a plugin may read, and why. */
export interface PathGrants {
  /** What its manifest asks for. */
  readonly requested: readonly string[];
  /** Of that, what the default list has files of. */
  readonly listed: readonly string[];
  /** Of that, what the policy grants, and by which path of its own. */
  readonly granted: readonly {
    readonly path: string;
    readonly by: string;
  }[];
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

function isPrefixed(path: string, prefix: string): boolean {
  return path === prefix ||
    path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);
}

function meetPath(asked: string, allowed: string): string[] {
  if (!allowed.startsWith("/")) return [];
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
  const prefix = isPrefixed(one.prefix, other.prefix)
    ? one.prefix
    : isPrefixed(other.prefix, one.prefix)
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
  return [...new Set(found)].slice(0, SHOWN_CAP);
}

const same = (asked: string, allowed: string) =>
  asked === allowed ? [asked] : [];

/** The paths of a manifest that the default list or the policy grants. */
export function pathsGrantedTo(
  asked: Permissions,
  entry: PluginPolicy | undefined,
): PathGrants {
  const requested = (asked.read ?? []).filter((one) => one.startsWith("/"));
  const allowed = entry?.grants?.read ?? [];
  const listed = requested.flatMap(listedPaths);
  const granted = requested.flatMap((one) =>
    allowed.flatMap((by) =>
      meetPath(one, by).map((path) => ({ path, by: normalizePath(by) }))
    )
  );
  const shown = new Set(
    [...new Set([...listed, ...granted.map((one) => one.path)])]
      .slice(0, SHOWN_CAP),
  );
  return {
    requested,
    listed: listed.filter((one) => shown.has(one)),
    granted: granted.filter((one) => shown.has(one.path)),
  };
}

/** Of what is granted the directories that stand for their default list. */
export function listedDirectories(grants: PathGrants): readonly string[] {
  const byPolicy = grants.granted.map((one) => one.path);
  return grants.listed.filter((one) =>
    !isListedFile(one) && !byPolicy.includes(one)
  );
}

/** Manifest ∩ (default list ∪ policy). */
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
  const { listed, granted } = pathsGrantedTo(asked, entry);
  return {
    read: [...new Set([...listed, ...granted.map((one) => one.path)])],
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
  const paths = granted.read ?? [];
  // A class that is granted by the default list holds more than the list has.
  const isGranted = (path: string) =>
    placeOf(normalizePath(path)) === null
      ? coversPath(paths, path)
      : paths.includes(normalizePath(path));
  const wanted: Permissions = {
    read: (asked.read ?? []).filter((one) => !isGranted(one)),
    net: (asked.net ?? []).filter((one) =>
      !(granted.net ?? []).some((other) => meetNet(one, other)[0] === one)
    ),
    run: (asked.run ?? []).filter((one) => !has.has(argv(one))),
    env: (asked.env ?? []).filter((one) => !granted.env?.includes(one)),
    sys: (asked.sys ?? []).filter((one) => !granted.sys?.includes(one)),
  };
  const entry = { grants: wanted as NonNullable<PluginPolicy["grants"]> };
  const read = pathsGrantedTo(wanted, entry).granted.map((one) => one.path);
  const could = { ...grantedTo(wanted, entry), read: [...new Set(read)] };
  return Object.fromEntries(
    Object.entries(could).filter(([, list]) => list.length > 0),
  );
}
