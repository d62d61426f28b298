/** docs/default-list.md, from the list itself. */

import { CEILING_TEXTS } from "../../core/plugins/default_readable_list.ts";
import type { CeilingText } from "../../core/plugins/default_readable_row.ts";

function section(row: CeilingText): string {
  const { root, source, entries, files, names = [], links = [] } = row;
  const below = entries === undefined ? "" : "*/";
  const lines = [
    ...files.map((one) => `${below}${one}` || "the file itself"),
    ...links.map((one) => `${below}${one}  (last part of the link's target)`),
  ];
  const told = names.map((one) => `\`${one}\``).join(", ");
  return `## ${root}

From ${source.split(", ").map((one) => `\`${one}\``).join(", ")}.
${told === "" ? "" : `A name that tells is shown as \`other\` in ${told}.\n`}
\`\`\`text
${lines.join("\n")}
\`\`\`
`;
}

/** The page. */
export function generateCeiling(): string {
  return `# The default list of plugins

Generated from \`core/plugins/default_readable_list.ts\` by \`deno task gen\`. What a plugin may read
without an entry in the policy ([plugins](plugins.md)), for each class of
devices and each other place: \`*\` is a device, \`#\` a number, \`{a,b}\` a choice.
A directory may be listed where it leads to one of these files, and shows what
the list has of it. Sources are paths below \`Documentation\` of Linux.

${CEILING_TEXTS.map(section).join("\n")}`;
}
