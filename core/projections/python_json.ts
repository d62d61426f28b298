/**
 * JSON as guardrail-fabric writes it before it takes a digest: what Python's
 * `json.dumps(value, sort_keys=True, separators=(",", ":"))` makes of a
 * document that JSON.stringify wrote.
 */

import { sha256Hex } from "../text/canonical_json.ts";

const SHORT: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\f": "\\f",
  "\b": "\\b",
};

// Without the flag u: each half of a surrogate pair by itself.
const ESCAPED = /["\\]|[^ -~]/g;

function text(value: string): string {
  const escaped = value.replace(
    ESCAPED,
    (unit) =>
      SHORT[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${escaped}"`;
}

function number(value: number): string {
  if (!Number.isFinite(value)) {
    throw new TypeError(`Cannot write "${value}" as JSON: not a finite number`);
  }
  // Python goes over to exponents at 1e-4, and pads them to two digits.
  const isSmall = value !== 0 && Math.abs(value) < 1e-4;
  return isSmall
    ? value.toExponential().replace(/e-(\d)$/, "e-0$1")
    : JSON.stringify(value);
}

// Python sorts by code points, JavaScript by halves of them.
function comparePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  for (let at = 0; at < Math.min(left.length, right.length); at++) {
    const gap = (left[at]?.codePointAt(0) ?? 0) -
      (right[at]?.codePointAt(0) ?? 0);
    if (gap !== 0) return gap;
  }
  return left.length - right.length;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function object(value: object): string {
  if (!isPlain(value) || "toJSON" in value) {
    throw new TypeError("Cannot write a value as JSON: not a plain object");
  }
  const entries = Object.entries(value).sort(([a], [b]) => comparePoints(a, b))
    .map(([key, one]) => `${text(key)}:${guardrailJson(one)}`);
  return `{${entries.join(",")}}`;
}

/**
 * The text that the digest is taken of.
 *
 * @throws {TypeError} for what JSON cannot carry
 */
export function guardrailJson(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "string") return text(value);
  if (typeof value === "number") return number(value);
  if (Array.isArray(value)) {
    // Array.from sees the holes that map would skip.
    return `[${Array.from(value, guardrailJson).join(",")}]`;
  }
  if (typeof value === "object") return object(value);
  throw new TypeError(`Cannot write a value as JSON: a ${typeof value}`);
}

/** `sha256:` and the digest, as guardrail-fabric computes it. */
export async function guardrailDigest(value: unknown): Promise<string> {
  return `sha256:${await sha256Hex(guardrailJson(value))}`;
}
