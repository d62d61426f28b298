/** Documents that differ from a true one in one place, by one step of its kind. */

type Fields = Record<string, unknown>;
type Holder = Fields | unknown[];

/** One change, made in place, and taken back by who made it. */
export interface Mutant {
  /** JSON pointer with `*` for the places in a list. */
  readonly place: string;
  readonly what: string;
}

const isHolder = (value: unknown): value is Holder =>
  typeof value === "object" && value !== null;

/** Words of the schema by the key that they stand behind. */
export function wordsOf(schema: unknown): ReadonlyMap<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  const visit = (node: unknown, key: string): void => {
    if (!isHolder(node)) return;
    const { enum: list, const: only, items, properties } = node as Fields;
    const found = [list ?? only ?? []].flat()
      .filter((one) => typeof one === "string");
    const known = words.get(key) ?? new Set();
    for (const one of found) known.add(one);
    if (known.size > 0) words.set(key, known);
    visit(items, key);
    for (const [name, one] of Object.entries(properties ?? {})) {
      visit(one, name);
    }
    for (const [name, one] of Object.entries(node)) {
      if (!["enum", "const", "items", "properties"].includes(name)) {
        visit(one, key);
      }
    }
  };
  visit(schema, "");
  return words;
}

/** The next number that there is. */
function nextUp(value: number): number {
  const step = new DataView(new ArrayBuffer(8));
  step.setFloat64(0, value);
  step.setBigInt64(0, step.getBigInt64(0) + 1n);
  return step.getFloat64(0);
}

function* otherNumbers(value: number): Generator<unknown> {
  yield* [value + 1, value - 1, nextUp(value), -value, value * 2, value / 2];
  yield* [0, 1, 100, 2 ** 53 - 1, 2 ** 53, -(2 ** 53), 1e308];
  yield* [null, String(value), true];
}

const TIME = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

function* otherTexts(
  value: string,
  words: ReadonlySet<string>,
): Generator<unknown> {
  yield* words;
  yield* ["", `${value}x`, value.slice(1), value.slice(0, -1), "x"];
  yield* [`${value}\u202e`, `${value} `, value.toUpperCase()];
  // One character after the other, by one.
  const at = value.length >> 1;
  for (const index of new Set([0, at, value.length - 1])) {
    const code = value.charCodeAt(index);
    if (Number.isNaN(code)) continue;
    const next = String.fromCharCode(code === 0x39 ? 0x30 : code + 1);
    yield value.slice(0, index) + next + value.slice(index + 1);
  }
  if (TIME.test(value)) {
    const ms = Date.parse(value);
    yield* [1, -1, 1000, 3_600_000].map((by) =>
      new Date(ms + by).toISOString()
    );
    yield* ["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"];
  }
  yield* [null, 1, true];
}

function* otherValues(
  value: unknown,
  words: ReadonlySet<string>,
): Generator<unknown> {
  if (typeof value === "number") yield* otherNumbers(value);
  else if (typeof value === "string") yield* otherTexts(value, words);
  else if (typeof value === "boolean") yield* [!value, null, 0, "true"];
  else if (value === null) {
    yield* [...words, 0, 1, true, false, "x", {}, [], "http://127.0.0.1:1"];
  } else if (Array.isArray(value)) {
    yield* [[], null, {}];
    for (const [index, one] of value.entries()) {
      yield value.toSpliced(index, 1);
      yield value.toSpliced(index, 0, structuredClone(one));
      if (index + 1 < value.length) {
        yield value.toSpliced(index, 2, value[index + 1], one);
      }
    }
    yield* [...words, "x"].map((one) => [...value, one]);
  } else yield* [{}, null, []];
}

/** Keys that a document of this kind may have and this one has not. */
const ADDED: readonly (readonly [string, unknown])[] = [
  ["assumedState", "normal"],
  ["worstKnown", { state: "normal" }],
  ["absent", "nothing to read"],
  ["incomplete", "EIO"],
  ["concerns", [{ decision: "deny", detail: "x", message: "x" }]],
  ["unlisted", { rated: 1, unrated: 1, failedRated: 1, failedUnrated: 1 }],
  ["shapeError", "EIO"],
  ["remote", true],
  ["atLeast", "0.30.0"],
  ["extras", ["projector"]],
  ["battery", "normal"],
  ["thermal", "normal"],
  ["fan", { required: false }],
  ["required", false],
  ["sha256", "a".repeat(64)],
  ["supplies", ["thermal"]],
  ["__proto__", { safe: true }],
  ["x", 1],
];

const NO_WORDS: ReadonlySet<string> = new Set();

/** Sets a key also where its name is that of no ordinary one. */
function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** A value for people: of a list how it goes on. */
function brief(value: unknown): string {
  return Array.isArray(value)
    ? `[${value.map((one) => JSON.stringify(one).slice(0, 30)).join(" | ")}]`
    : String(JSON.stringify(value)).slice(0, 80);
}

/** Every mutant of a document: it is changed while one is looked at. */
export function* mutants(
  holder: Holder,
  words: ReadonlyMap<string, ReadonlySet<string>>,
  place = "",
  name = "",
): Generator<Mutant> {
  for (const [key, value] of Object.entries(holder)) {
    const isList = Array.isArray(holder);
    const own = isList ? name : key;
    const at = `${place}/${isList ? "*" : key}`;
    for (const other of otherValues(value, words.get(own) ?? NO_WORDS)) {
      // The same document, such as one of -0 for 0.
      if (JSON.stringify(other) === JSON.stringify(value)) continue;
      put(holder, key, other);
      yield { place: at, what: `${brief(value)} → ${brief(other)}` };
      put(holder, key, value);
    }
    if (isHolder(value)) yield* mutants(value, words, at, own);
  }
  if (Array.isArray(holder)) return;
  for (const [key, value] of Object.entries(holder)) {
    delete holder[key];
    yield { place: `${place}/${key}`, what: "removed" };
    put(holder, key, value);
  }
  for (const [key, value] of ADDED) {
    if (Object.hasOwn(holder, key)) continue;
    put(holder, key, structuredClone(value));
    yield { place: `${place}/${key}`, what: "added" };
    delete holder[key];
  }
}
