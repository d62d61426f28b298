/**
 * The libraries that a program needs, out of the Debian that packs: an image
 * has no system around it, so it brings them, with what they are licensed
 * under.
 */

import { basename } from "node:path";
import { ownerOf } from "./depends.ts";
import type { Need } from "./elf_needs.ts";
import type { Platform } from "./names.ts";
import { run } from "./run.ts";
import type { Entry } from "./tree.ts";

/** An installed Debian package that files were taken from. */
export interface Library {
  readonly name: string;
  readonly version: string;
  readonly files: readonly Entry[];
}

const COMMON = "/usr/share/common-licenses/";

/** Names of texts that a copyright file of Debian only points to. */
export function commonLicences(copyright: string): string[] {
  const found = copyright.matchAll(/\/usr\/share\/common-licenses\/([\w.-]+)/g);
  return [
    ...new Set([...found].map(([, name = ""]) => name.replace(/\.+$/, ""))),
  ].sort();
}

/** Name of what is installed: the package itself, or the one to link with. */
async function installed(owner: string, { deb }: Platform): Promise<string> {
  const names = [`${owner}:${deb}`, `${owner}-${deb}-cross`];
  for (const name of names) {
    const status = await run("dpkg-query", [
      ...["-W", "-f", "${db:Status-Status}", name],
    ], {}).catch(() => "");
    if (status === "installed") return name;
  }
  throw new Error(
    `Cannot make an image: its libraries come from Debian's ` +
      `${names.join(" or ")}, neither of which is installed`,
  );
}

/** Licences of a package, as files of the image. */
function licencesOf(owner: string, name: string): Entry[] {
  const [bare = ""] = name.split(":");
  const copyright = `/usr/share/doc/${bare}/copyright`;
  const text = Deno.readTextFileSync(copyright);
  return [
    [`usr/share/doc/${owner}/copyright`, copyright] as const,
    ...commonLicences(text).map((one) =>
      [`${COMMON.slice(1)}${one}`, `${COMMON}${one}`] as const
    ),
  ].map(([path, from]) => ({ path, mode: 0o644, from }));
}

/** What a program needs, by the package that it is taken from. */
export async function librariesOf(
  needs: readonly Need[],
  platform: Platform,
): Promise<Library[]> {
  const owners = [...new Set(needs.map((one) => ownerOf(one.library).owner))];
  return await Promise.all(
    owners.sort().map(async (owner) => {
      const name = await installed(owner, platform);
      const version = await run(
        "dpkg-query",
        ["-W", "-f", "${Version}", name],
        {},
      );
      const paths = (await run("dpkg-query", ["-L", name], {})).split("\n");
      const files = needs.filter((one) => ownerOf(one.library).owner === owner)
        .map(({ library }): Entry => {
          const from = paths.find((path) => basename(path) === library);
          if (from === undefined) {
            throw new Error(`Cannot find "${library}" in "${name}" ${version}`);
          }
          const isLoader = library.startsWith("ld-");
          return {
            path: isLoader ? platform.loader : `lib/${library}`,
            // The kernel starts the loader, and the loader maps the others.
            mode: isLoader ? 0o755 : 0o644,
            from,
          };
        });
      return {
        ...{ name, version },
        files: [...files, ...licencesOf(owner, name)],
      };
    }),
  );
}
