/** One model in the lists of Ollama (/api/tags, /api/ps). */

import type { LoadedFacts } from "../../core/probe/facts.ts";
import { fullName, listedNames } from "../../core/service/model_name.ts";
import { type Fields, isRecord } from "../shared/json_object.ts";
import { count, records, word } from "./reply.ts";

/** As Go writes it; without a zone it would be read in ours. */
const TIME = /^\d{4}-\d\d-\d\dT[\d:.]{8,18}(?:Z|[+-]\d\d:\d\d)$/;

/** Those of some entries that a tag stands for. */
export function namedEntries(
  tag: string,
  entries: readonly Fields[],
): Fields[] {
  const names = listedNames(tag);
  return entries.filter((one) =>
    [one["model"], one["name"]].some((name) =>
      typeof name === "string" && names.includes(fullName(name))
    )
  );
}

/** Ollama's entries of a tag. */
export function entriesOf(tag: string, reply: unknown, what: string): Fields[] {
  return namedEntries(tag, records(reply, "models", what));
}

/**
 * Oldest Ollama whose lists have such keys; null: none of them tells.
 *
 * /api/tags has the context of a model since 0.30 (ollama 4b2d52996), /api/ps
 * that of what is loaded since 0.10 (34088dbcf).
 */
export function oldestOf(tags: unknown, ps: unknown): string | null {
  const isTold = records(tags, "models", "/api/tags").some(({ details }) =>
    isRecord(details) && count(details["context_length"]) !== null
  );
  if (isTold) return "0.30.0";
  const isShown = records(ps, "models", "/api/ps")
    .some((one) => count(one["context_length"]) !== null);
  return isShown ? "0.10.0" : null;
}

/**
 * What is loaded of a model: under its own name, or under that of a copy. What
 * has one digest has one manifest, and shares its runner (server/sched.go).
 */
function runningOf(tag: string, ps: unknown, digest: unknown): Fields[] {
  const named = entriesOf(tag, ps, "/api/ps");
  if (named.length > 0 || typeof digest !== "string" || digest === "") {
    return named;
  }
  return records(ps, "models", "/api/ps")
    .filter((one) => one["digest"] === digest);
}

/** Until when it stays, as it is spelt. */
export function endsOf(tag: string, ps: unknown, digest: unknown): string {
  const ends = runningOf(tag, ps, digest).map((one) => one["expires_at"]);
  return JSON.stringify(ends.map(String).sort());
}

/** What /api/ps says of one model; without an end it may go at any moment. */
export function parseLoaded(
  ps: unknown,
  tag: string,
  digest?: unknown,
): LoadedFacts | null {
  const found = runningOf(tag, ps, digest);
  if (found.length === 0) return null;
  const ends = found.map((one) => word(one["expires_at"], TIME))
    .filter((one) => one !== null).filter((one) => Date.parse(one));
  // The tag may stand for another file by now.
  const isSure = ends.length === found.length &&
    found.every((one) => [undefined, digest].includes(one["digest"]));
  const [first = null] = ends.sort((a, b) => Date.parse(a) - Date.parse(b));
  const tokens = found.map((one) => count(one["context_length"]) ?? 0);
  const contextTokens = count(Math.max(...tokens));
  return {
    expiresAt: isSure ? first : null,
    contextTokens,
    ...loadedSizes(found),
  };
}

/** What one entry of /api/ps says that it takes; of several nothing. */
function loadedSizes(
  found: readonly Fields[],
): Pick<LoadedFacts, "sizeBytes" | "videoBytes"> {
  const [first, ...more] = found;
  const sizeBytes = more.length === 0 ? count(first?.["size"]) : null;
  if (sizeBytes === null) return {};
  const video = first?.["size_vram"] ?? 0;
  const videoBytes = video === 0 ? 0 : count(video);
  return videoBytes === null || videoBytes > sizeBytes
    ? { sizeBytes }
    : { sizeBytes, videoBytes };
}

/** Why the entries of a tag do not tell which file would run; null: they do. */
export function doubtOf(entries: readonly Fields[]): string | null {
  const [first] = entries;
  const isAlike = entries.every(({ digest, size }) =>
    digest === first?.["digest"] && size === first?.["size"]
  );
  if (!isAlike) return "it is listed twice, and not alike";
  const isNamedOnce = entries.every(({ model, name }) =>
    model === undefined || name === undefined || model === name
  );
  return isNamedOnce ? null : "it is listed under two names";
}

/** What is told of a model that another machine runs. */
export const ELSEWHERE = {
  sizeBytes: null,
  loaded: null,
  shape: null,
  remote: true,
} as const;

/** Whether what a service says of a model names where else it runs. */
export function isRemote(told: Fields): boolean {
  return ["remote_host", "remote_model"].some((key) =>
    ![undefined, null, ""].includes(told[key] as null)
  );
}
