/** The text of a JSON document, taken only where it says one thing. */

import { documentBoundsFault } from "../core/text/json_bounds.ts";
import { strictFault } from "../core/text/strict_json.ts";
import { withTold } from "../core/host_calls/publishable_failures.ts";
import { quote } from "../schema/fault_sentences.ts";

function refusal(name: string, why: string, told: string, cause?: unknown) {
  const message = `Cannot parse "${name}": ${why}`;
  return withTold(new SyntaxError(message, { cause }), told);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw refusal(name, "not UTF-8", "it is no JSON document", error);
  }
}

/**
 * Parses a JSON document.
 *
 * @throws {SyntaxError} not UTF-8, not JSON, too deep or too much of it, a key
 * that stands twice, a number that cannot be kept
 */
export function parseDocument(bytes: Uint8Array, name: string): unknown {
  const text = decode(bytes, name);
  // Before anything is made of it.
  const bounds = documentBoundsFault(text);
  if (bounds !== null) throw refusal(name, `it ${bounds}`, `it ${bounds}`);
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    const start = quote(text.slice(0, 40));
    throw refusal(
      name,
      `not JSON: ${why} (${start})`,
      "it is no JSON document",
      error,
    );
  }
  const fault = strictFault(text);
  if (fault === null) return document;
  const { pointer, message, told } = fault;
  throw refusal(name, `${pointer || "/"}: ${message}`, told);
}
