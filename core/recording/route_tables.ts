/** Route tables without addresses: the default ones stay what they are. */

import type { Paths } from "./path_placeholders.ts";
import { REMOVED } from "./placeholders.ts";

const HEADER =
  "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\t" +
  "Window\tIRTT";
const ZERO = "00000000";
/** Documentation networks (RFC 5737, RFC 3849), as the tables spell them. */
const NETWORK = "010200C0";
const NETWORK6 = `20010db8${"0".repeat(24)}`;
const ZERO6 = "0".repeat(32);

/** Flags as the probe reads them, in one spelling. */
function flags(text: string | undefined, digits: number): string {
  const bits = parseInt(text ?? "", 16) & 0xffff;
  return bits.toString(16).toUpperCase().padStart(digits, "0");
}

/** A part of the Internet as VPNs have them: at most seven bits of it. */
const BROAD =
  /^(?:0{6}(?:80|C0|E0|F0|F8|FC|FE)|(?:80|C0|E0|F0|F8|FC|FE)0{6})$/i;
const BROAD_START = /^(?:0{6}[0-9A-F]{2}|[0-9A-F]{2}0{6})$/i;

function routeLine(line: string, paths: Paths): string {
  const fields = line.trim().split(/\s+/);
  const [device = "", destination, , bits, , , , mask] = fields;
  if (fields.length < 8) return line.trim() === "" ? "" : REMOVED;
  const isBroad = BROAD.test(mask ?? "") && BROAD_START.test(destination ?? "");
  return [
    paths.interface(device),
    destination === ZERO ? ZERO : isBroad ? destination : NETWORK,
    ZERO,
    flags(bits, 4),
    ...["0", "0", "0"],
    mask === ZERO ? ZERO : isBroad ? mask : "00FFFFFF",
    ...["0", "0", "0"],
  ].join("\t");
}

/** /proc/net/route. */
export function routesText(text: string, paths: Paths): string {
  const [header = "", ...lines] = text.split("\n");
  return [
    header.startsWith("Iface") ? HEADER : REMOVED,
    ...lines.map((line) => routeLine(line, paths)),
  ].join("\n");
}

function route6Line(line: string, paths: Paths): string {
  const fields = line.trim().split(/\s+/);
  const [to, prefix, , , by, , , , bits, device = ""] = fields;
  if (fields.length !== 10) return line.trim() === "" ? "" : REMOVED;
  const isZero = /^0{32}$/.test(to ?? "");
  const isBroad = /^0[1-3]$/.test(prefix ?? "") &&
    /^[0-9a-f]0{31}$/i.test(to ?? "");
  return [
    isBroad ? to : isZero ? ZERO6 : NETWORK6,
    isBroad || (isZero && prefix === "00") ? prefix : "40",
    ZERO6,
    "00",
    /^0{32}$/.test(by ?? "") ? ZERO6 : NETWORK6,
    ...["00000400", "00000001", "00000000"],
    flags(bits, 8).toLowerCase(),
    paths.interface(device),
  ].join(" ");
}

/** /proc/net/ipv6_route. */
export function routes6Text(text: string, paths: Paths): string {
  return text.split("\n").map((line) => route6Line(line, paths)).join("\n");
}

/** /proc/net/fib_trie: which tables have a default route, or half of one. */
export function trieText(text: string): string {
  return text.split("\n").map((line) => {
    if (line === "" || line === "Main:" || line === "Local:") return line;
    if (/^Id -?\d{1,10}:$/.test(line)) return "Id 1:";
    return /^\s{1,80}\/[01] (?:universe|link|host|site|nowhere) UNICAST$/.exec(
      line,
    )?.[0] ?? REMOVED;
  }).join("\n");
}
