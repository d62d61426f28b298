/** docs/install.md, section by section. */

import { readFileSync } from "node:fs";

const page = readFileSync(
  new URL("../../docs/install.md", import.meta.url),
  "utf8",
);

/** Text of a section. */
export function sectionOf(title: string): string {
  const found = page.split(/^## /m).find((one) => one.startsWith(`${title}\n`));
  if (found === undefined) throw new Error(`Cannot find "${title}"`);
  return found;
}

/** Fenced blocks of a language in a text. */
export function blocksOf(language: string, text: string = page): string[] {
  const fence = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, "gm");
  return [...text.matchAll(fence)].map((match) => match[1] ?? "");
}

/** Commands for root (`#`) or for all (`$`), in their order. */
export function commandsOf(prompt: "#" | "$", text: string = page): string[] {
  return blocksOf("console", text).join("").split("\n")
    .filter((line) => line.startsWith(`${prompt} `))
    .map((line) => line.slice(2));
}
