/** Which addresses are this machine, judged by their spelling alone. */

const BASE =
  /^http:\/\/(127(?:\.(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}|localhost|\[::1\])(?::(\d{1,5}))?\/?$/;

/** True for the base address of a service on loopback, without a path. */
export function isLoopbackBase(url: string): boolean {
  const match = BASE.exec(url);
  if (match === null) return false;
  const port = match[2] === undefined ? 80 : Number(match[2]);
  return port >= 1 && port <= 65535;
}

/** The same address spelled one way: no slash at the end. */
export function canonicalBase(url: string): string {
  return url.endsWith("/") ? url.slice(0, -1) : url;
}
