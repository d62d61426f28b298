/** The policy: there, to be trusted, valid. */

import { loosened } from "../../../core/policy/loosened_limits.ts";
import { inWords } from "../../../core/text/failure_words.ts";
import { POLICY_PATH } from "../../../agent/policy_file.ts";
import { descriptorOf } from "../../../host/files/descriptor_path.ts";
import { placeFacts } from "../../../host/files/place_facts.ts";
import { fail, type Finding, ok, type Visit } from "./finding.ts";

const ID = "policy";

function stepFor(fault: string, path: string): string {
  if (/Cannot trust/.test(fault)) {
    return `its owner and rights: namei -l ${path}`;
  }
  return /Cannot read|leads nowhere/.test(fault)
    ? `put a policy there, or name another by --policy`
    : `model-carry policy check ${path}`;
}

export function lookAtPolicy(visit: Visit): readonly Finding[] {
  const { policyAsked, policyFault, policyPath, policy } = visit;
  if (policyFault !== null) {
    const [first = "", ...more] = inWords(policyFault).split("\n");
    const rest = more.length === 0 ? "" : ` (and ${more.length} more)`;
    return [
      fail(ID, first + rest, stepFor(policyFault, policyAsked ?? POLICY_PATH)),
    ];
  }
  if (policyPath === null) {
    const found = `nothing lies at ${POLICY_PATH}: the strict defaults hold`;
    return [ok(ID, found)];
  }
  const count = loosened(policy).length;
  const loose = count === 0
    ? "loosens nothing"
    : `loosens ${count} (model-carry policy show)`;
  const facts = descriptorOf(policyPath) === null
    ? placeFacts(policyPath)
    : null;
  const place = facts === null
    ? "standard input or a pipe"
    : `${facts.real}, owner ${facts.uid}, mode ${facts.mode}`;
  return [ok(ID, `${place}, valid, ${loose}`)];
}
