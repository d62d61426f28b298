/** Models of a llama.cpp server, or of what speaks like OpenAI. */

import type {
  EndpointModels,
  InstalledModel,
  LoadedFacts,
} from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { entriesOf, isRemote } from "./ollama_lists.ts";
import { count, type Fields, getJson, isRecord, records } from "./reply.ts";

/** Where a service is, and what it speaks. */
export type Endpoint = Pick<EndpointModels, "url" | "implementation">;

/** What an address answers; null: nothing that could be used. */
async function ask(host: Host, url: string): Promise<Fields | null> {
  try {
    const value = await getJson(host, url);
    return isRecord(value) ? value : null;
  } catch (error) {
    host.log(error instanceof Error ? error.message : String(error));
    return null;
  }
}

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
  return hasFailed ? "failed" : status["value"];
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
  props: Fields | null,
): LoadedFacts | null {
  const isAsleep = props !== null &&
    ![undefined, false].includes(props["is_sleeping"] as undefined);
  const isLoaded = found.every((one) => {
    const status = statusOf(one);
    return status === null
      ? isAlone && props !== null && !isAsleep
      : status === "loaded" && !isAsleep;
  });
  const tokens = found.map((one) => count(metaOf(one)["n_ctx"]) ?? 0);
  return isLoaded
    ? { expiresAt: null, contextTokens: count(Math.max(...tokens)) }
    : null;
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
  const isAsked = isAlone && tags.some((one) => one === listed[0]?.["id"]);
  const props = isAsked ? await ask(host, `${url}/props`) : null;
  return tags.flatMap((tag): InstalledModel[] => {
    const found = listed.filter((one) =>
      one["id"] === tag && statusOf(one) !== "downloading"
    );
    return found.length === 0 ? [] : [{
      tag,
      sizeBytes: sizeOf(found),
      loaded: loadedOf(found, isAlone, props),
      shape: null,
    }];
  });
}

/**
 * Those of the tags that another server lists: what could run, of which none
 * counts as loaded (docs/decisions/listed-models.md). An Ollama that is asked
 * so tells only at its own address what runs elsewhere.
 */
async function readOther(
  host: Host,
  url: string,
  tags: readonly string[],
): Promise<InstalledModel[]> {
  const [list, ollama] = await Promise.all([
    getJson(host, `${url}/v1/models`),
    ask(host, `${url}/api/tags`),
  ]);
  const listed = records(list, "data", "/v1/models");
  const isList = Array.isArray(ollama?.["models"]);
  return tags.flatMap((tag): InstalledModel[] => {
    const found = listed.filter((one) => one["id"] === tag);
    const own = isList ? entriesOf(tag, ollama, "/api/tags") : [];
    const plain = { tag, sizeBytes: null, loaded: null, shape: null };
    if ([...found, ...own].some(isRemote)) return [{ ...plain, remote: true }];
    return found.length === 0 ? [] : [{ ...plain, sizeBytes: sizeOf(found) }];
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
