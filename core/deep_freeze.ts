/** Holds a value of plain data still, with all that is in it. */

/** Freezes a value and everything below it; gives the value itself. */
export function freezeDeep<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(freezeDeep);
    Object.freeze(value);
  }
  return value;
}
