/** File calls below a folder in which the host's file systems are mounted. */

import { readdirSync, readlinkSync } from "node:fs";
import { NAMES_CAP, textCapOf } from "../../core/host_calls/answer_bounds.ts";
import {
  type Admit,
  failureCode,
  hostFailure,
} from "../../core/host_calls/raw_host.ts";
import { createGate } from "../../core/concurrency_gate.ts";
import { readOpenedText } from "../files/kernel_files.ts";
import { anchorOf } from "../files/read_directories.ts";
import { explain, type Files } from "../files/read_files.ts";
import { resolveBelow, type Root, stripRoot } from "../files/root_paths.ts";
import { type HostPlaces, proveKernelAbsent } from "./host_places.ts";
import { checkKind, kernelKinds, notHost } from "./kernel_kinds.ts";
import { OWN_GROUPS, OWN_MOUNTS, type OwnView } from "./own_view.ts";
import { withFolder } from "./opened_place.ts";
import {
  asNamed,
  firstNetwork,
  isOfNetwork,
  isOfReader,
} from "./reader_paths.ts";
import { createSelf } from "./self_of_host.ts";

/** Files that are open at once: a process may have few. */
const OPEN_CAP = 32;

/** Where a path lies on this machine, and how it is proven to be the host's. */
interface Found {
  readonly at: string;
  /** As the machine names it, for messages. */
  readonly path: string;
  readonly isKernel: boolean;
}

/** File calls, each of which proves that what it opened is the host's. */
export function createMountedFiles(
  root: Root,
  places: HostPlaces,
  own: OwnView,
): Files {
  const inTurn = createGate(OPEN_CAP);
  const self = createSelf(root.path, own, places);
  let network: Promise<void> | undefined;

  function refuseOfReader(path: string): void {
    if (!isOfReader(path)) return;
    throw notHost("use", path, "it is of who reads it, not of the host");
  }

  async function find(path: string): Promise<Found> {
    if (kernelKinds(path) === null || path.includes("/..")) {
      const at = await resolveBelow(root, path, "always").catch(
        async (error) => {
          if (failureCode(error) === "ENOENT") await places.proveAbsent(path);
          throw error;
        },
      );
      const inside = stripRoot(root.path, at);
      if (kernelKinds(inside) !== null) {
        // Links have led through "self" by now, and nobody can tell any more.
        throw notHost("use", path, "it leads to /proc or /sys by a detour");
      }
      await places.proveSame(inside);
      return { at, path, isKernel: false };
    }
    const first = firstNetwork(path);
    if (first !== null) await places.proveFirst();
    if (isOfNetwork(path)) {
      await (network ??= places.proveSame("/sys/class/net"));
    }
    return { at: `${root.path}${first ?? path}`, path, isKernel: true };
  }

  /** What is asked of the opened file itself. */
  const check = ({ path, isKernel }: Found) => (link: string) => {
    if (isKernel) return checkKind(link, path, own.kindOf);
    // What was proven was the place that was found, and no other.
    stripRoot(root.path, readlinkSync(link));
  };

  async function admitted(link: string, admit: Admit | undefined) {
    if (admit === undefined) return;
    admit(stripRoot(root.path, link), await anchorOf(root, admit));
  }

  async function asked<T>(
    path: string,
    run: (found: Found) => Promise<T>,
  ): Promise<T> {
    refuseOfReader(path);
    const found = await find(path);
    try {
      return await run(found);
    } catch (error) {
      const isMissing = failureCode(error) === "ENOENT";
      if (isMissing && found.isKernel) {
        proveKernelAbsent(root.path, path, own.kindOf);
      }
      throw error;
    }
  }

  async function readText(path: string, admit?: Admit): Promise<string> {
    if (admit === undefined && path === OWN_GROUPS) return await self.groups();
    if (admit === undefined && path === OWN_MOUNTS) return await self.mounts();
    return await asked(path, async (found) => {
      let opened = "";
      const text = await readOpenedText(found.at, textCapOf(path), {
        isFollowed: found.isKernel,
        shown: path,
        check: (link) => {
          check(found)(link);
          opened = readlinkSync(link);
        },
      });
      await admitted(opened, admit);
      return text;
    });
  }

  async function readDir(
    path: string,
    admit?: Admit,
  ): Promise<readonly string[]> {
    return await asked(path, async (found) => {
      const [names, opened] = withFolder(found.at, (link) => {
        check(found)(link);
        return [readdirSync(link), readlinkSync(link)] as const;
      });
      await admitted(opened, admit);
      if (names.length <= NAMES_CAP) return names.sort();
      const why = `Cannot list "${path}": over ${NAMES_CAP} names`;
      throw hostFailure("too-large", why);
    });
  }

  async function readLinkName(path: string, admit?: Admit): Promise<string> {
    const slash = path.lastIndexOf("/");
    const name = path.slice(slash);
    refuseOfReader(path);
    return await asked(path.slice(0, slash) || "/", async (found) => {
      const [target, opened] = withFolder(found.at, (link) => {
        check(found)(link);
        return [readlinkSync(`${link}${name}`), readlinkSync(link)] as const;
      });
      await admitted(`${opened}${name}`, admit);
      return target.slice(target.lastIndexOf("/") + 1);
    });
  }

  const call = <T>(
    action: string,
    run: (path: string, admit?: Admit) => Promise<T>,
  ) =>
  (path: string, admit?: Admit) =>
    explain(action, path, () => inTurn(() => run(asNamed(path), admit)));
  return {
    readText: call("read", readText),
    readDir: call("list", readDir),
    readLinkName: call("read link", readLinkName),
  };
}
