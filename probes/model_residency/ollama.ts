/** Models of an Ollama. */

import type {
  EndpointModels,
  InstalledModel,
  LoadedFacts,
} from "../../core/probe/facts.ts";
import type { Host } from "../../core/probe/contract.ts";
import {
  doubtOf,
  ELSEWHERE,
  entriesOf,
  isRemote,
  oldestOf,
  parseLoaded,
} from "./ollama_lists.ts";
import { withListed } from "./extras.ts";
import { isCloudName } from "../../core/service/model_name.ts";
import {
  floorOf,
  parseVersion,
  shownVersion,
} from "../../core/service/version.ts";
import { isRecord } from "../shared/json_object.ts";
import { count, getJson } from "./reply.ts";
import { parseShow, type Shown } from "./model_shape.ts";
import { isMoving, secondLook } from "./second_look.ts";

async function show(host: Host, url: string, tag: string): Promise<Shown> {
  // It would ask its maker about it.
  if (isCloudName(tag)) return { shape: null, remote: true };
  try {
    const { status, body } = await host.ollamaShow(url, tag);
    return parseShow(status, body);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    host.log(`show ${tag}: ${why}`);
    return { shape: null, shapeError: why.slice(0, 200) };
  }
}

const UNSIZED = "its size is no count of bytes";

/** None where the context that a model states makes the next request load it. */
function keptLoaded(
  loaded: LoadedFacts | null,
  shown: Shown | undefined,
): LoadedFacts | null {
  const wanted = shown?.contextTokens ?? 0;
  return (loaded?.contextTokens ?? wanted) < wanted ? null : loaded;
}

/** Those of the tags that it has, with what it tells of each. */
export async function readOllama(
  host: Host,
  url: string,
  tags: readonly string[],
): Promise<EndpointModels> {
  const lists = ["version", "tags", "ps"]
    .map((name) => getJson(host, `${url}/api/${name}`));
  const shown = tags.map((tag) => show(host, url, tag));
  // Which of two failures is told is no matter of time.
  await Promise.allSettled(lists);
  const [version, list, ps] = await Promise.all(lists);
  const said = isRecord(version) ? version["version"] : null;
  const known = shownVersion(said);
  const oldest = parseVersion(known) === null ? oldestOf(list, ps) : null;
  const floor = floorOf({ version: known, atLeast: oldest });
  const looks = [ps, await secondLook(host, url, ps, floor)] as const;
  const shapes = await Promise.all(shown);
  const models = tags.flatMap((tag, index): InstalledModel[] => {
    const found = entriesOf(tag, list, "/api/tags");
    const told = [...found, ...entriesOf(tag, ps, "/api/ps")];
    if (shapes[index]?.remote || told.some(isRemote)) {
      return [{ ...ELSEWHERE, tag }];
    }
    const [first] = found;
    if (first === undefined) return [];
    const { digest, size } = first;
    const doubt = doubtOf(found);
    const { shape = null, shapeError = null } = shapes[index] ?? {};
    const sizeBytes = count(size);
    const error = doubt ?? shapeError ?? (sizeBytes === null ? UNSIZED : null);
    return [{
      tag,
      sizeBytes,
      loaded: doubt === null && !isMoving(tag, digest, looks)
        ? keptLoaded(parseLoaded(ps, tag, digest), shapes[index])
        : null,
      // What cannot be read whole is not told in part.
      shape: shape && error === null ? withListed(shape, told) : null,
      ...(error === null ? {} : { shapeError: error }),
    }];
  });
  return {
    url,
    implementation: "ollama",
    version: known,
    ...(oldest === null ? {} : { atLeast: oldest }),
    models,
  };
}
