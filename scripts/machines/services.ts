/** Machines that are about their model service. */

import { LAPTOP, meminfo } from "./laptop.ts";
import { hostJson, OLLAMA, reply } from "./service.ts";
import type { Machines } from "./tree.ts";

/** A policy of a machine. */
export function policy(body: Readonly<Record<string, unknown>>): string {
  const document = { kind: "ModelCarryPolicy", schemaVersion: "v0.1", ...body };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const LLAMA_CPP = "http://127.0.0.1:8080";

/** The laptop, and what its service says. */
export const SERVICES: Machines = {
  service_refused: {
    ...LAPTOP,
    "host.json": hostJson({
      serviceError: { code: "refused", message: "Connection refused" },
    }),
  },
  service_timeout: {
    ...LAPTOP,
    "host.json": hostJson({
      serviceError: { code: "timeout", message: "No answer in 800 ms" },
    }),
  },
  service_bad_reply: {
    ...LAPTOP,
    "host.json": hostJson({
      replace: { "httpGet /api/version": { result: reply("<html></html>") } },
    }),
  },
  service_not_loopback: {
    ...LAPTOP,
    "host.json": hostJson({ ollamaHost: "http://192.0.2.10:11434" }),
  },
  service_loading: {
    ...LAPTOP,
    "policy.json": policy({
      endpoints: [{ url: LLAMA_CPP, implementation: "llama.cpp" }],
    }),
    "host.json": hostJson({
      calls: ["/health", "/v1/models"].map((path) => ({
        call: "httpGet",
        args: [`${LLAMA_CPP}${path}`],
        result: reply({ error: { code: 503, message: "Loading model" } }, 503),
      })),
    }),
  },
  model_missing: { ...LAPTOP, "host.json": hostJson({ installed: [] }) },
  model_remote: {
    ...LAPTOP,
    "host.json": hostJson({
      replace: {
        "httpGet /api/tags": {
          result: reply({
            models: [{
              name: "llama3.2:1b",
              model: "llama3.2:1b",
              size: 412,
              remote_host: "https://models.example:443",
              remote_model: "qwen3-coder:480b",
            }],
          }),
        },
      },
    }),
  },
  residency_unknown: {
    ...LAPTOP,
    "host.json": hostJson({
      replace: { "httpGet /api/ps": { result: reply("", 500) } },
    }),
  },
  hint_required: {
    ...LAPTOP,
    "proc/meminfo": meminfo(8_126_464, 3_145_728),
    "policy.json": policy({ memoryHint: "requirement" }),
  },
  need_unknown: {
    ...LAPTOP,
    "policy.json": policy({
      endpoints: [
        { url: OLLAMA, implementation: "ollama" },
        { url: LLAMA_CPP, implementation: "openai-compatible" },
      ],
      profiles: [{
        profileRef: "urn:srcos:model-profile:local-other",
        modelTag: "other.gguf",
        endpoint: LLAMA_CPP,
      }],
    }),
    "host.json": hostJson({
      calls: [
        ...JSON.parse(hostJson()).calls.filter((one: { call: string }) =>
          one.call === "httpGet" || one.call === "ollamaShow"
        ),
        {
          call: "httpGet",
          args: [`${LLAMA_CPP}/v1/models`],
          result: reply({ object: "list", data: [{ id: "other.gguf" }] }),
        },
        // It is no Ollama.
        {
          call: "httpGet",
          args: [`${LLAMA_CPP}/api/tags`],
          result: reply({ error: "File Not Found" }, 404),
        },
      ],
    }),
  },
};
