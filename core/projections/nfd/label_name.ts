/** What a profile is called in a label of Kubernetes. */

import { PROFILE_PREFIX } from "../../policy/model_profiles.ts";
import { sha256Hex } from "../../text/canonical_json.ts";

/** Name part of a label's key: IsQualifiedName of k8s.io/apimachinery. */
const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;
/** What a name ends in that was changed: no name that was not ends so. */
const MARK = /_[0-9a-f]{12}$/;
const KEPT_CHARACTERS = 63 - 13;

/**
 * Name part for a profile: the last part of its reference as it is, where
 * Kubernetes takes that; else as much of it as there is room for, and a digest
 * of the whole, so that two profiles never share a name.
 */
export async function labelName(profileRef: string): Promise<string> {
  const last = profileRef.startsWith(PROFILE_PREFIX)
    ? profileRef.slice(PROFILE_PREFIX.length)
    : profileRef;
  if (NAME.test(last) && !MARK.test(last)) return last;
  const shown = last.replace(/[^A-Za-z0-9._-]/g, "-")
    .replace(/^[._-]+/, "").slice(0, KEPT_CHARACTERS) || "profile";
  return `${shown}_${(await sha256Hex(last)).slice(0, 12)}`;
}
