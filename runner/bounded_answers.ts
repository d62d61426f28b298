/** A host whose answers are held to what its calls can answer. */

import { answerFault } from "../core/host_calls/answer_bounds.ts";
import { hostFailure, type RawHost } from "../core/host_calls/raw_host.ts";

type CallName = Exclude<keyof RawHost, "log" | "forProbe">;

/**
 * The host, with a failed call in place of every answer that is out of bounds:
 * what a probe sees can always be recorded, replayed and told.
 */
export function boundedHost(host: RawHost): RawHost {
  const bound = <A extends readonly unknown[], T>(
    name: CallName,
    call: (...args: A) => Promise<T>,
    // Arguments may name a person: only what is shown anyway is told.
    shown: (...args: A) => string = () => `use the answer to ${name}`,
  ) =>
  async (...args: A): Promise<T> => {
    const answer = await call(...args);
    const fault = answerFault(name, answer, args[0]);
    if (fault === null) return answer;
    throw hostFailure("bad-reply", `Cannot ${shown(...args)}: ${fault}`);
  };
  return {
    readText: bound("readText", host.readText),
    readDir: bound("readDir", host.readDir),
    readLinkName: bound("readLinkName", host.readLinkName),
    statfs: bound("statfs", host.statfs),
    httpGet: bound("httpGet", host.httpGet, (url) => `GET "${url}"`),
    ollamaShow: bound(
      "ollamaShow",
      host.ollamaShow,
      (baseUrl) => `POST "${baseUrl}/api/show"`,
    ),
    exec: bound("exec", host.exec),
    env: bound("env", host.env),
    system: bound("system", host.system),
    log: host.log,
  };
}
