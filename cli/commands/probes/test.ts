/** `probes test`: a plugin against its recording. */

import {
  authorHints,
  denialHint,
  looksTyped,
} from "../../../core/plugins/author_hints.ts";
import { cleanText } from "../../../core/text/display_text.ts";
import { canonicalJson } from "../../../core/text/canonical_json.ts";
import { missingOf } from "../../../core/plugins/plugin_grants.ts";
import type { Policy } from "../../../core/policy/policy.ts";
import { failureCode } from "../../../core/host_calls/raw_host.ts";
import { isConclusive, type Report } from "../../../core/probe/report.ts";
import { readDocument } from "../../../host/files/read_document.ts";
import { syntaxPosition } from "../../../host/syntax_position.ts";
import { readPlugin } from "../../../host/files/find_plugins.ts";
import { writeStdout } from "../../../host/terminal/standard_streams.ts";
import { SANDBOX_LIMITS } from "../../../runner/sandbox/limits_and_ends.ts";
import { DOCUMENT_CAP_BYTES } from "../../../agent/read_documents.ts";
import { EXIT } from "../../exit_codes.ts";
import { parseDocument } from "../../../agent/parse_json_document.ts";
import { type CommonOptions, prepareRun } from "../../prepare_run.ts";
import { checkOutputs } from "../../output_conflicts.ts";
import { grantedText, grantLines, permissionText } from "./list.ts";
import { runPluginFile } from "./run.ts";

/** What a name begins with in the directory above; empty: it is this one. */
function parentOf(directory: string): string {
  const slash = directory.lastIndexOf("/");
  const last = directory.slice(slash + 1);
  if (["", ".", ".."].includes(last)) return `${directory}/../`;
  return directory.slice(0, slash + 1);
}

/** Where the test of a plugin lies: beside its directory, not in it. */
export function testPath(file: string, ending: string): string {
  const slash = file.lastIndexOf("/");
  const directory = slash === -1 ? "." : file.slice(0, slash) || "/";
  const stem = file.slice(slash + 1).replace(/\.m?js$/, "");
  return `${parentOf(directory)}tests/${stem}${ending}`;
}

/** The document at a path; undefined where there is no such file. */
async function readOptional(path: string): Promise<unknown> {
  try {
    return parseDocument(await readDocument(path, DOCUMENT_CAP_BYTES), path);
  } catch (error) {
    if (failureCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Where the syntax fails, with the line; a type of TypeScript is told so. */
function* syntaxLines(source: string): Generator<string> {
  const found = syntaxPosition(source);
  if (found === null) return;
  const text = source.split("\n")[found.line - 1] ?? "";
  yield `line ${found.line}, column ${found.column}: ${found.message}`;
  yield `  ${cleanText(text.slice(0, 160), 160)}`;
  if (looksTyped(text)) {
    yield "TypeScript is not read: take its types out (tsc, esbuild), or " +
      "write them as JSDoc comments";
  }
}

/** What the author may have meant. */
function hintLines(report: Report, source: string): string[] {
  const { outcome, error, denials, requested } = report;
  if (isConclusive(outcome)) return [];
  const isSyntax = outcome === "failed" && error !== null;
  return [
    ...(isSyntax ? syntaxLines(source) : []),
    ...authorHints({ error, source }),
    ...denials.map((one) => denialHint(one, requested)),
  ].map((line) => `hint      ${line}`);
}

function reportLines(report: Report, policy: Policy): string[] {
  const entry = policy.plugins[report.id];
  const fuel = entry?.limits?.fuel ?? SANDBOX_LIMITS.fuel;
  const { outcome, error, hostCalls, fuelUsed } = report;
  const missing = missingOf(report.requested, report.granted);
  return [
    `${report.id} ${report.version ?? ""}`.trim(),
    `outcome   ${outcome}${error === null ? "" : `: ${error}`}`,
    `used      ${fuelUsed ?? 0} of ${fuel} units of fuel, ${hostCalls} host ` +
    "calls",
    `asks      ${permissionText(report.requested)}`,
    `granted   ${grantedText(report.requested, report.granted, entry)}`,
    ...(Object.keys(missing).length === 0 ? [] : [
      `missing   ${permissionText(missing)}`,
      `to grant  ${grantLines(report.id, report.sha256 ?? "", missing)}`,
    ]),
    ...report.denials.map((one) => `denied    ${one.message}`),
    ...report.log.map((line) => `log       ${line}`),
  ];
}

/** Runs one file and says what came of it; 0 where all is well. */
export async function testProbe(
  file: string,
  options: CommonOptions,
): Promise<number> {
  checkOutputs({ "--record": options.record }, "the report");
  const recording = testPath(file, ".json");
  const isFree = options.replay === undefined && options.sysroot === undefined;
  // What is to be recorded is not asked of an old recording.
  const isRecorded = isFree && options.record === undefined &&
    await readOptional(recording) !== undefined;
  const { policy, collect } = await prepareRun({
    ...options,
    // The plugins of this machine are not asked.
    plugins: [],
    ...(isRecorded ? { replay: recording } : {}),
  });
  const plugin = await readPlugin(file);
  const report = await runPluginFile(plugin, collect, options.record);
  const answers = isRecorded ? recording : options.replay ?? options.sysroot;
  const lines = [
    ...reportLines(report, policy),
    ...hintLines(report, plugin.source ?? ""),
    `answers   ${answers ?? "this machine"}`,
    `output    ${JSON.stringify(report.observation)}`,
  ];
  let isWell = isConclusive(report.outcome);
  const expected = testPath(file, ".expected.json");
  const wanted = await readOptional(expected);
  if (wanted !== undefined) {
    const isSame = canonicalJson(wanted) === canonicalJson(report.observation);
    isWell &&= isSame;
    lines.push(
      isSame
        ? `expected  as in ${expected}`
        : `expected  ${JSON.stringify(wanted)} (${expected})`,
    );
  }
  await writeStdout(`${lines.join("\n")}\n${isWell ? "ok" : "FAILED"}\n`);
  return isWell ? EXIT.ok : EXIT.no;
}
