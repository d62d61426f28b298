/** How much of the Internet routes lead to (/proc/net/route, ipv6_route). */

/** The file of each family. */
export const ROUTE = "/proc/net/route";
export const ROUTE6 = "/proc/net/ipv6_route";

/** A route to many networks: a default one, or a part of it as VPNs have. */
export interface Route {
  readonly device: string;
  /** First block that it leads to, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** Bits of a block: longer prefixes lead to single networks. */
const BITS = 7;
const BITS6 = 3;

/**
 * Blocks that the whole Internet needs: unicast of IPv4, without what VPNs that
 * exclude private networks (RFC 6890) leave out of it, and 2000::/3 of IPv6.
 */
const APART = [0, 10, 100, 127, 169, 172, 192, 198].map((first) => first >> 1);
const NEEDED = Array.from({ length: 224 >> 1 }, (_, block) => block)
  .filter((block) => !APART.includes(block));
const NEEDED6 = [1];

const RTF_UP = 0x1;
const RTF_REJECT = 0x200;

function isUsable(flags: string | undefined): boolean {
  const bits = parseInt(flags ?? "", 16);
  return (bits & RTF_UP) !== 0 && (bits & RTF_REJECT) === 0;
}

/** An address or mask as the kernel's own byte order spells it. */
function spelled(hex: string | undefined, isLittle: boolean): number | null {
  if (!/^[0-9a-f]{8}$/i.test(hex ?? "")) return null;
  const bytes = hex?.match(/../g) ?? [];
  return parseInt((isLittle ? bytes.toReversed() : bytes).join(""), 16);
}

/** Length of a mask; null where its ones have a gap. */
function lengthOf(mask: number | null): number | null {
  if (mask === null) return null;
  const ones = mask.toString(2).padStart(32, "0");
  return /^1*0*$/.test(ones) ? ones.replace(/0/g, "").length : null;
}

function routeOf(
  device: string,
  first: number,
  length: number,
  bits: number,
): Route {
  const count = 2 ** (bits - length);
  const from = Math.floor(first / count) * count;
  return { device, from, to: from + count };
}

/** What the line of a broad route begins with; a router has thousands of others. */
const BROAD_START = /^\s*\S+\s+(?:0{6}|\S\S0{6})/;

/** Broad routes of /proc/net/route; the kernel lists the main table alone. */
export function parseRoutes(text: string): Route[] {
  // The kernel writes nothing at all where no route was ever made.
  if (text === "") return [];
  const [header = "", ...lines] = text.split("\n");
  if (!header.startsWith("Iface")) {
    throw new SyntaxError(`Cannot find the header of ${ROUTE}`);
  }
  return lines.filter((line) => BROAD_START.test(line)).flatMap((line) => {
    const fields = line.trim().split(/\s+/);
    const [device = "", to, , flags] = fields;
    // What leads nowhere has no interface, and no flag of its own but up:
    // blackhole and throw (fib_flag_trans in net/ipv4/fib_trie.c).
    if (device === "lo" || device === "*" || !isUsable(flags)) return [];
    // A mask of up to seven ones reads as one in the right order only.
    for (const isLittle of [true, false]) {
      const length = lengthOf(spelled(fields[7], isLittle));
      const start = spelled(to, isLittle);
      if (length === null || length > BITS || start === null) continue;
      if (length === 0 && start !== 0) continue;
      return [routeOf(device, start >>> (32 - BITS), length, BITS)];
    }
    return [];
  });
}

/** Length of a whole line (rt6_info_route in net/ipv6/route.c), but its name. */
const LINE6 = 142;

/** Whether a line is whole, and its prefix is too long for a broad route. */
function isNarrow6(line: string): boolean {
  return line.length > LINE6 && line[32] === " " && line[35] === " " &&
    !/^0[0-3]$/.test(line.slice(33, 35));
}

/** Broad routes of /proc/net/ipv6_route, which lists every table. */
export function parseIpv6Routes(text: string): Route[] {
  return text.split("\n").filter((line) => !isNarrow6(line)).flatMap(
    (line) => {
      if (line.trim() === "") return [];
      const fields = line.trim().split(/\s+/);
      if (fields.length !== 10) {
        throw new SyntaxError(`Cannot read a line of ${ROUTE6}`);
      }
      const [to = "", prefix = "", , , , , , , flags, device = ""] = fields;
      const length = /^0[0-3]$/.test(prefix) ? Number(prefix) : null;
      if (length === null || device === "lo" || !isUsable(flags)) return [];
      if (!/^[0-9a-f]0{31}$/i.test(to)) return [];
      const first = parseInt(to.slice(0, 1), 16) >> (4 - BITS6);
      if (length === 0 && first !== 0) return [];
      return [routeOf(device, first, length, BITS6)];
    },
  );
}

/** How much of the Internet the routes of one family lead to. */
export function reachOf(
  routes: readonly Route[],
  family: 4 | 6,
): "all" | "some" | "none" {
  const needed = family === 4 ? NEEDED : NEEDED6;
  const isReached = (block: number) =>
    routes.some((one) => one.from <= block && block < one.to);
  if (needed.every(isReached)) return "all";
  return needed.some(isReached) ? "some" : "none";
}
