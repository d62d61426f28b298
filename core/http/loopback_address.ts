/** Which addresses are this machine, judged by their spelling alone. */

export interface LoopbackUrl {
  /** `localhost`, `127.…` or `[::1]`. */
  readonly host: string;
  readonly port: number;
  /** As it was spelled: may be empty. */
  readonly path: string;
}

const URL_PARTS =
  /^http:\/\/(127\.[\d.]+|localhost|\[::1\])(?::(\d{1,5}))?(\/[!-~]*)?$/;

/** Four decimal bytes, none with a zero in front: that would be octal. */
function isDotted(host: string): boolean {
  const bytes = host.split(".");
  return bytes.length === 4 &&
    bytes.every((one) => one === String(Number(one)) && Number(one) <= 255);
}

/** Parts of an http address on loopback; null: it is none. */
export function parseLoopback(url: string): LoopbackUrl | null {
  const match = URL_PARTS.exec(url);
  if (match === null) return null;
  const [, host = "", portText = "80", path = ""] = match;
  if (host.startsWith("1") && !isDotted(host)) return null;
  const port = Number(portText);
  return port >= 1 && port <= 65535 ? { host, port, path } : null;
}

/** True for the base address of a service on loopback, without a path. */
export function isLoopbackBase(url: string): boolean {
  const path = parseLoopback(url)?.path;
  return path === "" || path === "/";
}

/** The same address spelled one way: no slash at the end. */
export function canonicalBase(url: string): string {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}

/** What a recording has for whatever follows a question mark. */
const QUERY = "?removed";

/** The same address as a recording has it: what is asked there may be secret. */
export function withoutQuery(url: string): string {
  const at = url.search(/[?#]/);
  return at === -1 ? url : `${url.slice(0, at)}${QUERY}`;
}
