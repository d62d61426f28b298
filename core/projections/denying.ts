/**
 * What unknown becomes for a reader that has no word for it: here and nowhere
 * else. Effects on each reader: docs/projections.md.
 */

import type { SignalName } from "../probe.ts";

/** Words of guardrail-fabric for the health of a device adapter. */
export type AdapterHealth = "healthy" | "degraded" | "unavailable";

interface DenyingRow {
  /** Value of the router's key; null: the router has no key for it. */
  readonly router: "critical" | 0 | false | null;
  /** Null: it does not count for running a local model. */
  readonly guardrail: AdapterHealth | null;
}

/** Signal × reader; `profile` is the verdict that the readers ask about. */
export const DENYING = {
  battery: { router: "critical", guardrail: "unavailable" },
  thermal: { router: "critical", guardrail: "unavailable" },
  memory: { router: 0, guardrail: "unavailable" },
  // Where the policy requires these three they deny through the profile.
  disk: { router: null, guardrail: null },
  accelerators: { router: null, guardrail: null },
  network: { router: false, guardrail: null },
  modelService: { router: false, guardrail: "unavailable" },
  profile: { router: false, guardrail: "unavailable" },
} as const satisfies Readonly<Record<SignalName | "profile", DenyingRow>>;
