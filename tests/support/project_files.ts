/** The project's own files, as tests of the house look at them. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Folders of what is shipped. */
export const ROOMS = [
  "agent",
  "cli",
  "core",
  "host",
  "probes",
  "runner",
  "schema",
];

/** Where a path of the project lies. */
export function projectPath(path: string): string {
  return join(ROOT, path);
}

export function projectText(path: string): string {
  return readFileSync(projectPath(path), "utf8");
}

/** Paths of all files below a folder; "" is the project. */
export function filesBelow(
  folder: string,
  isLeftOut: (name: string) => boolean = () => false,
): string[] {
  return readdirSync(projectPath(folder), { withFileTypes: true })
    .filter((one) => !isLeftOut(one.name))
    .flatMap((one) => {
      const path = folder === "" ? one.name : `${folder}/${one.name}`;
      return one.isDirectory() ? filesBelow(path) : [path];
    });
}
