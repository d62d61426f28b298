// @ts-check
// Follows `model-carry watch` and tells each change of one profile, in a word:
// allow, constrain or deny. When the watch ends, or nothing new has come when
// the last line goes stale, the word is deny.
//
// Usage: node watch_lines.js [PROFILE]; $MODEL_CARRY names the program.

import { spawn } from "node:child_process";
import process from "node:process";
import { createInterface } from "node:readline";

const [program, ...words] = (process.env.MODEL_CARRY ?? "model-carry").split(
  " ",
);
const ref = `urn:srcos:model-profile:${process.argv[2] ?? "local-llama32-1b"}`;
const child = spawn(program, [...words, "watch", "--json"], {
  stdio: ["ignore", "pipe", "inherit"],
});

let told = "";
/** @type {NodeJS.Timeout | undefined} */
let staleTimer;

/** @param {string} decision */
function tell(decision) {
  if (decision === told) return;
  told = decision;
  console.log(decision);
}

/** @param {string} line */
function read(line) {
  clearTimeout(staleTimer);
  /** @type {{ validUntil: string, profiles: { profileRef: string, admission: { decision: string } }[] }} */
  const { validUntil, profiles } = JSON.parse(line);
  const leftMs = Date.parse(validUntil) - Date.now();
  const profile = profiles.find((one) => one.profileRef === ref);
  // Unknown to it, or already stale: nobody said yes.
  if (profile === undefined || !(leftMs > 0)) return tell("deny");
  tell(profile.admission.decision);
  staleTimer = setTimeout(() => tell("deny"), leftMs);
}

createInterface({ input: child.stdout }).on("line", (line) => {
  try {
    read(line);
  } catch {
    tell("deny");
  }
});
/** @param {unknown} why */
function end(why) {
  clearTimeout(staleTimer);
  tell("deny");
  console.error(`watch_lines: the watch ended: ${why}`);
  process.exitCode = 1;
}
child.on("error", (error) => end(error.message));
child.on("close", (code, signal) => end(signal ?? code));
process.on("SIGTERM", () => child.kill("SIGTERM"));
