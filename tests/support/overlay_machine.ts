/** Machines that others reported: overlays over our machines. */

import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { takeSnapshot } from "../../agent/take_snapshot.ts";
import { resolvePolicy } from "../../core/policy/policy.ts";
import type {
  LocalModelResourceSnapshot,
  ModelCarryPolicy,
} from "../../schema/types.ts";
import { machineAnswers, machinePath, machinePolicy } from "./machines.ts";
import { sharedPath } from "./shared.ts";
import { inTemp } from "./temp.ts";

type Entry = string | { readonly link: string } | { readonly dir: true };

/** What a machine has in place of, or beside, the files of another. */
export interface Overlay {
  readonly base: string;
  readonly remove?: readonly string[];
  readonly files?: Readonly<Record<string, Entry>>;
  readonly policy?: ModelCarryPolicy | undefined;
}

function put(path: string, entry: Entry): void {
  mkdirSync(dirname(path), { recursive: true });
  const isDir = typeof entry === "object" && "dir" in entry;
  if (isDir) mkdirSync(path, { recursive: true });
  else if (typeof entry === "object") symlinkSync(entry.link, path);
  else writeFileSync(path, entry);
}

/** Removes a file, and the folders of a class that it leaves empty. */
function take(root: string, path: string): void {
  rmSync(join(root, path), { recursive: true, force: true });
  for (let at = dirname(path); at.startsWith("sys/class/"); at = dirname(at)) {
    if (readdirSync(join(root, at)).length > 0) return;
    rmSync(join(root, at), { recursive: true });
  }
}

/** Does something with a machine like one of ours, but for some files. */
export function onOverlay<T>(
  { base, remove = [], files = {} }: Overlay,
  work: (sysroot: string) => Promise<T>,
): Promise<T> {
  return inTemp(async (dir) => {
    const sysroot = join(dir, "machine");
    cpSync(machinePath(base), sysroot, { recursive: true });
    for (const path of remove) take(sysroot, path);
    for (const [path, entry] of Object.entries(files)) {
      put(join(sysroot, path), entry);
    }
    return await work(sysroot);
  });
}

/** Takes the snapshot of such a machine. */
export function snapshotOfOverlay(
  overlay: Overlay,
): Promise<LocalModelResourceSnapshot> {
  const { base, policy } = overlay;
  return onOverlay(overlay, (sysroot) =>
    takeSnapshot({
      sysroot,
      answers: machineAnswers(base),
      policy: policy ? resolvePolicy(policy) : machinePolicy(base),
    }));
}

/** A reported machine, by the number that its file begins with. */
export function reportedMachine(number: string): Overlay {
  const dir = sharedPath("cases");
  const file = readdirSync(dir).find((one) => one.startsWith(`${number}-`));
  if (file === undefined) throw new RangeError(`No case "${number}"`);
  return JSON.parse(readFileSync(join(dir, file), "utf8")) as Overlay;
}
