/** schema/generated/builtins.ts: what each built-in probe says of itself. */

import type { Manifest, ProbeModule } from "../../core/probe/contract.ts";

/**
 * Refuses what the merge would pass over: it hears one built-in probe of a
 * signal, so a second one would be silent, or silence the first.
 */
function check(file: string, manifest: Manifest, earlier: readonly Manifest[]) {
  const { id, provides } = manifest;
  // The sandbox finds the script of a probe by its file's name.
  if (`${id}.ts` !== file) {
    throw new Error(`Cannot list "probes/${file}": its id is "${id}"`);
  }
  for (const name of provides) {
    const first = earlier.find((one) => one.provides.includes(name));
    if (first === undefined) continue;
    throw new Error(
      `Cannot list "probes/${file}": "${name}" is provided by ` +
        `"${first.id}"; another source is a part in "probes/${first.id}/"`,
    );
  }
}

/** The list, in the order in which they report. */
export async function generateBuiltins(
  root: string,
  probes: readonly string[],
): Promise<string> {
  const manifests: Manifest[] = [];
  for (const file of probes) {
    const { manifest }: ProbeModule = await import(`${root}probes/${file}`);
    check(file, manifest, manifests);
    manifests.push(manifest);
  }
  return `/** Generated from probes/: deno task gen. */\n\n` +
    `import type { Manifest } from "../../core/probe/contract.ts";\n\n` +
    `/** What each built-in probe says of itself. */\n` +
    `export const BUILTINS: readonly Manifest[] = ${
      JSON.stringify(manifests, null, 2)
    };\n`;
}
