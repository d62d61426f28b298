/** probes/_sources.ts: each built-in probe as one script, for the sandbox. */

/** Bundles each file into one script below a folder. */
export async function bundle(
  what: string,
  files: readonly string[],
  out: string,
): Promise<void> {
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["bundle", "--quiet", "--minify", "--outdir", out, ...files],
    stdin: "null",
  }).output();
  if (success) return;
  const why = new TextDecoder().decode(stderr).trim();
  throw new Error(`Cannot bundle ${what}: ${why}`);
}

/**
 * The scripts by the id of their probe, with the parts of each in it.
 *
 * @param folder the folder that holds the files
 */
export async function generateSources(
  folder: string,
  files: readonly string[],
): Promise<string> {
  const out = await Deno.makeTempDir({ prefix: "sources-" });
  try {
    const paths = files.map((file) => `${folder}/${file}`);
    await bundle("the probes", paths, out);
    const entries = await Promise.all(files.map(async (file) => {
      const name = file.replace(/\.ts$/, "");
      const script = await Deno.readTextFile(`${out}/${name}.js`);
      return `  ${name}: ${JSON.stringify(script)},\n`;
    }));
    return `/** Generated from the files of this folder: deno task gen. */\n` +
      `export const builtinSources: Readonly<Record<string, string>> = {\n` +
      `${entries.join("")}};\n`;
  } finally {
    await Deno.remove(out, { recursive: true });
  }
}
