/** A policy in force, key by key: what holds, who stated it, what it loosens. */

import { loosened } from "./loosened_limits.ts";
import { BUILT_IN_PROFILES } from "./model_profiles.ts";
import type { Policy } from "./policy.ts";
import { policyKeys, type Schema } from "./policy_keys.ts";

export interface ShownKey {
  /** As people write it: `limits.battery.lowPercent`, `profiles[0]`. */
  readonly path: string;
  /** JSON pointer, as `policy.assumptions[].key` of a snapshot. */
  readonly key: string;
  /** Null: nothing is stated, and there is no default. */
  readonly value: unknown;
  /** True: by the file. */
  readonly isStated: boolean;
  /** What it lets pass that the defaults would not; null: nothing. */
  readonly loosens: string | null;
}

type Entry = Omit<ShownKey, "loosens">;

/** What stands at a path of names; undefined where nothing does. */
function at(document: unknown, names: readonly string[]): unknown {
  let value = document;
  for (const name of names) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, name)
      ? (value as Readonly<Record<string, unknown>>)[name]
      : undefined;
  }
  return value;
}

/** Paths of what holds one value each, without what every policy has to say. */
function leaves(schema: Schema): string[] {
  return policyKeys(schema)
    .filter(({ path, schema, isRequired }) =>
      !/\[\]|\.ID/.test(path) && schema.properties === undefined && !isRequired
    ).map(({ path }) => path);
}

const isList = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.some((one) => typeof one === "object");

/** A list of the file, one by one; each has its place there. */
function listed(path: string, list: readonly unknown[]): Entry[] {
  return list.map((value, index) => ({
    path: `${path}[${index}]`,
    key: `/${path.replaceAll(".", "/")}/${index}`,
    value,
    isStated: true,
  }));
}

function plugins(entries: Policy["plugins"]): Entry[] {
  return Object.entries(entries).flatMap(([id, entry]) => {
    const keys = Object.entries(entry);
    const one = { path: `plugins.${id}`, key: `/plugins/${id}` };
    if (keys.length === 0) return [{ ...one, value: {}, isStated: true }];
    return keys.map(([name, value]) => ({
      path: `${one.path}.${name}`,
      key: `${one.key}/${name}`,
      value,
      isStated: true,
    }));
  });
}

function entriesOf(path: string, policy: Policy, file: unknown): Entry[] {
  const names = path.split(".");
  const value = at(policy, names) ?? null;
  const isStated = at(file, names) !== undefined;
  const key = `/${names.join("/")}`;
  if (path === "profiles") {
    const own = policy.profiles.slice(BUILT_IN_PROFILES.length);
    const builtIn = { path, key, value: BUILT_IN_PROFILES, isStated: false };
    return [builtIn, ...listed(path, own)];
  }
  if (path === "plugins") {
    const stated = plugins(policy.plugins);
    return stated.length > 0 ? stated : [{ path, key, value: null, isStated }];
  }
  if (isList(value)) return listed(path, value);
  return [{ path, key, value, isStated }];
}

/** Every key of a policy, in the order of its schema. */
export function shownPolicy(
  schema: Schema,
  policy: Policy,
  file: unknown,
): ShownKey[] {
  const looser = new Map(
    loosened(policy).map(({ key, message }) => [key, message] as const),
  );
  return leaves(schema).flatMap((path) => entriesOf(path, policy, file))
    .map((one) => ({ ...one, loosens: looser.get(one.key) ?? null }));
}
