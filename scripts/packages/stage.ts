/** Lays a tree out in a folder: modes and times are stated, none inherited. */

import { dirname } from "node:path";
import type { Entry } from "./tree.ts";

async function makeFolder(
  root: string,
  path: string,
  known: Set<string>,
): Promise<void> {
  if (path === "." || known.has(path)) return;
  await makeFolder(root, dirname(path), known);
  await Deno.mkdir(`${root}/${path}`);
  await Deno.chmod(`${root}/${path}`, 0o755);
  known.add(path);
}

/** Writes a tree below a folder that is empty. */
export async function stage(
  root: string,
  entries: readonly Entry[],
  epochSeconds: number,
): Promise<void> {
  await Deno.mkdir(root, { recursive: true });
  await Deno.chmod(root, 0o755);
  const folders = new Set<string>();
  for (const { path, mode, from } of entries) {
    await makeFolder(root, from === null ? path : dirname(path), folders);
    const at = `${root}/${path}`;
    if (typeof from === "string") await Deno.copyFile(from, at);
    else if (from !== null) await Deno.writeFile(at, from);
    await Deno.chmod(at, mode);
  }
  const all = [...folders, ...entries.map(({ path }) => path), "."];
  for (const path of all) {
    await Deno.utime(`${root}/${path}`, epochSeconds, epochSeconds);
  }
}
