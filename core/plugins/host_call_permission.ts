/** Whether a permission set covers one host call. Pure; spelling only. */

import type { Permissions } from "../probe/contract.ts";

function isNormal(path: string): boolean {
  return path.startsWith("/") && !path.endsWith("/") &&
    !path.includes("//") && !path.includes("/.");
}

/** `a/b/../c//d` as `/a/c/d`; `..` never leaves the root. */
export function normalizePath(path: string): string {
  // Most paths are: a run with eight plugins asks a thousand times.
  if (isNormal(path)) return path;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") parts.pop();
    else parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** True where the path is one of the granted ones, or below one. */
export function coversPath(
  granted: readonly string[],
  path: string,
): boolean {
  const wanted = normalizePath(path);
  return granted.some((one) => {
    const root = normalizePath(one);
    return wanted === root || root === "/" || wanted.startsWith(`${root}/`);
  });
}

const URL_PARTS =
  /^http:\/\/(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?(\/[!-~]*)?$/;

/** True where host, port and path prefix of the address are granted. */
export function coversUrl(granted: readonly string[], url: string): boolean {
  const match = URL_PARTS.exec(url);
  if (match === null) return false;
  const [, host = "", port = "80", target = "/"] = match;
  const path = target.replace(/[?#].*/, "");
  // A prefix is compared with what the server will see.
  if (/%|\/\.\.?(\/|$)|\\/.test(path)) return false;
  return granted.some((one) => {
    const slash = one.indexOf("/");
    const address = slash === -1 ? one : one.slice(0, slash);
    const prefix = slash === -1 ? "/" : one.slice(slash);
    // "127.*" is all of that network: what else begins so is asked by nobody.
    const isAll = address.startsWith("127.*:") && /^127\.[\d.]+$/.test(host);
    const name = isAll ? "127.*" : host;
    const isPath = path === prefix || path.startsWith(
      prefix.endsWith("/") ? prefix : `${prefix}/`,
    );
    return isPath &&
      (address === `${name}:${port}` || address === `${name}:*`);
  });
}

/** True where exactly this argument list is granted. */
export function coversRun(
  granted: NonNullable<Permissions["run"]>,
  argv: readonly string[],
): boolean {
  return granted.some((one) =>
    one.length === argv.length && one.every((arg, at) => arg === argv[at])
  );
}
