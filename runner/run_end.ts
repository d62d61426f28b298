/** The end of a whole run, for whoever runs in it. */

import {
  LOOP_TIME,
  type LoopTime,
  TimeBudget,
  type TimeLimits,
} from "../core/time_budget.ts";

/** When the whole run ends, by what it counts. */
export interface RunEnd {
  readonly isOver: boolean;
  /** Calls `late` at the end; gives what ends the wait before. */
  wait(late: () => void): () => void;
}

/** The end by some limits; at once then: a turn more is one to burn fuel in. */
export function createRunEnd(
  limits: TimeLimits,
  time: LoopTime = LOOP_TIME,
): RunEnd {
  return new TimeBudget(limits, time, 0);
}
