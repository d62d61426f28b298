/**
 * Reads a snapshot file again and again without a pause, until it is told to
 * stop on standard input; prints what it counted as one line of JSON.
 *
 * Usage: deno run -A tests/support/polling_reader.ts FILE
 */

import { readFileSync } from "node:fs";
import process from "node:process";
import { meaningFaults } from "../../schema/meaning.ts";
import { validate } from "../../schema/_snapshot_validator.js";

export interface Polled {
  readonly reads: number;
  /** Texts that differ from the one before. */
  readonly documents: number;
  /** Reads that found no file although there had been one. */
  readonly lost: number;
  /** Texts that are no valid snapshot. */
  readonly torn: number;
  /** Snapshots older than the one read before. */
  readonly backward: number;
}

const READS_AT_ONCE = 200;

/** Reads until `isOver`, which is asked between bunches of reads. */
async function poll(file: string, isOver: () => boolean): Promise<Polled> {
  const counts = { reads: 0, documents: 0, lost: 0, torn: 0, backward: 0 };
  let last = "";
  let capturedAt = "";

  function judge(text: string): void {
    counts.documents += 1;
    try {
      const document = JSON.parse(text);
      if (!validate(document) || meaningFaults(document).length > 0) {
        counts.torn += 1;
      }
      if (document.capturedAt < capturedAt) counts.backward += 1;
      capturedAt = document.capturedAt;
    } catch {
      counts.torn += 1;
    }
  }

  function read(): void {
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch (error) {
      if ((error as { code?: string }).code !== "ENOENT") throw error;
      if (last !== "") counts.lost += 1;
      return;
    }
    counts.reads += 1;
    if (text === last) return;
    last = text;
    judge(text);
  }

  while (!isOver()) {
    for (let at = 0; at < READS_AT_ONCE; at++) read();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return counts;
}

if (import.meta.main) {
  let isOver = false;
  process.stdin.on("data", () => isOver = true);
  process.stdin.on("end", () => isOver = true);
  const polled = await poll(process.argv[2] ?? "", () => isOver);
  process.stdout.write(`${JSON.stringify(polled)}\n`);
  process.exit(0);
}
