/** Speed under a limit against speed without it. */

import type { Group } from "./group.ts";
import type { LimitRow } from "./measured.ts";
import type { Server } from "./server.ts";

/** Tokens that are generated to tell a speed, in each round. */
const GENERATED = 6;
// Whatever else runs here slows a round down: the best of some is compared, of
// more where they differ.
const ROUNDS_LEAST = 3;
const ROUNDS_MOST = 8;
const ALIKE = 0.8;

type Speeds = Pick<
  LimitRow,
  "failure" | "tokensPerSecond" | "freeTokensPerSecond" | "counters"
>;
export const NO_SPEED = { tokensPerSecond: null, freeTokensPerSecond: null };

/** Sets a limit again; v1 refuses one that what is in use does not fit below. */
function canLimit(group: Group, limitBytes: number): boolean {
  try {
    group.limit(limitBytes);
    return true;
  } catch {
    return false;
  }
}

/** Generates in turn under the limit and without it, in the same minute. */
export async function compareSpeeds(
  { group, server }: { readonly group: Group; readonly server: Server },
  prompt: string,
  { model, limitBytes }: Pick<LimitRow, "limitBytes"> & {
    readonly model: string;
  },
): Promise<Speeds> {
  const best = { limited: 0, free: 0 };
  let counters = group.counters();
  for (let round = 0; round < ROUNDS_MOST; round++) {
    const isAlike = best.limited >= ALIKE * best.free;
    if (round >= ROUNDS_LEAST && isAlike) break;
    const under = await server.generate(model, prompt, GENERATED);
    const { failure } = under;
    // Once the limit was lifted, nothing but speed is of it any more.
    if (round === 0) counters = group.counters();
    if (failure !== null && round > 0) break;
    if (failure !== null) return { ...NO_SPEED, failure, counters };
    best.limited = Math.max(best.limited, under.tokensPerSecond ?? 0);
    group.limit(null);
    const free = await server.generate(model, prompt, GENERATED);
    best.free = Math.max(best.free, free.tokensPerSecond ?? 0);
    if (limitBytes !== null && !canLimit(group, limitBytes)) break;
  }
  return {
    failure: null,
    tokensPerSecond: best.limited || null,
    freeTokensPerSecond: best.free || null,
    counters,
  };
}
