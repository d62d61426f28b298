/** A host whose every call is made through something else. */

import type { RawHost } from "../core/host_calls/raw_host.ts";

/**
 * The calls of a host, each wrapped alike; what it logs is passed on. A host of
 * one probe alone is not: who has one to give adds it.
 */
export function wrappedCalls(
  host: RawHost,
  wrap: <A extends readonly unknown[], T>(
    call: (...args: A) => Promise<T>,
  ) => (...args: A) => Promise<T>,
): RawHost {
  return {
    readText: wrap(host.readText),
    readDir: wrap(host.readDir),
    readLinkName: wrap(host.readLinkName),
    statfs: wrap(host.statfs),
    httpGet: wrap(host.httpGet),
    ollamaShow: wrap(host.ollamaShow),
    exec: wrap(host.exec),
    env: wrap(host.env),
    system: wrap(host.system),
    log: host.log,
  };
}
