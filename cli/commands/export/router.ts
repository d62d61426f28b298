/** `export --to router`. */

import { routerProjection } from "../../../core/projections/router.ts";
import {
  callerFaults,
  type CallerKeys,
  completeCaller,
} from "../../../core/projections/router_caller_keys.ts";
import { faultLines, readParsed } from "../../../agent/read_documents.ts";
import { readInput } from "../../read_input.ts";
import { UsageError } from "../../../agent/usage_error.ts";
import { type ExportOptions, jsonText, type Render } from "./format.ts";

async function readCaller(
  path: string,
  options: ExportOptions,
  say: (line: string) => Promise<void>,
): Promise<CallerKeys> {
  if (path === "-" && options.from === "-") {
    throw new UsageError("Cannot use --merge - beside --from -: choose one");
  }
  const document = await readParsed(path, "the caller's keys", readInput);
  const faults = callerFaults(document);
  if (faults.length > 0) {
    throw new UsageError(faultLines(path, faults).join("\n"));
  }
  const { keys, filled } = completeCaller(document as CallerKeys);
  for (const key of filled) {
    await say(`${path}: /${key}: is missing; ${keys[key]} denies hosted lanes`);
  }
  return keys;
}

/** Reads the caller's keys before anything is measured. */
export async function prepareRouter(
  options: ExportOptions,
  say: (line: string) => Promise<void>,
): Promise<Render> {
  const { merge, keepLocal = false } = options;
  const caller = merge === undefined
    ? {}
    : await readCaller(merge, options, say);
  return (subject) => ({
    text: jsonText(routerProjection(subject, { keepLocal, caller })),
  });
}
