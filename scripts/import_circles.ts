/** Circles of imports, types included: who reads one file needs all of them. */

/** What a file's text imports by a relative path, in whatever way. */
export function relativeImports(text: string): string[] {
  const found = text.matchAll(
    /\b(?:from|import)\s*\(?\s*(["'])(\.{1,2}\/[^"'\n]+)\1/g,
  );
  return [...found].flatMap(([, , specifier]) => specifier ?? []);
}

/** The path that a relative specifier means in a file. */
export function resolveImport(importer: string, specifier: string): string {
  const parts = importer.split("/").slice(0, -1);
  for (const part of specifier.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/**
 * The shortest way from a file over its imports back to it, both ends
 * included; null where there is none.
 *
 * @param importsOf paths that a file imports; none for one that is not there
 */
export function circleThrough(
  start: string,
  importsOf: (path: string) => readonly string[],
): string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const path of waiting) {
    for (const next of importsOf(path)) {
      if (next === start) {
        const way = [start];
        for (let at = path; at !== start; at = cameFrom.get(at) ?? start) {
          way.unshift(at);
        }
        return [start, ...way];
      }
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      waiting.push(next);
    }
  }
  return null;
}
