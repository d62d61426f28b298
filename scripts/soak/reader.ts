/** A reader that believes nothing: whole, valid, never older than before. */

import { meaningFaults } from "../../core/rebuild/snapshot_faults.ts";
import { validate } from "../../schema/generated/snapshot_validator.js";

export interface Seen {
  readonly reads: number;
  /** Documents that differ. */
  readonly documents: number;
  /** Files that were lost, torn, invalid, or older than the one before. */
  readonly faults: readonly string[];
}

export interface Reader {
  /** Reads the file once more. */
  poll(): Promise<void>;
  seen(): Seen;
}

/** Reads a file that somebody replaces; it need not be there at first. */
export function readerOf(path: string): Reader {
  const faults: string[] = [];
  let reads = 0;
  let documents = 0;
  let before = { text: "", capturedAt: "" };
  return {
    poll: async () => {
      let text: string;
      try {
        text = await Deno.readTextFile(path);
      } catch (error) {
        if (!(error instanceof Deno.errors.NotFound)) throw error;
        if (before.text !== "") faults.push("it was gone");
        return;
      }
      reads += 1;
      if (text === before.text) return;
      documents += 1;
      try {
        const document = JSON.parse(text);
        const { capturedAt } = document;
        if (!validate(document) || meaningFaults(document).length > 0) {
          faults.push("it was no valid snapshot");
        }
        if (!text.endsWith("}\n")) faults.push("its end is missing");
        if (capturedAt < before.capturedAt) {
          faults.push(`${capturedAt} is older`);
        }
        before = { text, capturedAt };
      } catch {
        faults.push(`torn after ${text.length} characters`);
      }
    },
    seen: () => ({ reads, documents, faults }),
  };
}
