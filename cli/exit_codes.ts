/** How the program ends. */

/** Exit codes, as sysexits.h has them. */
export const EXIT = {
  ok: 0,
  no: 1,
  unknown: 2,
  usage: 64,
  failure: 70,
} as const;
