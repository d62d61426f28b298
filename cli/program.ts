/** The command line: one file that names every command and its examples. */

import { Command, CommanderError, Option } from "commander";
import { VERSION } from "../schema/_version.ts";
import { EXIT, UsageError } from "./exit.ts";
import { addCommonOptions } from "./options.ts";
import { writeStderr, writeStdout } from "../host/stdio.ts";

const EXAMPLES = `
Examples:
  $ model-carry                       a table on a terminal, JSON in a pipe
  $ model-carry --json | jq .admission.decision
  $ model-carry --output /run/model-carry/snapshot.json
  $ model-carry check --profile local-llama32-1b && ollama run llama3.2:1b
  $ model-carry validate snapshot.json
  $ model-carry --explain-policy      the policy that lifts what can be lifted

Exit codes: 0 a snapshot was produced, whatever it says; 64 wrong usage;
70 own failure (standard output still carries a denying document).`;

const CHECK_EXAMPLES = `
Examples:
  $ model-carry check --profile local-llama32-1b
  $ model-carry check --profile local-llama32-1b --accept constrain
  $ model-carry check --from snapshot.json --profile local-llama32-3b
  $ model-carry check --profile local-llama32-1b --nagios

Exit codes: 0 allow; 1 no; 2 no, because a required signal is unknown.
With --nagios: 0 OK, 1 WARNING (constrain), 2 CRITICAL (deny), 3 UNKNOWN.`;

const VALIDATE_EXAMPLES = `
Examples:
  $ model-carry validate snapshot.json other.json
  $ model-carry --json | model-carry validate
  $ model-carry validate --max-age 30s snapshot.json

Exit codes: 0 every document is valid; 1 one is not.`;

/** What a command leaves: its exit code. */
export type Action = () => Promise<number>;

/** Parses the arguments and runs the command that they name. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let action: Action = () => Promise.resolve(EXIT.ok);
  let told = "";
  const output = {
    writeOut: (text: string) => {
      told += text;
    },
    // The error itself is printed once, below.
    writeErr: () => {},
  };
  const program = createProgram((chosen) => {
    action = chosen;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput(output);
  }
  try {
    program.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) {
      await writeStdout(told);
      return EXIT.ok;
    }
    const message = error.message.replace(/^error: /, "");
    await writeStderr(
      `model-carry: Cannot understand the arguments: ${message}\n` +
        `Try: model-carry --help\n`,
    );
    return EXIT.usage;
  }
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await writeStderr(`model-carry: ${error.message}\n`);
    return EXIT.usage;
  }
}

function createProgram(choose: (action: Action) => void): Command {
  const program = new Command("model-carry")
    .description("May a local model run on this machine, now?")
    .version(VERSION, "--version", "print the version")
    .helpOption("--help", "print this help")
    .helpCommand(false)
    .allowExcessArguments(false)
    .enablePositionalOptions();
  addCommonOptions(program)
    .option("--json", "print JSON also on a terminal")
    .option("--output <file>", "write the JSON to a file, atomically")
    .option("--explain-policy", "print a policy that lifts what can be lifted")
    .addHelpText("after", EXAMPLES)
    .action((options) =>
      choose(async () => (await import("./snapshot.ts")).runSnapshot(options))
    );
  addCommonOptions(program.command("check"))
    .description("one line why, and an exit code, for scripts")
    .requiredOption("--profile <ref>", "profile, by reference or last part")
    .option("--from <file>", "judge a snapshot in a file, not a new one")
    .option("--max-age <time>", "with --from: refuse an older one, such as 30s")
    .option("--at <time>", "with --from: the time that it is judged at")
    .addOption(
      new Option("--accept <verdict>", "also exit 0 on constrain")
        .choices(["allow", "constrain"]).default("allow"),
    )
    .option("--nagios", "exit codes and first word as monitoring plugins have")
    .helpOption("--help", "print this help")
    .allowExcessArguments(false)
    .addHelpText("after", CHECK_EXAMPLES)
    .action((_, command: Command) =>
      choose(async () =>
        (await import("./check.ts")).runCheck(command.optsWithGlobals())
      )
    );
  program.command("validate")
    .description("check snapshots: schema, meaning and age")
    .argument("[files...]", "files, or - for standard input (default)")
    .option("--max-age <time>", "refuse an older snapshot, such as 30s")
    .option("--at <time>", "time that the age is judged at (RFC 3339)")
    .helpOption("--help", "print this help")
    .addHelpText("after", VALIDATE_EXAMPLES)
    .action((files, options) =>
      choose(async () =>
        (await import("./validate.ts")).runValidate(files, options)
      )
    );
  program.command("schema")
    .description(
      "print a schema: snapshot, policy, manifest, observation, " +
        "recording",
    )
    .argument("[name]", "name of the schema", "snapshot")
    .helpOption("--help", "print this help")
    .allowExcessArguments(false)
    .action((name) =>
      choose(async () => (await import("./schema.ts")).runSchema(name))
    );
  return program;
}
