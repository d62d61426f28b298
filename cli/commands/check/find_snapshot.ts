/** The snapshot in a file that `check` judges. */

import { replayFaults } from "../../../core/document/replay_mark.ts";
import { ageFaults } from "../../../core/document/snapshot_age.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import { faultLines, readParsed } from "../../../agent/read_documents.ts";
import { InputError } from "../../../agent/usage_error.ts";
import { readInput } from "../../read_input.ts";
import { parseAt, parseDuration } from "../../time_options.ts";

/** Options that say how a snapshot in a file is read. */
export interface FileOptions {
  readonly maxAge?: string;
  readonly at?: string;
  readonly acceptReplay?: boolean;
}

type Snapshot = LocalModelResourceSnapshot;

/**
 * A snapshot that lies there.
 *
 * @throws {InputError} it must not be used: missing, invalid, a replay, stale
 */
export async function readSnapshot(
  path: string,
  options: FileOptions,
): Promise<Snapshot> {
  const atMs = parseAt(options.at);
  const maxAgeMs = options.maxAge === undefined
    ? null
    : parseDuration("--max-age", options.maxAge);
  const { validate } = await import(
    "../../../schema/generated/snapshot_validator.js"
  );
  const { snapshotFaults } = await import(
    "../../../core/rebuild/snapshot_faults.ts"
  );
  const document = await readParsed(path, "the snapshot", readInput);
  const faults = snapshotFaults(document, validate);
  if (faults.length > 0) {
    throw new InputError(
      `the snapshot is not valid: ${faultLines(path, faults).join("\n")}`,
    );
  }
  const snapshot = document as Snapshot;
  const { acceptReplay = false } = options;
  const [replay] = faultLines(path, replayFaults(snapshot, acceptReplay));
  if (replay !== undefined) {
    throw new InputError(
      `the snapshot is a replay: ${replay} (--accept-replay takes it)`,
    );
  }
  const [stale] = faultLines(path, ageFaults(snapshot, atMs, maxAgeMs));
  if (stale !== undefined) {
    throw new InputError(`the snapshot is stale: ${stale}`);
  }
  return snapshot;
}
