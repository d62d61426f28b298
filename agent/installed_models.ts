/** What the model services have, asked before a run that judges it. */

import { isCloudName } from "../core/service/model_name.ts";
import { ollamaBase } from "../core/service/ollama_environment.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import { type AskedModel, isShownTag } from "../core/policy/asked_profiles.ts";
import type { Policy } from "../core/policy/policy.ts";
import { withService } from "../core/policy/judging_rules.ts";
import { isRemote } from "../probes/model_residency/ollama_lists.ts";
import { getJson, records } from "../probes/model_residency/reply.ts";
import { chooseHost } from "./choose_host.ts";
import type { RunOptions } from "./run_options.ts";

type Endpoint = NonNullable<Policy["endpoints"]>[number];

/** Endpoints that the probes would ask. */
async function endpointsOf(
  host: RawHost,
  policy: Policy,
): Promise<readonly Endpoint[]> {
  if (policy.endpoints !== null) return policy.endpoints;
  const url = ollamaBase(await host.env("OLLAMA_HOST") ?? "");
  return url === null ? [] : [{ url, implementation: "ollama" }];
}

/** Names that one service lists, of what would run there. */
async function namesAt(
  host: RawHost,
  { url, implementation }: Endpoint,
): Promise<readonly string[]> {
  const [path, list, key] = implementation === "ollama"
    ? ["/api/tags", "models", "name"] as const
    : ["/v1/models", "data", "id"] as const;
  const reply = await getJson(host, `${url}${path}`);
  return records(reply, list, path)
    .filter((one) => !isRemote(one))
    .map((one) => one[key] ?? one["model"])
    .filter((one) => typeof one === "string")
    .filter((one) => isShownTag(one) && !isCloudName(one));
}

/**
 * Models that are installed, by the services' own lists. One that cannot be
 * asked has none: the snapshot tells why.
 */
export async function installedModels(
  options: RunOptions,
  stated: Policy,
): Promise<readonly AskedModel[]> {
  const policy = withService(stated, options.service ?? null);
  const host = await chooseHost(options, policy);
  try {
    const endpoints = await endpointsOf(host, policy);
    const lists = await Promise.allSettled(
      endpoints.map((one) => namesAt(host, one)),
    );
    return lists.flatMap((one, index) =>
      (one.status === "fulfilled" ? one.value : []).map((modelTag) => ({
        modelTag,
        // The first is where a profile without one is.
        endpoint: index === 0 ? null : endpoints[index]?.url ?? null,
      }))
    );
  } catch {
    // OLLAMA_HOST that nobody may know, or cannot be used.
    return [];
  }
}
