/** The policy as a document shows it, there and back. */

import { canonicalJson } from "../text/canonical_json.ts";
import { loosened } from "./loosened_limits.ts";
import type { Rules } from "./judging_rules.ts";
import { cleanText } from "../text/display_text.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

export type PolicySection = LocalModelResourceSnapshot["policy"];

/** Rules, and the digests that name the policy that they are of. */
export interface PolicyInForce {
  readonly rules: Rules;
  readonly sha256: string;
  /** Of what the policy holds beside its rules. */
  readonly unshownSha256: string;
}

/** What the digest is over: the section without itself and what follows. */
function shown(rules: Rules, unshownSha256: string) {
  const { assumptions, ...rest } = rules;
  return { ...rest, stated: assumptions, unshownSha256 };
}

/** Text whose SHA-256 is the digest of a policy. */
export function policyText(rules: Rules, unshownSha256: string): string {
  return canonicalJson(shown(rules, unshownSha256));
}

/** The section of a document. */
export function policySection(inForce: PolicyInForce): PolicySection {
  const { rules, sha256, unshownSha256 } = inForce;
  const section = {
    sha256,
    ...shown(rules, unshownSha256),
    assumptions: loosened(rules).map((one) => ({
      ...one,
      value: cleanText(one.value, 400),
    })),
  };
  return section as unknown as PolicySection;
}

/** The rules that a section shows. */
export function rulesOfSection(section: PolicySection): Rules {
  const { sha256: _, unshownSha256: __, assumptions: ___, stated, ...rest } =
    section;
  return { ...rest, assumptions: stated } as Rules;
}
