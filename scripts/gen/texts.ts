/** Texts as a module, so that they travel inside the binary. */
export function textModule(
  from: string,
  name: string,
  texts: Readonly<Record<string, string>>,
): string {
  const entries = Object.entries(texts).map(([key, text]) =>
    `  ${/^\w+$/.test(key) ? key : `"${key}"`}: ${JSON.stringify(text)},\n`
  );
  return `/** Generated from ${from}: deno task gen. */\n` +
    `export const ${name}: Readonly<Record<string, string>> = {\n` +
    `${entries.join("")}};\n`;
}

/** The schemas, for `schema`. */
export function generateTexts(texts: Readonly<Record<string, string>>): string {
  return textModule("the schemas", "SCHEMA_TEXTS", texts);
}

/** Pages of docs/, for `help`. */
export function generatePages(pages: Readonly<Record<string, string>>): string {
  return textModule("docs/", "PAGES", pages);
}
