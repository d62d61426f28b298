/** `export`: the snapshot in the words of a reader. */

import { deniedSubject } from "../../core/projections/projection_input.ts";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { cleanText } from "../../core/text/display_text.ts";
import { writeDocument } from "../../host/output/write_document.ts";
import { isStdout } from "../../host/output/output_place.ts";
import { writeStdout } from "../../host/terminal/standard_streams.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { EXIT } from "../exit_codes.ts";
import { checkOutputs } from "../output_conflicts.ts";
import { tellFault } from "../tell_fault.ts";
import { PROJECTIONS } from "./export/formats.ts";
import type { ExportOptions, Projection, Rendered } from "./export/format.ts";
import { prepareSource } from "./export/snapshot_source.ts";

const camelCase = (name: string) =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function chooseProjection(options: ExportOptions): Projection {
  const { to } = options;
  const names = Object.keys(PROJECTIONS).join(", ");
  if (to === undefined) {
    throw new UsageError(`Cannot export without --to: there are ${names}`);
  }
  const chosen = Object.hasOwn(PROJECTIONS, to) ? PROJECTIONS[to] : undefined;
  if (chosen === undefined) {
    throw new UsageError(
      `Cannot export to "${cleanText(to)}": there are ${names}`,
    );
  }
  for (const [name, row] of Object.entries(PROJECTIONS)) {
    for (const option of row.options) {
      const value = (options as Record<string, unknown>)[camelCase(option)];
      if (value === undefined || chosen.options.includes(option)) continue;
      throw new UsageError(
        `Cannot use --${option} with --to ${to}: it is for ${name}`,
      );
    }
  }
  return chosen;
}

const say = tellFault;

const writeEvidence = ({ path, text }: NonNullable<Rendered["beside"]>) =>
  writeDocument(path, text, "the evidence");

async function write(
  { text, beside }: Rendered,
  output: string | undefined,
): Promise<void> {
  // What is only told about the other comes first.
  if (beside) await writeEvidence(beside);
  if (output === undefined) await writeStdout(text);
  else await writeDocument(output, text, "the output");
}

/** A place that takes nothing any more has been told of already. */
async function tryWrite(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    if (failureCode(error) === null) throw error;
  }
}

/** A denial in every place where somebody may look for an answer. */
async function writeDenial(
  rendered: Rendered,
  output: string | undefined,
): Promise<void> {
  const { text, beside } = rendered;
  if (beside) await tryWrite(() => writeEvidence(beside));
  if (output !== undefined) {
    await tryWrite(() => writeDocument(output, text, "the output"));
  }
  const named = [beside?.path, output];
  // Standard output carries one document.
  if (named.some((one) => one !== undefined && isStdout(one))) return;
  await tryWrite(() => writeStdout(text));
}

/** Writes one projection; 0 whatever it says, 70 beside one that denies. */
export async function runExport(options: ExportOptions): Promise<number> {
  const { output, evidence, quiet } = options;
  const projection = chooseProjection(options);
  const answer = output === undefined ? "the projection" : null;
  checkOutputs({ "--evidence": evidence, "--output": output }, answer);
  const render = await projection.prepare(
    options,
    async (line) => quiet ? undefined : await say(line),
  );
  const { question, find } = await prepareSource(options);
  try {
    const { subject, faults } = await find();
    for (const line of faults) await say(line);
    if (subject.denial !== null) await say("This projection denies");
    await write(await render(subject), output);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    await say(`Cannot go on: ${why}`);
    const subject = deniedSubject(
      // The rest of the message may name a person's folder.
      { cause: "failed", message: "The program failed" },
      question,
    );
    await writeDenial(await render(subject), output);
    return EXIT.failure;
  }
}
