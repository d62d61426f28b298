/** package.json of every package of the lockfile, as Deno keeps it. */

import type { LockedPackage } from "./rules.ts";

/** Reads the manifests that lie below a cache, in a folder per registry. */
export async function manifestOf(
  cache: string,
  { name, version }: Pick<LockedPackage, "name" | "version">,
): Promise<unknown> {
  for await (const registry of Deno.readDir(cache)) {
    const path = `${cache}/${registry.name}/${name}/${version}/package.json`;
    try {
      return JSON.parse(await Deno.readTextFile(path));
    } catch (error) {
      if (
        !(error instanceof Deno.errors.NotFound ||
          error instanceof Deno.errors.NotADirectory)
      ) throw error;
    }
  }
  throw new Error(
    `Cannot read the manifest of "${name}@${version}": not in "${cache}"`,
  );
}
