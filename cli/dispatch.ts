/** From the arguments to the command that they name. */

import {
  type OptionKinds,
  parseArguments,
  type ParsedArguments,
  type ShortNames,
  UnknownWord,
} from "./parse_arguments.ts";
import { writeStdout } from "../host/terminal/standard_streams.ts";
import { VERSION } from "../schema/generated/version.ts";
import { COMMANDS } from "./command_table.ts";
import { type CommandRow, helpText } from "./help/command_help.ts";
import { UsageError } from "../agent/usage_error.ts";
import { EXIT } from "./exit_codes.ts";
import { tellFault } from "./tell_fault.ts";

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the options of a command are read by. */
function kindsOf({ options }: CommandRow): OptionKinds {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value, isRepeatable }]) =>
      [
        name,
        value === undefined ? "boolean" : isRepeatable ? "strings" : "string",
      ] as const
    ),
  );
}

function shortsOf({ options }: CommandRow): ShortNames {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, { short }]) =>
      short === undefined ? [] : [[short, name] as const]
    ),
  );
}

function parse(args: readonly string[], row: CommandRow): ParsedArguments {
  const { values, positionals } = parseArguments(
    args,
    kindsOf(row),
    shortsOf(row),
  );
  const extra = positionals[row.maxPositionals];
  if (extra !== undefined) throw new UnknownWord(extra);
  const named = Object.entries(values).map(([name, value]) =>
    [camelCase(name), value] as const
  );
  return { values: Object.fromEntries(named), positionals };
}

/** The same; a slip of the hand is told with what was meant. */
async function parseOrExplain(
  args: readonly string[],
  name: string,
  row: CommandRow,
): Promise<ParsedArguments> {
  try {
    return parse(args, row);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const { slipTold } = await import("./did_you_mean.ts");
    const slip = slipTold(error, name, row, Object.keys(COMMANDS));
    const tried = name === "" ? "model-carry" : `model-carry ${name}`;
    throw new UsageError(
      `Cannot understand the arguments: ${slip}\n` +
        `Try: ${tried} --help`,
    );
  }
}

/** Runs the command that the arguments name; gives its exit code. */
export async function runProgram(args: readonly string[]): Promise<number> {
  const [first = ""] = args;
  const name = Object.hasOwn(COMMANDS, first) ? first : "";
  const command = COMMANDS[name];
  if (!command) {
    throw new TypeError(`Cannot run "${name}": no such command`);
  }
  const { help, run } = command;
  try {
    const { values, positionals } = await parseOrExplain(
      name === "" ? args : args.slice(1),
      name,
      help,
    );
    if (values["help"] || values["version"]) {
      await writeStdout(values["help"] ? helpText(help) : `${VERSION}\n`);
      return EXIT.ok;
    }
    return await run(values, positionals);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await tellFault(error.message);
    return EXIT.usage;
  }
}
