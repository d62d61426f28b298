/** Help of `watch`. */

import type { CommandRow } from "./command_help.ts";
import { COLOR, HELP, WITHOUT_RECORD } from "./shared_options.ts";

export const WATCH_HELP: CommandRow = {
  usage: "model-carry watch [options]",
  text: "A snapshot every few seconds: one line of JSON each, a file that " +
    "is kept fresh, or a live view on a terminal.",
  options: {
    interval: { value: "time", text: "between two snapshots; default 15s" },
    output: {
      value: "file",
      text: "rewrite a file, atomically, each time",
      short: "o",
    },
    to: {
      value: "file-format",
      text: "what --output is kept in: json (default), nfd, prometheus",
    },
    "on-change": {
      text: "only lines in which the verdict or a state changed",
    },
    count: { value: "n", text: "end after so many snapshots" },
    json: { text: "print lines of JSON also on a terminal" },
    ...WITHOUT_RECORD,
    ...COLOR,
    ...HELP,
  },
  maxPositionals: 0,
  after: `Examples:
  $ model-carry watch                 a live view on a terminal
  $ model-carry watch --interval 5s | jq -r .admission.decision
  $ model-carry watch --on-change     one line, when there is something new
  $ model-carry watch --output /run/model-carry/snapshot.json
  $ model-carry watch --to nfd --output \\
      /etc/kubernetes/node-feature-discovery/features.d/model-carry
  $ model-carry watch --to prometheus --output \\
      /var/lib/prometheus/node-exporter/model-carry.prom
  $ model-carry watch --count 1 --json

It ends with 0 at SIGTERM, SIGINT, or when a reader of its lines goes away. A
policy that can no longer be used denies everything until it is mended; a file
that cannot be written is told on standard error, and tried again.

Exit codes: 0 it was ended; 64 wrong usage, or no usable policy at the start;
70 standard output takes nothing, --count is not filled, or the file does not
hold the last snapshot.`,
};
