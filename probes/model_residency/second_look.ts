/** Whether what an older Ollama lists as in memory is there, or still loads. */

import type { Host } from "../../core/probe/contract.ts";
import { isAtLeast, type Version } from "../../core/service/version.ts";
import { codeOf } from "../shared/missing_files.ts";
import { endsOf } from "./ollama_lists.ts";
import { getJson, records } from "./reply.ts";

/** Before, nothing that is listed counts as loaded. */
const COUNTED_SINCE: Version = [0, 10, 0];
/** Since then a load has ended before it is listed (llm/llama_server.go). */
const WAITED_SINCE: Version = [0, 30, 0];

/**
 * /api/ps once more; undefined where one look is enough. Between the two
 * versions what still loads is listed as well, until "now and its keep_alive":
 * an end that moves (PsHandler of server/routes.go, v0.17.4).
 */
export async function secondLook(
  host: Host,
  url: string,
  ps: unknown,
  version: Version | null,
): Promise<unknown> {
  const isPlain = !isAtLeast(version, COUNTED_SINCE) ||
    isAtLeast(version, WAITED_SINCE) ||
    records(ps, "models", "/api/ps").length === 0;
  if (isPlain) return undefined;
  try {
    // An address is asked once; what is behind "?" is nothing to it.
    return await getJson(host, `${url}/api/ps?again`);
  } catch (error) {
    // A recording of before says what it said.
    if (codeOf(error) === "not-recorded") return undefined;
    host.log(error instanceof Error ? error.message : String(error));
    return { models: [] };
  }
}

/** Whether the end of a model moves: to the digit, as one that stays does not. */
export function isMoving(
  tag: string,
  digest: unknown,
  [first, second]: readonly [unknown, unknown],
): boolean {
  return second !== undefined &&
    endsOf(tag, first, digest) !== endsOf(tag, second, digest);
}
