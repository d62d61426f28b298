/** What an Ollama that is asked as another server tells at its own address. */

import type { Host } from "../../core/probe/contract.ts";
import { type Fields, isRecord } from "../shared/json_object.ts";
import { parseJson, records } from "./reply.ts";

/** A server that has no such address (RFC 9110, 15.5.5 and 15.5.6). */
const ABSENT = [404, 405];
/** LM Studio says so with 200 (lmstudio-bug-tracker, issues 618 and 1323). */
const UNEXPECTED = "Unexpected endpoint or method. (GET /api/tags)";

function isUnexpected(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).join() === "error" &&
    value["error"] === UNEXPECTED;
}

/**
 * Entries of /api/tags; none where the server is known to have no such list.
 *
 * @throws {Error} anything else: it may be an Ollama that could not tell
 */
export async function listedByOllama(
  host: Host,
  base: string,
): Promise<Fields[]> {
  const url = `${base}/api/tags`;
  const { status, body } = await host.httpGet(url);
  if (ABSENT.includes(status)) return [];
  if (status !== 200) throw new Error(`Cannot GET "${url}": status ${status}`);
  const value = parseJson(body, url);
  return isUnexpected(value) ? [] : records(value, "models", "/api/tags");
}
