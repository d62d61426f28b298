/**
 * What unknown becomes for a reader that has no word for it: here and nowhere
 * else. What each reader does with the value: docs/projections.md.
 */

import type { SignalName } from "../probe/contract.ts";

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
  disk: { router: null, guardrail: "unavailable" },
  accelerators: { router: null, guardrail: "unavailable" },
  network: { router: false, guardrail: "unavailable" },
  modelService: { router: false, guardrail: "unavailable" },
  profile: { router: false, guardrail: "unavailable" },
} as const satisfies Readonly<Record<SignalName | "profile", DenyingRow>>;

/**
 * What the router is told of a provider that the caller says nothing of; it
 * has no such value for the two token estimates.
 */
export const DENYING_PROVIDER = {
  providerQuotaKnown: false,
  providerQuotaRemainingShare: -1,
  providerErrorRate: 1,
  providerLatencyP95Ms: 999_999_999,
} as const;
