/** The program of the package: few files, since Node takes its time for each. */

/** Bundles the program into a folder; gives the name of its first file. */
export async function bundleProgram(
  root: string,
  folder: string,
): Promise<string> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: [
      ...["bundle", "--quiet", "--minify", "--code-splitting"],
      ...["--format=esm", "--outdir", folder, "main.ts"],
    ],
    // Where it is run from is in the names that it writes.
    cwd: root,
    stdin: "null",
  }).output();
  if (!success) {
    const why = new TextDecoder().decode(stderr).trim();
    throw new Error(`Cannot bundle the program of the package: ${why}`);
  }
  return "main.js";
}
