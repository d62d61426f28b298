/** Parts of a policy that have a type of their own. */

import type { ModelCarryPolicy } from "../../schema/types.ts";
import type { Implementation } from "../probe/facts.ts";

/** What an operator states of one plugin. */
export type PluginPolicy = NonNullable<ModelCarryPolicy["plugins"]>[string];

export interface Endpoint {
  /** Base address on loopback, without a slash at the end. */
  readonly url: string;
  readonly implementation: Implementation;
}

/** What cannot be seen of the service from outside; null: not stated. */
export interface ServiceFacts {
  readonly contextTokens: number | null;
  readonly parallelSlots: number | null;
  readonly kvCacheType: "f16" | "q8_0" | "q4_0";
  readonly flashAttention: "auto" | "on" | "off";
  readonly unmeasuredMarginBytes: number | null;
}
