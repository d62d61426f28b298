/** The keys of a policy, as its schema has them. */

import {
  type PolicyKey,
  policyKeys,
  type Schema,
} from "../../../core/policy/policy_keys.ts";

/** The schema of the policy, which the program holds as text. */
export async function policySchema(): Promise<Schema> {
  const { SCHEMA_TEXTS } = await import("../../../schema/generated/texts.ts");
  return JSON.parse(SCHEMA_TEXTS["policy"] ?? "{}") as Schema;
}

/** Every key, flat. */
export async function allKeys(): Promise<readonly PolicyKey[]> {
  return policyKeys(await policySchema());
}

/** The last word of a key's path: `lowPercent`. */
export function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
