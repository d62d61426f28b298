/** What each built-in probe is told of the policy: its second argument. */

import type { Policy } from "./policy.ts";
import type { Json } from "../probe/contract.ts";

type Settings = { readonly [key: string]: Json };

function service(policy: Policy): Settings {
  return { endpoints: policy.endpoints?.map((one) => ({ ...one })) ?? null };
}

const BUILT_IN: Readonly<Record<string, (policy: Policy) => Settings>> = {
  memory: (policy) => ({ cgroup: policy.memory.cgroup }),
  disk: (policy) => ({ store: policy.modelStore }),
  model_service: service,
  model_residency: (policy) => ({
    ...service(policy),
    tags: [...new Set(policy.profiles.map((one) => one.modelTag))],
  }),
};

/** Settings of a built-in probe; none for most. */
export function builtinSettings(id: string, policy: Policy): Settings {
  return BUILT_IN[id]?.(policy) ?? {};
}
