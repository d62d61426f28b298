/** Options that several commands share. */

import type { OptionRow, Options } from "./command_help.ts";

/** Options of every command that takes a snapshot. */
export const COMMON: Options = {
  policy: {
    value: "file",
    text: "policy in place of /etc/model-carry/policy.json",
  },
  plugins: {
    value: "dir",
    text: "plugins in place of /etc/model-carry/plugins (repeatable)",
    isRepeatable: true,
  },
  sandbox: { value: "what", text: "all: built-in probes in the sandbox too" },
  sysroot: { value: "dir", text: "read the machine in a folder, not this one" },
  live: {
    text: "with --sysroot: this machine is mounted there (in a container)",
  },
  service: { value: "url", text: "ask the Ollama at this loopback address" },
  model: {
    value: "tag",
    text: "judge this model too, as ollama list shows it (repeatable)",
    isRepeatable: true,
  },
  installed: { text: "judge every model that is installed" },
  record: {
    value: "file",
    text: "write every host call and its answer to a file",
  },
  replay: { value: "file", text: "answer every host call from such a file" },
  timeout: { value: "time", text: "deadline of the whole run; default 2s" },
  quiet: { text: "no hints on standard error", short: "q" },
};
const { record: _, ...rest } = COMMON;
/** The same where nothing is recorded. */
export const WITHOUT_RECORD: Options = rest;
/** Of every command that shows something on a terminal. */
export const COLOR: Options = {
  color: { value: "color", text: "auto, always or never; NO_COLOR is heeded" },
  "no-color": { text: "the same as --color never" },
};
export const HELP: Options = {
  help: { text: "print this help", short: "h" },
};
/** How old a snapshot in a file may be. */
export const AGE: Options = {
  "max-age": { value: "time", text: "refuse an older one, such as 30s" },
  at: { value: "when", text: "time that the age is judged at (RFC 3339)" },
};

export const ACCEPT_REPLAY: OptionRow = {
  text: "with --from: believe also a recording or a folder",
};
