/**
 * The groups that bind who is in none, or the model service: this program's own,
 * a container's, say nothing of a service outside of it.
 */

import {
  countsMemory,
  type GroupLine,
  parseGroupLine,
} from "../../core/kernel/control_groups.ts";
import { GROUPS, isBelow, notHost } from "./kernel_kinds.ts";

/** Only the root of version 1 has them: CFTYPE_ONLY_ON_ROOT in the kernel. */
const ON_ROOT = ["release_agent", "cgroup.sane_behavior"];
/** The root of version 2 lacks them: CFTYPE_NOT_ON_ROOT. */
const NOT_ON_ROOT = ["cgroup.events", "cgroup.freeze", "cgroup.type"];

/** A text with other paths where a line can be read. */
function withPaths(text: string, pathOf: (line: GroupLine) => string): string {
  return text.split("\n").map((line) => {
    const group = parseGroupLine(line);
    if (group === null) return line;
    return `${group.id}:${group.controllers}:${pathOf(group)}`;
  }).join("\n");
}

/** Every hierarchy that /proc/self/cgroup tells of, at its root. */
export function atRoot(text: string): string {
  return withPaths(text, () => "/");
}

/** Counts as well, whoever runs in it (probes/memory/service_groups.ts). */
const UNIT = "/system.slice/ollama.service";

/** The hierarchy that counts memory; undefined: none does. */
function memoryLineOf(text: string): GroupLine | undefined {
  const lines = text.split("\n").flatMap((line) => parseGroupLine(line) ?? []);
  return lines.find(countsMemory) ??
    lines.find(({ controllers }) => controllers === "");
}

/** Those without another below them: what binds a group binds those in it. */
function innermost(groups: readonly string[]): readonly string[] {
  const each = [...new Set(groups)];
  return each.filter((one) =>
    !each.some((other) => other !== one && isBelow(other, one))
  );
}

/** What the kernel's paths of groups mean on the host. */
export interface Places {
  /** Path below the root of all groups, of one that the kernel names. */
  readonly place: (path: string) => string;
  /** The innermost group that has a limit, of a path and those above it. */
  readonly limited: (path: string) => string;
}

/**
 * /proc/self/cgroup as the model service has it; with none, at the root.
 *
 * @param text that of this program
 * @param services those of the processes that run a model
 * @throws where they run in several groups with limits
 */
export function ofService(
  text: string,
  services: readonly string[],
  { place, limited }: Places,
): string {
  const own = memoryLineOf(text);
  if (own === undefined) return atRoot(text);
  // There may be thousands of them in one group.
  const paths = new Set(services.map((one) => memoryLineOf(one)?.path ?? "/"));
  const all = innermost(
    [...paths].map(place).filter((one) => !isBelow(one, UNIT)),
  );
  // Several that share their limits, or have none, are bound alike.
  const inner = all.length > 1 ? innermost(all.map(limited)) : all;
  const [only] = inner;
  if (only === undefined) return atRoot(text);
  if (inner.length === 1) {
    return withPaths(text, ({ id }) => id === own.id && only || "/");
  }
  const why = "model services run in several of its control groups that have " +
    "limits: state memory.cgroup in the policy";
  throw notHost("use", GROUPS, why);
}

/** Where the groups that count memory are mounted; null: none count it. */
function topOf(
  text: string,
  list: (path: string) => readonly string[],
): { readonly path: string; readonly version: 1 | 2 } | null {
  const line = memoryLineOf(text);
  if (line === undefined) return null;
  if (countsMemory(line)) return { path: `${GROUPS}/memory`, version: 1 };
  const isHybrid = list(GROUPS).includes("unified");
  return { path: isHybrid ? `${GROUPS}/unified` : GROUPS, version: 2 };
}

/**
 * Where the root of all groups is mounted; null: no groups count memory.
 *
 * @param text /proc/self/cgroup, whose hierarchies are those of the machine
 * @throws where another group lies there, such as a container's own
 */
export function rootOfGroups(
  text: string,
  list: (path: string) => readonly string[],
): string | null {
  const top = topOf(text, list);
  if (top === null) return null;
  const listed = list(top.path);
  const isRoot = top.version === 1
    ? ON_ROOT.some((one) => listed.includes(one))
    : listed.includes("cgroup.controllers") &&
      !NOT_ON_ROOT.some((one) => listed.includes(one));
  if (isRoot) return top.path;
  const why = "it is not the root of all control groups: mount the host's " +
    "/sys, or state memory.cgroup in the policy";
  throw notHost("use", top.path, why);
}
