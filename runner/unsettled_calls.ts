/**
 * Host calls that outlive their run. A read that hangs in the kernel cannot be
 * cancelled; a program that runs on must not start it again at every beat.
 */

import type { RawHost } from "../core/host_calls/raw_host.ts";
import { wrappedCalls } from "./wrapped_calls.ts";

/** What still waits, by the probe that asked: an id, and a plugin's sha256. */
export interface Unsettled {
  /** Why a probe cannot be asked again; null: it can. */
  faultOf(id: string, sha256?: string): string | null;
  /** The host, with the calls of one probe counted. */
  hostOf(id: string, host: RawHost, sha256?: string): RawHost;
}

/** Nothing waits at first. */
export function createUnsettled(): Unsettled {
  const waiting = new Map<string, number>();
  const keyOf = (id: string, sha256 = "") => `${id} ${sha256}`;

  function add(key: string, count: number): void {
    const now = (waiting.get(key) ?? 0) + count;
    if (now === 0) waiting.delete(key);
    else waiting.set(key, now);
  }

  function hostOf(key: string, host: RawHost): RawHost {
    const counted = <A extends readonly unknown[], T>(
      call: (...args: A) => Promise<T>,
    ) =>
    async (...args: A): Promise<T> => {
      add(key, 1);
      try {
        return await call(...args);
      } finally {
        add(key, -1);
      }
    };
    const { forProbe } = host;
    return {
      ...wrappedCalls(host, counted),
      ...(forProbe && {
        forProbe: () => {
          const own = forProbe();
          return { ...own, host: hostOf(key, own.host) };
        },
      }),
    };
  }

  return {
    faultOf: (id, sha256) => {
      const count = waiting.get(keyOf(id, sha256));
      return count === undefined
        ? null
        : `Probe "${id}" still waits for ${count} host call(s) of an earlier ` +
          "run";
    },
    hostOf: (id, host, sha256) => hostOf(keyOf(id, sha256), host),
  };
}
