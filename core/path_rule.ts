/** Which files a plugin may open, by what it asked for and where that led. */

import {
  type CeilingPlace,
  isListed,
  isNameFile,
  isPlainEntry,
  listedNames,
  placeOf,
  type ReadCall,
} from "./ceiling_paths.ts";
import { createDeviceNumbers, plainName } from "./device_names.ts";
import { coversPath, normalizePath } from "./grants.ts";
import type { PathGrants } from "./plugin_grants.ts";
import { isRefusedPlace } from "./refused.ts";

/** One call that may be made. */
export interface Asked {
  readonly call: ReadCall;
  /** The path to open. */
  readonly path: string;
  /** What the real path has to lie below is found by this one; null: none. */
  readonly anchor: string | null;
  /** Where the default list has it; null: only the policy does. */
  readonly place: CeilingPlace | null;
  readonly isGranted: boolean;
}

export interface PathRule {
  /** Throws unless a path may be asked for. */
  ask(call: ReadCall, path: string): Asked;
  /** Throws unless what was opened is what was asked for. */
  opened(asked: Asked, realPath: string, realAnchor?: string): void;
  /** Names in a directory, as the plugin may see them. */
  names(asked: Asked, names: readonly string[]): readonly string[];
  /** Text of a file, as the plugin may see it. */
  text(asked: Asked, text: string): string;
  /** What to do about a path that is not granted. */
  hint(path: string): string;
}

const NOT_THIS = "only a grant of this very file opens it";
const LEADS_OUT = "leads out of what is granted";
// Where the kernel keeps links to devices.
const DEVICE =
  /^\/sys\/(?:class\/[^/]+|block|bus\/[^/]+\/(?:devices|drivers\/[^/]+))\/[^/]+/;

const isBelow = (path: string, root: string) =>
  path === root || path.startsWith(`${root}/`);

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

/** What `device` of a class entry links to is a directory above the entry's. */
function isParent(real: string, entry: string): boolean {
  return isBelow(real, "/sys/devices") && entry.startsWith(`${real}/`);
}

/** True where a file of the list is the one that its device has. */
function isOfDevice(
  { row, entry, parts }: CeilingPlace,
  real: string,
  anchor: string | undefined,
): boolean {
  const rest = parts.map((part) => `/${part}`).join("");
  if (row.entries === undefined || entry === null) {
    // A link to a neighbour (cpu0/cpufreq) leads to what is listed as well.
    const place = placeOf(real);
    return real === `${row.root}${rest}` || (place?.row === row &&
      (isListed("readText", place) || isListed("readDir", place)));
  }
  const link = `${row.root}/${entry}`;
  const isEntry = anchor === link ||
    (anchor?.startsWith("/sys/devices/") && anchor.endsWith(`/${entry}`));
  if (anchor === undefined || !isEntry) return false;
  if (real === `${anchor}${rest}`) return true;
  const below = parts[0] === "device" ? rest.slice("/device".length) : null;
  return below !== null && real.endsWith(below) &&
    isParent(real.slice(0, real.length - below.length), anchor);
}

/** True where a grant of a device, or of a list of them, reaches a real path. */
function isReached(asked: Asked, real: string, anchor: string | undefined) {
  if (anchor === undefined || !isBelow(anchor, "/sys/devices")) return false;
  if (isBelow(real, anchor)) return true;
  // Files of the parent itself, none of its other children.
  const file = /^(.*)\/device((?:\/[^/]+)?)$/.exec(normalizePath(asked.path));
  if (file === null || file[1] !== asked.anchor) return false;
  const name = file[2] ?? "";
  return (asked.call === "readDir") === (name === "") && real.endsWith(name) &&
    isParent(real.slice(0, real.length - name.length), anchor);
}

