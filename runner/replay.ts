/** A host that answers from a recording; what is not there is an error. */

import { isAnswer } from "../core/host_calls/answer_bounds.ts";
import { withoutQuery } from "../core/http/loopback_address.ts";
import {
  hostFailure,
  type RawHost,
  UNANSWERED,
} from "../core/host_calls/raw_host.ts";
import type { ModelCarryRecording } from "../schema/types.ts";

type RecordedCall = ModelCarryRecording["calls"][number];

/**
 * Answers the same call in the order of the recording; the last answer stands
 * for every further call.
 */
export function replayHost(recording: ModelCarryRecording): RawHost {
  const answers = new Map<string, RecordedCall[]>();
  for (const call of recording.calls) {
    const key = keyOf(call.call, call.args);
    const list = answers.get(key);
    if (list) list.push(call);
    else answers.set(key, [call]);
  }
  function answer<T>(call: string, args: readonly unknown[]): Promise<T> {
    const list = answers.get(keyOf(call, args)) ??
      answers.get(keyOf(call, args.map(asRecorded)));
    const found = list !== undefined && list.length > 1
      ? list.shift()
      : list?.[0];
    if (found === undefined) {
      const shown = JSON.stringify(args).slice(0, 200);
      return Promise.reject(hostFailure(
        "not-recorded",
        `Cannot answer ${call} ${shown}: not recorded`,
      ));
    }
    if (found.error !== undefined) {
      const { code, message } = found.error;
      if (code === UNANSWERED) return new Promise(() => {});
      return Promise.reject(hostFailure(code, message));
    }
    if (!isAnswer(found.call, found.result, found.args[0])) {
      return Promise.reject(hostFailure(
        "not-recorded",
        `Cannot answer ${call}: what is recorded is no answer to it`,
      ));
    }
    return Promise.resolve(structuredClone(found.result) as T);
  }
  return {
    readText: (path) => answer("readText", [path]),
    readDir: (path) => answer("readDir", [path]),
    readLinkName: (path) => answer("readLinkName", [path]),
    statfs: (path) => answer("statfs", [path]),
    httpGet: (url) => answer("httpGet", [url]),
    ollamaShow: (baseUrl, model) => answer("ollamaShow", [baseUrl, model]),
    exec: (argv) => answer("exec", [argv]),
    env: (name) => answer("env", [name]),
    system: () => answer("system", []),
    log: () => {},
  };
}

/** A recording has no query of an address. */
function asRecorded(arg: unknown): unknown {
  return typeof arg === "string" && arg.startsWith("http://")
    ? withoutQuery(arg)
    : arg;
}

function keyOf(call: string, args: readonly unknown[]): string {
  return `${call} ${JSON.stringify(args)}`;
}
