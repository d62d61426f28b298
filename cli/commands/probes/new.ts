/** `probes new`: a plugin to start from, and its test beside the directory. */

import { PLUGIN_ID } from "../../../core/plugins/reserved_claims.ts";
import { failureCode } from "../../../core/host_calls/raw_host.ts";
import { createDocument } from "../../../host/output/write_document.ts";
import { ignoredName } from "../../../host/files/find_plugins.ts";
import { writeStdout } from "../../../host/terminal/standard_streams.ts";
import { UsageError } from "../../../agent/usage_error.ts";
import { EXIT } from "../../exit_codes.ts";
import type { CommonOptions } from "../../prepare_run.ts";
import { RESERVED_IDS } from "../../../agent/run_plugin_directories.ts";
import { testPath } from "./test.ts";

function moduleText(name: string): string {
  return `// @ts-check
// Contract: model-carry help plugins. Try it: model-carry probes test plugins/${name}.js

/** @type {import("@sourceos/model-carry/probe").Manifest} */
export const manifest = {
  id: "${name}",
  version: "0.1.0",
  title: "Holds work back while the machine is busy",
  provides: [],
  permissions: { read: ["/proc/loadavg"] },
  timeoutMs: 1000,
};

/**
 * Pure: takes the text, so that it can be tested without a machine.
 *
 * @param {string} text
 * @returns {number} processes that could run, over the last minute
 */
export function parseLoad(text) {
  const load = /^(\\d+\\.\\d+) /.exec(text)?.[1];
  // What cannot be read is an error, never a zero.
  if (load === undefined) {
    throw new SyntaxError("Cannot find a load in /proc/loadavg");
  }
  return Number(load);
}

/**
 * @param {import("@sourceos/model-carry/probe").Host} host
 * @param {{ readonly limit?: number }} settings from the policy
 * @returns {Promise<import("@sourceos/model-carry/probe").Observation>}
 */
export default async function probe(host, { limit = 8 }) {
  const load = parseLoad(await host.readText("/proc/loadavg"));
  const concern = {
    decision: /** @type {const} */ ("constrain"),
    detail: "busy",
    message: \`the load is \${load}, the limit \${limit}\`,
  };
  return {
    concerns: load > limit ? [concern] : [],
    extension: { loadAverage: load },
  };
}
`;
}

function recordingText(): string {
  return `${
    JSON.stringify(
      {
        kind: "ModelCarryRecording",
        schemaVersion: "v0.1",
        calls: [{
          call: "readText",
          args: ["/proc/loadavg"],
          result: "0.52 0.58 0.59 1/953 20112\n",
        }],
      },
      null,
      2,
    )
  }\n`;
}

/** Writes a plugin, a recording and what it has to come to. */
export async function newProbe(
  name: string,
  { plugins = ["plugins"] }: CommonOptions,
): Promise<number> {
  if (!PLUGIN_ID.test(name)) {
    throw new UsageError(
      `Cannot start a plugin "${name}": a name is of a-z, 0-9, ".", "_", "-"`,
    );
  }
  const ignored = ignoredName(`${name}.js`);
  if (ignored !== null) {
    throw new UsageError(
      `Cannot start a plugin "${name}": its file would be ignored: ${ignored}`,
    );
  }
  if (RESERVED_IDS.includes(name)) {
    throw new UsageError(
      `Cannot start a plugin "${name}": a built-in probe has this id`,
    );
  }
  const file = `${plugins[0]}/${name}.js`;
  const expected = { concerns: [], extension: { loadAverage: 0.52 } };
  const files = {
    [file]: moduleText(name),
    [testPath(file, ".json")]: recordingText(),
    [testPath(file, ".expected.json")]: `${
      JSON.stringify(expected, null, 2)
    }\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    try {
      await createDocument(path, text);
    } catch (error) {
      if (failureCode(error) !== "EEXIST") throw error;
      throw new UsageError((error as Error).message, { cause: error });
    }
    await writeStdout(`written: ${path}\n`);
  }
  await writeStdout(`next: model-carry probes test ${file}\n`);
  return EXIT.ok;
}
