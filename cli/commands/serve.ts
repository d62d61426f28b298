/** `serve`: the snapshot over loopback or a Unix socket, read only. */

import { failureCode, hostFailure } from "../../core/host_calls/raw_host.ts";
import { authoritiesOf } from "../../core/http/request_routing.ts";
import { cleanText } from "../../core/text/display_text.ts";
import type { Served } from "../../host/http/server_conversation.ts";
import {
  type HttpServer,
  listenHttp,
  type Place,
} from "../../host/http/server.ts";
import { createLog } from "../../host/terminal/error_log.ts";
import { openFilesCap } from "../../host/files/open_file_limit.ts";
import { endSignal } from "../../host/end_signals.ts";
import { writeStdout } from "../../host/terminal/standard_streams.ts";
import { parseDuration } from "../time_options.ts";
import { createCycle, type Taken } from "../../agent/snapshot_cycle.ts";
import { UsageError } from "../../agent/usage_error.ts";
import { EXIT } from "../exit_codes.ts";
import { createFresh } from "../../agent/fresh_snapshot.ts";
import { type CommonOptions, prepareRun } from "../prepare_run.ts";
import { answerRequest } from "./serve/answers.ts";
import { type Prepared, prepareTaken } from "./serve/prepared.ts";
import { createLastHour } from "../views/last_hour.ts";
import { tellFault } from "../tell_fault.ts";

interface ServeOptions extends CommonOptions {
  readonly listen?: string;
  readonly socket?: string;
  readonly maxAge?: string;
}

const DEFAULT_LISTEN = "127.0.0.1:11440";
const MAX_AGE_MS_LEAST = 100;
const MAX_AGE_MS_MOST = 3_600_000;
const CLIENT_MS = 5000;
/** Beyond what a snapshot takes. */
const ANSWER_GRACE_MS = 10_000;
const MAX_CONNECTIONS = 128;
const LEAST_CONNECTIONS = 8;
/** Open files of the runtime, a snapshot, and as many connections that end. */
const SPARE_FILES = 32 + 64 + MAX_CONNECTIONS;
const MAX_HEAD_BYTES = 8192;
const FLUSH_MS = 500;

function parseMaxAge(text: string): number {
  const ms = parseDuration("--max-age", text);
  if (ms < MAX_AGE_MS_LEAST || ms > MAX_AGE_MS_MOST) {
    throw new UsageError(
      `Cannot use --max-age "${text}": it takes 100ms to 1h`,
    );
  }
  return ms;
}

/** Reads `127.0.0.1:8080`, `[::1]:8080`, `localhost:8080`; 0 is any port. */
export function parseListen(text: string): { host: string; port: number } {
  const match =
    /^(127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}|localhost|\[::1\]):(\d{1,5})$/
      .exec(text);
  const port = Number(match?.[2] ?? NaN);
  if (match === null || port > 65535) {
    throw new UsageError(
      `Cannot use --listen "${text}": it takes an address on loopback with a ` +
        `port, such as ${DEFAULT_LISTEN}`,
    );
  }
  const [, name = ""] = match;
  const host = name === "localhost"
    ? "127.0.0.1"
    : name.replace(/^\[|\]$/g, "");
  return { host, port };
}

// Where a connection cannot be taken for want of a file, the runtimes of 2.7
// and 2.9 never take another, and tell nobody.
function maxConnections(): number {
  const cap = openFilesCap() ?? Infinity;
  if (cap < SPARE_FILES + LEAST_CONNECTIONS) {
    const need = SPARE_FILES + LEAST_CONNECTIONS;
    const why = `Cannot serve with at most "${cap}" open files: it takes ` +
      `${need} or more (ulimit -n)`;
    throw hostFailure("EMFILE", why);
  }
  return Math.min(MAX_CONNECTIONS, cap - SPARE_FILES);
}

function placeOf({ listen, socket }: ServeOptions): Place {
  if (socket === undefined) return parseListen(listen ?? DEFAULT_LISTEN);
  if (listen !== undefined) {
    throw new UsageError("Cannot use --listen beside --socket: choose one");
  }
  if (socket === "") throw new UsageError('Cannot use --socket "": no path');
  return { path: socket };
}

function nameOf(place: Place, port: number): string {
  if ("path" in place) return `unix:${place.path}`;
  const host = place.host.includes(":") ? `[${place.host}]` : place.host;
  return `http://${host}:${port}`;
}

function servedLine({ method, target, status, bytes, ms }: Served): string {
  const what = `${cleanText(method, 20)} ${cleanText(target, 100)}`;
  const how = status === 0 ? "left" : status;
  return `model-carry: ${what} ${how} ${bytes} B ${ms.toFixed(1)} ms`;
}

/** Serves until it is ended. */
export async function runServe(options: ServeOptions): Promise<number> {
  const { maxAge = "5s", quiet = false } = options;
  const place = placeOf(options);
  const maxAgeMs = parseMaxAge(maxAge);
  const end = endSignal();
  const cycle = await createCycle(() => prepareRun(options));
  const log = createLog();
  const lastHour = createLastHour();
  let told: string | null = null;

  async function prepare(taken: Taken): Promise<Prepared> {
    const fault = taken.failure ?? taken.refusals;
    if (fault !== told && fault !== null) {
      log.line(`model-carry: ${cleanText(fault, 400)}`);
    }
    told = fault;
    lastHour.add(taken.snapshot, Date.now());
    const minutes = lastHour.minutes();
    return await prepareTaken(taken, { maxAgeMs, minutes });
  }

  const fresh = createFresh(cycle, maxAgeMs, prepare);
  const ended = new Promise<null>((resolve) => {
    if (end.aborted) resolve(null);
    else end.addEventListener("abort", () => resolve(null));
  });
  // The first snapshot may take seconds; whoever ends it then need not wait.
  const first = await Promise.race([fresh(), ended]);
  if (first === null) return EXIT.ok;
  // Filled in once the port is known; until then nobody can have asked.
  let authorities: readonly string[] = ["localhost"];
  let server: HttpServer;
  try {
    server = await listenHttp({
      place,
      answer: (head) => answerRequest(head, authorities, fresh),
      onServed: quiet ? () => {} : (served) => log.line(servedLine(served)),
      clientMs: CLIENT_MS,
      answerMs: first.deadlineMs + ANSWER_GRACE_MS,
      maxConnections: maxConnections(),
      maxHeadBytes: MAX_HEAD_BYTES,
    });
  } catch (error) {
    if (failureCode(error) === null) throw error;
    await tellFault((error as Error).message);
    return EXIT.failure;
  }
  try {
    if ("host" in place) authorities = authoritiesOf(place.host, server.port);
    await writeStdout(`serving at ${nameOf(place, server.port)}\n`);
    await ended;
  } finally {
    await server.close();
    await log.flush(FLUSH_MS);
  }
  return EXIT.ok;
}
