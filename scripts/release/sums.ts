/** Digests of files, as sha256sum writes and checks them. */

async function digest(path: string): Promise<string> {
  const bytes = await crypto.subtle.digest(
    "SHA-256",
    await Deno.readFile(path),
  );
  return [...new Uint8Array(bytes)].map((one) =>
    one.toString(16).padStart(2, "0")
  ).join("");
}

/** A line for each file of a folder, by name. */
export async function sumsOf(
  folder: string,
  names: readonly string[],
): Promise<string> {
  let text = "";
  for (const name of [...names].sort()) {
    text += `${await digest(`${folder}/${name}`)}  ${name}\n`;
  }
  return text;
}
