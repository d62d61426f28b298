/** Models of a llama.cpp server, or of what speaks like OpenAI. */

import type { EndpointModels, InstalledModel } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { count, getJson, isRecord, records } from "./reply.ts";

/** Where a service is, and what it speaks. */
export type Endpoint = Pick<EndpointModels, "url" | "implementation">;

/** Those of the tags that it lists. */
export async function readOpenAi(
  host: Host,
  { url, implementation }: Endpoint,
  tags: readonly string[],
): Promise<EndpointModels> {
  const list = await getJson(host, `${url}/v1/models`);
  const listed = records(list, "data", "/v1/models");
  const models = tags.flatMap((tag): InstalledModel[] => {
    const found = listed.find((one) => one["id"] === tag);
    if (found === undefined) return [];
    const meta = isRecord(found["meta"]) ? found["meta"] : {};
    return [{
      tag,
      sizeBytes: count(meta["size"]),
      // llama.cpp serves one model and keeps it; others do not say.
      loaded: implementation === "llama.cpp"
        ? { expiresAt: null, contextTokens: count(meta["n_ctx"]) }
        : null,
      shape: null,
    }];
  });
  return { url, implementation, version: null, models };
}
