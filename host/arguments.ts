/** The platform's own argument parser. */

import { parseArgs } from "node:util";

/** Option → whether it takes a value, or one each time it is given. */
export type OptionKinds = Readonly<
  Record<string, "string" | "strings" | "boolean">
>;

export interface ParsedArguments {
  readonly values: Readonly<
    Record<string, string | boolean | readonly string[] | undefined>
  >;
  readonly positionals: readonly string[];
}

/**
 * Splits arguments into options and the rest.
 *
 * @throws {TypeError} an option that is not known, or lacks its value
 */
export function parseArguments(
  args: readonly string[],
  kinds: OptionKinds,
): ParsedArguments {
  const options = Object.fromEntries(
    Object.entries(kinds).map(([name, kind]) => [name, {
      type: kind === "boolean" ? "boolean" as const : "string" as const,
      multiple: kind === "strings",
    }]),
  );
  const { values, positionals } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: true,
  });
  return {
    values: values as ParsedArguments["values"],
    positionals,
  };
}
