/**
 * What of a policy judges. A document holds all of it, so that who reads the
 * document can judge again; the judging functions take nothing else.
 */

import type {
  Endpoint,
  PluginPolicy,
  ServiceFacts,
} from "./policy_part_types.ts";
import type { SignalName } from "../probe/contract.ts";
import type { Profile } from "./model_profiles.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

export type Limits = LocalModelResourceSnapshot["policy"]["limits"];
/** What of a plugin's entry judges. */
export type PluginRules = Pick<
  PluginPolicy,
  "sha256" | "required" | "supplies" | "grants"
>;

/** What an operator states of one sensor. */
export interface SensorRule {
  /** Its name, whole or without the device's number. */
  readonly sensor: string;
  readonly ignore?: true;
  readonly throttlesCelsius?: number;
  readonly stopsCelsius?: number;
  /** What is stated stands for its own limits; else the lower of both counts. */
  readonly replaces?: true;
}

export interface Rules {
  readonly source: "built-in" | "file";
  readonly ttlSeconds: number;
  readonly requiredSignals: readonly SignalName[];
  readonly assumptions: {
    readonly battery?: "normal";
    readonly thermal?: "normal";
  };
  readonly limits: Limits;
  readonly thermal: {
    readonly failedSensor: "constrain" | "ignore";
    readonly sensors?: readonly SensorRule[];
  };
  readonly memory: { readonly cgroup: string };
  readonly memoryHint: "fallback" | "comfort" | "requirement";
  /** Null: the Ollama of this machine, where OLLAMA_HOST says. */
  readonly endpoints: readonly Endpoint[] | null;
  readonly service: ServiceFacts;
  readonly profiles: readonly Profile[];
  readonly plugins: Readonly<Record<string, PluginRules>>;
}

/** Rules, or a policy, with the endpoint that the caller of the run names. */
export function withService<T extends Rules>(
  rules: T,
  service: string | null,
): T {
  if (service === null) return rules;
  return {
    ...rules,
    endpoints: [{ url: service, implementation: "ollama" }],
    profiles: rules.profiles.map((one) => ({ ...one, endpoint: null })),
  };
}
