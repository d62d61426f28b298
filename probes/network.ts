/** Whether there is a way out; no packet is sent. */

import type { InterfaceCounts } from "../core/probe/facts.ts";
import type { Host, Manifest, Observation } from "../core/probe/contract.ts";

const ROUTE = "/proc/net/route";
const ROUTE6 = "/proc/net/ipv6_route";
const CLASS = "/sys/class/net";

export const manifest: Manifest = {
  id: "network",
  version: "0.1.0",
  title: "Ways out of the machine",
  provides: ["network"],
  permissions: { read: [ROUTE, ROUTE6, CLASS] },
  // A thousand of them take a fifth of a second of CPU.
  timeoutMs: 1000,
};

const RTF_UP = 0x1;
const RTF_REJECT = 0x200;

function isUsable(flags: string | undefined): boolean {
  const bits = parseInt(flags ?? "", 16);
  return (bits & RTF_UP) !== 0 && (bits & RTF_REJECT) === 0;
}

/** Interfaces that a default route of /proc/net/route leaves through. */
export function parseRoutes(text: string): string[] {
  // The kernel writes nothing at all where no route was ever made.
  if (text === "") return [];
  const [header = "", ...lines] = text.split("\n");
  if (!header.startsWith("Iface")) {
    throw new SyntaxError(`Cannot find the header of ${ROUTE}`);
  }
  return lines.map((line) => line.trim().split(/\s+/)).filter((fields) =>
    fields[1] === "00000000" && fields[7] === "00000000" && isUsable(fields[3])
  ).map((fields) => fields[0] ?? "");
}

/** Interfaces that a default route of /proc/net/ipv6_route leaves through. */
export function parseIpv6Routes(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "").flatMap(
    (line) => {
      const fields = line.trim().split(/\s+/);
      if (fields.length !== 10) {
        throw new SyntaxError(`Cannot read a line of ${ROUTE6}`);
      }
      const [destination = "", prefix] = fields;
      const device = fields[9] ?? "";
      const isDefault = /^0{32}$/.test(destination) && prefix === "00";
      return isDefault && device !== "lo" && isUsable(fields[8])
        ? [device]
        : [];
    },
  );
}

/** What sysfs says of one interface. */
export interface Link {
  readonly name: string;
  readonly state: "up" | "down" | "unknown";
  readonly kind: Exclude<keyof InterfaceCounts, "unknown">;
}

// Documentation/ABI/testing/sysfs-class-net; any other word says nothing.
const DOWN_WORDS = [
  "down",
  "dormant",
  "lowerlayerdown",
  "notpresent",
  "testing",
];

/** State from operstate and carrier; null: the file cannot be read. */
export function linkState(
  operstate: string | null,
  carrier: string | null,
): Link["state"] {
  const word = operstate?.trim();
  if (word === "up") return "up";
  if (DOWN_WORDS.includes(word ?? "")) return "down";
  const wire = carrier?.trim();
  if (wire === "0") return "down";
  // Tunnels stay at "unknown" for ever: there the carrier tells.
  return word === "unknown" && wire === "1" ? "up" : "unknown";
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}

/** Text of a file; null where it cannot be read. */
async function readOrNull(
  host: Host,
  at: string,
  file: string,
): Promise<string | null> {
  try {
    return await host.readText(`${at}/${file}`);
  } catch (error) {
    // carrier answers EINVAL while the interface is down; names of interfaces
    // may hold the MAC address (enx…) and stay out of the report.
    host.log(`${CLASS}/*/${file}: ${String(codeOf(error))}`);
    return null;
  }
}

const TUNNEL_TYPES = ["65534", "768", "776", "778"];

function kindOf(listed: readonly string[], type: string | null): Link["kind"] {
  if (listed.includes("wireless") || listed.includes("phy80211")) {
    return "wireless";
  }
  const number = type?.trim() ?? "";
  if (listed.includes("tun_flags") || TUNNEL_TYPES.includes(number)) {
    return "tunnel";
  }
  return number === "1" ? "ethernet" : "other";
}

async function readLink(host: Host, name: string): Promise<Link | null> {
  const at = `${CLASS}/${name}`;
  let listed: readonly string[];
  try {
    listed = await host.readDir(at);
  } catch (error) {
    // bonding_masters is a file among the interfaces.
    const code = codeOf(error);
    if (code === "ENOTDIR") return null;
    const message = `Cannot list "${CLASS}/*": ${String(code)}`;
    throw Object.assign(new Error(message, { cause: error }), { code });
  }
  const read = (file: string) =>
    listed.includes(file) ? readOrNull(host, at, file) : Promise.resolve(null);
  const operstate = await read("operstate");
  // Many machines have hundreds: what changes nothing is not read.
  const word = linkState(operstate, null);
  const state = word === "unknown"
    ? linkState(operstate, await read("carrier"))
    : word;
  const type = state === "up" ? await read("type") : null;
  return { name, state, kind: kindOf(listed, type) };
}

/** Default routes of one family; null where the kernel has no such family. */
async function readFamily(
  host: Host,
  path: string,
  parse: (text: string) => string[],
): Promise<string[] | null> {
  try {
    return parse(await host.readText(path));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

export default async function probe(host: Host): Promise<Observation> {
  const lists = [
    readFamily(host, ROUTE, parseRoutes),
    readFamily(host, ROUTE6, parseIpv6Routes),
    host.readDir(CLASS),
  ] as const;
  // Which of two failures is told is no matter of time.
  await Promise.allSettled(lists);
  const [routes, routes6, names] = await Promise.all(lists);
  if (routes === null && routes6 === null) {
    throw new Error(`Cannot find "${ROUTE}" or "${ROUTE6}"`);
  }
  const reads = names.filter((name) => name !== "lo")
    .map((name) => readLink(host, name));
  await Promise.allSettled(reads);
  const links = (await Promise.all(reads)).filter((link) => link !== null);
  const exits = [...(routes ?? []), ...(routes6 ?? [])].filter((name) =>
    name !== "lo"
  );
  const stateOf = new Map(links.map(({ name, state }) => [name, state]));
  const states = exits.map((name) => stateOf.get(name) ?? "unknown");
  const available = states.includes("up");
  const up = links.filter((link) => link.state === "up");
  const count = (kind: Link["kind"]) =>
    up.filter((link) => link.kind === kind).length;
  return {
    network: {
      available,
      interfaces: {
        ethernet: count("ethernet"),
        wireless: count("wireless"),
        tunnel: count("tunnel"),
        other: count("other"),
        unknown: links.filter((link) => link.state === "unknown").length,
      },
    },
    ...(available || !states.includes("unknown") ? {} : {
      incomplete: "A default route leaves through an interface of no known " +
        "state",
    }),
  };
}
