/**
 * Host calls that outlive their run. A read that hangs in the kernel cannot be
 * cancelled; a program that runs on must not start it again at every beat.
 */

import type { RawHost } from "../core/raw_host.ts";

/** What still waits, by the id of the probe that asked. */
export interface Unsettled {
  /** Why a probe cannot be asked again; null: it can. */
  faultOf(id: string): string | null;
  /** The host, with the calls of one probe counted. */
  hostOf(id: string, host: RawHost): RawHost;
}

/** Nothing waits at first. */
export function createUnsettled(): Unsettled {
  const waiting = new Map<string, number>();

  function add(id: string, count: number): void {
    const now = (waiting.get(id) ?? 0) + count;
    if (now === 0) waiting.delete(id);
    else waiting.set(id, now);
  }

  return {
    faultOf: (id) => {
      const count = waiting.get(id);
      return count === undefined
        ? null
        : `Probe "${id}" still waits for ${count} host call(s) of an earlier ` +
          "run";
    },
    hostOf: (id, host) => {
      const counted = <A extends readonly unknown[], T>(
        call: (...args: A) => Promise<T>,
      ) =>
      async (...args: A): Promise<T> => {
        add(id, 1);
        try {
          return await call(...args);
        } finally {
          add(id, -1);
        }
      };
      return {
        readText: counted(host.readText),
        readDir: counted(host.readDir),
        readLinkName: counted(host.readLinkName),
        statfs: counted(host.statfs),
        httpGet: counted(host.httpGet),
        ollamaShow: counted(host.ollamaShow),
        exec: counted(host.exec),
        env: counted(host.env),
        system: counted(host.system),
        log: host.log,
      };
    },
  };
}
