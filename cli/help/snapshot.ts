/** Help of the default command, and of the program. */

import type { CommandRow } from "./command_help.ts";
import { COLOR, COMMON, HELP } from "./shared_options.ts";

export const SNAPSHOT_HELP: CommandRow = {
  usage: "model-carry [options]",
  text: "May a local model run on this machine, now?",
  options: {
    json: { text: "print JSON also on a terminal" },
    table: { text: "print the table also into a pipe" },
    compact: { text: "print JSON on one line" },
    output: {
      value: "file",
      text: "write the JSON to a file, atomically; -: standard output",
      short: "o",
    },
    "explain-policy": {
      text: "print a policy that lifts what can be lifted",
    },
    ...COMMON,
    ...COLOR,
    version: { text: "print the version", short: "V" },
    ...HELP,
  },
  maxPositionals: 0,
  after: `Commands:
  check        one line why, and an exit code, for scripts
  models       every installed model judged, the best first
  watch        a snapshot every few seconds: lines, a file, or a live view
  serve        the same over loopback or a Unix socket, read only
  validate     check snapshots: schema, meaning and age
  export       the snapshot in the words of a reader
  probes       see, try, start and check plugins
  policy       the one in force, whether a file can be one, what keys mean
  doctor       what to check on the first day, and the next step
  schema       print a schema
  completions  what a shell completes this program with
  help         what a command takes, as COMMAND --help does

Examples:
  $ model-carry                       a table on a terminal, JSON in a pipe
  $ model-carry --json | jq .admission.decision
  $ model-carry --output /run/model-carry/snapshot.json
  $ model-carry check --profile local-llama32-1b && ollama run llama3.2:1b
  $ model-carry validate snapshot.json
  $ model-carry --explain-policy      the policy that lifts what can be lifted

Exit codes: 0 a snapshot was produced, whatever it says; 64 wrong usage;
70 own failure (standard output still carries a denying document).`,
};
