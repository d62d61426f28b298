/** What data of a plugin may not be: it is shown as it is, to all readers. */

/** Deeper than this it is no use to a reader. */
const DEPTH_CAP = 32;

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/**
 * Why an extension cannot be shown; null: it can. Its levels are looked at one
 * after the other: it may be too deep to descend into.
 */
export function extensionFault(extension: unknown): string | null {
  let level = new Set([extension].filter(isObject));
  for (let depth = 1; level.size > 0; depth++) {
    if (depth > DEPTH_CAP) return `is nested deeper than ${DEPTH_CAP} levels`;
    const all = [...level];
    // A reader that copies keys would change its own objects.
    if (all.some((one) => Object.hasOwn(one, "__proto__"))) {
      return 'holds a key "__proto__"';
    }
    level = new Set(
      all.flatMap((one) => Object.values(one)).filter(isObject),
    );
  }
  return null;
}
