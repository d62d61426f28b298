/** Machines that users of other tools reported, and more of their kinds. */

import {
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
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
  ModelCarryRecording,
} from "../../schema/types.ts";
import { machineAnswers, machinePath, machinePolicy } from "./machines.ts";
import { sharedPath } from "./shared.ts";
import { inTemp } from "./temp.ts";

type Call = ModelCarryRecording["calls"][number];

/** A text, or what is no regular file. */
export type Content = string | { readonly link: string } | {
  readonly dir: true;
} | { readonly bytes: string };

/** One of our machines in which some things are otherwise. */
export interface ChangedMachine {
  readonly base: string;
  readonly remove?: readonly string[];
  readonly files?: Readonly<Record<string, Content>>;
  readonly host?: {
    readonly set?: readonly Call[];
    readonly drop?: readonly (readonly [string, readonly unknown[]])[];
  };
  readonly policy?: ModelCarryPolicy | undefined;
}

function remove(sysroot: string, path: string): void {
  rmSync(join(sysroot, path), { recursive: true, force: true });
  // A device without attributes is none: the kernel lists no empty one.
  for (let at = dirname(path); /^sys\/class\/[^/]+\/./.test(at);) {
    try {
      rmdirSync(join(sysroot, at));
    } catch {
      return;
    }
    at = dirname(at);
  }
}

function write(sysroot: string, path: string, content: Content): void {
  const at = join(sysroot, path);
  mkdirSync(dirname(at), { recursive: true });
  if (typeof content === "object" && "dir" in content) {
    mkdirSync(at, { recursive: true });
    return;
  }
  if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(at);
  if (typeof content === "string") writeFileSync(at, content);
  else if ("link" in content) symlinkSync(content.link, at);
  else writeFileSync(at, Buffer.from(content.bytes, "hex"));
}

/** The changed machine as a folder, for the time of the work. */
export function withMachine<T>(
  { base, remove: gone = [], files = {} }: ChangedMachine,
  work: (sysroot: string) => Promise<T>,
): Promise<T> {
  return inTemp((dir) => {
    const sysroot = join(dir, "machine");
    cpSync(machinePath(base), sysroot, {
      recursive: true,
      verbatimSymlinks: true,
    });
    for (const path of gone) remove(sysroot, path);
    for (const [path, one] of Object.entries(files)) write(sysroot, path, one);
    return work(sysroot);
  });
}

/** What is said of the changed machine. */
export function snapshotOfChanged(
  machine: ChangedMachine,
): Promise<LocalModelResourceSnapshot> {
  const { base, host: { set = [], drop = [] } = {}, policy } = machine;
  const known = machineAnswers(base);
  const nameOf = (call: string, args: readonly unknown[]) =>
    JSON.stringify([call, args]);
  const gone = new Set([
    ...drop.map(([call, args]) => nameOf(call, args)),
    ...set.map(({ call, args }) => nameOf(call, args)),
  ]);
  const kept = known.calls.filter(({ call, args }) =>
    !gone.has(nameOf(call, args))
  );
  return withMachine(machine, (sysroot) =>
    takeSnapshot({
      sysroot,
      answers: { ...known, calls: [...kept, ...set] },
      policy: policy ? resolvePolicy(policy) : machinePolicy(base),
    }));
}

/** A reported machine, by what its file begins with: `12`, `47b`. */
export function reportedMachine(id: string): ChangedMachine {
  const dir = sharedPath("cases");
  const name = readdirSync(dir).find((one) => one.startsWith(`${id}-`));
  if (name === undefined) throw new RangeError(`Cannot find case "${id}"`);
  return JSON.parse(readFileSync(join(dir, name), "utf8")) as ChangedMachine;
}

/** Verdicts on the 1b and the 3b model. */
export function decisionsOf({ profiles }: LocalModelResourceSnapshot) {
  return profiles.map((one) => one.admission.decision);
}
