/**
 * What of a policy judges. A document holds all of it, so that who reads the
 * document can judge again; the judging functions take nothing else.
 */

import { cleanGrants } from "../text/clean_values.ts";
import type { Endpoint, PluginPolicy, Policy, ServiceFacts } from "./policy.ts";
import type { SignalName } from "../probe/contract.ts";
import type { Profile } from "./model_profiles.ts";
import { cleanText } from "../text/display_text.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

export type Limits = LocalModelResourceSnapshot["policy"]["limits"];
export type PluginRules = Pick<
  PluginPolicy,
  "sha256" | "required" | "supplies" | "grants"
>;

export interface Rules {
  readonly source: "built-in" | "file";
  readonly ttlSeconds: number;
  readonly requiredSignals: readonly SignalName[];
  readonly assumptions: {
    readonly battery?: "normal";
    readonly thermal?: "normal";
  };
  readonly limits: Limits;
  readonly thermal: { readonly failedSensor: "constrain" | "ignore" };
  readonly memory: { readonly cgroup: string };
  readonly memoryHint: "fallback" | "comfort" | "requirement";
  /** Null: the Ollama of this machine, where OLLAMA_HOST says. */
  readonly endpoints: readonly Endpoint[] | null;
  readonly service: ServiceFacts;
  readonly profiles: readonly Profile[];
  readonly plugins: Readonly<Record<string, PluginRules>>;
}

const CGROUP_CAP = 1000;

function pluginRules(entry: PluginPolicy): PluginRules {
  const { sha256, required, supplies, grants } = entry;
  return {
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(required === undefined ? {} : { required }),
    ...(supplies === undefined ? {} : { supplies: [...supplies] }),
    ...(grants === undefined ? {} : { grants: cleanGrants(grants) }),
  };
}

/** The rules of a policy, with every text fit for a document. */
export function rulesOf(policy: Policy): Rules {
  const { memory, plugins } = policy;
  return {
    source: policy.source,
    ttlSeconds: policy.ttlSeconds,
    requiredSignals: policy.requiredSignals,
    assumptions: policy.assumptions,
    limits: policy.limits,
    thermal: policy.thermal,
    memory: { cgroup: cleanText(memory.cgroup, CGROUP_CAP) },
    memoryHint: policy.memoryHint,
    endpoints: policy.endpoints,
    service: policy.service,
    profiles: policy.profiles,
    plugins: Object.fromEntries(
      Object.entries(plugins).map(([id, one]) => [id, pluginRules(one)]),
    ),
  };
}

/**
 * What a policy holds beside its rules: a document names it by its digest.
 * Without the deadline of the run, which an option sets.
 */
export function unshownOf(policy: Policy): unknown {
  const { serviceDeadlineMs, modelStore, projectConstrain, watch } = policy;
  const plugins = Object.entries(policy.plugins).map(
    ([id, { grants, limits, settings }]) => [id, { grants, limits, settings }],
  );
  return {
    serviceDeadlineMs,
    modelStore,
    projectConstrain,
    watch,
    plugins: Object.fromEntries(plugins),
  };
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
