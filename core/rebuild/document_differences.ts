/** Where two documents differ. */

import type { Fault } from "../../schema/fault_sentences.ts";
import { escapePointer, quote } from "../../schema/fault_sentences.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Keys that hold something, of an object or an array. */
function keysOf(value: object): string[] {
  return Object.keys(value).filter((key) =>
    (value as Fields)[key] !== undefined
  );
}

function isSameKind(a: unknown, b: unknown): a is object {
  return typeof a === "object" && typeof b === "object" && a !== null &&
    b !== null && Array.isArray(a) === Array.isArray(b);
}

/** Every place where a value is not what it has to be by `source`. */
export function* differences(
  have: unknown,
  want: unknown,
  pointer: string,
  source: string,
): Generator<Fault> {
  if (have === want) return;
  if (!isSameKind(have, want)) {
    const gives = `where ${source} gives ` +
      (want === undefined ? "nothing" : quote(want));
    const message = have === undefined
      ? `is missing ${gives}`
      : `${quote(have)} ${gives}`;
    yield { pointer, message };
    return;
  }
  const [a, b] = [have as Fields, want as Fields];
  for (const key of new Set([...keysOf(b), ...keysOf(a)])) {
    yield* differences(
      Object.hasOwn(a, key) ? a[key] : undefined,
      Object.hasOwn(b, key) ? b[key] : undefined,
      `${pointer}/${escapePointer(key)}`,
      source,
    );
  }
}
