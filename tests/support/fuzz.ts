/** Hostile texts and values, and what a sound result is. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import fc from "fast-check";
import { random, SEED } from "./depth.ts";
import { machinePath, MACHINES } from "./machines.ts";
import { noShared, sharedPath } from "./shared.ts";

const seed = Math.floor(random(SEED)() * 2 ** 31);

/** Parameters of one property; a failure prints its seed and its path. */
export function runs(count: number): fc.Parameters<unknown> {
  return { numRuns: count, seed };
}

function textsBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .flatMap((path) => {
      const full = `${dir}/${path}`;
      const stats = statSync(full, { throwIfNoEntry: false });
      const isText = stats?.isFile() && stats.size <= 8192;
      return isText ? [readFileSync(full, "utf8")] : [];
    });
}

/** Texts of our machines, and of recorded ones where they are here. */
const CORPUS: readonly string[] = [
  ...new Set([
    ...MACHINES.flatMap((name) => textsBelow(machinePath(name))),
    ...(noShared ? [] : textsBelow(sharedPath("fixtures"))),
  ]),
].sort();

/** What numbers are at their worst. */
const NUMBERS = [
  "0",
  "-0",
  "-1",
  "1e400",
  "NaN",
  "Infinity",
  "9007199254740992",
  "-9007199254740993",
  "18446744073709551615",
  "9".repeat(30),
  "0x7fffffff",
  "00000000000000000000000000000012",
  "٣",
  "1.5",
  "max",
  "",
];

type Edit = readonly [kind: number, at: number, with_: number, text: string];

function edited(text: string, [kind, at, other, insert]: Edit): string {
  const from = Math.floor(at * (text.length + 1));
  const to = Math.floor(other * (text.length + 1));
  const [low, high] = from < to ? [from, to] : [to, from];
  switch (kind) {
    case 0:
      return text.slice(0, from);
    case 1:
      return text.slice(0, low) + text.slice(high);
    case 2:
      return text.slice(0, from) + insert + text.slice(from);
    case 3:
      return text.slice(0, high) + text.slice(low, high) + text.slice(high);
    case 4: {
      const found = [...text.matchAll(/\d+/g)];
      const one = found[Math.floor(at * found.length)];
      if (one === undefined) return text + insert;
      return text.slice(0, one.index) + insert +
        text.slice(one.index + one[0].length);
    }
    default:
      return text.slice(0, from) +
        String.fromCharCode(Math.floor(other * 256)) + text.slice(from + 1);
  }
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.nat(5),
  share,
  share,
  fc.oneof(
    fc.constantFrom(...NUMBERS),
    fc.string({ unit: "binary", maxLength: 12 }),
  ),
);
const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

/** A text with some of it spoiled. */
export function mutated(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(text, edits).map(([whole, list]) =>
    list.reduce(edited, whole)
  );
}

/** Spoiled texts of machines, and anything at all. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: mutated(fc.constantFrom(...CORPUS)), weight: 6 },
  { arbitrary: fc.constantFrom(...CORPUS, ...NUMBERS), weight: 1 },
  {
    arbitrary: fc.constantFrom(...NUMBERS).map((one) => `${one}\n`),
    weight: 1,
  },
  { arbitrary: fc.string({ unit: "binary", maxLength: 200 }), weight: 2 },
);

type Path = readonly (string | number)[];

function* placesOf(value: unknown, at: Path): Generator<Path> {
  yield at;
  if (value === null || typeof value !== "object") return;
  for (const [key, one] of Object.entries(value)) {
    yield* placesOf(one, [...at, key]);
  }
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy =
    (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
      string | number,
      unknown
    >;
  if (rest.length === 0 && by === undefined) delete copy[key];
  else copy[key] = replaced(copy[key], rest, by);
  return Array.isArray(copy) ? Object.values(copy) : copy;
}

/** A JSON value with some of it replaced or taken away. */
export function mutatedJson(
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const other = fc.oneof(
    fc.constant(undefined),
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(-1, 1e300, 2 ** 53, 0.5, "", "a\u202eb\n", [], {}, null),
    fc.boolean(),
    mutated(fc.constantFrom(...CORPUS.slice(0, 40))),
  );
  // Mostly another value of the same kind: it may well be believed.
  const changes = fc.array(fc.tuple(share, share, fc.nat(3), other), {
    minLength: 1,
    maxLength: 3,
  });
  return fc.tuple(value, changes).map(([whole, list]) =>
    list.reduce((document, [at, which, how, by]) => {
      const places = [...placesOf(document, [])];
      const place = places[Math.floor(at * places.length)] ?? [];
      const change = how === 0 ? by : alike(document, place, places, which);
      return replaced(document, place, change);
    }, whole)
  );
}

function valueAt(document: unknown, place: Path): unknown {
  return place.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown>)[key],
    document,
  );
}

/** Another value of the same kind, such as stands under this key elsewhere. */
function alike(
  document: unknown,
  place: Path,
  places: readonly Path[],
  which: number,
): unknown {
  const value = valueAt(document, place);
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") {
    const near = [0, 1, value + 1, value - 1, value * 2, 100, value / 2];
    return near[Math.floor(which * near.length)];
  }
  if (Array.isArray(value) && value.length > 0) {
    return which < 0.5 ? value.slice(1) : [...value, value[0]];
  }
  const key = place[place.length - 1];
  const others = places.filter((one) =>
    one.length > 0 && one[one.length - 1] === key
  );
  const other = others[Math.floor(which * others.length)];
  return other === undefined ? value : valueAt(document, other);
}

/** Keys whose numbers may be below zero. */
const SIGNED = ["celsius", "headroomBytes", "limit", "observed"];

/** No NaN, no infinity, no unsafe integer, nothing below zero. */
export function assertSound(value: unknown, key = ""): void {
  if (typeof value === "number") {
    const shown = `${key}: ${value}`;
    assert.ok(Number.isFinite(value), shown);
    assert.ok(!Number.isInteger(value) || Number.isSafeInteger(value), shown);
    assert.ok(value >= 0 || SIGNED.includes(key), shown);
  } else if (value !== null && typeof value === "object") {
    for (const [name, one] of Object.entries(value)) {
      assertSound(one, Array.isArray(value) ? key : name);
    }
  }
}

/** An error that says what cannot be done; not one of the engine's own. */
export function isOurs(error: unknown): boolean {
  return error instanceof Error &&
    /^Cannot (?!read propert|convert|destructure|mix|set propert|access)/
      .test(error.message);
}
