/** A policy in two halves: the rules that judge, and the rest. */

import { cleanGrants } from "../text/clean_values.ts";
import { cleanText } from "../text/display_text.ts";
import type { PluginRules, Rules } from "./judging_rules.ts";
import type { PluginPolicy, Policy } from "./policy.ts";

const CGROUP_CAP = 1000;
const SENSOR_CAP = 200;

function pluginRules(entry: PluginPolicy): PluginRules {
  const { sha256, required, supplies, grants } = entry;
  return {
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(required === undefined ? {} : { required }),
    ...(supplies === undefined ? {} : { supplies: [...supplies] }),
    ...(grants === undefined ? {} : { grants: cleanGrants(grants) }),
  };
}

function thermalRules({ failedSensor, sensors }: Rules["thermal"]) {
  if (sensors === undefined) return { failedSensor };
  return {
    failedSensor,
    sensors: sensors.map((one) => ({
      ...one,
      sensor: cleanText(one.sensor, SENSOR_CAP),
    })),
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
    thermal: thermalRules(policy.thermal),
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
