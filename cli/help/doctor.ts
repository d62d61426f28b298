/** Help of `doctor`. */

import type { CommandRow } from "./command_help.ts";
import { HELP, WITHOUT_RECORD } from "./shared_options.ts";

export const DOCTOR_HELP: CommandRow = {
  usage: "model-carry doctor [options]",
  text: "What an operator checks by hand on the first day: ok, look or fail, " +
    "and the next step.",
  options: {
    json: { text: "print JSON: state, and checks of id, state, found, next" },
    ...WITHOUT_RECORD,
    ...HELP,
  },
  maxPositionals: 0,
  after: `fail: verdicts or readers deny until it is mended; look: it works, and
somebody should know.

Examples:
  $ model-carry doctor
  $ sudo -u agent model-carry doctor   as the user that will read
  $ model-carry doctor --json | jq '.checks[] | select(.state != "ok")'

It takes one snapshot and starts no process. Of a folder or a recording it tells
neither unit, clock nor snapshot file.

Exit codes: 0 nothing fails; 1 something does; 64 wrong usage.`,
};
