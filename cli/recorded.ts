/** A run, and the file of it that `--record` asks for. */

import type { RawHost } from "../core/raw_host.ts";
import { writeDocument } from "../host/documents.ts";
import { recordHost } from "../runner/record.ts";
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

/** One probe's host, and what writes down what it was answered. */
export function recordedHost(
  raw: RawHost,
  path: string | undefined,
): { readonly host: RawHost; save(wallMs: number): Promise<void> } {
  if (path === undefined) return { host: raw, save: () => Promise.resolve() };
  const { host, calls } = recordHost(raw);
  return {
    host,
    save: async (wallMs) => {
      const { recordingText } = await import("./recording.ts");
      const capturedAt = new Date(wallMs).toISOString();
      await writeDocument(path, recordingText(calls, capturedAt));
    },
  };
}
