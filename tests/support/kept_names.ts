import { readFileSync } from "node:fs";

/** What docs/fleet.md says that Prometheus has to keep for the rules. */
export function keptNames(): string {
  const page = new URL("../../docs/fleet.md", import.meta.url);
  const text = readFileSync(page, "utf8");
  const [, regex] = /^ *regex: (model_carry_\S+)$/m.exec(text) ?? [];
  if (regex === undefined) {
    throw new SyntaxError('Cannot find "regex: model_carry_" in docs/fleet.md');
  }
  return regex;
}
