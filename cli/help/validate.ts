/** Help of `validate`. */

import type { CommandRow } from "./command_help.ts";
import { AGE, HELP } from "./shared_options.ts";

export const VALIDATE_HELP: CommandRow = {
  usage: "model-carry validate [FILE...] [options]",
  text: "Check snapshots: schema, meaning and age. No file, or -: standard " +
    "input.",
  options: {
    ...AGE,
    wait: { value: "time", text: "look again until all are valid, so long" },
    pid: { value: "n", text: "with --wait: only while that process runs" },
    ...HELP,
  },
  maxPositionals: Infinity,
  after: `Examples:
  $ model-carry validate snapshot.json other.json
  $ model-carry --json | model-carry validate
  $ model-carry validate --max-age 30s snapshot.json
  $ model-carry validate --wait 1m /run/model-carry/snapshot.json

Exit codes: 0 every document is valid; 1 one is not.`,
};
