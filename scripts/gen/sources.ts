import { stripTypeScriptTypes } from "node:module";

/** The built-in probes as JavaScript text, for the sandbox. */
export function generateSources(
  probes: readonly { readonly name: string; readonly text: string }[],
): string {
  const entries = probes.map(({ name, text }) => {
    // Types leave white space behind; nobody reads it.
    const script = stripTypeScriptTypes(text).replace(/[ \t]+$/gm, "")
      .replace(/\n{2,}/g, "\n");
    return `  ${name}: ${JSON.stringify(script)},\n`;
  });
  return `/** Generated from the files of this folder: deno task gen. */\n` +
    `export const builtinSources: Readonly<Record<string, string>> = {\n` +
    `${entries.join("")}};\n`;
}
