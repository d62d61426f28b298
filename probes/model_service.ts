/** What answers at the endpoints of the model services. */

import { ollamaBase } from "../core/service/ollama_environment.ts";
import { shownVersion } from "../core/service/version.ts";
import type { EndpointFacts, Implementation } from "../core/probe/facts.ts";
import type {
  Host,
  Json,
  Manifest,
  Observation,
} from "../core/probe/contract.ts";
import { isRecord } from "./shared/json_object.ts";
import { codeOf } from "./shared/missing_files.ts";

export const manifest: Manifest = {
  id: "model_service",
  version: "0.1.0",
  title: "Health of the local model service",
  provides: ["modelService"],
  permissions: {
    net: ["127.*:*/", "localhost:*/", "[::1]:*/"],
    env: ["OLLAMA_HOST"],
  },
  timeoutMs: 1000,
};

interface Endpoint {
  readonly url: string;
  readonly implementation: Implementation;
}

/** What one request showed: parsed JSON, or what kind of no. */
type Seen =
  | { readonly kind: "json"; readonly value: unknown; readonly ms: number }
  | {
    readonly kind: Exclude<EndpointFacts["state"], "ready">;
    readonly message: string;
    readonly ms: number | null;
  };

/** One line of at most 200 printable characters. */
export function clean(text: string): string {
  return text.replace(/[^\x20-\x7e]+/g, " ").trim().slice(0, 200);
}

/** Go writes a list that nobody made as null. */
function isList(value: unknown): value is readonly unknown[] | null {
  return value === null || Array.isArray(value);
}

const STATES: Readonly<
  Record<string, Exclude<EndpointFacts["state"], "ready">>
> = {
  refused: "refused",
  timeout: "timeout",
  "not-loopback": "not-loopback",
  "too-large": "bad-reply",
  "bad-reply": "bad-reply",
};

async function ask(host: Host, url: string): Promise<Seen> {
  let status: number;
  let body: string;
  let ms: number;
  try {
    const reply = await host.httpGet(url);
    [status, body, ms] = [reply.status, reply.body, reply.elapsedMs];
  } catch (error) {
    const code = codeOf(error);
    const kind = typeof code === "string" ? STATES[code] : undefined;
    // Not granted, not recorded: that says nothing of the service.
    if (kind === undefined) throw error;
    const message = clean(error instanceof Error ? error.message : url);
    return { kind, message, ms: null };
  }
  if (status === 503 && /loading/i.test(body.slice(0, 4096))) {
    return { kind: "loading", message: `${url} is loading a model`, ms };
  }
  if (status !== 200) {
    const why = status === 401 || status === 403
      ? " (it asks for a key, or refuses this machine)"
      : status >= 300 && status < 400
      ? " (a redirect is not followed)"
      : "";
    return {
      kind: "bad-reply",
      message: `${url} answered status ${status}${why}`,
      ms,
    };
  }
  try {
    return { kind: "json", value: JSON.parse(body), ms };
  } catch {
    return { kind: "bad-reply", message: `${url} answered no JSON`, ms };
  }
}

/** What is expected of each kind of service: path → why the answer is wrong. */
const CHECKS: Readonly<
  Record<
    Implementation,
    Readonly<Record<string, (value: unknown) => string | "loading" | null>>
  >
> = {
  ollama: {
    "/api/version": (value) =>
      isRecord(value) && typeof value["version"] === "string"
        ? null
        : "gives no version",
    "/api/tags": (value) =>
      isRecord(value) && isList(value["models"])
        ? null
        : "gives no list of models",
  },
  "llama.cpp": {
    "/health": (value) => {
      const status = isRecord(value) ? value["status"] : null;
      if (status === "ok" || status === "no slot available") return null;
      // Older versions answer 200 while they load.
      return status === "loading model" ? "loading" : "gives no status";
    },
    "/v1/models": checkModels,
  },
  "openai-compatible": { "/v1/models": checkModels },
};

function checkModels(value: unknown): string | null {
  const data = isRecord(value) ? value["data"] : undefined;
  const isRight = isList(data) && (data ?? [])
    .every((one) => isRecord(one) && typeof one["id"] === "string");
  return isRight ? null : "gives no list of models";
}

const FURTHEST = ["loading", "timeout", "bad-reply", "refused", "not-loopback"];

/** The state that the answers of one endpoint add up to. */
function judge(
  endpoint: Endpoint,
  answers: ReadonlyMap<string, Seen>,
): EndpointFacts {
  const { url, implementation } = endpoint;
  let state: EndpointFacts["state"] = "ready";
  let message: string | null = null;
  let version: string | null = null;
  let latencyMs: number | null = null;
  for (const [path, seen] of answers) {
    if (seen.ms !== null) latencyMs = Math.max(latencyMs ?? 0, seen.ms);
    let kind: EndpointFacts["state"] = "ready";
    let why: string | null = null;
    if (seen.kind === "json") {
      const fault = CHECKS[implementation][path]?.(seen.value) ?? null;
      if (fault !== null) {
        kind = fault === "loading" ? "loading" : "bad-reply";
        why = fault === "loading"
          ? `${url} is loading a model`
          : `${url}${path} ${fault}`;
      } else if (isRecord(seen.value) && path === "/api/version") {
        // A build may be named after who made it, as after what it is.
        version = shownVersion(seen.value["version"]);
      }
    } else {
      kind = seen.kind;
      why = seen.message;
    }
    if (FURTHEST.indexOf(kind) > FURTHEST.indexOf(state)) {
      state = kind;
      message = why;
    }
  }
  return { url, implementation, state, version, latencyMs, message };
}

async function examine(host: Host, endpoint: Endpoint): Promise<EndpointFacts> {
  const paths = Object.keys(CHECKS[endpoint.implementation]);
  const seen = await Promise.all(
    paths.map(async (path) =>
      [path, await ask(host, `${endpoint.url}${path}`)] as const
    ),
  );
  return judge(endpoint, new Map(seen));
}

export default async function probe(
  host: Host,
  settings: { readonly [key: string]: Json },
): Promise<Observation> {
  const stated = settings["endpoints"] as readonly Endpoint[] | null;
  if (stated) {
    const endpoints = await Promise.all(
      stated.map((one) => examine(host, one)),
    );
    return { modelService: { endpoints } };
  }
  const variable = await host.env("OLLAMA_HOST") ?? "";
  const url = ollamaBase(variable);
  if (url === null) {
    return {
      modelService: {
        endpoints: [{
          url: "http://127.0.0.1:11434",
          implementation: "ollama",
          state: "not-loopback",
          version: null,
          latencyMs: null,
          message:
            "OLLAMA_HOST names no http address on loopback with a port " +
            "of its own",
        }],
      },
    };
  }
  const endpoint = await examine(host, { url, implementation: "ollama" });
  return { modelService: { endpoints: [endpoint] } };
}
