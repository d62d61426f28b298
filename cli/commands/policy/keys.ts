/** The keys of a policy, as its schema has them. */

import {
  type PolicyKey,
  policyKeys,
  type Schema,
} from "../../../core/policy/policy_keys.ts";
import { SCHEMA_TEXTS } from "../../../schema/generated/texts.ts";

export const POLICY_SCHEMA = JSON.parse(
  SCHEMA_TEXTS["policy"] ?? "{}",
) as Schema;

export const KEYS: readonly PolicyKey[] = policyKeys(POLICY_SCHEMA);

/** The last word of a key's path: `lowPercent`. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
