/** What the page says in one word: a verdict, or why there is none. */

import type { PageView } from "../views/page_view.ts";
import { leftOf, type Life, type Moment } from "./validity.ts";

export type Verdict = PageView["decision"];
/** States in which no verdict counts. */
export type Withdrawn = "waiting" | "paused" | "unreachable" | "stale";
export type State = Verdict | "replay" | Withdrawn;

/** The last view, and how long it counts. */
export interface Known {
  readonly view: PageView;
  readonly life: Life;
}

export interface Facts {
  /** Null: nothing was answered yet. */
  readonly known: Known | null;
  /** Why the last question has no answer; null: it has. */
  readonly fault: string | null;
  /** Nobody looks, and so nobody asks. */
  readonly isHidden: boolean;
}

/** The state; every doubt takes the verdict away. */
export function stateOf({ known, fault, isHidden }: Facts, at: Moment): State {
  if (isHidden) return "paused";
  if (fault !== null) return "unreachable";
  if (known === null) return "waiting";
  if (known.view.replayed !== null) return "replay";
  return leftOf(known.life, at) > 0 ? known.view.decision : "stale";
}

export function isWithdrawn(state: State): state is Withdrawn {
  return ["waiting", "paused", "unreachable", "stale"].includes(state);
}
