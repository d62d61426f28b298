/** The host as one probe sees it: granted calls, counted, until its end. */

import { coversPath, coversRun, coversUrl } from "../core/grants.ts";
import type { Host, Permissions } from "../core/probe.ts";
import {
  type Admit,
  failureCode,
  hostFailure,
  type RawHost,
} from "../core/raw_host.ts";
import type { Denial } from "../core/report.ts";
import { cleanText } from "../core/text.ts";

const LOG_LINES_CAP = 32;
const DENIALS_CAP = 64;

export interface GuardOptions {
  readonly id: string;
  readonly granted: Permissions;
  /** Host calls that it may make. @default {1000} */
  readonly hostCalls?: number;
  /**
   * Throws where a path may not be read: called with the path itself before it
   * is opened, then with where it led. Absent for built-in probes.
   */
  readonly admit?: (realPath: string, askedPath: string) => void;
}

export interface Guard {
  readonly host: Host;
  readonly denials: readonly Denial[];
  readonly log: readonly string[];
  /** Host calls made so far. */
  hostCalls(): number;
  /** Ends the probe's access: every later call fails. */
  close(): void;
}

/** Wraps a host for one probe. */
export function createGuard(raw: RawHost, options: GuardOptions): Guard {
  const { id, granted, hostCalls: callsCap = 1000, admit } = options;
  const { read = [], net = [], run = [], env = [], sys = [] } = granted;
  const denials: Denial[] = [];
  const log: string[] = [];
  let calls = 0;
  let isOpen = true;
  // Few probes start a program, and an aborted signal takes half a millisecond.
  let end: AbortController | undefined;

  function deny(call: string, target: string, why: string): Error {
    const message = `Cannot ${call} "${cleanText(target, 120)}": ${why}`;
    if (denials.length < DENIALS_CAP) denials.push({ call, target, message });
    return hostFailure("denied", message);
  }

  async function guarded<T>(
    call: string,
    target: string,
    isGranted: boolean,
    run: () => Promise<T>,
  ): Promise<T> {
    if (!isOpen) throw hostFailure("denied", `Cannot ${call}: "${id}" ended`);
    calls += 1;
    if (calls > callsCap) {
      throw hostFailure(
        "too-many-calls",
        `Cannot ${call}: "${id}" made more than ${callsCap} host calls`,
      );
    }
    if (!isGranted) throw deny(call, target, `not granted to "${id}"`);
    const result = await run();
    if (!isOpen) throw hostFailure("denied", `Cannot ${call}: "${id}" ended`);
    return result;
  }

  function readGuarded<T>(
    call: string,
    path: string,
    run: (checked?: Admit) => Promise<T>,
  ): Promise<T> {
    const checked: Admit | undefined = admit && ((realPath) => {
      try {
        admit(realPath, path);
      } catch (error) {
        const why = error instanceof Error ? error.message : "not granted";
        // The real path may name what the plugin must not learn.
        throw deny(call, path, why);
      }
    });
    return guarded(call, path, coversPath(read, path), async () => {
      checked?.(path);
      const before = denials.length;
      try {
        return await run(checked);
      } catch (error) {
        // A host or a recording that refuses: no less on record than our own.
        const isNew = failureCode(error) === "denied" &&
          denials.length === before && before < DENIALS_CAP;
        if (isNew && error instanceof Error) {
          denials.push({ call, target: path, message: error.message });
        }
        throw error;
      }
    });
  }

  const host: Host = {
    readText: (path) =>
      readGuarded("readText", path, (checked) => raw.readText(path, checked)),
    readDir: (path) =>
      readGuarded("readDir", path, (checked) => raw.readDir(path, checked)),
    readLinkName: (path) =>
      readGuarded(
        "readLinkName",
        path,
        (checked) => raw.readLinkName(path, checked),
      ),
    statfs: (path) =>
      guarded("statfs", path, sys.includes("statfs"), () => raw.statfs(path)),
    httpGet: (url) =>
      guarded("httpGet", url, coversUrl(net, url), () => raw.httpGet(url)),
    ollamaShow: (baseUrl, model) =>
      guarded(
        "ollamaShow",
        `${baseUrl} ${model}`,
        sys.includes("ollama-show") && coversUrl(net, `${baseUrl}/api/show`),
        () => raw.ollamaShow(baseUrl, model),
      ),
    exec: (argv) =>
      guarded(
        "exec",
        argv.join(" "),
        coversRun(run, argv),
        () => raw.exec(argv, (end ??= new AbortController()).signal),
      ),
    env: (name) =>
      guarded("env", name, env.includes(name), () => raw.env(name)),
    system: () =>
      guarded("system", "", sys.includes("system"), () => raw.system()),
    log: (message) => {
      if (!isOpen || log.length >= LOG_LINES_CAP) return;
      log.push(cleanText(String(message)));
    },
  };
  return {
    host,
    denials,
    log,
    hostCalls: () => calls,
    close: () => {
      isOpen = false;
      end?.abort();
    },
  };
}
