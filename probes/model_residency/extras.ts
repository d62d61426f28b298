/** What a model has beside a plain decoder of text (/api/show of Ollama). */

import { linesOf } from "../../core/service/text.ts";
import type { ModelExtra, ModelShape } from "../../core/probe/facts.ts";
import { type Fields, isRecord } from "../shared/json_object.ts";
import { count } from "./reply.ts";

/** Capabilities that one decoder of text has (types/model/capability.go). */
const OF_TEXT = ["completion", "tools", "insert", "thinking"];
/** True where something is told: Go leaves out what is empty. */
function isTold(value: unknown): boolean {
  const isEmpty = typeof value === "object" && value !== null &&
    Object.keys(value).length === 0;
  return !isEmpty && ![undefined, null, ""].includes(value as null);
}

function hasOther(list: unknown, usual: readonly string[]): boolean {
  if (!isTold(list)) return false;
  return !Array.isArray(list) || list.some((one) => !usual.includes(one));
}

/** Lines of what need be no text. */
function linesIn(text: unknown, begin: RegExp): string[] {
  return typeof text === "string" ? linesOf(text, begin) : [];
}

/** Everything of it that an estimate would have to know of. */
export function extrasOf(show: Fields, architecture: string): ModelExtra[] {
  const details = isRecord(show["details"]) ? show["details"] : {};
  const info = isRecord(show["model_info"]) ? show["model_info"] : {};
  const has: Readonly<Record<ModelExtra, boolean>> = {
    projector: isTold(show["projector_info"]) ||
      // Before 0.4 a projector was told as a family, clip or mllama.
      hasOther(details["families"], [architecture]),
    capability: hasOther(show["capabilities"], OF_TEXT),
    // Mixtral is of architecture llama.
    experts: isTold(info[`${architecture}.expert_count`]),
    // The lines of server/images.go for further files.
    adapter: linesIn(show["modelfile"], /^ADAPTER\s/).length > 0,
    draft: linesIn(show["modelfile"], /^DRAFT\s/).length > 0,
    format: hasOther(isTold(details["format"]) ? [details["format"]] : [], [
      "gguf",
    ]),
  };
  return (Object.keys(has) as ModelExtra[]).filter((one) => has[one]);
}

/** A shape with what the list says of it as well: the larger of both counts. */
export function withListed(
  shape: ModelShape,
  found: readonly Fields[],
): ModelShape {
  const { architecture, contextLength, embeddingLength } = shape;
  const larger = (key: string, own: number) =>
    Math.max(
      own,
      ...found.map(({ details }) =>
        (isRecord(details) ? count(details[key]) : null) ?? 0
      ),
    );
  const extras = new Set(shape.extras);
  for (const one of found) {
    for (const extra of extrasOf(one, architecture)) extras.add(extra);
  }
  return {
    ...shape,
    contextLength: larger("context_length", contextLength),
    embeddingLength: larger("embedding_length", embeddingLength),
    ...(extras.size === 0 ? {} : { extras: [...extras] }),
  };
}
