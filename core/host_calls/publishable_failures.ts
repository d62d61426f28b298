/**
 * What a document may tell of a failure. Messages name files for the operator;
 * a document goes to others, and a path may name a person.
 */

import { failureCode, hostFailure } from "./raw_host.ts";

/** Puts beside an error what a document may tell of it. */
export function withTold<E extends Error>(
  error: E,
  told: string,
): E & { readonly told: string } {
  return Object.assign(error, { told });
}

/** A failed host call whose message may stand in a document as it is. */
export function plainFailure(
  code: string,
  message: string,
  cause?: unknown,
): Error & { readonly code: string; readonly told: string } {
  return withTold(hostFailure(code, message, cause), message);
}

/** True where somebody has said what a document may tell. */
export function isTold(
  thrown: unknown,
): thrown is Error & { readonly told: string } {
  return thrown instanceof Error && "told" in thrown &&
    typeof thrown.told === "string";
}

/** What a document may tell; the message itself where it can hold no path. */
export function toldOf(thrown: unknown): string {
  if (isTold(thrown)) return thrown.told;
  const code = failureCode(thrown);
  if (code !== null) return /^[\w-]{1,40}$/.test(code) ? code : "failed";
  if (!(thrown instanceof Error)) return "failed";
  // A fault of our own: a program's words, unless something was put into them.
  const isOwn = [TypeError, RangeError, SyntaxError, Error]
    .some((one) => thrown.constructor === one);
  return isOwn && !/["'/\\]/.test(thrown.message) && thrown.message !== ""
    ? thrown.message
    : thrown.name;
}
