/** The host as one probe sees it: granted calls, counted, until its end. */

import { coversPath, coversRun, coversUrl } from "../core/grants.ts";
import type { Host, Permissions } from "../core/probe.ts";
import { type Admit, hostFailure, type RawHost } from "../core/raw_host.ts";
import type { Denial } from "../core/report.ts";
import { cleanText } from "../core/text.ts";

const LOG_LINES_CAP = 32;
const DENIALS_CAP = 64;

export interface GuardOptions {
  readonly id: string;
  readonly granted: Permissions;
  /** Host calls that it may make. @default {1000} */
  readonly hostCalls?: number;
  /** Checks the real path of what was opened; absent for built-in probes. */
  readonly admit?: Admit;
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

  const checked: Admit | undefined = admit && ((realPath) => {
    try {
      admit(realPath);
    } catch (error) {
      throw deny("read", realPath, error instanceof Error ? error.message : "");
    }
  });

  const host: Host = {
    readText: (path) =>
      guarded(
        "readText",
        path,
        coversPath(read, path),
        () => raw.readText(path, checked),
      ),
    readDir: (path) =>
      guarded(
        "readDir",
        path,
        coversPath(read, path),
        () => raw.readDir(path, checked),
      ),
    readLinkName: (path) =>
      guarded(
        "readLinkName",
        path,
        coversPath(read, path),
        () => raw.readLinkName(path, checked),
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
        () => raw.exec(argv),
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
    },
  };
}
