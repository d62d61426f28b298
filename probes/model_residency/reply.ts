/** Answers of a service: JSON, and what of it can be used. */

import type { Host } from "../../core/probe/contract.ts";
import { type Fields, isRecord } from "../shared/json_object.ts";

/** Objects of the list that a reply holds under a key. */
export function records(reply: unknown, key: string, what: string): Fields[] {
  const list = isRecord(reply) ? reply[key] : null;
  if (Array.isArray(list)) return list.filter(isRecord);
  // Go writes a list that nobody made so.
  if (list === null && isRecord(reply)) return [];
  throw new TypeError(`Cannot read ${what}: not a list`);
}

/** A positive integer that a double holds; null for anything else. */
export function count(value: unknown): number | null {
  const isCount = typeof value === "number" && Number.isSafeInteger(value);
  return isCount && value > 0 ? value : null;
}

/** A text of a form; null for anything else. */
export function word(value: unknown, form: RegExp): string | null {
  return typeof value === "string" && form.test(value) ? value : null;
}

/** JSON; the engine's own message would repeat what was answered. */
export function parseJson(body: string, what: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new SyntaxError(`Cannot read "${what}": no JSON`);
  }
}

/** JSON that an address answers with. */
export async function getJson(host: Host, url: string): Promise<unknown> {
  const { status, body } = await host.httpGet(url);
  if (status === 200) return parseJson(body, url);
  throw new Error(`Cannot GET "${url}": status ${status}`);
}
