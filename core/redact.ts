/** Takes names, numbers and addresses out of recorded calls. */

import { isKernelWord } from "./kernel_words.ts";
import { isIdentifyingFile } from "./refused.ts";
import type { ModelCarryRecording } from "../schema/types.ts";

type RecordedCall = ModelCarryRecording["calls"][number];

export interface Identity {
  /** Home directory; null: none known. */
  readonly home: string | null;
  /** User and host names. */
  readonly names: readonly string[];
}

const MAC = /(?<![0-9a-f])(?:[0-9a-f]{2}[:_-]){5,}[0-9a-f]{2}(?![0-9a-f])/gi;
const IPV4 = /\b(?!127\.|0\.0\.0\.0)(?:\d{1,3}\.){3}\d{1,3}\b/g;
const COLONS = /(?<![\w:])[0-9a-f]+:[0-9a-f:]*:[0-9a-f:]*(?![\w:])/gi;
const UUID =
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const LONG_HEX = /\b[0-9a-f]{32,}\b/gi;
// Interfaces named by their address, bridges and devices by a number of theirs.
const NUMBERED =
  /\b((?:en|wl|ww)x|br-|veth|eui\.|naa\.)(?:[0-9a-f]{12,31}|(?<=br-|veth)[0-9a-f]{6,})\b/gi;
/** A value behind a key that names it as one of a kind. */
const KEYED =
  /((?:serial|uuid|asset[_ -]?tag|wwid|unique[_ -]?id|machine[_ -]?id|boot[_ -]?id|imei|iccid)[\w -]{0,24}"?\s*[:=]\s*"?)([^\s",;{}]+)/gi;
const HOST_VARIABLE = "OLLAMA_HOST";
const NO_HOST = "192.0.2.1";
const NAME_LENGTH_LEAST = 3;

/** Eight groups or a gap: no time of day, PCI or MAC address. */
function isIpv6(text: string): boolean {
  // Control groups of version 2 begin with "0::".
  if (/^[0:]+$/.test(text)) return false;
  return text.includes("::") || text.split(":").length === 8;
}

const mask = (text: string) => text.replace(/[0-9a-z]/gi, "0");

/** The same text without an identity; what differed still differs. */
class Redactor {
  readonly #home: string | null;
  readonly #names: RegExp | null;
  readonly #numbers = new Map<string, number>();

  constructor({ home, names }: Identity) {
    this.#home = home !== null && home.length > 1 ? home : null;
    // A host is often named after its user: the longer name goes first.
    const list = names.filter((one) => one.length >= NAME_LENGTH_LEAST)
      .sort((a, b) => b.length - a.length)
      .map((one) => one.replace(/[^\w]/g, "\\$&"));
    this.#names = list.length === 0 ? null : new RegExp(list.join("|"), "gi");
  }

  /** A number of the same length, one for each that is met. */
  #number(digits: string): string {
    const key = digits.toLowerCase();
    const known = this.#numbers.get(key) ??
      (/^0+$/.test(key) ? 0 : this.#numbers.size);
    this.#numbers.set(key, known);
    return known.toString(16).padStart(digits.length, "0")
      .slice(-digits.length);
  }

  /** Without the names of people, machines and interfaces. */
  names(text: string): string {
    let safe = text;
    if (this.#home !== null) {
      safe = safe.replaceAll(this.#home, "/home/user");
    }
    if (this.#names !== null) {
      safe = safe.replace(this.#names, (hit, at: number, whole: string) => {
        const before = /\w*$/.exec(whole.slice(Math.max(0, at - 40), at));
        const after = /^\w*/.exec(
          whole.slice(at + hit.length, at + hit.length + 40),
        );
        const word = `${before?.[0] ?? ""}${hit}${after?.[0] ?? ""}`;
        return isKernelWord(word) ? hit : "user";
      });
    }
    return safe.replace(
      NUMBERED,
      (all, kind: string) => `${kind}${this.#number(all.slice(kind.length))}`,
    );
  }

  text(text: string): string {
    return this.names(text)
      .replace(KEYED, (_, key: string, value: string) => key + mask(value))
      .replace(MAC, "00:00:00:00:00:00")
      .replace(UUID, "00000000-0000-4000-8000-000000000000")
      .replace(LONG_HEX, (hex) => this.#number(hex))
      .replace(IPV4, NO_HOST)
      .replace(COLONS, (found) => isIpv6(found) ? "2001:db8::1" : found);
  }

  value(value: unknown): unknown {
    if (typeof value === "string") return this.text(value);
    if (Array.isArray(value)) return value.map((one) => this.value(one));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, this.value(one)]),
    );
  }
}