/** The rule of one plugin; it remembers which device has which number. */
export function createPathRule(grants: PathGrants): PathRule {
  const { listed, granted, requested } = grants;
  const numbers = createDeviceNumbers();
  const paths = granted.map((one) => one.path);
  const named = new Set(paths);
  /** True where a grant of the policy is at, above or below a path. */
  const isMentioned = (path: string) =>
    paths.some((one) => isBelow(one, path) || isBelow(path, one));

  /** The same path with the name of a device that was told by a number. */
  function unnumbered(path: string): readonly [string, boolean] {
    const place = placeOf(path);
    const { row, entry, parts } = place ?? {};
    if (row === undefined || entry === null || entry === undefined) {
      return [path, false];
    }
    const name = numbers.nameOf(row.root, entry);
    return name === null
      ? [path, false]
      : [[row.root, name, ...parts ?? []].join("/"), true];
  }

  function anchorOf(path: string, isGranted: boolean): string | null {
    const entry = DEVICE.exec(path)?.[0] ?? null;
    if (entry === null || !isGranted) return entry;
    // What the policy spells out goes as far as it says.
    return granted.map((one) => one.by)
      .filter((by) => by.startsWith(`${entry}/`) && isBelow(path, by))
      .sort((a, b) => b.length - a.length)[0] ?? entry;
  }

  /** Throws unless the default list has it. */
  function askList(call: ReadCall, path: string, isNumbered: boolean) {
    const place = placeOf(path);
    const list = place?.row.root.split("/").pop() ?? "";
    if (place === null || !isListed(call, place)) {
      const what = call === "readDir" ? "directory" : "file";
      throw new Error(
        `not in the default list of "${list}": grant this ${what} in the policy`,
      );
    }
    const device = `${place.row.root}/${place.entry}`;
    if (!isNumbered && !isPlainEntry(place) && !isMentioned(device)) {
      throw new Error(
        `the default list of "${list}" has this device by a number: list it`,
      );
    }
    return place;
  }

  function openedByGrant(asked: Asked, real: string, anchor?: string): void {
    const spelled = normalizePath(asked.path);
    const isNamed = named.has(spelled);
    // The kernel's own links: /proc/self is another name of /proc/<pid>.
    const isAlias = isNamed && procSpellings(real).includes(spelled);
    const isDevice = isReached(asked, real, anchor);
    if (!isAlias && !isDevice && !coversPath(paths, real)) {
      throw new Error(LEADS_OUT);
    }
    const isReal = named.has(real) || isAlias ||
      (isNamed && isDevice && isRefusedPlace(spelled));
    if (isRefusedPlace(real) && !isReal) throw new Error(NOT_THIS);
  }

  return {
    ask: (call, path) => {
      const spelled = normalizePath(path);
      const isGranted = coversPath(paths, spelled);
      if (isGranted && isRefusedPlace(spelled) && !named.has(spelled)) {
        throw new Error(NOT_THIS);
      }
      const isClimbing = path.split("/").includes("..");
      const [plain, isNumbered] = unnumbered(spelled);
      let place: CeilingPlace | null = null;
      if (!isClimbing && coversPath(listed, spelled)) {
        try {
          place = askList(call, plain, isNumbered);
        } catch (error) {
          if (!isGranted) throw error;
        }
      }
      if (!isGranted && place === null) throw new Error(LEADS_OUT);
      const anchor = isClimbing ? null : anchorOf(plain, isGranted);
      const opened = isNumbered ? plain : path;
      return { call, path: opened, anchor, place, isGranted };
    },
    opened: (asked, realPath, realAnchor) => {
      const real = normalizePath(realPath);
      const { place, isGranted } = asked;
      const isOwn = place !== null && isOfDevice(place, real, realAnchor) &&
        !isRefusedPlace(real);
      if (isOwn) return;
      if (!isGranted) throw new Error(LEADS_OUT);
      openedByGrant(asked, real, realAnchor);
    },
    names: ({ path, place, isGranted }, names) => {
      if (isGranted || place === null) return names;
      const { row, entry } = place;
      const isNamed = (name: string) =>
        isMentioned(normalizePath(`${path}/${name}`));
      if (row.entries === undefined || entry !== null) {
        const kept = new Set(listedNames(place, names));
        return names.filter((name) => kept.has(name) || isNamed(name));
      }
      return numbers.shown(
        row.root,
        names,
        (name) =>
          isPlainEntry({ row, entry: name, parts: [] }) || isNamed(name),
      );
    },
    text: ({ place, isGranted }, text) =>
      !isGranted && place !== null && isNameFile(place)
        ? plainName(text)
        : text,
    hint: (path) =>
      coversPath(requested, path)
        ? "; not in the default list: grant it in the policy"
        : "",
  };
}
