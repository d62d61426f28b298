/** Takes names, numbers and addresses out of recorded calls. */

import type { ModelCarryRecording } from "../schema/types.ts";

type RecordedCall = ModelCarryRecording["calls"][number];

export interface Identity {
  /** Home directory; null: none known. */
  readonly home: string | null;
  /** User and host names. */
  readonly names: readonly string[];
}

const MAC = /\b(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}\b/gi;
const IPV4 = /\b(?!127\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}\b/g;
const COLONS = /(?<![\w:])[0-9a-f]+:[0-9a-f:]*:[0-9a-f:]*(?![\w:])/gi;
const UUID =
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const LONG_HEX = /\b[0-9a-f]{32,}\b/gi;
// Interface names made of the MAC address.
const MAC_NAME = /\b(en|wl|ww)x[0-9a-f]{12}\b/gi;

/** Eight groups or a gap: no time of day, PCI or MAC address. */
function isIpv6(text: string): boolean {
  return text.includes("::") || text.split(":").length === 8;
}

/** Without the names of people, machines and interfaces. */
function redactNames(text: string, { home, names }: Identity): string {
  let safe = text;
  if (home !== null && home.length > 1) {
    safe = safe.replaceAll(home, "/home/user");
  }
  // A host is often named after its user: the longer name goes first.
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    if (name.length >= 3) safe = safe.replaceAll(name, "user");
  }
  return safe.replace(MAC_NAME, (_, kind: string) => `${kind}x000000000000`);
}

/** Same length of meaning, none of the identity; zeros stay zeros. */
function redactText(text: string, identity: Identity): string {
  return redactNames(text, identity)
    .replace(MAC, "00:00:00:00:00:00")
    .replace(UUID, "00000000-0000-4000-8000-000000000000")
    .replace(LONG_HEX, (hex) => "0".repeat(hex.length))
    .replace(IPV4, "192.0.2.1")
    .replace(COLONS, (text) => isIpv6(text) ? "2001:db8::1" : text);
}

/** Gateways and hosts of the route table, as hexadecimal words. */
function redactRoutes(text: string): string {
  return text.split("\n").map((line, index) => {
    if (index === 0) return line;
    const fields = line.split("\t");
    const isDefault = fields[1] === "00000000" && fields[7] === "00000000";
    if (fields.length > 2) {
      fields[2] = "00000000";
      if (!isDefault) fields[1] = "010200C0";
    }
    return fields.join("\t");
  }).join("\n");
}

/** IPv6 destinations and next hops; the default route is all zeros and stays. */
function redactIpv6Routes(text: string): string {
  return text.replace(/\b[0-9a-f]{32}\b/gi, (hex) => {
    return /^0+$/.test(hex) ? hex : `20010db8${"0".repeat(24)}`;
  });
}

function redactValue(value: unknown, identity: Identity): unknown {
  if (typeof value === "string") return redactText(value, identity);
  if (Array.isArray(value)) {
    return value.map((one) => redactValue(one, identity));
  }
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map((
      [key, one],
    ) => [key, redactValue(one, identity)]),
  );
}

function redactCall(call: RecordedCall, identity: Identity): RecordedCall {
  const [path] = call.args;
  if (typeof call.result === "string" && path === "/proc/net/route") {
    const named = redactNames(call.result, identity);
    return { ...call, result: redactRoutes(named) };
  }
  if (typeof call.result === "string" && path === "/proc/net/ipv6_route") {
    const named = redactNames(call.result, identity);
    return { ...call, result: redactIpv6Routes(named) };
  }
  return redactValue(call, identity) as RecordedCall;
}

/** The calls without what tells this machine or its user from another. */
export function redactCalls(
  calls: readonly RecordedCall[],
  identity: Identity,
): RecordedCall[] {
  return calls.map((call) => redactCall(call, identity));
}
