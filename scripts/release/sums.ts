/** Digests of files, as sha256sum writes and checks them. */

/** SHA-256 of a file, in hex. */
export async function digestOf(path: string): Promise<string> {
  const bytes = await crypto.subtle.digest(
    "SHA-256",
    await Deno.readFile(path),
  );
  return [...new Uint8Array(bytes)].map((one) =>
    one.toString(16).padStart(2, "0")
  ).join("");
}

/** Name of a file → its digest, by name. */
export type Digests = ReadonlyMap<string, string>;

/** Digests of files of a folder. */
export async function digestsOf(
  folder: string,
  names: readonly string[],
): Promise<Digests> {
  const digests = new Map<string, string>();
  for (const name of [...names].sort()) {
    digests.set(name, await digestOf(`${folder}/${name}`));
  }
  return digests;
}

/** A line for each. */
export function sumsText(digests: Digests): string {
  return [...digests].map(([name, digest]) => `${digest}  ${name}\n`).join("");
}
