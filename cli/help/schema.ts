/** Help of `schema`. */

import type { CommandRow } from "./command_help.ts";
import { HELP } from "./shared_options.ts";

export const SCHEMA_HELP: CommandRow = {
  usage: "model-carry schema [NAME]",
  text: "Print a schema: snapshot (default), policy, manifest, observation, " +
    "recording, evidence.",
  options: HELP,
  maxPositionals: 1,
  after: `Examples:
  $ model-carry schema policy > policy.schema.json

Exit codes: 0 it was printed; 64 wrong usage, or there is no such schema;
70 own failure.`,
};