/** Gateways and hosts of the route table, as hexadecimal words. */
function redactRoutes(text: string): string {
  return text.split("\n").map((line, index) => {
    if (index === 0) return line;
    const fields = line.split(/(\s+)/);
    // Destination, gateway and mask, with the blanks between them.
    const isDefault = fields[2] === "00000000" && fields[14] === "00000000";
    if (fields.length > 4) {
      fields[4] = "00000000";
      if (!isDefault) fields[2] = "010200C0";
    }
    return fields.join("");
  }).join("\n");
}

/** IPv6 destinations and next hops; the default route is all zeros and stays. */
function redactIpv6Routes(text: string): string {
  return text.replace(/\b[0-9a-f]{32}\b/gi, (hex) => {
    return /^0+$/.test(hex) ? hex : `20010db8${"0".repeat(24)}`;
  });
}

/** Of a model's metadata what an estimate takes: no prompt, no template. */
function redactShow(body: string): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return body;
  }
  if (typeof value !== "object" || value === null) return body;
  if (Array.isArray(value)) return "[]";
  const { model_info, parameters } = value as Record<string, unknown>;
  const info = typeof model_info !== "object" || model_info === null
    ? model_info
    : Object.fromEntries(
      Object.entries(model_info).filter(([key, one]) =>
        typeof one === "number" || key === "general.architecture"
      ),
    );
  const lines = typeof parameters === "string"
    ? parameters.split("\n").filter((one) => /^\s*num_ctx(\s|$)/.test(one))
      .join("\n")
    : parameters === undefined || parameters === null
    ? parameters
    : 0;
  return JSON.stringify({ model_info: info, parameters: lines });
}

/** The answer to one call, by what it is known to hold. */
function redactResult(call: RecordedCall, redactor: Redactor): unknown {
  const { result } = call;
  const path = String(call.args[0]);
  if (call.call === "ollamaShow" && typeof result === "object") {
    const { body = "", ...rest } = result as { readonly body?: string };
    return { ...rest, body: redactor.text(redactShow(body)) };
  }
  if (typeof result !== "string") return redactor.value(result);
  if (call.call === "env" && path === HOST_VARIABLE) {
    // The name of another machine: it only counts that it is not this one.
    const isHere = /^(?:http:\/\/)?(?:127\.|localhost|\[|0\.0\.0\.0|:|$)/i
      .test(result.trim());
    return isHere ? redactor.text(result) : NO_HOST;
  }
  if (path === "/proc/net/route") return redactRoutes(redactor.names(result));
  if (path === "/proc/net/ipv6_route") {
    return redactIpv6Routes(redactor.names(result));
  }
  if (/^\/proc\/(?:[^/]+\/)?net\//.test(path)) {
    // Addresses and ports of sockets stand there as hexadecimal words.
    return redactor.text(result).replace(/\b[0-9A-F]{8,32}\b/gi, mask);
  }
  if (call.call === "readText" && isIdentifyingFile(path)) {
    const isPairs = /^[A-Z_0-9]+=/m.test(result);
    return isPairs ? redactor.text(result) : mask(result);
  }
  return redactor.text(result);
}

/** The calls without what tells this machine or its user from another. */
export function redactCalls(
  calls: readonly RecordedCall[],
  identity: Identity,
): RecordedCall[] {
  const redactor = new Redactor(identity);
  return calls.map((call) => {
    const args = redactor.value(call.args) as RecordedCall["args"];
    if (call.error !== undefined) {
      const { code, message } = call.error;
      const error = { code, message: redactor.text(message) };
      return { call: call.call, args, error };
    }
    const result = redactResult(call, redactor) as NonNullable<
      RecordedCall["result"]
    >;
    return { call: call.call, args, result };
  });
}
