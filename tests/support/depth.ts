/** How deep the long checks go: a few seconds, or everything. */

import process from "node:process";

const isFull = process.env["MODEL_CARRY_DEPTH"] === "full";

export const DEPTH = isFull
  ? {
    isFull,
    laxShare: 1,
    denyShare: 0.1,
    fileShare: 1,
    shapeShare: 1,
    ruleShare: 1,
    pairs: 300,
    factor: 10,
  }
  : {
    isFull,
    laxShare: 0.2,
    denyShare: 0.03,
    /** Of what tests/trust/host_faults_test.ts breaks as well. */
    fileShare: 0.4,
    /** Of what the source has been through, in another shape of the program. */
    shapeShare: 0.3,
    /** Of the ways to break a rule for Prometheus. */
    ruleShare: 0.2,
    pairs: 12,
    factor: 1,
  };

/** Where chance starts; MODEL_CARRY_SEED repeats a run. */
export const SEED: string = process.env["MODEL_CARRY_SEED"] ??
  new Date().toISOString();
console.log(`seed: MODEL_CARRY_SEED=${SEED}`);

/** Numbers from 0 to below 1 that follow from a text (mulberry32). */
export function random(text: string): () => number {
  let state = 0;
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x9e3779b1);
    state ^= state >>> 15;
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
