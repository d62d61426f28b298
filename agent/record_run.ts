/** A run, and its recording in a file where one is asked for. */

import type { Policy } from "../core/policy/policy.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import type { Report } from "../core/probe/report.ts";
import { recordHost } from "../runner/record.ts";
import type { LocalModelResourceSnapshot } from "../schema/types.ts";
import { takeSnapshot } from "./take_snapshot.ts";
import type { RunOptions } from "./run_options.ts";

type Run = Parameters<NonNullable<RunOptions["onRecorded"]>>;

// Most runs record nothing: what that takes stays unloaded.
async function write(path: string, ...run: Run): Promise<void> {
  const { recordingText } = await import("./redacted_recording_text.ts");
  const { writeDocument } = await import("../host/output/write_document.ts");
  await writeDocument(path, recordingText(...run), "the recording");
}

/** Takes one snapshot; where a path is named, its recording is written there. */
export async function collectRecorded(
  options: RunOptions,
  path: string | undefined,
): Promise<LocalModelResourceSnapshot> {
  if (path === undefined) return await takeSnapshot(options);
  const runs: Run[] = [];
  const snapshot = await takeSnapshot({
    ...options,
    onRecorded: (...run) => void runs.push(run),
  });
  for (const run of runs) await write(path, ...run);
  return snapshot;
}

interface RecordedHost {
  readonly host: RawHost;
  /** Writes what was answered until the probe left this report. */
  save(wallMs: number, report: Report, policy: Policy): Promise<void>;
}

/** One probe's host, and what writes down what it was answered. */
export function recordedHost(
  raw: RawHost,
  path: string | undefined,
): RecordedHost {
  if (path === undefined) return { host: raw, save: () => Promise.resolve() };
  const { host, calls } = recordHost(raw);
  return {
    host,
    save: async (wallMs, report, policy) => {
      const { statedBy } = await import(
        "../core/recording/names_in_policy_and_manifests.ts"
      );
      const capturedAt = new Date(wallMs).toISOString();
      await write(path, calls, capturedAt, statedBy(policy, [report]));
    },
  };
}
