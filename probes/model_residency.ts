/** Which models of the profiles are installed and loaded, and their shape. */

import { ollamaBase } from "../core/service/ollama_environment.ts";
import type {
  Host,
  Json,
  Manifest,
  Observation,
} from "../core/probe/contract.ts";
import { CPUINFO, readProcessor } from "./model_residency/processor.ts";
import { readOllama } from "./model_residency/ollama.ts";
import { type Endpoint, readOpenAi } from "./model_residency/openai.ts";

export const manifest: Manifest = {
  id: "model_residency",
  version: "0.1.0",
  title: "Models that are installed and loaded",
  provides: ["residency"],
  permissions: {
    read: [CPUINFO],
    net: ["127.*:*/", "localhost:*/", "[::1]:*/"],
    env: ["OLLAMA_HOST"],
    sys: ["ollama-show"],
  },
  timeoutMs: 1000,
};

function ownUrl(variable: string | null): string {
  const url = ollamaBase(variable ?? "");
  if (url !== null) return url;
  throw new RangeError("Cannot use OLLAMA_HOST: not an address on loopback");
}

export default async function probe(
  host: Host,
  settings: { readonly [key: string]: Json },
): Promise<Observation> {
  const tags = settings["tags"] as readonly string[];
  const stated = settings["endpoints"] as readonly Endpoint[] | null;
  const asked: readonly Endpoint[] = stated ?? [{
    url: ownUrl(await host.env("OLLAMA_HOST")),
    implementation: "ollama",
  }];
  const seen = readProcessor(host);
  // One endpoint that is down must not hide the models of another.
  const answers = await Promise.allSettled(
    asked.map((one) =>
      one.implementation === "ollama"
        ? readOllama(host, one.url, tags)
        : readOpenAi(host, one, tags)
    ),
  );
  const endpoints = answers.flatMap((one) =>
    one.status === "fulfilled" ? [one.value] : []
  );
  const [failure] = answers.filter((one) => one.status === "rejected");
  if (endpoints.length === 0) throw failure?.reason;
  if (failure !== undefined) host.log(String(failure.reason));
  const processor = await seen;
  return {
    residency: { endpoints, ...(processor === null ? {} : { processor }) },
  };
}
