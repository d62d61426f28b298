/** Which version of Ollama does what, read from its source by tag. */

import {
  floorOf,
  isAtLeast,
  parseVersion,
  type Version,
} from "../service/version.ts";
import type { EstimateInput } from "./estimate_input.ts";

const SINCE = {
  /** Two slots by default, four before (server/sched.go). */
  twoSlots: [0, 6, 7],
  /**
   * What is loaded is told by its context; 0.9 lists a model while it loads and
   * after it was unloaded (server/routes.go).
   */
  loadedTold: [0, 10, 0],
  /** One slot by default (envconfig/config.go). */
  oneSlot: [0, 10, 0],
  /** Flash attention left to the runner of llama (llm/server.go). */
  flashAuto: [0, 13, 4],
  /** Default context by video memory (server/routes.go). */
  contextByVideoMemory: [0, 15, 5],
  /** llama-server, batch by context (llm/llama_server.go, server/sched.go). */
  llamaServer: [0, 30, 0],
  /**
   * llama.cpp whose graph keeps more of the embedding and the queries:
   * 0.33.0-rc2 did not, 0.34.0 with b11434 did (docs/decisions/estimate.md).
   */
  widerGraph: [0, 33, 1],
} as const satisfies Readonly<Record<string, Version>>;

type Change = keyof typeof SINCE;
type Versioned = Pick<EstimateInput, "version" | "atLeast">;

/** Whether the service is known to be from a change on. */
export function hasSince(input: Versioned, change: Change): boolean {
  return isAtLeast(floorOf(input), SINCE[change]);
}

/** Whether it may be from a change on: an unknown version may be any. */
export function mayHaveSince({ version }: Versioned, change: Change): boolean {
  const known = parseVersion(version);
  return known === null || isAtLeast(known, SINCE[change]);
}
