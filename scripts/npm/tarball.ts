/** Tarballs that are the same, byte by byte, whenever they are made. */

// What npm itself writes: no file of a package is of a certain day.
const MODIFIED = "@499162500";

/** Packs a folder below `parent` into a file. */
export async function packFolder(
  parent: string,
  folder: string,
  out: string,
): Promise<void> {
  const tar = new Deno.Command("tar", {
    args: [
      ...["--format=ustar", "--sort=name", `--mtime=${MODIFIED}`],
      // Nothing of who packed it, nor of their umask.
      ...["--owner=0", "--group=0", "--numeric-owner"],
      ...["--mode=u=rwX,go=rX", "-cf", "-", "-C", parent, folder],
    ],
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const gzip = new Deno.Command("gzip", {
    args: ["--no-name", "-9"],
    stdin: "piped",
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const part = `${out}.part`;
  const file = await Deno.create(part);
  await Promise.all([
    tar.stdout.pipeTo(gzip.stdin),
    gzip.stdout.pipeTo(file.writable),
  ]);
  const ends = await Promise.all([tar.status, gzip.status]);
  if (ends.some((one) => !one.success)) {
    await Deno.remove(part);
    throw new Error(`Cannot pack "${folder}": tar or gzip failed`);
  }
  await Deno.rename(part, out);
}
