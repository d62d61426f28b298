/** The real machine as a host. */

import type { HttpReply } from "../core/probe/contract.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import { TimeBudget, type TimeLimits } from "../core/time_budget.ts";
import { createFiles } from "./files/read_files.ts";
import { type Budget, httpRequest } from "./http/client.ts";
import { createSpaces } from "./files/file_system_space.ts";
import { readEnv, systemInfo } from "./system_and_runtime.ts";

/** All replies to the built-in probes together: a few MiB where all is well. */
const REPLIES_CAP_BYTES = 32 * 1024 * 1024;

/** HTTP calls of one run, all under one limit of time. */
export function createHttp(
  limits: TimeLimits,
  signal?: AbortSignal,
  budget?: Budget,
): Pick<RawHost, "httpGet" | "ollamaShow"> {
  const time = new TimeBudget(limits);
  const ask = (
    method: "GET" | "POST",
    url: string,
    body: string | null,
  ): Promise<HttpReply> =>
    httpRequest(method, url, body, { time, signal, budget });
  return {
    httpGet: (url) => ask("GET", url, null),
    ollamaShow: (baseUrl, model) =>
      ask("POST", `${baseUrl}/api/show`, JSON.stringify({ model })),
  };
}

type Http = Pick<RawHost, "httpGet" | "ollamaShow">;

/** The same, each after a proof that it reaches the machine that is told of. */
export function askAfter(
  proof: () => void | Promise<void>,
  { httpGet, ollamaShow }: Http,
): Http {
  return {
    httpGet: async (url) => {
      await proof();
      return await httpGet(url);
    },
    ollamaShow: async (baseUrl, model) => {
      await proof();
      return await ollamaShow(baseUrl, model);
    },
  };
}

/**
 * The same, where an address is asked once, however many probes ask it, and
 * all replies share one cap. Plugins do not: one could use up another's.
 */
export function createSharedHttp(
  limits: TimeLimits,
  signal?: AbortSignal,
): Pick<RawHost, "httpGet" | "ollamaShow"> {
  const http = createHttp(limits, signal, {
    leftBytes: REPLIES_CAP_BYTES,
  });
  const replies = new Map<string, Promise<HttpReply>>();
  return {
    ...http,
    httpGet: (url) => {
      const reply = replies.get(url) ?? http.httpGet(url);
      replies.set(url, reply);
      return reply;
    },
  };
}

/** Every call to the machine that this program runs on. */
export function createMachine(
  limits: TimeLimits,
  signal?: AbortSignal,
): RawHost {
  return {
    ...createFiles(""),
    ...createSharedHttp(limits, signal),
    statfs: createSpaces(),
    // Most runs start no process: what that takes stays unloaded.
    exec: async (argv, end) =>
      await (await import("./exec.ts")).runProgram(argv, end),
    env: (name) => Promise.resolve(readEnv(name)),
    system: () => Promise.resolve(systemInfo()),
    log: () => {},
  };
}
