/** Help of `models`. */

import type { CommandRow } from "./command_help.ts";
import { COLOR, COMMON, HELP } from "./shared_options.ts";

const { model: _, installed: __, ...rest } = COMMON;

export const MODELS_HELP: CommandRow = {
  usage: "model-carry models [options]",
  text: "Every installed model judged, the best that is allowed first.",
  options: {
    json: { text: "a JSON document in place of the table" },
    ...rest,
    ...COLOR,
    ...HELP,
  },
  maxPositionals: 0,
  after: `Examples:
  $ model-carry models
  $ model-carry models --json | jq -r '.models[0].modelTag'
  $ model-carry check --model qwen2.5:7b && ollama run qwen2.5:7b

Exit codes: 0 the service was asked; 2 it could not be; 64 wrong usage; 70 own
failure.`,
};
