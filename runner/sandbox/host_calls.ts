/** The host calls that cross the sandbox's edge, and the shape of each. */

import type { Host, Json } from "../../core/probe/contract.ts";

export type CallName = Exclude<keyof Host, "log">;

/** Kinds of arguments, in order. */
const SHAPES: Readonly<Record<CallName, readonly ("text" | "texts")[]>> = {
  readText: ["text"],
  readDir: ["text"],
  readLinkName: ["text"],
  statfs: ["text"],
  httpGet: ["text"],
  ollamaShow: ["text", "text"],
  exec: ["texts"],
  env: ["text"],
  system: [],
};

/** Names inside the sandbox, which calls them by their place. */
export const CALL_NAMES = Object.keys(SHAPES) as readonly CallName[];

function isTexts(value: Json): value is readonly string[] {
  return Array.isArray(value) &&
    value.every((element) => typeof element === "string");
}

/** Makes the call, after a check of the JSON that came out of the sandbox. */
export async function callHost(
  host: Host,
  name: CallName,
  args: string,
): Promise<Json> {
  const parts: Json = JSON.parse(args);
  const shape = SHAPES[name];
  const fits = Array.isArray(parts) && parts.length === shape.length &&
    shape.every((kind, index) => {
      const part: Json = parts[index] ?? null;
      return kind === "text" ? typeof part === "string" : isTexts(part);
    });
  if (!fits) {
    throw new TypeError(`Cannot call "${name}": wrong arguments`);
  }
  const method = host[name] as (...parts: readonly Json[]) => Promise<unknown>;
  return await method.call(host, ...parts) as Json;
}
