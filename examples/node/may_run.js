// @ts-check
// Asks whether a model may run before work is sent to it, and goes elsewhere
// where it may not. Anything that goes wrong is a no.
//
// npm install @sourceos/model-carry
// node may_run.js local-llama32-1b [recording.json]
//
// Exit codes: 0 it may run; 1 it may not; 64 wrong usage.

import { readFile } from "node:fs/promises";
import process from "node:process";
import { admit, collect, readRecording } from "@sourceos/model-carry";

/** Longest wait for an answer, in milliseconds. */
const PATIENCE_MS = 3000;

/**
 * @param {string} profile
 * @param {import("@sourceos/model-carry").CollectOptions} [options]
 * @returns {Promise<{ mayRun: boolean, why: string }>}
 */
export async function mayRun(profile, options = {}) {
  try {
    const snapshot = await collect({
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...options,
    });
    const { isAdmitted, line } = admit(snapshot, {
      profile,
      accept: "constrain",
      // A recording is judged at its own time, a live machine now.
      atMs: options.replay ? Date.parse(snapshot.capturedAt) : Date.now(),
      acceptReplay: options.replay !== undefined,
    });
    return { mayRun: isAdmitted, why: line };
  } catch (error) {
    // A profile that is not there is a mistake of the caller.
    if (error instanceof RangeError) throw error;
    return { mayRun: false, why: `deny: ${error}` };
  }
}

const [profile, recording] = process.argv.slice(2);
if (profile === undefined) {
  console.error("Usage: node may_run.js PROFILE [RECORDING]");
  process.exitCode = 64;
} else {
  // A recording is a machine that somebody else had.
  const replay = recording === undefined
    ? undefined
    : readRecording(JSON.parse(await readFile(recording, "utf8")));
  const answer = await mayRun(profile, { replay });
  console.log(`${answer.mayRun ? "local" : "elsewhere"} (${answer.why})`);
  process.exitCode = answer.mayRun ? 0 : 1;
}
