/** An image for systemd-sysext(8): /usr alone, as a naked squashfs. */

import { EXTENSION } from "./names.ts";
import type { Parts } from "./parts.ts";
import { run } from "./run.ts";
import { stage } from "./stage.ts";
import { type Entry, treeOf } from "./tree.ts";

/** Written as os-release(5) and systemd-sysext(8) have it. */
function releaseOf({ platform }: Parts): string {
  return [
    // It needs nothing of the system but the C library.
    "ID=_any",
    `ARCHITECTURE=${platform.systemd}`,
    // systemd 255 and later read units anew when it is merged.
    "EXTENSION_RELOAD_MANAGER=1",
    "",
  ].join("\n");
}

/** Writes an image; everything else goes into a folder that is not there yet. */
export async function makeSysext(
  parts: Parts,
  folder: string,
  out: string,
): Promise<void> {
  const { sources, epochSeconds } = parts;
  const release: Entry = {
    path: `usr/lib/extension-release.d/extension-release.${EXTENSION}`,
    mode: 0o644,
    from: new TextEncoder().encode(releaseOf(parts)),
  };
  const tree = `${folder}/tree`;
  const entries = [...treeOf("sysext", sources), release];
  await stage(tree, entries, epochSeconds);
  await run("mksquashfs", [
    ...[tree, out, "-noappend", "-quiet", "-no-progress"],
    ...["-all-root", "-no-xattrs", "-no-exports", "-reproducible"],
    // Files are read for a start: 3 s for 34 MB, and quick to read.
    ...["-comp", "zstd", "-Xcompression-level", "10"],
  ], { SOURCE_DATE_EPOCH: String(epochSeconds) });
}
