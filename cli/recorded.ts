/** A run, and the file of it that `--record` asks for. */

import { writeDocument } from "../host/documents.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";
import { collect, type CollectOptions } from "./collect.ts";

type Run = Parameters<NonNullable<CollectOptions["onRecorded"]>>;

/** Takes one snapshot; where a path is named, its recording is written there. */
export async function collectRecorded(
  options: CollectOptions,
  path: string | undefined,
): Promise<LocalModelResourceSnapshot> {
  if (path === undefined) return await collect(options);
  const runs: Run[] = [];
  const snapshot = await collect({
    ...options,
    onRecorded: (...run) => void runs.push(run),
  });
  const { recordingText } = await import("./recording.ts");
  for (const run of runs) await writeDocument(path, recordingText(...run));
  return snapshot;
}
