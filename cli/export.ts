/** `export`: the snapshot in the words of a reader. */

import { deniedSubject } from "../core/projections/subject.ts";
import { failureCode } from "../core/raw_host.ts";
import { cleanText } from "../core/text.ts";
import { writeDocument } from "../host/documents.ts";
import { writeStderr, writeStdout } from "../host/stdio.ts";
import { EXIT, UsageError } from "./exit.ts";
import {
  type ExportOptions,
  type Projection,
  PROJECTIONS,
} from "./projections.ts";
import { type Found, prepareSubject } from "./subject.ts";

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

/** Closed or full, standard output cannot carry it: the code has to do. */
async function writeDenial(text: string): Promise<void> {
  try {
    await writeStdout(text);
  } catch (error) {
    if (failureCode(error) === null) throw error;
  }
}

/** Writes one projection; 0 whatever it says, 70 beside one that denies. */
export async function runExport(options: ExportOptions): Promise<number> {
  const projection = chooseProjection(options);
  const render = await projection.prepare(options);
  const { asked, find } = await prepareSubject(options);
  const { output } = options;
  try {
    const { subject, faults }: Found = await find();
    for (const line of faults) {
      await writeStderr(`model-carry: ${line}\n`);
    }
    if (faults.length > 0 && !options.quiet) {
      await writeStderr("model-carry: this projection denies\n");
    }
    const text = await render(subject);
    if (output === undefined) await writeStdout(text);
    else await writeDocument(output, text);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    await writeStderr(`model-carry: Cannot go on: ${message}\n`);
    const denial = {
      cause: "failed",
      message: cleanText(message, 400),
    } as const;
    await writeDenial(await render(deniedSubject(denial, asked)));
    return EXIT.failure;
  }
}
