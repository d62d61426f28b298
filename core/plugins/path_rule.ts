/** Which files a plugin may open, by what it asked for and where that led. */

import {
  type CeilingPlace,
  isListed,
  isNameFile,
  isPlainEntry,
  listedNames,
  placeOf,
  type ReadCall,
} from "./default_readable_match.ts";
import { createDeviceNumbers, plainName } from "./device_pseudonyms.ts";
import { coversPath, normalizePath } from "./host_call_permission.ts";
import type { PathGrants } from "./plugin_grants.ts";
import { isOfDevice, isReached } from "./opened_device_path.ts";
import { isRefusedPlace } from "./explicit_grant_files.ts";

/** One call that may be made. */
export interface Asked {
  readonly call: ReadCall;
  /** The path to open. */
  readonly path: string;
  /** What the real path has to lie below is found by this one; null: none. */
  readonly anchor: string | null;
  /** What the path goes on with after its anchor. */
  readonly rest: string;
  /** Where the default list has it; null: it does not. */
  readonly place: CeilingPlace | null;
  /** The same where the policy does not have it. */
  readonly limits: CeilingPlace | null;
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

const isBelow = (path: string, root: string) => coversPath([root], path);

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

/** The rule of one plugin; it remembers which device has which number. */
export function createPathRule(grants: PathGrants): PathRule {
  const { listed, granted, requested } = grants;
  const numbers = createDeviceNumbers();
  const paths = granted.map((one) => one.path);
  const named = new Set(paths);
  /** True where a grant of the policy is at, above or below a path. */
  const isMentioned = (path: string) =>
    paths.some((one) => isBelow(one, path) || isBelow(path, one));

  /** The name of a device in place of its number; null: there is no number. */
  function unnumbered(path: string): string | null {
    const place = placeOf(path);
    if (place === null) return null;
    const { row, entry, parts } = place;
    const name = numbers.nameOf(row.root, entry);
    return name === null ? null : [row.root, name, ...parts].join("/");
  }

  /** The device's link, or what the policy spells out of what it leads to. */
  function anchorOf(path: string): string | null {
    const entry = DEVICE.exec(path)?.[0];
    if (entry === undefined) return null;
    const spelled = granted.filter((one) => isBelow(path, one.path))
      .map((one) => one.by);
    return [entry, ...spelled].sort((a, b) => b.length - a.length)[0] ?? null;
  }

  /**
   * Why the default list does not have it; null: it has. `number` is what the
   * plugin calls the device where it does not see its name.
   */
  function listFault(
    call: ReadCall,
    { row, entry, parts }: CeilingPlace,
    number: string | null,
  ): string | null {
    const list = row.root.slice(row.root.lastIndexOf("/") + 1);
    if (!isListed(call, { row, entry, parts })) {
      const what = call === "readDir" ? "directory" : "file";
      const how = number === null
        ? `grant this ${what} in the policy`
        : `"${number}" stands for a device, grant this ${what} in the policy ` +
          `by the device's own name`;
      return `not in the default list of "${list}": ${how}`;
    }
    const isShown = number !== null || isPlainEntry(row, entry) ||
      isMentioned(`${row.root}/${entry}`);
    return isShown
      ? null
      : `the default list of "${list}" has this device by a number: list it`;
  }

  function openedByGrant(asked: Asked, real: string, anchor?: string): void {
    const spelled = normalizePath(asked.path);
    const isNamed = named.has(spelled);
    // The kernel's own links: /proc/self is another name of /proc/<pid>.
    const isAlias = isNamed && procSpellings(real).includes(spelled);
    const isDevice = anchor !== undefined &&
      isReached(asked.call, asked.rest, real, anchor);
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
      const name = unnumbered(spelled);
      const plain = name ?? spelled;
      const found = isClimbing || !coversPath(listed, spelled)
        ? null
        : placeOf(plain);
      const fault = found === null
        ? LEADS_OUT
        : listFault(call, found, name && (placeOf(spelled)?.entry ?? null));
      if (fault !== null && !isGranted) throw new Error(fault);
      const place = fault === null ? found : null;
      const anchor = isClimbing ? null : anchorOf(plain);
      return {
        call,
        path: name ?? path,
        anchor,
        rest: plain.slice(anchor?.length),
        place,
        limits: isGranted ? null : place,
      };
    },
    opened: (asked, realPath, realAnchor) => {
      const real = normalizePath(realPath);
      const { call, place, limits } = asked;
      const isOwn = place !== null && !isRefusedPlace(real) &&
        isOfDevice(call, place, real, realAnchor);
      if (isOwn) return;
      if (limits !== null) throw new Error(LEADS_OUT);
      openedByGrant(asked, real, realAnchor);
    },
    names: ({ path, limits }, names) => {
      if (limits === null) return names;
      const { row, entry } = limits;
      const isNamed = (name: string) =>
        isMentioned(normalizePath(`${path}/${name}`));
      if (!row.isClass || entry !== "") {
        const kept = new Set(listedNames(limits, names));
        return names.filter((name) => kept.has(name) || isNamed(name));
      }
      return numbers.shown(
        row.root,
        names,
        (name) => isPlainEntry(row, name) || isNamed(name),
      );
    },
    text: ({ limits }, text) =>
      limits !== null && isNameFile(limits) ? plainName(text) : text,
    hint: (path) =>
      coversPath(requested, path)
        ? "; not in the default list: grant it in the policy"
        : "",
  };
}
