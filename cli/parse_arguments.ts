/** Arguments into options and the rest. */

/** Option → whether it takes a value, or one each time it is given. */
export type OptionKinds = Readonly<
  Record<string, "string" | "strings" | "boolean">
>;

/** Letter → option, for `-o` beside `--output`. */
export type ShortNames = Readonly<Record<string, string>>;

export type OptionValue = string | boolean | readonly string[];

export interface ParsedArguments {
  readonly values: Readonly<Record<string, OptionValue>>;
  readonly positionals: readonly string[];
}

/** An option that the command does not have. */
export class UnknownOption extends TypeError {
  override readonly name = "TypeError";
  readonly option: string;

  constructor(option: string) {
    super(`there is no option "${option}"`);
    this.option = option;
  }
}

/** A word where the command takes none. */
export class UnknownWord extends TypeError {
  override readonly name = "TypeError";
  readonly word: string;

  constructor(word: string) {
    super(`"${word}" is no command and no option`);
    this.word = word;
  }
}

/**
 * `-o`, `-ofile` and `-qo` as `--output`, `--output=file`, `--quiet -o`; null:
 * no such letter.
 */
function spellOut(
  arg: string,
  kinds: OptionKinds,
  shorts: ShortNames,
): readonly string[] | null {
  const letter = arg.slice(1, 2);
  const name = Object.hasOwn(shorts, letter) ? shorts[letter] : undefined;
  if (name === undefined) return null;
  const rest = arg.slice(2);
  if (rest === "") return [`--${name}`];
  return kinds[name] === "boolean"
    ? [`--${name}`, `-${rest}`]
    : [`--${name}=${rest}`];
}

/** Name and value of `--name=value`; a value only where there is a `=`. */
function splitOption(text: string): readonly [string, string | undefined] {
  const at = text.indexOf("=");
  return at === -1
    ? [text.slice(2), undefined]
    : [text.slice(2, at), text.slice(at + 1)];
}

/**
 * Splits arguments: `--name value`, `--name=value`, `--switch`, and their
 * letters. After `--` all is the rest, and so is a lone `-`. Of a value given
 * twice the last one holds.
 *
 * @throws {TypeError} an option that is not known, lacks its value or takes none
 */
export function parseArguments(
  args: readonly string[],
  kinds: OptionKinds,
  shorts: ShortNames = {},
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
    if (!arg.startsWith("--")) {
      const spelt = spellOut(arg, kinds, shorts);
      if (spelt === null) throw new UnknownOption(arg);
      left.unshift(...spelt);
      continue;
    }
    const [name, attached] = splitOption(arg);
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw new UnknownOption(arg);
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
