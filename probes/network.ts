/** Whether there is a way out; no packet is sent. */

import type { Host, Manifest, Observation } from "../core/probe/contract.ts";
import { CLASS, type Link, readLink } from "./network/link.ts";
import { FIB_TRIE, readHasOther } from "./network/other_tables.ts";
import {
  parseIpv6Routes,
  parseRoutes,
  reachOf,
  ROUTE,
  type Route,
  ROUTE6,
} from "./network/routes.ts";
import { codeOf, orAbsent } from "./shared/missing_files.ts";

export const manifest: Manifest = {
  id: "network",
  version: "0.1.0",
  title: "Ways out of the machine",
  provides: ["network"],
  permissions: { read: [ROUTE, ROUTE6, FIB_TRIE, CLASS] },
  // A thousand of them take a fifth of a second of CPU.
  timeoutMs: 1000,
};

/** Broad routes of one family. */
interface Family {
  readonly routes: readonly Route[];
  /** Why they are not told; null: they are. */
  readonly beyond: string | null;
}

/** The same from the kernel; null where the kernel has no such family. */
async function readFamily(
  host: Host,
  path: string,
  parse: (text: string) => Route[],
): Promise<Family | null> {
  try {
    const text = await orAbsent(host.readText(path));
    return text === null ? null : { routes: parse(text), beyond: null };
  } catch (error) {
    // A router's table; whether the other family has a way is told without it.
    if (codeOf(error) !== "too-large") throw error;
    return { routes: [], beyond: `Cannot read "${path}": it is too large` };
  }
}

/** Why it cannot be said that there is no way out; null: there is none. */
async function doubtOf(
  host: Host,
  families: readonly (readonly [readonly Route[], 4 | 6])[],
  up: readonly Link[],
): Promise<string | null> {
  const reaches = families.map(([routes, family]) => reachOf(routes, family));
  if (reaches.includes("all")) {
    return "A default route leaves through an interface of no known state";
  }
  if (reaches.includes("some")) {
    return "Routes lead to a part of the Internet, and not to all of it";
  }
  if (up.length === 0) return null;
  const hasOther = await readHasOther(host);
  if (hasOther) return "A default route is in another table than main";
  return hasOther === null && up.some((link) => link.kind === "tunnel")
    ? `Cannot find "${FIB_TRIE}", and a tunnel may have a table of its own`
    : null;
}

export default async function probe(host: Host): Promise<Observation> {
  const lists = [
    readFamily(host, ROUTE, parseRoutes),
    readFamily(host, ROUTE6, parseIpv6Routes),
    host.readDir(CLASS),
  ] as const;
  // Which of two failures is told is no matter of time.
  await Promise.allSettled(lists);
  const [main, main6, names] = await Promise.all(lists);
  if (main === null && main6 === null) {
    throw new Error(`Cannot find "${ROUTE}" or "${ROUTE6}"`);
  }
  const reads = names.filter((name) => name !== "lo")
    .map((name) => readLink(host, name));
  await Promise.allSettled(reads);
  const links = (await Promise.all(reads)).filter((link) => link !== null);
  const stateOf = new Map(links.map(({ name, state }) => [name, state]));
  const through = (states: readonly Link["state"][]) =>
    ([[main?.routes ?? [], 4], [main6?.routes ?? [], 6]] as const).map((
      [all, family],
    ) =>
      [
        all.filter((one) =>
          states.includes(stateOf.get(one.device) ?? "unknown")
        ),
        family,
      ] as const
    );
  const available = through(["up"]).some(([all, family]) =>
    reachOf(all, family) === "all"
  );
  const up = links.filter((link) => link.state === "up");
  const count = (kind: Link["kind"]) =>
    up.filter((link) => link.kind === kind).length;
  const network = {
    available,
    interfaces: {
      ethernet: count("ethernet"),
      wireless: count("wireless"),
      tunnel: count("tunnel"),
      other: count("other"),
      unknown: links.filter((link) => link.state === "unknown").length,
    },
  };
  if (available) return { network };
  const doubt = main?.beyond ?? main6?.beyond ??
    await doubtOf(host, through(["up", "unknown"]), up);
  return doubt === null ? { network } : { network, incomplete: doubt };
}
