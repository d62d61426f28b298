/** The operator's policy file. */

import {
  DEFAULT_POLICY,
  type Policy,
  resolvePolicy,
} from "../core/policy/policy.ts";
import { policyFaults } from "../core/policy/policy_faults.ts";
import { failureCode } from "../core/host_calls/raw_host.ts";
import { toldOf } from "../core/host_calls/publishable_failures.ts";
import { trustedPath } from "../host/files/file_trust.ts";
import type { ModelCarryPolicy } from "../schema/types.ts";
import { readChecked } from "./read_documents.ts";
import { InputError } from "./usage_error.ts";

/** Where the policy lies unless the caller names another file. */
export const POLICY_PATH = "/etc/model-carry/policy.json";

/**
 * The policy in force. Only "no such file" at the default place means that
 * there is none; any other fault ends the program.
 *
 * @throws {InputError} with the JSON pointer and the quoted value
 */
export async function loadPolicy(
  path: string | undefined,
  place: string = POLICY_PATH,
): Promise<Policy> {
  let real: string;
  try {
    real = trustedPath(path ?? place);
  } catch (error) {
    if (path === undefined && failureCode(error) === "ENOENT") {
      return DEFAULT_POLICY;
    }
    throw new InputError((error as Error).message, {
      cause: error,
      told: `Cannot use the policy: ${toldOf(error)}`,
    });
  }
  const { validate } = await import("../schema/generated/policy_validator.js");
  const file = await readChecked<ModelCarryPolicy>(
    real,
    validate,
    policyFaults,
    "the policy",
  );
  return resolvePolicy(file);
}
