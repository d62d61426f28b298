/** The real machine as a host. */

import type { HttpReply } from "../core/probe/contract.ts";
import type { RawHost } from "../core/host_calls/raw_host.ts";
import { createFiles } from "./files/read_files.ts";
import { type Budget, httpRequest } from "./http/client.ts";
import { readSpace } from "./files/file_system_space.ts";
import { readEnv, systemInfo } from "./system_info.ts";

/** All replies to the built-in probes together: a few MiB where all is well. */
const REPLIES_CAP_BYTES = 32 * 1024 * 1024;

/** HTTP calls of one run, all under one deadline that starts now. */
export function createHttp(
  deadlineMs: number,
  signal?: AbortSignal,
  budget?: Budget,
): Pick<RawHost, "httpGet" | "ollamaShow"> {
  const endMs = performance.now() + deadlineMs;
  const ask = (
    method: "GET" | "POST",
    url: string,
    body: string | null,
  ): Promise<HttpReply> =>
    httpRequest(method, url, body, {
      timeoutMs: Math.max(1, Math.round(endMs - performance.now())),
      signal,
      budget,
    });
  return {
    httpGet: (url) => ask("GET", url, null),
    ollamaShow: (baseUrl, model) =>
      ask("POST", `${baseUrl}/api/show`, JSON.stringify({ model })),
  };
}

/**
 * The same, where an address is asked once, however many probes ask it, and
 * all replies share one cap. Plugins do not: one could use up another's.
 */
export function createSharedHttp(
  deadlineMs: number,
  signal?: AbortSignal,
): Pick<RawHost, "httpGet" | "ollamaShow"> {
  const http = createHttp(deadlineMs, signal, {
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
  serviceDeadlineMs: number,
  signal?: AbortSignal,
): RawHost {
  return {
    ...createFiles(""),
    ...createSharedHttp(serviceDeadlineMs, signal),
    statfs: readSpace,
    // Most runs start no process: what that takes stays unloaded.
    exec: async (argv, end) =>
      await (await import("./exec.ts")).runProgram(argv, end),
    env: (name) => Promise.resolve(readEnv(name)),
    system: () => Promise.resolve(systemInfo()),
    log: () => {},
  };
}
