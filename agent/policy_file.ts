/** The operator's policy file. */

import {
  DEFAULT_POLICY,
  type Policy,
  resolvePolicy,
} from "../core/policy/policy.ts";
import { policyFaults } from "../core/policy/policy_faults.ts";
import { failureCode } from "../core/host_calls/raw_host.ts";
import { toldOf } from "../core/host_calls/publishable_failures.ts";
import { descriptorOf } from "../host/files/descriptor_path.ts";
import { trustedPath } from "../host/files/file_trust.ts";
import type { ModelCarryPolicy } from "../schema/types.ts";
import {
  DOCUMENT_CAP_BYTES,
  readChecked,
  readFileBytes,
} from "./read_documents.ts";
import { InputError } from "./usage_error.ts";

/** Where the policy lies unless the caller names another file. */
export const POLICY_PATH = "/etc/model-carry/policy.json";

/** The operator's file, and where it lies; nulls: there is none. */
export interface PolicyFile {
  readonly document: ModelCarryPolicy | null;
  readonly path: string | null;
}

/** Nobody is named where the file cannot be found, or trusted. */
function unusable(error: unknown): InputError {
  return new InputError((error as Error).message, {
    cause: error,
    told: `Cannot use the policy: ${toldOf(error)}`,
  });
}

/** Where it really lies; null only where nothing was put at the default place. */
function placeOf(path: string | undefined, place: string): string | null {
  try {
    return trustedPath(path ?? place);
  } catch (error) {
    const isNone = path === undefined && failureCode(error) === "ENOENT";
    if (isNone) return null;
    throw unusable(error);
  }
}

/** What the caller hands over open is taken as it was at the first reading. */
async function readOpen(number: number): Promise<Uint8Array> {
  const { readTrustedGiven } = await import("../host/files/given_files.ts");
  try {
    return await readTrustedGiven(number, DOCUMENT_CAP_BYTES);
  } catch (error) {
    throw failureCode(error) === null ? error : unusable(error);
  }
}

/**
 * The operator's file: that of a path, `-` for standard input, or a pipe that
 * is open. Only "no such file" at the default place means that there is none;
 * any other fault ends the program.
 *
 * @throws {InputError} with the JSON pointer and the quoted value
 */
export async function readPolicy(
  path: string | undefined,
  place: string = POLICY_PATH,
): Promise<PolicyFile> {
  const number = path === undefined ? null : descriptorOf(path);
  const real = number === null ? placeOf(path, place) : path ?? null;
  if (real === null) return { document: null, path: null };
  const { validate } = await import("../schema/generated/policy_validator.js");
  const document = await readChecked<ModelCarryPolicy>(
    number === 0 ? "standard input" : real,
    validate,
    policyFaults,
    "the policy",
    number === null ? readFileBytes : () => readOpen(number),
  );
  return { document, path: real };
}

/** The policy in force: the file, where there is one, over the defaults. */
export function policyOf(document: ModelCarryPolicy | null): Policy {
  return document === null ? DEFAULT_POLICY : resolvePolicy(document);
}

/** The policy in force, of a place. */
export async function loadPolicy(
  path: string | undefined,
  place: string = POLICY_PATH,
): Promise<Policy> {
  const { document } = await readPolicy(path, place);
  return policyOf(document);
}
