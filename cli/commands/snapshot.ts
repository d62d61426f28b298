/** The default command: take a snapshot and print it. */

import {
  isTerminal,
  writeStderr,
  writeStdout,
} from "../../host/terminal/standard_streams.ts";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";
import { denyingSnapshot } from "../../agent/denying_snapshot.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { EXIT } from "../exit_codes.ts";
import { type CommonOptions, prepareRun } from "../prepare_run.ts";
import type { PreparedRun } from "../../agent/snapshot_cycle.ts";
import { collectRecorded } from "../../agent/record_run.ts";
import { tellFault } from "../tell_fault.ts";

interface SnapshotOptions extends CommonOptions {
  readonly json?: boolean;
  readonly table?: boolean;
  readonly compact?: boolean;
  readonly output?: string;
  readonly explainPolicy?: boolean;
}

/** JSON as it is printed: one document, a newline at the end. */
export function snapshotText(snapshot: LocalModelResourceSnapshot): string {
  return `${JSON.stringify(snapshot, null, 2)}\n`;
}

/** True: a table for people; false: JSON. */
function isForPeople({ json, table, compact }: SnapshotOptions): boolean {
  return table ?? (!json && !compact && isTerminal());
}

function requireFitting(options: SnapshotOptions): void {
  const { table, json, compact, output, explainPolicy } = options;
  const others = [
    [json, "--json"],
    [compact, "--compact"],
    [output, "--output"],
    [explainPolicy, "--explain-policy"],
  ] as const;
  for (const [value, flag] of others) {
    if (!table || value === undefined) continue;
    throw new UsageError(`Cannot use --table beside ${flag}: that is JSON`);
  }
}

// What a program does not ask for it does not load.
async function render(
  snapshot: LocalModelResourceSnapshot,
  options: SnapshotOptions,
  others: readonly string[] = [],
): Promise<string> {
  if (options.compact) return `${JSON.stringify(snapshot)}\n`;
  if (!isForPeople(options)) return snapshotText(snapshot);
  const { terminalStyle } = await import("../terminal_style.ts");
  const { renderTable } = await import("../views/table.ts");
  return renderTable(snapshot, terminalStyle(options), others);
}

/** Names of models that are installed and not judged; for people alone. */
async function othersOf(run: PreparedRun): Promise<string[]> {
  const { installedModels } = await import("../../agent/installed_models.ts");
  const { unasked } = await import("../../core/policy/asked_profiles.ts");
  const models = run.installed ??
    await installedModels(run.collect, run.policy);
  return unasked(run.policy, models).map((one) => one.modelTag);
}

/** Takes one snapshot; 0 whatever it says, 70 beside a denying document. */
export async function runSnapshot(options: SnapshotOptions): Promise<number> {
  try {
    return await takeSnapshot(options);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    await tellFault(`Cannot go on: ${message}`);
    await writeDenial(error, options);
    return EXIT.failure;
  }
}

/** Closed or full, standard output cannot carry it: the code has to do. */
async function writeDenial(
  failure: unknown,
  options: SnapshotOptions,
): Promise<void> {
  const { record } = options;
  // Where it carries the recording, no other document may follow.
  if (record !== undefined && await isStdout(record)) return;
  const text = isForPeople(options)
    ? "DENY  nothing may run here now: the program failed\n"
    : await render(await denyingSnapshot(failure), options);
  try {
    await writeStdout(text);
  } catch (error) {
    if (failureCode(error) === null) throw error;
  }
}

async function takeSnapshot(options: SnapshotOptions): Promise<number> {
  const { output, record, quiet } = options;
  requireFitting(options);
  if (output !== undefined || record !== undefined) {
    const { checkOutputs } = await import("../output_conflicts.ts");
    const answer = output === undefined ? "the answer" : null;
    checkOutputs({ "--record": record, "--output": output }, answer);
  }
  const run = await prepareRun(options);
  const isTable = !options.explainPolicy && output === undefined &&
    isForPeople(options);
  // Beside the run: a service that hangs is waited for once.
  const [snapshot, others] = await Promise.all([
    collectRecorded(run.collect, record),
    isTable ? othersOf(run) : [],
  ]);
  if (options.explainPolicy) {
    const { explainPolicy } = await import(
      "../../core/document/explain_policy.ts"
    );
    const { policy, notes } = explainPolicy(snapshot, run.policy);
    await write(`${JSON.stringify(policy, null, 2)}\n`, output);
    if (!quiet) await writeStderr(notes.map((one) => `${one}\n`).join(""));
  } else if (output !== undefined) {
    await write(await render(snapshot, { json: true, ...options }), output);
  } else await writeStdout(await render(snapshot, options, others));
  return EXIT.ok;
}

// Most runs name no file: what that takes stays unloaded.
async function write(text: string, output: string | undefined): Promise<void> {
  if (output === undefined) return await writeStdout(text);
  const { writeDocument } = await import("../../host/output/write_document.ts");
  await writeDocument(output, text, "the output");
}

async function isStdout(path: string): Promise<boolean> {
  return (await import("../../host/output/output_place.ts")).isStdout(path);
}
