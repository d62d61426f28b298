/** The schemas as a module, so that they travel inside the binary. */
export function generateTexts(texts: Readonly<Record<string, string>>): string {
  const entries = Object.entries(texts).map(([name, text]) =>
    `  ${name}: ${JSON.stringify(text)},\n`
  );
  return `/** Generated from the schemas: deno task gen. */\n` +
    `export const SCHEMA_TEXTS: Readonly<Record<string, string>> = {\n` +
    `${entries.join("")}};\n`;
}
