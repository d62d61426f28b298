/** Names of models as Ollama reads them. */

import { trimSpace } from "./text.ts";

/**
 * True for a name that Ollama answers with a machine of its maker's, whatever
 * is installed: `x:cloud`, `x:7b-cloud` (internal/modelref/modelref.go).
 */
export function isCloudName(name: string): boolean {
  const colon = name.lastIndexOf(":");
  const suffix = trimSpace(name.slice(colon + 1)).toLowerCase();
  return colon >= 0 && (suffix === "cloud" ||
    (suffix.endsWith("-cloud") && !suffix.includes("/")));
}

/**
 * A name with all of its parts, in lower case, as ParseName and EqualFold of
 * ollama's types/model/name.go compare it: `registry.ollama.ai/library/x:latest`
 * for `X`. A registry's port has a colon too; the tag is behind the last slash.
 */
export function fullName(name: string): string {
  const colon = name.lastIndexOf(":");
  const isTagged = colon > name.lastIndexOf("/");
  const tag = isTagged ? name.slice(colon + 1) : "latest";
  const parts = (isTagged ? name.slice(0, colon) : name).split("/").reverse();
  const [model, namespace = "library", ...rest] = parts;
  const host = rest.length === 0
    ? "registry.ollama.ai"
    : rest.reverse().join("/").replace(/^[^/]*:\/\//, "");
  return `${host}/${namespace}/${model}:${tag}`.toLowerCase();
}

/**
 * What a name may be listed as. Since 0.17.6 `:local` behind a name says that
 * no other machine may answer, and is no part of it.
 */
export function listedNames(name: string): readonly string[] {
  const base = name.replace(/:local$/i, "");
  return base === name ? [fullName(name)] : [fullName(name), fullName(base)];
}
