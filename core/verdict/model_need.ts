/** What running a profile's model would take from now. */

import { isMeasured, unmeasured } from "../need/measured_models.ts";
import {
  type Estimate,
  estimateNeed,
  leastNeed,
  reserveForPrompts,
} from "../need/memory_estimate.ts";
import type { PromptReserve } from "../need/prompt_reserve.ts";
import type { EstimateInput } from "../need/estimate_input.ts";
import type { VideoMemory } from "../need/video_memory.ts";
import type {
  EndpointModels,
  InstalledModel,
  LoadedFacts,
  ModelShape,
  ResidencyFacts,
} from "../probe/facts.ts";
import type { Rules } from "../policy/judging_rules.ts";
import type { Profile } from "../policy/model_profiles.ts";
import { isCloudName } from "../service/model_name.ts";
import { hasSince } from "../need/runner_version.ts";

const MIB = 1024 * 1024;

/** Where a model is, and what it needs. */
export interface Need {
  readonly residency:
    | "missing"
    | "installed"
    | "loaded"
    | "remote"
    | "unknown";
  readonly rule: "estimate" | "hint" | "loaded" | "unknown";
  /** Null: unknown. */
  readonly requiredBytes: number | null;
  readonly estimate: Estimate | null;
  /** What is kept free for new prompts, loaded or not; null: nothing is known. */
  readonly promptReserve: PromptReserve | null;
  /** Of a loaded model: what the service and the estimate say of it. */
  readonly inMemory?: {
    readonly loaded: LoadedFacts;
    readonly estimate: Estimate | null;
  };
  /** More is known of it than the hint of the profile. */
  readonly isAboveHint?: true;
  /** Why the need is unknown although the service has metadata. */
  readonly error?: string;
  /** What of it was never measured, where nothing else tells the need. */
  readonly unmeasured?: string;
}

/** The endpoint of a profile: the one it names, else the policy's first. */
export function endpointOf<T extends { readonly url: string }>(
  profile: Profile,
  endpoints: readonly T[],
  policy: Rules,
): T | undefined {
  const url = profile.endpoint ?? policy.endpoints?.[0]?.url;
  return url === undefined
    ? endpoints[0]
    : endpoints.find((one) => one.url === url);
}

/** Whether a request with no options of its own would load it anew. */
function isReloaded(
  { shape, shapeError }: InstalledModel,
  { contextTokens }: LoadedFacts,
  { service }: Rules,
): boolean {
  // What context it asks for is not known (needsReload of server/sched.go).
  if (shapeError !== undefined) return true;
  const stated = shape?.numCtx ?? service.contextTokens ?? 0;
  const wanted = Math.min(stated, shape?.contextLength ?? stated);
  // Each that has a runner has its context (PsHandler of server/routes.go).
  return contextTokens === null || contextTokens < wanted;
}

/** A model counts as loaded only if it stays so while the snapshot is valid. */
function staysLoaded(
  model: InstalledModel,
  loaded: LoadedFacts,
  endpoint: EndpointModels,
  policy: Rules,
  validUntilMs: number,
): boolean {
  const { expiresAt } = loaded;
  if (endpoint.implementation === "ollama") {
    if (!hasSince(endpoint, "loadedTold") || expiresAt === null) return false;
    if (isReloaded(model, loaded, policy)) return false;
  }
  return expiresAt === null || Date.parse(expiresAt) > validUntilMs;
}

/** What speaks like OpenAI may be an Ollama; a llama.cpp server is none. */
function isRemoteName(
  tag: string,
  { implementation }: EndpointModels,
): boolean {
  return implementation !== "llama.cpp" && isCloudName(tag);
}

/** Need of a profile; everything that cannot be told is unknown. */
export function needOf(
  profile: Profile,
  residency: ResidencyFacts | null,
  policy: Rules,
  validUntilMs: number,
  video: VideoMemory,
): Need {
  const none = {
    estimate: null,
    promptReserve: null,
    requiredBytes: null,
    rule: "unknown",
  } as const;
  const endpoint = residency &&
    endpointOf(profile, residency.endpoints, policy);
  if (!endpoint) return { ...none, residency: "unknown" };
  const model = endpoint.models.find((one) => one.tag === profile.modelTag);
  // Whatever else is told of it, it does not run here.
  if (model?.remote || isRemoteName(profile.modelTag, endpoint)) {
    return { ...none, residency: "remote" };
  }
  const input = model?.shape && model.sizeBytes !== null && residency
    ? inputOf(model.shape, model.sizeBytes, model.loaded, {
      endpoint,
      residency,
      policy,
      video,
    })
    : null;
  const estimate = input && estimateNeed(input);
  const promptReserve = input && reserveForPrompts(input);
  const loaded = model?.loaded ?? null;
  if (
    model && loaded &&
    staysLoaded(model, loaded, endpoint, policy, validUntilMs)
  ) {
    return {
      residency: "loaded",
      rule: "loaded",
      requiredBytes: 0,
      estimate: null,
      promptReserve,
      inMemory: { loaded, estimate },
    };
  }
  const where = model ? "installed" : "missing";
  // A hint may be below what the metadata would have said.
  if (model?.shapeError !== undefined) {
    return { ...none, residency: where, error: model.shapeError };
  }
  if (estimate !== null) {
    const requiredBytes = estimate.totalBytes;
    return {
      residency: where,
      rule: "estimate",
      requiredBytes,
      estimate,
      promptReserve,
    };
  }
  if (input !== null && isMeasured(input)) {
    const error = "it multiplies to more than any machine has";
    return { ...none, residency: where, error };
  }
  if (profile.memoryHintMiB === null) {
    const why = model?.shape
      ? unmeasured({ ...endpoint, shape: model.shape })
      : null;
    return {
      ...none,
      residency: where,
      ...(why === null ? {} : { unmeasured: why }),
    };
  }
  // A hint is no less than what is known of the model.
  const knownBytes = input === null ? model?.sizeBytes ?? 0 : leastNeed(input);
  const hintBytes = profile.memoryHintMiB * MIB;
  return {
    residency: where,
    rule: "hint",
    requiredBytes: Math.max(hintBytes, knownBytes),
    estimate: null,
    promptReserve,
    ...(knownBytes > hintBytes ? { isAboveHint: true } : {}),
  };
}

/** A loaded model that will be reloaded keeps the context it has now. */
function withContext(
  shape: ModelShape,
  loaded: LoadedFacts | null,
): ModelShape {
  const tokens = loaded?.contextTokens ?? 0;
  return tokens > (shape.numCtx ?? 0) ? { ...shape, numCtx: tokens } : shape;
}

/** What an estimate of one model starts from. */
function inputOf(
  shape: ModelShape,
  sizeBytes: number,
  loaded: LoadedFacts | null,
  { endpoint, residency, policy, video }: {
    readonly endpoint: EndpointModels;
    readonly residency: ResidencyFacts;
    readonly policy: Rules;
    readonly video: VideoMemory;
  },
): EstimateInput {
  return {
    shape: withContext(shape, loaded),
    sizeBytes,
    version: endpoint.version,
    atLeast: endpoint.atLeast ?? null,
    service: policy.service,
    amx: residency.processor?.amx ?? null,
    video,
  };
}
