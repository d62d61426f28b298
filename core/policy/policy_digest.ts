/** Digest of the policy in force, by which a snapshot names it. */

import { canonicalJson, sha256Hex } from "../text/canonical_json.ts";
import { freezeDeep } from "../deep_freeze.ts";
import { DEFAULT_POLICY, type Policy } from "./policy.ts";
import { type PolicyInForce, policyText } from "./policy_in_document.ts";
import type { Rules } from "./judging_rules.ts";
import { rulesOf, unshownOf } from "./rules_of_policy.ts";

/** The defaults, which most runs have: hashing them takes 1 ms of 33. */
export const DEFAULT_IN_FORCE: PolicyInForce = freezeDeep({
  rules: rulesOf(DEFAULT_POLICY),
  sha256: "876e6a1ac5ccca250c8832eef5488f082eab4008c7d2d56e8d3efff6ae22ae4e",
  unshownSha256:
    "d6836cc853d6a70c367b77987a1b066b64e59d72448359d3a359aefd4d9ef53d",
});

async function inForceAs(
  rules: Rules,
  unshownSha256: string,
): Promise<PolicyInForce> {
  const sha256 = await sha256Hex(policyText(rules, unshownSha256));
  return { rules, sha256, unshownSha256 };
}

/** A policy as a document shows it. */
export async function policyInForce(policy: Policy): Promise<PolicyInForce> {
  if (policy === DEFAULT_POLICY) return DEFAULT_IN_FORCE;
  const unshownSha256 = await sha256Hex(canonicalJson(unshownOf(policy)));
  const inForce = await inForceAs(rulesOf(policy), unshownSha256);
  const isWhatItSays = inForce.rules.source === "file" ||
    inForce.sha256 === DEFAULT_IN_FORCE.sha256;
  // A program's own policy, made of the defaults, is not the built-in one.
  return isWhatItSays
    ? inForce
    : await inForceAs({ ...inForce.rules, source: "file" }, unshownSha256);
}

/** SHA-256 of a policy, in lower-case hex. */
export async function policySha256(policy: Policy): Promise<string> {
  return (await policyInForce(policy)).sha256;
}
