/** Whether the rules that a document shows are those of a policy. */

import { differences } from "./document_differences.ts";
import { resolvePolicy } from "../policy/policy.ts";
import { policyFaults } from "../policy/policy_faults.ts";
import { BUILT_IN_PROFILES } from "../policy/model_profiles.ts";
import type { Rules } from "../policy/judging_rules.ts";
import { rulesOf } from "../policy/rules_of_policy.ts";
import type { Fault } from "../../schema/fault_sentences.ts";
import type { ModelCarryPolicy } from "../../schema/types.ts";

const OWN_FROM = BUILT_IN_PROFILES.length;

/** An object without what is null. */
function stated<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== null),
  ) as Partial<T>;
}

/** A policy file that these rules can come from. */
function policyOf(rules: Rules): ModelCarryPolicy {
  const { source: _, endpoints, profiles, ...rest } = rules;
  return {
    kind: "ModelCarryPolicy",
    schemaVersion: "v0.1",
    ...rest,
    ...stated({ endpoints }),
    service: stated(rules.service),
    profiles: profiles.slice(OWN_FROM).map(stated),
  } as ModelCarryPolicy;
}

/** Its place in a document: there the built-in profiles come first. */
function inDocument(pointer: string): string {
  return `/policy${pointer}`.replace(
    /^(\/policy\/profiles\/)(\d+)/,
    (_, start: string, index: string) => start + (Number(index) + OWN_FROM),
  );
}

/** Every fault of rules that say that they are a file's. */
export function* rulesFaults(rules: Rules): Generator<Fault> {
  const file = policyOf(rules);
  for (const { pointer, message } of policyFaults(file)) {
    yield { pointer: inDocument(pointer), message };
  }
  yield* differences(
    rules,
    rulesOf(resolvePolicy(file)),
    "/policy",
    "a policy",
  );
}
