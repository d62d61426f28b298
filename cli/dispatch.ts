/** From the arguments to the command that they name. */

import { type OptionKinds, parseArguments } from "./parse_arguments.ts";
import { writeStderr, writeStdout } from "../host/terminal/standard_streams.ts";
import { VERSION } from "../schema/generated/version.ts";
import { COMMANDS, type Values } from "./command_table.ts";
import { type CommandRow, helpText } from "./help/command_help.ts";
import { UsageError } from "../agent/usage_error.ts";
import { EXIT } from "./exit_codes.ts";

function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function misunderstood(why: string): UsageError {
  return new UsageError(
    `Cannot understand the arguments: ${why}\nTry: model-carry --help`,
  );
}

function parse(
  args: readonly string[],
  row: CommandRow,
): { readonly values: Values; readonly positionals: readonly string[] } {
  const kinds: OptionKinds = Object.fromEntries(
    Object.entries(row.options).map(([name, { value, isRepeatable }]) =>
      [
        name,
        value === undefined ? "boolean" : isRepeatable ? "strings" : "string",
      ] as const
    ),
  );
  let parsed: ReturnType<typeof parseArguments>;
  try {
    parsed = parseArguments(args, kinds);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw misunderstood(error.message);
  }
  const extra = parsed.positionals[row.maxPositionals];
  if (extra !== undefined) {
    throw misunderstood(`"${extra}" is no command and no option`);
  }
  const values = Object.entries(parsed.values).map(([name, value]) =>
    [camelCase(name), value] as const
  );
  return {
    values: Object.fromEntries(values),
    positionals: parsed.positionals,
  };
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
    const { values, positionals } = parse(
      name === "" ? args : args.slice(1),
      help,
    );
    if (values["help"] || values["version"]) {
      await writeStdout(values["help"] ? helpText(help) : `${VERSION}\n`);
      return EXIT.ok;
    }
    return await run(values, positionals);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await writeStderr(`model-carry: ${error.message}\n`);
    return EXIT.usage;
  }
}
