/** Writes down every answer of a host. */

import {
  failureCode,
  type RawHost,
  UNANSWERED,
} from "../core/host_calls/raw_host.ts";
import type { ModelCarryRecording } from "../schema/types.ts";

export type RecordedCall = ModelCarryRecording["calls"][number];
type CallName = RecordedCall["call"];

/** As much as a recording holds; a path alone may be longer. */
const CODE_CAP = 200;
const MESSAGE_CAP = 4000;

type Settled = Pick<RecordedCall, "result"> | Pick<RecordedCall, "error">;

function failure(error: unknown): Settled {
  const message = error instanceof Error ? error.message : String(error);
  return {
    error: {
      code: (failureCode(error) || "failed").slice(0, CODE_CAP),
      message: message.slice(0, MESSAGE_CAP),
    },
  };
}

/**
 * A host that answers like the one below it, and the calls made so far. What a
 * probe was answered after its end it was not answered: a replay hangs there.
 */
export function recordHost(
  raw: RawHost,
): { readonly host: RawHost; readonly calls: readonly RecordedCall[] } {
  const calls: RecordedCall[] = [];

  function hostUntil(isOver: () => boolean): RawHost {
    async function noted<T>(
      call: CallName,
      args: RecordedCall["args"],
      answer: Promise<T>,
    ): Promise<T> {
      // In the order of the calls, whichever is answered first.
      const place = calls.length;
      const message = `No answer to ${call} came`;
      calls.push({ call, args, error: { code: UNANSWERED, message } });
      const settle = (settled: () => Settled) => {
        if (!isOver()) calls[place] = { call, args, ...settled() };
      };
      try {
        const result = await answer;
        settle(() => ({
          result: structuredClone(result) as NonNullable<
            RecordedCall["result"]
          >,
        }));
        return result;
      } catch (error) {
        settle(() => failure(error));
        throw error;
      }
    }
    return {
      readText: (path, admit) =>
        noted("readText", [path], raw.readText(path, admit)),
      readDir: (path, admit) =>
        noted("readDir", [path], raw.readDir(path, admit)),
      readLinkName: (path, admit) =>
        noted("readLinkName", [path], raw.readLinkName(path, admit)),
      statfs: (path) => noted("statfs", [path], raw.statfs(path)),
      httpGet: (url) => noted("httpGet", [url], raw.httpGet(url)),
      ollamaShow: (baseUrl, model) =>
        noted("ollamaShow", [baseUrl, model], raw.ollamaShow(baseUrl, model)),
      exec: (argv, end) => noted("exec", [[...argv]], raw.exec(argv, end)),
      env: (name) => noted("env", [name], raw.env(name)),
      system: () => noted("system", [], raw.system()),
      log: (message) => raw.log(message),
    };
  }

  const host: RawHost = {
    ...hostUntil(() => false),
    forProbe: () => {
      let isOver = false;
      return {
        host: hostUntil(() => isOver),
        end: () => void (isOver = true),
      };
    },
  };
  return { host, calls };
}
