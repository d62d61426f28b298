/** `policy check`: every fault of policy files, before they are in force. */

import { failureCode } from "../../../core/host_calls/raw_host.ts";
import { loosened } from "../../../core/policy/loosened_limits.ts";
import { resolvePolicy } from "../../../core/policy/policy.ts";
import { policyFaults } from "../../../core/policy/policy_faults.ts";
import {
  defaultOf,
  keyAt,
  keyFacts,
  keysBelow,
  type PolicyKey,
} from "../../../core/policy/policy_keys.ts";
import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import { parseDocument } from "../../../agent/parse_json_document.ts";
import { documentFaults, faultLines } from "../../../agent/read_documents.ts";
import { descriptorOf } from "../../../host/files/descriptor_path.ts";
import { trustedPath } from "../../../host/files/file_trust.ts";
import {
  writeStderr,
  writeStdout,
} from "../../../host/terminal/standard_streams.ts";
import type { Fault } from "../../../schema/fault_sentences.ts";
import type { ModelCarryPolicy } from "../../../schema/types.ts";
import { didYouMean } from "../../did_you_mean.ts";
import { EXIT } from "../../exit_codes.ts";
import { readInput } from "../../read_input.ts";
import { tellFault } from "../../tell_fault.ts";
import { allKeys, lastPart } from "./keys.ts";

/** A pointer without its last part. */
const above = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));

/** What the place of a fault takes, or which keys there are. */
function whatItTakes(
  { pointer, message }: Fault,
  keys: readonly PolicyKey[],
): string {
  const key = keyAt(pointer, keys);
  if (key !== null) {
    // Words that stand in the message already.
    if (message.includes("has to be one of") || key.schema.const) return "";
    const byDefault = defaultOf(key.path, DEFAULT_POLICY);
    const facts = keyFacts({ ...key, isRequired: false }, byDefault);
    return facts === "" ? "" : ` (it takes: ${facts})`;
  }
  const parent = above(pointer).replace(/\/\d+$/, "");
  const within = parent === "" ? null : keyAt(parent, keys) ??
    keyAt(above(parent), keys);
  const names = keysBelow(within, keys).map(({ path }) => lastPart(path));
  if (names.length === 0) return "";
  const given = pointer.slice(pointer.lastIndexOf("/") + 1);
  const meant = didYouMean(given, names);
  return meant === "" ? `; there are ${names.join(", ")}` : meant;
}

/** Faults of a policy, each with what its place takes. */
async function explainedFaults(document: unknown): Promise<Fault[]> {
  const { validate } = await import(
    "../../../schema/generated/policy_validator.js"
  );
  const faults = documentFaults(document, validate, policyFaults);
  if (faults.length === 0) return [];
  const keys = await allKeys();
  return faults.map((one) => (
    { ...one, message: one.message + whatItTakes(one, keys) }
  ));
}

/** Why a run would not take a file from where it lies; null: it would. */
function placeFault(path: string): string | null {
  if (descriptorOf(path) !== null) return null;
  try {
    trustedPath(path);
    return null;
  } catch (error) {
    if (failureCode(error) === null) throw error;
    return (error as Error).message;
  }
}

function remarkOf(policy: ModelCarryPolicy): string {
  const keys = loosened(resolvePolicy(policy)).map(({ key }) => key);
  return keys.length === 0 ? "" : ` (loosens ${keys.join(", ")})`;
}

/** Tells of one file; true where it can be in force. */
async function checkOne(path: string): Promise<boolean> {
  const shown = path === "-" ? "standard input" : path;
  let document: unknown;
  try {
    document = parseDocument(await readInput(path), shown);
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    if (!isSyntax && failureCode(error) === null) throw error;
    await tellFault((error as Error).message);
    return false;
  }
  const faults = await explainedFaults(document);
  if (faults.length > 0) {
    const lines = faultLines(shown, faults);
    await writeStderr(lines.map((line) => `${line}\n`).join(""));
    return false;
  }
  await writeStdout(
    `${shown}: valid${remarkOf(document as ModelCarryPolicy)}\n`,
  );
  const fault = placeFault(path);
  if (fault !== null) {
    await tellFault(`A run would not take it from there: ${fault}`);
  }
  return true;
}

/** 0 when every file can be in force, else 1. */
export async function checkPolicies(
  files: readonly string[],
): Promise<number> {
  let isValid = true;
  for (const file of files) isValid = await checkOne(file) && isValid;
  return isValid ? EXIT.ok : EXIT.no;
}
