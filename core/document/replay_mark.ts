/** Snapshots of a recording or a folder: they speak of no machine as it is. */

import type { Fault } from "../../schema/fault_sentences.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

type Snapshot = LocalModelResourceSnapshot;

/** In place of a runtime: nothing was asked of a machine. */
export const REPLAY = "replay";

// Digit of the version of a UUID: 4 is chance, 8 has a meaning of its own.
const VERSION_AT = 14;
const OWN_VERSION = "8";

/** A name that says what it is the name of. */
export function replayName(uuid: string): string {
  return uuid.slice(0, VERSION_AT) + OWN_VERSION + uuid.slice(VERSION_AT + 1);
}

/** True for a name that only a replay has. */
export function isReplayName(uuid: string): boolean {
  return uuid[VERSION_AT] === OWN_VERSION;
}

/** Why a reader refuses it; nothing where the reader asked for replays. */
export function replayFaults(
  { producer }: Snapshot,
  acceptReplay: boolean,
): Fault[] {
  return producer.runtime !== REPLAY || acceptReplay ? [] : [{
    pointer: "/producer/runtime",
    message: `"${REPLAY}" is a recording or a folder, not this machine now`,
  }];
}
