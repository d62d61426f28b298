/** HTTP to this machine: one request, one deadline, nothing left behind. */

import { BODY_CAP_BYTES } from "../../core/host_calls/answer_bounds.ts";
import type { HttpReply } from "../../core/probe/contract.ts";
import { parseLoopback } from "../../core/http/loopback_address.ts";
import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import type { TimeBudget } from "../../core/time_budget.ts";
import { ReplyReader } from "./reply_reader.ts";
import { sendTcp } from "./tcp_request.ts";

/** What several replies may bring together. */
export interface Budget {
  leftBytes: number;
}

export interface HttpOptions {
  /** Over connect, headers and body; other requests may share it. */
  readonly time: TimeBudget;
  /** @default {4 MiB} */
  readonly maxBodyBytes?: number;
  /** Shared with other requests. @default no limit but each one's own */
  readonly budget?: Budget | undefined;
  /** Drops the connection when it aborts. */
  readonly signal?: AbortSignal | undefined;
}

interface Target {
  /** Literal addresses, tried in turn. */
  readonly hosts: readonly string[];
  readonly port: number;
  readonly path: string;
  /** As it stands in the Host header. */
  readonly authority: string;
}

/**
 * Reads an address by its spelling; no name is ever looked up.
 *
 * @throws {Error} with code `not-loopback`
 */
export function parseLoopbackUrl(url: string): Target {
  const parsed = parseLoopback(url);
  if (parsed === null) {
    throw hostFailure(
      "not-loopback",
      `Cannot ask ${JSON.stringify(url.slice(0, 200))}: not an http address ` +
        "on loopback",
    );
  }
  const { host, port, path } = parsed;
  const hosts = host === "localhost"
    ? ["127.0.0.1", "::1"]
    : [host.replace(/^\[|\]$/g, "")];
  return { hosts, port, path: path || "/", authority: `${host}:${port}` };
}

function requestText(
  method: string,
  { path, authority }: Target,
  body: string | null,
): string {
  const length = new TextEncoder().encode(body ?? "").length;
  const entity = body === null
    ? ""
    : `Content-Type: application/json\r\nContent-Length: ${length}\r\n`;
  return `${method} ${path} HTTP/1.1\r\nHost: ${authority}\r\n` +
    `Accept: application/json\r\nAccept-Encoding: identity\r\n` +
    `Connection: close\r\n${entity}\r\n${body ?? ""}`;
}

/**
 * Sends one request to loopback and reads the whole reply. A redirect is a
 * reply like any other; proxy variables are not read.
 *
 * @throws {Error} with code `not-loopback`, `refused`, `timeout`, `too-large`,
 *   `aborted` or `bad-reply`
 */
export async function httpRequest(
  method: "GET" | "POST",
  url: string,
  body: string | null,
  options: HttpOptions,
): Promise<HttpReply> {
  const target = parseLoopbackUrl(url);
  let refused: unknown;
  for (const host of target.hosts) {
    try {
      return await requestOnce(`${method} "${url}"`, host, target, {
        text: requestText(method, target, body),
        time: options.time,
        capBytes: options.maxBodyBytes ?? BODY_CAP_BYTES,
        budget: options.budget,
        signal: options.signal,
      });
    } catch (error) {
      // `localhost` may be served on one family only.
      if (failureCode(error) !== "refused") throw error;
      refused = error;
    }
  }
  throw refused;
}

// Loopback that is down is unreachable: nobody listens there either.
const REFUSED = [
  "ECONNREFUSED",
  "EADDRNOTAVAIL",
  "EAFNOSUPPORT",
  "ENETUNREACH",
];

interface Exchange {
  readonly text: string;
  readonly time: TimeBudget;
  readonly capBytes: number;
  readonly budget: Budget | undefined;
  readonly signal: AbortSignal | undefined;
}

function requestOnce(
  what: string,
  host: string,
  { port }: Target,
  { text, time, capBytes, budget, signal }: Exchange,
): Promise<HttpReply> {
  const startedMs = performance.now();
  return new Promise((resolve, reject) => {
    const reader = new ReplyReader(capBytes);
    const end = () => {
      leave();
      signal?.removeEventListener("abort", abort);
      drop();
    };
    const fail = (code: string, why: string) => {
      end();
      reject(hostFailure(code, `Cannot ${what}: ${why}`));
    };
    const late = () => fail("timeout", `no whole answer in ${time.toldMs} ms`);
    const leave = time.wait(late);
    const abort = () => fail("aborted", "its run was aborted");
    const look = (isWhole: () => boolean) => {
      try {
        if (!isWhole()) {
          // Where data never stops, timers may be heard late.
          if (time.isOver) late();
          return;
        }
        const { status, body } = reader.end();
        const text = decode(body);
        end();
        const elapsedMs = Math.round((performance.now() - startedMs) * 10) / 10;
        resolve({ status, body: text, elapsedMs });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        fail(failureCode(error) ?? "bad-reply", why);
      }
    };
    const drop = sendTcp(host, port, text, {
      part: (part) =>
        look(() => {
          spend(budget, part.length);
          return reader.push(part);
        }),
      ended: () => look(() => true),
      failed: (error) => {
        const code = failureCode(error) ?? "";
        if (REFUSED.includes(code)) fail("refused", "connection refused");
        else fail("bad-reply", code || String(error));
      },
    });
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort);
  });
}

function spend(budget: Budget | undefined, bytes: number): void {
  if (budget === undefined) return;
  budget.leftBytes -= bytes;
  if (budget.leftBytes < 0) {
    throw hostFailure("too-large", "the replies of this run are too large");
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw hostFailure("bad-reply", "the body is not UTF-8", error);
  }
}
