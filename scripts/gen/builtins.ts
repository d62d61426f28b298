/** schema/generated/builtins.ts: what each built-in probe says of itself. */

import type { ProbeModule } from "../../core/probe/contract.ts";

/** The list, in the order in which they report. */
export async function generateBuiltins(
  root: string,
  probes: readonly string[],
): Promise<string> {
  const manifests = await Promise.all(probes.map(async (file) => {
    const { manifest }: ProbeModule = await import(`${root}probes/${file}`);
    return manifest;
  }));
  return `/** Generated from probes/: deno task gen. */\n\n` +
    `import type { Manifest } from "../../core/probe/contract.ts";\n\n` +
    `/** What each built-in probe says of itself. */\n` +
    `export const BUILTINS: readonly Manifest[] = ${
      JSON.stringify(manifests, null, 2)
    };\n`;
}
