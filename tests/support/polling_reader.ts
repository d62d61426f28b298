/**
 * Reads a snapshot file again and again without a pause, until its standard
 * input ends; prints what it saw as one line of JSON.
 *
 * Usage: deno run -A tests/support/polling_reader.ts FILE
 */

import process from "node:process";
import { readerOf } from "../../scripts/soak/reader.ts";

if (import.meta.main) {
  let isOver = false;
  process.stdin.on("end", () => isOver = true).resume();
  const reader = readerOf(process.argv[2] ?? "");
  while (!isOver) await reader.poll();
  process.stdout.write(`${JSON.stringify(reader.seen())}\n`);
  process.exit(0);
}
