/** Options of a script: what it cannot take ends it before anything is done. */

import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Values<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; tokens: true }>
>["values"];

/** Empty where nobody means it: `--out=$FOLDER` of a variable that is not set. */
function checkValue(name: string, value: string | undefined): void {
  if (value?.trim() === "") {
    throw new RangeError(`Cannot take --${name} "${value}": it is empty`);
  }
}

/**
 * Values of options, as `--name=value` or `--name value`.
 *
 * @throws {TypeError | RangeError} for an option or a word that is not known,
 * a value that is not there, is empty, or is given twice
 */
export function parseOptions<const T extends Options>(
  options: T,
  args: readonly string[],
): Values<T> {
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    tokens: true,
  });
  const seen = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, value } = token;
    checkValue(name, value);
    if (seen.has(name) && options[name]?.multiple !== true) {
      throw new TypeError(`Cannot take --${name} twice: one would be ignored`);
    }
    seen.add(name);
  }
  return values;
}

/** The same of this script's arguments; says why it cannot, and ends with 64. */
export function readOptions<const T extends Options>(options: T): Values<T> {
  try {
    return parseOptions(options, Deno.args);
  } catch (error) {
    const [line] = (error as Error).message.split("\n");
    console.error(line);
    Deno.exit(64);
  }
}

/** A number of an option; ends with 64 where it is none of those taken. */
export function readNumber(
  name: string,
  text: string,
  { least, isWhole = false }: {
    readonly least: number;
    readonly isWhole?: boolean;
  },
): number {
  const number = Number(text);
  if (number >= least && (!isWhole || Number.isSafeInteger(number))) {
    return number;
  }
  console.error(
    `Cannot take --${name} "${text}": a ${
      isWhole ? "whole " : ""
    }number from ${least} on`,
  );
  Deno.exit(64);
}
