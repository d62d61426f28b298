/** Help of `probes`. */

import type { CommandRow } from "./command_help.ts";
import { COMMON, HELP } from "./shared_options.ts";

export const PROBES_HELP: CommandRow = {
  usage: "model-carry probes list | run ID | new NAME | test FILE [options]",
  text: "See, try, start and check probes; help plugins is the contract.",
  options: { ...COMMON, ...HELP },
  maxPositionals: 2,
  after: `Examples:
  $ model-carry probes list           what is asked, granted, missing, ignored
  $ model-carry probes run memory     one probe, its whole report
  $ model-carry probes new vendor-fan a plugin to start from, and its test
  $ model-carry probes test plugins/vendor-fan.js
  $ model-carry probes test plugins/vendor-fan.js --record tests/vendor-fan.json

test answers host calls from ../tests/NAME.json beside the plugin's directory
(or --replay, --sysroot) and compares with ../tests/NAME.expected.json.

Exit codes: 0 all is well; 1 a plugin is refused, fails, or differs.`,
};
