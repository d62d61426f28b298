/** OpenMetrics as the strict parser of Python's prometheus_client reads it. */

import { spawnSync } from "node:child_process";
import process from "node:process";

/** A Python that has the client. */
const PYTHON = process.env["MODEL_CARRY_PROMETHEUS_CLIENT"];

/** Why tests with the client are skipped; false: they run. */
export const noClient: string | false = PYTHON === undefined
  ? "there is no $MODEL_CARRY_PROMETHEUS_CLIENT (deno task fleet)"
  : false;
if (noClient) console.log(`skipped: ${noClient}`);

export interface ReadFamily {
  readonly name: string;
  readonly type: string;
  readonly unit: string;
  readonly help: string;
  readonly samples: readonly (readonly [
    name: string,
    labels: Readonly<Record<string, string>>,
    value: number,
  ])[];
}

/** Families of a text, or why it is refused. */
export type Reading = { readonly families: ReadFamily[] } | {
  readonly refused: string;
};

const SCRIPT = `
import json, sys
from prometheus_client.openmetrics.parser import text_string_to_metric_families
def read(text):
    try:
        return {"families": [
            {"name": one.name, "type": one.type, "unit": one.unit,
             "help": one.documentation,
             "samples": [[s.name, s.labels, s.value] for s in one.samples]}
            for one in text_string_to_metric_families(text)]}
    except ValueError as error:
        return {"refused": str(error)}
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
`;

/** Has the client read each text, in one process. */
export function readOpenMetrics(texts: readonly string[]): Reading[] {
  const { status, stdout, stderr } = spawnSync(
    PYTHON ?? "",
    ["-I", "-c", SCRIPT],
    { input: JSON.stringify(texts), encoding: "utf8", maxBuffer: 2 ** 30 },
  );
  if (status !== 0) throw new Error(`The client ended: ${stderr}`);
  return JSON.parse(stdout) as Reading[];
}
