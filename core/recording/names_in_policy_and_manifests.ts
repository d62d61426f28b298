/** What policy and manifests say of their own: it goes beside a recording. */

import type { Policy } from "../policy/policy.ts";
import type { Report } from "../probe/report.ts";
import type { ModelCarryRecording } from "../../schema/types.ts";
import { Paths } from "./path_placeholders.ts";
import { Placeholders } from "./placeholders.ts";

export interface Stated {
  /** Models of the profiles. */
  readonly tags: readonly string[];
  /** Model store and control group of the policy; null: none. */
  readonly store: string | null;
  readonly group: string | null;
  /** What was granted to plugins: it stands in their manifests. */
  readonly read: readonly string[];
  readonly net: readonly string[];
  readonly env: readonly string[];
  readonly run: readonly (readonly string[])[];
}

export const NOTHING_STATED: Stated = {
  tags: [],
  store: null,
  group: null,
  read: [],
  net: [],
  env: [],
  run: [],
};

function groupOf({ memory }: Policy): string | null {
  return memory.cgroup.startsWith("/") ? memory.cgroup : null;
}

/** What a run states, by its policy and the reports of its plugins. */
export function statedBy(policy: Policy, reports: readonly Report[]): Stated {
  const grants = reports.filter((one) => one.origin === "plugin")
    .map((one) => one.granted);
  return {
    tags: policy.profiles.map((one) => one.modelTag),
    store: policy.modelStore,
    group: groupOf(policy),
    read: grants.flatMap((one) => one.read ?? []),
    net: grants.flatMap((one) => one.net ?? []),
    env: grants.flatMap((one) => one.env ?? []),
    run: grants.flatMap((one) => one.run ?? []),
  };
}

function groupPath(paths: Paths, group: string): string {
  return group.split("/").map((one) => paths.group(one)).join("/");
}

/** The policy's own paths are numbered first: a replay can do the same. */
export function seedPolicy(
  paths: Paths,
  { store, group }: Pick<Stated, "store" | "group">,
): { readonly store: string | null; readonly group: string | null } {
  return {
    store: store === null ? null : paths.path(store),
    group: group === null ? null : groupPath(paths, group),
  };
}

/** A policy as a recording spells its paths, for who asks the recording. */
export function asRecorded(
  policy: Policy,
  recording: ModelCarryRecording,
): Policy {
  const { modelStore } = policy;
  const stated = { store: modelStore, group: groupOf(policy) };
  const { store, group } = seedPolicy(new Paths(new Placeholders()), stated);
  const asked = (call: string, at: string) =>
    recording.calls.some((one) =>
      one.call === call && String(one.args[0]).endsWith(at)
    );
  // One that was written by hand may spell them as they are.
  const isStore = modelStore !== null && !asked("statfs", modelStore);
  const isGroup = stated.group !== null && !asked("readDir", stated.group);
  return {
    ...policy,
    ...(isStore && store !== null ? { modelStore: store } : {}),
    ...(isGroup && group !== null
      ? { memory: { ...policy.memory, cgroup: group } }
      : {}),
  };
}
