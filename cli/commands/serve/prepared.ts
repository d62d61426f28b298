/** What is made of one snapshot, for all who will ask. */

import { sha256Hex } from "../../../core/text/canonical_json.ts";
import {
  projectOpenMetrics,
  projectPrometheus,
} from "../../../core/projections/prometheus/metrics.ts";
import { mostWallMs } from "../../../agent/choose_host.ts";
import type { Taken } from "../../../agent/snapshot_cycle.ts";
import type { Minute } from "../../views/last_hour.ts";
import { snapshotText } from "../snapshot.ts";

/** One snapshot in every shape that is served. */
export interface Prepared {
  readonly json: Uint8Array;
  /** Strong: over the bytes of the JSON. */
  readonly etag: string;
  readonly metrics: Uint8Array;
  readonly openMetrics: Uint8Array;
  readonly failure: string | null;
  /** What taking one may last, in milliseconds. */
  readonly deadlineMs: number;
  readonly taken: Taken;
  readonly maxAgeMs: number;
  /** The last hour until then. */
  readonly minutes: readonly Minute[];
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Makes every shape at once, for all who will ask. */
export async function prepareTaken(
  taken: Taken,
  beside: Pick<Prepared, "maxAgeMs" | "minutes">,
): Promise<Prepared> {
  const json = encode(snapshotText(taken.snapshot));
  return {
    json,
    etag: `"${await sha256Hex(json)}"`,
    metrics: encode(projectPrometheus(taken.snapshot)),
    openMetrics: encode(projectOpenMetrics(taken.snapshot)),
    failure: taken.failure,
    deadlineMs: mostWallMs(taken.policy),
    taken,
    ...beside,
  };
}
