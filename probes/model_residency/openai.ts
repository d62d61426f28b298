/** Models of a llama.cpp server, or of what speaks like OpenAI. */

import type {
  EndpointModels,
  InstalledModel,
  LoadedFacts,
} from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { type Wakefulness, wakefulnessAt } from "./llama_props.ts";
import { listedByOllama } from "./ollama_face.ts";
import { ELSEWHERE, isRemote, namedEntries } from "./ollama_lists.ts";
import { type Fields, isRecord } from "../shared/json_object.ts";
import { count, getJson, records } from "./reply.ts";

/** Where a service is, and what it speaks. */
export type Endpoint = Pick<EndpointModels, "url" | "implementation">;

const metaOf = ({ meta }: Fields): Fields => isRecord(meta) ? meta : {};

function sizeOf(found: readonly Fields[]): number | null {
  return count(
    Math.max(...found.map((one) => count(metaOf(one)["size"]) ?? 0)),
  );
}

/** Word of an entry; null: a server of one model gives none. */
function statusOf({ status }: Fields): unknown {
  if (status === undefined) return null;
  if (!isRecord(status)) return "failed";
  const hasFailed = ![undefined, null, false].includes(
    status["failed"] as null,
  );
  return hasFailed ? "failed" : status["value"] ?? "failed";
}

/**
 * What a llama.cpp server says of a model in use. Its list has what could run
 * (tools/server/server-models.h): `loaded` alone is, and `sleeping` has given
 * its memory back. A server of one model tells that at /props, which does not
 * wake it; with a key only the list is open, and who cannot see it is asleep.
 */
function loadedOf(
  found: readonly Fields[],
  isAlone: boolean,
  told: Wakefulness,
): LoadedFacts | null {
  const isLoaded = found.every((one) => {
    const status = statusOf(one);
    return status === null
      ? isAlone && told === "awake"
      : status === "loaded" && told !== "asleep";
  });
  const tokens = found.map((one) => count(metaOf(one)["n_ctx"]) ?? 0);
  return isLoaded
    ? { expiresAt: null, contextTokens: count(Math.max(...tokens)) }
    : null;
}

/**
 * Entries that say that they run elsewhere, whatever the server is called:
 * llama.cpp writes its list once more as `models`, in Ollama's form.
 */
function remotesOf(reply: unknown, listed: readonly Fields[]): Fields[] {
  const more = isRecord(reply) && Array.isArray(reply["models"])
    ? reply["models"].filter(isRecord)
    : [];
  return [...listed, ...more].filter(isRemote);
}

/** Whether an entry answers to a name: `--alias a,b` makes one of them its id. */
function isNamed(tag: string, { id, aliases }: Fields): boolean {
  return id === tag || (Array.isArray(aliases) && aliases.includes(tag));
}

/** Whether one of them is a model, by its id or by a name of Ollama's. */
function isListed(tag: string, entries: readonly Fields[]): boolean {
  const all = entries.map((one): Fields => ({ name: one["id"], ...one }));
  return all.some((one) => isNamed(tag, one)) ||
    namedEntries(tag, all).length > 0;
}

/** Those of the tags that a llama.cpp server lists. */
async function readLlamaCpp(
  host: Host,
  url: string,
  tags: readonly string[],
): Promise<InstalledModel[]> {
  const list = await getJson(host, `${url}/v1/models`);
  const listed = records(list, "data", "/v1/models");
  const isAlone = listed.length === 1;
  const isAsked = isAlone &&
    tags.some((tag) => listed.some((one) => isNamed(tag, one)));
  const told = isAsked ? await wakefulnessAt(host, url) : null;
  const elsewhere = remotesOf(list, listed);
  return tags.flatMap((tag): InstalledModel[] => {
    if (isListed(tag, elsewhere)) return [{ ...ELSEWHERE, tag }];
    const found = listed.filter((one) =>
      isNamed(tag, one) && statusOf(one) !== "downloading"
    );
    return found.length === 0 ? [] : [{
      tag,
      sizeBytes: sizeOf(found),
      loaded: loadedOf(found, isAlone, told),
      shape: null,
    }];
  });
}

/** Only an Ollama gives models of its own registry to their namespace. */
const OWNER = "library";

/**
 * Those of the tags that another server lists: what could run, of which none
 * counts as loaded (docs/decisions/listed-models.md). An Ollama that is asked
 * so tells only at its own address what runs elsewhere, and has both lists from
 * one place: what one of them lacks is not there.
 */
async function readOther(
  host: Host,
  url: string,
  tags: readonly string[],
): Promise<InstalledModel[]> {
  const asked = [
    getJson(host, `${url}/v1/models`),
    listedByOllama(host, url),
  ] as const;
  // Which of two failures is told is no matter of time.
  await Promise.allSettled(asked);
  const [list, ollama] = await Promise.all(asked);
  const listed = records(list, "data", "/v1/models");
  const elsewhere = remotesOf(list, [...listed, ...ollama]);
  const isOllama = listed.some((one) => one["owned_by"] === OWNER);
  return tags.flatMap((tag): InstalledModel[] => {
    if (isListed(tag, elsewhere)) return [{ ...ELSEWHERE, tag }];
    if (isOllama && namedEntries(tag, ollama).length === 0) return [];
    const found = listed.filter((one) => isNamed(tag, one));
    const rest = { sizeBytes: sizeOf(found), loaded: null, shape: null };
    return found.length === 0 ? [] : [{ tag, ...rest }];
  });
}

/** Those of the tags that it lists. */
export async function readOpenAi(
  host: Host,
  { url, implementation }: Endpoint,
  tags: readonly string[],
): Promise<EndpointModels> {
  const models = implementation === "llama.cpp"
    ? await readLlamaCpp(host, url, tags)
    : await readOther(host, url, tags);
  return { url, implementation, version: null, models };
}
