/** Slips in a plugin's source around the calls of its host. */

import { nearest } from "../text/nearest.ts";

/** Calls of the host that give a promise. */
const ASYNC_CALLS = [
  "readText",
  "readDir",
  "readLinkName",
  "statfs",
  "httpGet",
  "exec",
  "env",
  "system",
] as const;
const CALLS = ASYNC_CALLS.join("|");
const KNOWN: readonly string[] = [...ASYNC_CALLS, "log"];

/** `host.readText("/x")`, with the word that is taken of the promise. */
const TAKEN = new RegExp(
  String.raw`\bhost\s*\.\s*(${CALLS})\s*\([^()]*\)\s*` +
    String.raw`(?:\??\.\s*|\[)(?!(?:then|catch|finally)\b)`,
);

/** The first line of which something is found, and what. */
function firstLine<Found>(
  source: string,
  find: (line: string) => Found | null,
): { readonly line: number; readonly found: Found } | null {
  for (const [index, text] of source.split("\n").entries()) {
    const found = find(text);
    if (found !== null) return { line: index + 1, found };
  }
  return null;
}

/** An answer that is used and was not waited for. */
function isUnawaited(line: string): boolean {
  const call = new RegExp(String.raw`\bhost\s*\.\s*(?:${CALLS})\s*\(`);
  const waited = new RegExp(
    String.raw`(?:\bawait\b|\breturn\b|=>|Promise\.\w+\(|\.map\(|[[,(])\s*` +
      call.source,
  );
  return call.test(line) && !waited.test(line);
}

/** A call of the host that there is not, and the one that is near it. */
function strangeCall(line: string): readonly [string, string] | null {
  for (const [, name = ""] of line.matchAll(/\bhost\s*\.\s*(\w+)\s*\(/g)) {
    if (!KNOWN.includes(name)) return [name, nearest(name, KNOWN) ?? ""];
  }
  return null;
}

/** What may be wrong where a value is not what it was taken for; null: no idea. */
export function hostCallSlip(source: string): string | null {
  const strange = firstLine(source, strangeCall);
  if (strange !== null) {
    const [name, meant] = strange.found;
    return `line ${strange.line}: host has no ${name}; ` +
      (meant === "" ? `it has ${KNOWN.join(", ")}` : `did you mean ${meant}?`);
  }
  const taken = firstLine(source, (line) => TAKEN.exec(line)?.[1] ?? null);
  if (taken !== null) {
    return `line ${taken.line} uses an answer of the host without await: ` +
      `await binds looser than a dot, so (await host.${taken.found}(…)) ` +
      "stands in parentheses of its own";
  }
  const bare = firstLine(source, (line) => isUnawaited(line) ? line : null);
  return bare === null
    ? null
    : `line ${bare.line} uses an answer of the host without await: a promise ` +
      "is no text";
}
