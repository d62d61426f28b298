/** The list of built-in probes: every file of probes/. */
export function generateIndex(files: readonly string[]): string {
  const names = files.map((file) => file.replace(/\.ts$/, ""));
  const imports = names.map((name) =>
    `import * as ${name} from "./${name}.ts";\n`
  );
  return `/** Generated from the files of this folder: deno task gen. */\n` +
    `import type { ProbeModule } from "../core/probe/contract.ts";\n` +
    `${imports.join("")}\n` +
    `export const builtinProbes: readonly ProbeModule[] = [\n` +
    `${names.map((name) => `  ${name},\n`).join("")}];\n`;
}
