/** Both probes of a model service, asked over a real socket. */

import type { Implementation } from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import { createHttp } from "../../host/live_machine.ts";
import service from "../../probes/model_service.ts";
import { memoryHost } from "./memory_host.ts";

/** Models that are asked for. */
export const TAGS = ["llama3.2:1b", "llama3.2:3b"];

/** A host that reaches loopback. */
export function liveHost(deadlineMs = 2000): Host {
  return { ...memoryHost({}), ...createHttp({ limitMs: deadlineMs }) };
}

/** What the policy gives to both. */
export function settings(
  url: string,
  implementation: Implementation = "ollama",
) {
  return { endpoints: [{ url, implementation }], tags: TAGS };
}

/** What is told of the service at an address. */
export async function healthAt(url: string, implementation?: Implementation) {
  const seen = await service(liveHost(), settings(url, implementation));
  return seen.modelService?.endpoints[0];
}
