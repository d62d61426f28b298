/** From the arguments to the command that they name. */

import {
  type OptionKinds,
  type OptionValue,
  parseArguments,
} from "./parse_arguments.ts";
import { writeStderr, writeStdout } from "../host/terminal/standard_streams.ts";
import { VERSION } from "../schema/generated/version.ts";
import { type CommandRow, COMMANDS, helpText } from "./command_table.ts";
import { UsageError } from "../agent/usage_error.ts";
import { EXIT } from "./exit_codes.ts";
import { runSnapshot } from "./commands/snapshot.ts";

/** Options of a command by their camelCase names. */
type Values = Readonly<Record<string, OptionValue>>;

type Run = (values: Values, positionals: readonly string[]) => Promise<number>;

// Only the default command is part of what every run has to load.
const RUN: Readonly<Record<string, Run>> = {
  "": (values) => runSnapshot(values),
  check: async (values) =>
    (await import("./commands/check.ts")).runCheck(values),
  watch: async (values) =>
    (await import("./commands/watch.ts")).runWatch(values),
  serve: async (values) =>
    (await import("./commands/serve.ts")).runServe(values),
  validate: async (values, files) =>
    (await import("./commands/validate.ts")).runValidate(files, values),
  export: async (values) =>
    (await import("./commands/export.ts")).runExport(values),
  probes: async (values, words) =>
    (await import("./commands/probes.ts")).runProbes(words, values),
  schema: async (_, [name = "snapshot"]) =>
    (await import("./commands/schema.ts")).runSchema(name),
};

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
  const row = COMMANDS[name];
  const run = RUN[name];
  if (!row || !run) {
    throw new TypeError(`Cannot run "${name}": no such command`);
  }
  try {
    const { values, positionals } = parse(
      name === "" ? args : args.slice(1),
      row,
    );
    if (values["help"] || values["version"]) {
      await writeStdout(values["help"] ? helpText(row) : `${VERSION}\n`);
      return EXIT.ok;
    }
    return await run(values, positionals);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await writeStderr(`model-carry: ${error.message}\n`);
    return EXIT.usage;
  }
}
