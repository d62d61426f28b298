/** `policy show`: every key that holds, and who stated it. */

import { policySha256 } from "../../../core/policy/policy_digest.ts";
import { withMiB } from "../../../core/policy/policy_keys.ts";
import {
  type ShownKey,
  shownPolicy,
} from "../../../core/policy/shown_policy.ts";
import { cleanText } from "../../../core/text/display_text.ts";
import {
  POLICY_PATH,
  policyOf,
  readPolicy,
} from "../../../agent/policy_file.ts";
import {
  isTerminal,
  terminalColumns,
  writeStdout,
} from "../../../host/terminal/standard_streams.ts";
import { EXIT } from "../../exit_codes.ts";
import { policySchema } from "./keys.ts";

/** Most characters of a value in the table; all of it is in the JSON. */
const VALUE_CAP = 200;

const withoutNulls = (_: string, value: unknown) => value ?? undefined;

function valueText({ path, value }: ShownKey): string {
  if (value === null) return "none";
  if (path === "profiles") {
    return (value as readonly { modelTag: string }[])
      .map((one) => one.modelTag).join(", ");
  }
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) {
    return cleanText(value.join(", "), VALUE_CAP);
  }
  return typeof value === "object"
    ? cleanText(JSON.stringify(value, withoutNulls), VALUE_CAP)
    : withMiB(path, cleanText(String(value), VALUE_CAP));
}

interface Line {
  readonly cells: readonly [path: string, value: string, from: string];
  readonly loosens: string | null;
}

/** In columns, or one below the other where the terminal is narrow. */
function table(lines: readonly Line[], columns: number): string {
  const wide = [0, 1].map((place) =>
    Math.max(...lines.map(({ cells }) =>
      // A long one has its own line's width alone.
      (cells[place]?.length ?? 0) > 44 ? 0 : cells[place]?.length ?? 0
    ))
  );
  const [first = 0, second = 0] = wide;
  const isNarrow = columns < first + second + 14;
  return lines.map(({ cells: [path, value, from], loosens }) => {
    const mark = loosens === null ? "   " : " ! ";
    const line = isNarrow
      ? `${mark}${path}\n     ${value}  (${from})`
      : `${mark}${path.padEnd(first)}  ${value.padEnd(second)}  ${from}`;
    return `${line}\n${loosens === null ? "" : `     ${loosens}\n`}`;
  }).join("");
}

interface ShowOptions {
  readonly policy?: string;
  readonly json?: boolean;
}

/** Prints the policy in force. */
export async function showPolicy(
  { policy: asked, json }: ShowOptions,
): Promise<number> {
  const { document, path } = await readPolicy(asked);
  const policy = policyOf(document);
  const sha256 = await policySha256(policy);
  const keys = shownPolicy(await policySchema(), policy, document);
  const file = path === "-" ? "standard input" : path;
  const from = (isStated: boolean) => isStated && file ? file : "default";
  if (json) {
    const shown = keys.map(({ key, value, isStated, loosens }) => (
      { key, value, from: from(isStated), loosens }
    ));
    const text = JSON.stringify({ file, sha256, keys: shown }, null, 2);
    await writeStdout(`${text}\n`);
    return EXIT.ok;
  }
  const lines = keys.map((one) => ({
    cells: [
      one.path,
      valueText(one),
      from(one.isStated),
    ] as const,
    loosens: one.loosens,
  }));
  const what = file ?? `the defaults, for nothing lies at ${POLICY_PATH}`;
  const loose = keys.filter((one) => one.loosens !== null).length;
  const columns = isTerminal() ? terminalColumns() : Infinity;
  await writeStdout(
    `Policy in force: ${what}\nsha256 ${sha256}, as snapshots name it\n\n` +
      `${table(lines, columns)}\n` +
      (loose === 0
        ? "It loosens nothing.\n"
        : `! loosens (${loose}); every snapshot says so. `) +
      (loose === 0 ? "" : "What a key means: model-carry policy explain KEY\n"),
  );
  return EXIT.ok;
}
