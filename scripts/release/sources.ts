/** What the lockfile and the cache say of the packages that are shipped. */

import { manifestOf } from "../licences/manifests.ts";
import { packageFaults } from "../licences/rules.ts";
import { SHIPPED, type Source } from "./parts.ts";

interface Lock {
  readonly npm?: Readonly<Record<string, { readonly integrity?: string }>>;
}

/** Version and digest of a package that the lockfile has once. */
export function lockedSource(
  lock: Lock,
  name: string,
): Omit<Source, "licence"> {
  const found = Object.entries(lock.npm ?? {}).filter(([key]) =>
    key.startsWith(`${name}@`)
  );
  const [[key = "", entry] = []] = found;
  if (found.length !== 1 || entry?.integrity === undefined) {
    throw new Error(`Cannot find one "${name}" with a digest in deno.lock`);
  }
  const [version = ""] = key.slice(name.length + 1).split("_");
  return { name, version, integrity: entry.integrity };
}

/** Reads them, with the licences that their manifests state. */
export async function readSources(
  lock: Lock,
  cache: string,
): Promise<Record<(typeof SHIPPED)[number], Source>> {
  const rows = await Promise.all(SHIPPED.map(async (name) => {
    const source = lockedSource(lock, name);
    const locked = { ...source, hasIntegrity: true };
    const manifest = await manifestOf(cache, source);
    const { licence, faults } = packageFaults(locked, manifest);
    if (faults.length > 0) throw new Error(faults.join("; "));
    return [name, { ...source, licence }] as const;
  }));
  return Object.fromEntries(rows) as Record<(typeof SHIPPED)[number], Source>;
}
