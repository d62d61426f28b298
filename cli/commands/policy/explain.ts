/** `policy explain`: what a key means, takes, and is by default. */

import { DEFAULT_POLICY } from "../../../core/policy/policy.ts";
import {
  defaultOf,
  keyAt,
  keyFacts,
  keysBelow,
  keyText,
  type PolicyKey,
} from "../../../core/policy/policy_keys.ts";
import { UsageError } from "../../../agent/usage_error.ts";
import { writeStdout } from "../../../host/terminal/standard_streams.ts";
import { didYouMean } from "../../did_you_mean.ts";
import { EXIT } from "../../exit_codes.ts";
import { allKeys, lastPart } from "./keys.ts";

/** `/limits/battery` and `thermal.sensors[0].ignore` as a pointer. */
function pointerOf(typed: string): string {
  return typed.startsWith("/")
    ? typed
    : `/${typed.replace(/\[(\d+)\]/g, "/$1").replaceAll(".", "/")}`;
}

/**
 * The key that was typed: its path, a pointer into a policy, or its last part
 * where only one has it.
 */
function keyOf(typed: string, keys: readonly PolicyKey[]): PolicyKey {
  const exact = keys.find(({ path }) => path === typed) ??
    keyAt(pointerOf(typed), keys);
  if (exact !== null) return exact;
  const ending = keys.filter(({ path }) => lastPart(path) === typed);
  const [only] = ending;
  if (only !== undefined && ending.length === 1) return only;
  const paths = keys.map(({ path }) => path);
  const hint = ending.length > 1
    ? `; there are ${ending.map(({ path }) => path).join(", ")}`
    : didYouMean(typed, paths) || didYouMean(typed, paths.map(lastPart)) ||
      "; all of them: model-carry policy explain";
  throw new UsageError(`Cannot explain "${typed}": no such key${hint}`);
}

/** The first sentence of what a key means. */
function brief(key: PolicyKey): string {
  const text = keyText(key, defaultOf(key.path, DEFAULT_POLICY));
  return /^.*?\.(?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}

function lines(keys: readonly PolicyKey[], indent: string): string {
  const width = Math.max(0, ...keys.map(({ path }) => path.length));
  return keys.map((key) =>
    `${indent}${key.path.padEnd(width)}  ${brief(key)}\n`
  )
    .join("");
}

function whole(key: PolicyKey, keys: readonly PolicyKey[]): string {
  const byDefault = defaultOf(key.path, DEFAULT_POLICY);
  const facts = keyFacts(key, byDefault);
  const below = keysBelow(key, keys);
  return `${key.path}\n  ${keyText(key, byDefault)}\n` +
    (facts === "" ? "" : `  Takes: ${facts}\n`) +
    (below.length === 0 ? "" : `\n${lines(below, "  ")}`);
}

/** Prints one key in full, or all of them, a line each. */
export async function explainKeys(typed: string | undefined): Promise<number> {
  const keys = await allKeys();
  await writeStdout(
    typed === undefined ? lines(keys, "") : whole(keyOf(typed, keys), keys),
  );
  return EXIT.ok;
}
