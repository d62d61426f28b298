/** HTTP to this machine: one request, one deadline, nothing left behind. */

import { type ClientRequest, request } from "node:http";
import type { HttpReply } from "../core/probe.ts";
import { failureCode, hostFailure } from "../core/raw_host.ts";

/** Largest body that is read, in bytes. */
const BODY_CAP_BYTES = 4 * 1024 * 1024;

export interface HttpOptions {
  /** Over connect, headers and body together. */
  readonly timeoutMs: number;
  /** @default {4 MiB} */
  readonly maxBodyBytes?: number;
}

interface Target {
  /** Literal addresses, tried in turn. */
  readonly hosts: readonly string[];
  readonly port: number;
  readonly path: string;
}

const LOOPBACK_URL =
  /^http:\/\/(127(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}|localhost|\[::1\])(?::(\d{1,5}))?(\/[!-~]*)?$/;

/**
 * Reads an address by its spelling; no name is ever looked up.
 *
 * @throws {Error} with code `not-loopback`
 */
export function parseLoopbackUrl(url: string): Target {
  const match = LOOPBACK_URL.exec(url);
  const port = Number(match?.[2] ?? 80);
  if (match === null || port < 1 || port > 65535) {
    throw hostFailure(
      "not-loopback",
      `Cannot ask ${JSON.stringify(url.slice(0, 200))}: not an http address ` +
        "on loopback",
    );
  }
  const [, host = "", , path = "/"] = match;
  const hosts = host === "localhost"
    ? ["127.0.0.1", "::1"]
    : [host.replace(/^\[|\]$/g, "")];
  return { hosts, port, path };
}

/**
 * Sends one request to loopback and reads the whole reply. A redirect is a
 * reply like any other; proxy variables are not read.
 *
 * @throws {Error} with code `not-loopback`, `refused`, `timeout`, `too-large`
 *   or `bad-reply`
 */
export async function httpRequest(
  method: "GET" | "POST",
  url: string,
  body: string | null,
  options: HttpOptions,
): Promise<HttpReply> {
  const target = parseLoopbackUrl(url);
  const endMs = performance.now() + options.timeoutMs;
  let refused: unknown;
  for (const host of target.hosts) {
    try {
      return await requestOnce(method, url, host, target, body, {
        ...options,
        timeoutMs: Math.max(1, endMs - performance.now()),
      });
    } catch (error) {
      // `localhost` may be served on one family only.
      if (failureCode(error) !== "refused") throw error;
      refused = error;
    }
  }
  throw refused;
}

const REFUSED = ["ECONNREFUSED", "EADDRNOTAVAIL", "EAFNOSUPPORT"];

function requestOnce(
  method: string,
  url: string,
  host: string,
  target: Target,
  body: string | null,
  options: HttpOptions,
): Promise<HttpReply> {
  const { timeoutMs, maxBodyBytes = BODY_CAP_BYTES } = options;
  const startedMs = performance.now();
  return new Promise((resolve, reject) => {
    let isDone = false;
    let sent: ClientRequest | null = null;
    const end = (settle: () => void) => {
      if (isDone) return;
      isDone = true;
      clearTimeout(timer);
      settle();
      sent?.destroy();
    };
    const fail = (code: string, why: string) =>
      end(() => reject(hostFailure(code, `Cannot ${method} "${url}": ${why}`)));
    const timer = setTimeout(
      () => fail("timeout", `no whole answer in ${Math.round(timeoutMs)} ms`),
      timeoutMs,
    );
    sent = request({
      method,
      host,
      port: target.port,
      path: target.path,
      agent: false,
      headers: {
        accept: "application/json",
        "accept-encoding": "identity",
        connection: "close",
        ...(body === null ? {} : {
          "content-type": "application/json",
          "content-length": new TextEncoder().encode(body).length,
        }),
      },
    }, (response) => {
      const parts: Uint8Array[] = [];
      let length = 0;
      response.on("data", (part: Uint8Array) => {
        length += part.length;
        if (length > maxBodyBytes) {
          fail("too-large", `the body is over ${maxBodyBytes} bytes`);
        } else parts.push(part);
      });
      response.on("aborted", () => fail("bad-reply", "the body ends early"));
      response.on("error", () => fail("bad-reply", "the body ends early"));
      response.on("end", () => {
        if (!response.complete) return fail("bad-reply", "the body ends early");
        const text = decode(parts, length);
        if (text === null) return fail("bad-reply", "the body is not UTF-8");
        const elapsedMs = Math.round((performance.now() - startedMs) * 10) / 10;
        const status = response.statusCode ?? 0;
        end(() => resolve({ status, body: text, elapsedMs }));
      });
    });
    sent.on("error", (error) => {
      const code = failureCode(error) ?? "";
      if (REFUSED.includes(code)) fail("refused", "connection refused");
      else fail("bad-reply", code || error.message);
    });
    sent.end(body ?? undefined);
  });
}

function decode(parts: readonly Uint8Array[], length: number): string | null {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(all);
  } catch {
    return null;
  }
}
