/** Every command: its help, and what runs it. */

import { runSnapshot } from "./commands/snapshot.ts";
import { CHECK_HELP } from "./help/check.ts";
import { COMPLETIONS_HELP } from "./help/completions.ts";
import { DOCTOR_HELP } from "./help/doctor.ts";
import { EXPORT_HELP } from "./help/export.ts";
import { HELP_HELP } from "./help/help.ts";
import { MODELS_HELP } from "./help/models.ts";
import { POLICY_HELP } from "./help/policy.ts";
import { PROBES_HELP } from "./help/probes.ts";
import { SCHEMA_HELP } from "./help/schema.ts";
import { SERVE_HELP } from "./help/serve.ts";
import { SNAPSHOT_HELP } from "./help/snapshot.ts";
import { VALIDATE_HELP } from "./help/validate.ts";
import { WATCH_HELP } from "./help/watch.ts";
import type { CommandRow } from "./help/command_help.ts";
import type { OptionValue } from "./parse_arguments.ts";

/** Options of a command by their camelCase names. */
export type Values = Readonly<Record<string, OptionValue>>;

/** Runs a command; gives its exit code. */
type Run = (values: Values, positionals: readonly string[]) => Promise<number>;

export interface Command {
  readonly help: CommandRow;
  readonly run: Run;
}

// Only the default command is part of what every run has to load.
export const COMMANDS: Readonly<Record<string, Command>> = {
  "": {
    help: SNAPSHOT_HELP,
    run: (values) => runSnapshot(values),
  },
  check: {
    help: CHECK_HELP,
    run: async (values) =>
      (await import("./commands/check.ts")).runCheck(values),
  },
  models: {
    help: MODELS_HELP,
    run: async (values) =>
      (await import("./commands/models.ts")).runModels(values),
  },
  watch: {
    help: WATCH_HELP,
    run: async (values) =>
      (await import("./commands/watch.ts")).runWatch(values),
  },
  serve: {
    help: SERVE_HELP,
    run: async (values) =>
      (await import("./commands/serve.ts")).runServe(values),
  },
  validate: {
    help: VALIDATE_HELP,
    run: async (values, files) =>
      (await import("./commands/validate.ts")).runValidate(files, values),
  },
  export: {
    help: EXPORT_HELP,
    run: async (values) =>
      (await import("./commands/export.ts")).runExport(values),
  },
  probes: {
    help: PROBES_HELP,
    run: async (values, words) =>
      (await import("./commands/probes.ts")).runProbes(words, values),
  },
  policy: {
    help: POLICY_HELP,
    run: async (values, words) =>
      (await import("./commands/policy.ts")).runPolicy(words, values),
  },
  doctor: {
    help: DOCTOR_HELP,
    run: async (values) =>
      (await import("./commands/doctor.ts")).runDoctor(values),
  },
  schema: {
    help: SCHEMA_HELP,
    run: async (_, [name = "snapshot"]) =>
      (await import("./commands/schema.ts")).runSchema(name),
  },
  completions: {
    help: COMPLETIONS_HELP,
    run: async (values, words) =>
      (await import("./commands/completions.ts"))
        .runCompletions(words, values, helpRows()),
  },
  help: {
    help: HELP_HELP,
    run: async (_, [name = ""]) =>
      (await import("./commands/help.ts")).runHelp(name, helpRows()),
  },
};

/** What every command takes, and its text. */
export function helpRows(): Readonly<Record<string, CommandRow>> {
  return Object.fromEntries(
    Object.entries(COMMANDS).map(([name, { help }]) => [name, help]),
  );
}
