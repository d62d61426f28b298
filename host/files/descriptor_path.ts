/** Paths that mean a file which is open already, and no place. */

/**
 * Number of the open file that a path means; null: it means a place. A shell
 * spells `<(…)` as /dev/fd/63 or /proc/self/fd/11.
 */
export function descriptorOf(path: string): number | null {
  if (path === "-" || path === "/dev/stdin") return 0;
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(path)?.[1];
  return number === undefined ? null : Number(number);
}
