/** The host as one probe sees it: granted calls, counted, until its end. */

import type { ReadCall } from "../core/plugins/default_readable_match.ts";
import { createGate } from "../core/concurrency_gate.ts";
import {
  coversPath,
  coversRun,
  coversUrl,
} from "../core/plugins/host_call_permission.ts";
import type { Asked, PathRule } from "../core/plugins/path_rule.ts";
import type { Host, Permissions } from "../core/probe/contract.ts";
import {
  type Admit,
  failureCode,
  hostFailure,
  type RawHost,
} from "../core/host_calls/raw_host.ts";
import type { Denial } from "../core/probe/report.ts";
import { cleanText } from "../core/text/display_text.ts";

const LOG_LINES_CAP = 32;
const DENIALS_CAP = 64;
/**
 * Host calls of a built-in probe: three for each name that a directory may
 * hold, and some. What bounds its time is its deadline.
 */
export const BUILTIN_CALLS_CAP = 16_000;
/** Reads of one probe at a time: those of a large machine hold up no other. */
const READS_AT_ONCE = 8;
/** After so many calls timers and sockets have their turn. */
const CALLS_A_TURN = 256;
/** The machine has run out of something: that tells nothing of what was read. */
const RUN_OUT: readonly (string | null)[] = [
  "EMFILE",
  "ENFILE",
  "ENOMEM",
  "ENOBUFS",
];

export interface GuardOptions {
  readonly id: string;
  readonly granted: Permissions;
  /** Host calls that it may make. @default {BUILTIN_CALLS_CAP} */
  readonly hostCalls?: number;
  /** What of the paths granted may be opened. Absent for built-in probes. */
  readonly paths?: PathRule;
}

/** Why a probe was not told everything that it asked for. */
export interface Shortage {
  /** `too-many-calls`, or the kernel's code. */
  readonly code: string;
  readonly message: string;
}

export interface Guard {
  readonly host: Host;
  readonly denials: readonly Denial[];
  readonly log: readonly string[];
  /** Host calls made so far. */
  hostCalls(): number;
  /** Null: it was told everything. A failed read is no shortage. */
  shortage(): Shortage | null;
  /** Ends the probe's access: every later call fails. */
  close(): void;
}

/** The same failure in words that have no device's name. */
function unnamed(error: unknown, call: string, path: string): unknown {
  const code = failureCode(error);
  return code === null || code === "denied"
    ? error
    : hostFailure(code, `Cannot ${call} "${path}": ${code}`);
}

/** A turn of the event loop. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Wraps a host for one probe. */
export function createGuard(below: RawHost, options: GuardOptions): Guard {
  const own = below.forProbe?.();
  const raw = own?.host ?? below;
  const { id, granted, hostCalls = BUILTIN_CALLS_CAP, paths } = options;
  const { read = [], net = [], run = [], env = [], sys = [] } = granted;
  const denials: Denial[] = [];
  const log: string[] = [];
  const gate = createGate(READS_AT_ONCE);
  let calls = 0;
  let runOut: string | null = null;
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
    hint?: (target: string) => string,
  ): Promise<T> {
    if (!isOpen) throw hostFailure("denied", `Cannot ${call}: "${id}" ended`);
    calls += 1;
    if (calls > hostCalls) {
      throw hostFailure(
        "too-many-calls",
        `Cannot ${call}: "${id}" made more than ${hostCalls} host calls`,
      );
    }
    if (!isGranted) {
      throw deny(call, target, `not granted to "${id}"${hint?.(target) ?? ""}`);
    }
    if (calls % CALLS_A_TURN === 0) await turn();
    const result = await run().catch((error) => {
      const code = failureCode(error);
      if (RUN_OUT.includes(code)) runOut ??= code;
      throw error;
    });
    if (!isOpen) throw hostFailure("denied", `Cannot ${call}: "${id}" ended`);
    return result;
  }

  function orDeny<T>(call: ReadCall, path: string, check: () => T): T {
    try {
      return check();
    } catch (error) {
      const why = error instanceof Error ? error.message : "not granted";
      // The real path may name what the plugin must not learn.
      throw deny(call, path, why);
    }
  }

  function readGuarded<T>(
    call: ReadCall,
    path: string,
    run: (path: string, admit?: Admit) => Promise<T>,
    shown: (rule: PathRule, asked: Asked, result: T) => T = (_, __, one) => one,
  ): Promise<T> {
    const answer = async () => {
      if (paths === undefined) return await run(path);
      const asked = orDeny(call, path, () => paths.ask(call, path));
      const admit: Admit = Object.assign(
        (real: string, anchor?: string) =>
          orDeny(call, path, () => paths.opened(asked, real, anchor)),
        { anchor: asked.anchor ?? undefined },
      );
      try {
        return shown(paths, asked, await run(asked.path, admit));
      } catch (error) {
        throw asked.path === path ? error : unnamed(error, call, path);
      }
    };
    return guarded(call, path, coversPath(read, path), () =>
      gate(async () => {
        const before = denials.length;
        try {
          return await answer();
        } catch (error) {
          // A host or a recording that refuses: no less on record than our own.
          const isNew = failureCode(error) === "denied" &&
            denials.length === before && before < DENIALS_CAP;
          if (isNew && error instanceof Error) {
            denials.push({ call, target: path, message: error.message });
          }
          throw error;
        }
      }), paths?.hint);
  }

  const host: Host = {
    readText: (path) =>
      readGuarded(
        "readText",
        path,
        (at, admit) => raw.readText(at, admit),
        (rule, asked, text) => rule.text(asked, text),
      ),
    readDir: (path) =>
      readGuarded(
        "readDir",
        path,
        (at, admit) => raw.readDir(at, admit),
        (rule, asked, names) => rule.names(asked, names),
      ),
    readLinkName: (path) =>
      readGuarded(
        "readLinkName",
        path,
        (at, admit) => raw.readLinkName(at, admit),
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
    shortage: () => {
      const [code, why] = calls > hostCalls
        ? ["too-many-calls", `more than ${hostCalls} host calls`]
        : [runOut, `the machine has run out (${runOut})`];
      const message = `Cannot read all of it: ${why}`;
      return code === null ? null : { code, message };
    },
    close: () => {
      isOpen = false;
      own?.end();
      end?.abort();
    },
  };
}
