/** Variables of an Ollama, as its envconfig/config.go reads them. */

import { parseLoopback } from "../http/loopback_address.ts";
import { trim, trimSpace } from "./text.ts";

/** No address on loopback is as long, with a path behind it. */
const LONGEST = 4096;

/** A variable without what is around it: Var(). */
export function ollamaText(text: string): string {
  return trim(trimSpace(text), /["']/);
}

/** Eight groups of an IPv6 address; null: it is none. */
function groupsOf(text: string): readonly number[] | null {
  // A dotted end stands for two groups.
  const hex = text.replace(
    /(?<=:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/,
    (all, ...of) => {
      const bytes = of.slice(0, 4).map(Number) as [
        number,
        number,
        number,
        number,
      ];
      const isRight = bytes.every((one) => one <= 255) &&
        bytes.join(".") === all;
      const [a, b, c, d] = bytes;
      return isRight
        ? `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`
        : all;
    },
  );
  const [head = [], tail, ...more] = hex.split("::")
    .map((half) => half === "" ? [] : half.split(":"));
  const left = 8 - head.length - (tail?.length ?? 0);
  if (more.length > 0 || (tail === undefined ? left !== 0 : left < 1)) {
    return null;
  }
  const all = [...head, ...Array(left).fill("0"), ...tail ?? []];
  return all.every((one) => /^[\da-f]{1,4}$/i.test(one))
    ? all.map((one) => parseInt(one, 16))
    : null;
}

/** A host as it can be asked: what stands for all interfaces is here too. */
function reachable(host: string): string {
  const groups = groupsOf(host);
  if (groups === null) {
    return ["", "0.0.0.0"].includes(host) ? "127.0.0.1" : host.toLowerCase();
  }
  const [, , , , , kind = 0, high = 0, low = 0] = groups;
  if (groups.slice(0, 5).some((one) => one !== 0)) return host;
  if (kind === 0xffff) {
    const bytes = [high >> 8, high & 255, low >> 8, low & 255];
    return reachable(bytes.join("."));
  }
  if (kind !== 0 || high !== 0 || low > 1) return host;
  // Go listens on all of IPv4 as well where it is told "::".
  return low === 1 ? "[::1]" : "127.0.0.1";
}

/** Host and port; null where Go's net.SplitHostPort gives an error. */
function splitHostPort(text: string): readonly [string, string] | null {
  const [, bracketed, plain, port] =
    /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(text) ?? [];
  return port === undefined ? null : [bracketed ?? plain ?? "", port];
}

/** Number of a port as strconv.ParseInt and its check take it. */
function portOf(text: string, usual: number): number {
  const port = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
  return port >= 0 && port <= 65535 ? port : usual;
}

/**
 * Base address that OLLAMA_HOST names, where it is http on loopback with a
 * port that can be known; else null. A path is a client's, not the server's.
 */
export function ollamaBase(text: string): string | null {
  if (text.length > LONGEST) return null;
  const value = trimSpace(ollamaText(text));
  const at = value.indexOf("://");
  const scheme = at === -1 ? null : value.slice(0, at);
  if (scheme !== null && scheme.toLowerCase() !== "http") return null;
  // The port of http goes with its scheme, as Ollama compares it.
  const usual = scheme === "http" ? 80 : 11434;
  const [address = ""] = (at === -1 ? value : value.slice(at + 3)).split("/");
  const bare = trim(address, /[[\]]/);
  const [host, port] = splitHostPort(address) ??
    [groupsOf(bare) || /^[\d.]+$/.test(bare) ? bare : address, ""];
  const url = `http://${reachable(host)}:${portOf(port, usual)}`;
  return parseLoopback(url) === null ? null : url;
}
