/** Addresses of services: where on loopback, and no more than what is asked. */

import { NO_IPV4 } from "../masking/mask_text.ts";
import { parseLoopback, withoutQuery } from "../http/loopback_address.ts";
import { ollamaBase, ollamaText } from "../service/ollama_environment.ts";
import type { Placeholders } from "./placeholders.ts";

/** Paths that the built-in probes ask for. */
const ASKED = [
  "/api/version",
  "/api/tags",
  "/api/ps",
  "/api/ps?again",
  "/api/show",
  "/health",
  "/v1/models",
  "/props",
];
const NO_ADDRESS = `http://${NO_IPV4}`;

/**
 * OLLAMA_HOST in one spelling where it is an address on loopback; any other
 * says only that it is none.
 */
export function ollamaHost(text: string): string {
  return ollamaText(text) === "" ? "" : ollamaBase(text) ?? NO_IPV4;
}

/** The addresses of one recording. */
export class Addresses {
  readonly #names: Placeholders;
  readonly #stated: readonly string[];

  /** `stated` are prefixes `host:port/path` that manifests name. */
  constructor(names: Placeholders, stated: readonly string[]) {
    this.#names = names;
    this.#stated = stated;
  }

  /** Base address of a service. */
  base(url: string): string {
    const parts = parseLoopback(url);
    return parts === null || !["", "/"].includes(parts.path) ? NO_ADDRESS : url;
  }

  url(url: string): string {
    const parts = parseLoopback(url);
    if (parts === null) return NO_ADDRESS;
    const start = url.slice(0, url.length - parts.path.length);
    if (ASKED.includes(parts.path)) return url;
    const path = parts.path.replace(/[?#].*/s, "");
    const query = withoutQuery(parts.path).slice(path.length);
    return `${start}${this.#path(start, path)}${query}`;
  }

  #path(start: string, path: string): string {
    if (ASKED.includes(path)) return path;
    const at = start.replace("http://", "");
    const whole = `${at}${path}`;
    const kept =
      this.#stated.filter((one) =>
        whole === one || whole.startsWith(one.endsWith("/") ? one : `${one}/`)
      ).sort((a, b) => b.length - a.length)[0]?.slice(at.length) ?? "";
    const rest = path.slice(kept.length);
    return kept +
      rest.split("/").map((one) =>
        one === "" ? one : this.#names.of("path", one)
      ).join("/");
  }
}
