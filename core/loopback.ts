/** Which addresses are this machine, judged by their spelling alone. */

export interface LoopbackUrl {
  /** `localhost`, `127.…` or `[::1]`. */
  readonly host: string;
  readonly port: number;
  /** As it was spelled: may be empty. */
  readonly path: string;
}

const URL_PARTS =
  /^http:\/\/(127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}|localhost|\[::1\])(?::(\d{1,5}))?(\/[!-~]*)?$/;

/** Parts of an http address on loopback; null: it is none. */
export function parseLoopback(url: string): LoopbackUrl | null {
  const match = URL_PARTS.exec(url);
  if (match === null) return null;
  const [, host = "", portText = "80", path = ""] = match;
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
