/** Documents that one run writes, and where: no two in one place. */

import { isSamePlace, isStdout } from "../host/output/output_place.ts";
import { UsageError } from "../agent/usage_error.ts";

/**
 * Refuses two documents in one file, or both on standard output: the second
 * would replace the first, or be taken for a part of it.
 *
 * @param named options and what they name
 * @param answer what goes to standard output in any case; null: nothing
 */
export function checkOutputs(
  named: Readonly<Record<string, string | undefined>>,
  answer: string | null,
): void {
  const given = Object.entries(named).filter(
    (one): one is [string, string] => one[1] !== undefined,
  );
  for (const [at, [option, path]] of given.entries()) {
    if (answer !== null && isStdout(path)) {
      throw new UsageError(
        `Cannot use ${option} "${path}": standard output carries ${answer}`,
      );
    }
    const same = given.slice(0, at).find(([, one]) => isSamePlace(one, path));
    if (same === undefined) continue;
    throw new UsageError(
      `Cannot write "${path}" twice: ${same[0]} and ${option} are two files`,
    );
  }
}
