/** The file that a service keeps for readers: valid, fresh, and whose it is. */

import { ageFaults } from "../../../core/document/snapshot_age.ts";
import { replayFaults } from "../../../core/document/replay_mark.ts";
import { failureCode } from "../../../core/host_calls/raw_host.ts";
import { inWords } from "../../../core/text/failure_words.ts";
import { parseDocument } from "../../../agent/parse_json_document.ts";
import { faultLines, readFileBytes } from "../../../agent/read_documents.ts";
import { placeFacts } from "../../../host/files/place_facts.ts";
import type { LocalModelResourceSnapshot } from "../../../schema/types.ts";
import { fail, type Finding, look, ok, type Visit } from "./finding.ts";

const ID = "snapshot-file";
const START = "systemctl status model-carry; systemctl start model-carry";

/** Why readers would not take it; null: they would. */
async function faultOf(path: string, atMs: number): Promise<string | null> {
  let document: unknown;
  try {
    document = parseDocument(await readFileBytes(path), path);
  } catch (error) {
    if (!(error instanceof SyntaxError) && failureCode(error) === null) {
      throw error;
    }
    return (error as Error).message;
  }
  const { validate } = await import(
    "../../../schema/generated/snapshot_validator.js"
  );
  const { snapshotFaults } = await import(
    "../../../core/rebuild/snapshot_faults.ts"
  );
  const faults = snapshotFaults(document, validate);
  const [first] = faultLines(
    path,
    faults.length > 0 ? faults : [
      ...replayFaults(document as LocalModelResourceSnapshot, false),
      ...ageFaults(document as LocalModelResourceSnapshot, atMs, null),
    ],
  );
  return first ?? null;
}

export async function lookAtSnapshotFile(
  { isLive, snapshotFile: path, unitFiles, ticks }: Visit,
): Promise<readonly Finding[]> {
  if (!isLive) return [];
  const facts = placeFacts(path);
  if (facts === null) {
    return unitFiles.every((one) => placeFacts(one) === null)
      ? [ok(ID, `nothing lies at ${path}, and no unit keeps it`)]
      : [look(ID, `nothing lies at ${path}: the unit does not run`, START)];
  }
  const fault = await faultOf(path, ticks[1].wallMs);
  const whose = `written by user ${facts.uid}, mode ${facts.mode}`;
  if (fault !== null) {
    return [fail(ID, `${inWords(fault)} (${whose}); readers deny`, START)];
  }
  if ((parseInt(facts.mode, 8) & 0o022) !== 0) {
    return [look(
      ID,
      `${path}: valid and fresh, and others may write it (${whose})`,
      `chmod go-w ${path}; whoever writes it decides what readers believe`,
    )];
  }
  return [ok(ID, `${path}: valid and fresh, ${whose}`)];
}
