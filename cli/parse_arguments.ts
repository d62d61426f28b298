/** Arguments into options and the rest. */

/** Option → whether it takes a value, or one each time it is given. */
export type OptionKinds = Readonly<
  Record<string, "string" | "strings" | "boolean">
>;

export type OptionValue = string | boolean | readonly string[];

export interface ParsedArguments {
  readonly values: Readonly<Record<string, OptionValue>>;
  readonly positionals: readonly string[];
}

/** Name and value of `--name=value`; a value only where there is a `=`. */
function splitOption(text: string): readonly [string, string | undefined] {
  const at = text.indexOf("=");
  return at === -1
    ? [text.slice(2), undefined]
    : [text.slice(2, at), text.slice(at + 1)];
}

/**
 * Splits arguments: `--name value`, `--name=value`, `--switch`. After `--` all
 * is the rest, and so is a lone `-`. Of a value given twice the last one holds.
 *
 * @throws {TypeError} an option that is not known, lacks its value or takes none
 */
export function parseArguments(
  args: readonly string[],
  kinds: OptionKinds,
): ParsedArguments {
  const values = new Map<string, OptionValue>();
  const positionals: string[] = [];
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === "--") {
      positionals.push(...left);
      break;
    }
    if (!arg.startsWith("-") || arg === "-") {
      positionals.push(arg);
      continue;
    }
    const [name, attached] = splitOption(arg);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined || !arg.startsWith("--")) {
      throw new TypeError(`there is no option "${arg}"`);
    }
    if (kind === "boolean") {
      if (attached !== undefined) {
        throw new TypeError(
          `"--${name}" takes no value, and has "${attached}"`,
        );
      }
      values.set(name, true);
      continue;
    }
    const value = attached ?? left.shift();
    if (value === undefined) throw new TypeError(`"--${name}" lacks its value`);
    // More likely an option behind one whose value was forgotten.
    if (attached === undefined && value.startsWith("-") && value !== "-") {
      throw new TypeError(
        `"--${name}" lacks its value; "${value}" as one is --${name}=${value}`,
      );
    }
    const before = values.get(name);
    const list = Array.isArray(before) ? before : [];
    values.set(name, kind === "strings" ? [...list, value] : value);
  }
  return { values: Object.fromEntries(values), positionals };
}
