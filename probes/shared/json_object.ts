/** Objects of JSON that somebody else wrote. */

/** One of them, of which nothing is known. */
export type Fields = Record<string, unknown>;

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
