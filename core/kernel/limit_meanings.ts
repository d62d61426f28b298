/** What happens at a limit of heat. */

import type { ThermalLimit } from "../probe/facts.ts";

/** Slowed down, shut down, or nothing but a word of it. */
export type Means = NonNullable<ThermalLimit["means"]>;

/** What a limit's kind says where nothing else is known of it. */
export function usualMeaning(kind: ThermalLimit["kind"]): Means {
  return kind === "critical" || kind === "emergency" ? "stops" : "throttles";
}

/** What happens at a limit. */
export function meaningOf({ kind, means }: ThermalLimit): Means {
  return means ?? usualMeaning(kind);
}
