/** Profiles of models that somebody asks about, beside those of the policy. */

import { fullName } from "../service/model_name.ts";
import { type Profile, PROFILE_PREFIX } from "./model_profiles.ts";
import type { Policy } from "./policy.ts";

/** A model by its tag, and where it is asked for; null: the first endpoint. */
export type AskedModel = Pick<Profile, "modelTag" | "endpoint">;

/** Most profiles of a snapshot: two built-in ones and 62 (policy schema). */
export const PROFILES_CAP = 64;

/** A name that a profile may have, and a terminal can show. */
export function isShownTag(tag: string): boolean {
  return /^[!-~]{1,200}$/.test(tag);
}

/** `qwen2.5:7b` as the end of a reference. */
function slugOf(tag: string): string {
  const slug = tag.toLowerCase().replace(/[^a-z0-9_]+/g, "-")
    .replace(/^-+|-+$/g, "").slice(0, 80);
  return `model-${slug || "unnamed"}`;
}

/** A reference that no other profile has. */
function freeRef(tag: string, taken: ReadonlySet<string>): string {
  const first = `${PROFILE_PREFIX}${slugOf(tag)}`;
  let ref = first;
  for (let next = 2; taken.has(ref); next++) ref = `${first}-${next}`;
  return ref;
}

/** One text for each model at each endpoint. */
function keyOf({ modelTag, endpoint }: AskedModel): string {
  return JSON.stringify([fullName(modelTag), endpoint]);
}

/** Those that no profile is about; a service may name very many. */
export function unasked(
  { profiles }: Pick<Policy, "profiles">,
  models: readonly AskedModel[],
): readonly AskedModel[] {
  const known = new Set(profiles.map(keyOf));
  return models.filter((one) => {
    const key = keyOf(one);
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/**
 * The policy with a profile for each model that has none, behind the others, up
 * to as many as a snapshot holds. Nothing is known of them beforehand: without
 * the service's metadata their need is unknown.
 */
export function withAsked(
  policy: Policy,
  models: readonly AskedModel[],
): Policy {
  const room = PROFILES_CAP - policy.profiles.length;
  const added = unasked(policy, models).slice(0, room);
  if (added.length === 0) return policy;
  const refs = new Set(policy.profiles.map((one) => one.profileRef));
  const profiles = added.map((one): Profile => {
    const profileRef = freeRef(one.modelTag, refs);
    refs.add(profileRef);
    return { ...one, profileRef, memoryHintMiB: null, diskHintMiB: null };
  });
  return {
    ...policy,
    // What a document calls a policy that was given.
    source: "file",
    profiles: [...policy.profiles, ...profiles],
  };
}
