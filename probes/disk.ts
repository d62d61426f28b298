/** Space of the file system that holds the models. */

import { ollamaText } from "../core/service/ollama_environment.ts";
import type { DiskFacts } from "../core/probe/facts.ts";
import type {
  FsSpace,
  Host,
  Json,
  Manifest,
  Observation,
} from "../core/probe/contract.ts";
import { codeOf } from "./shared/missing_files.ts";

export const manifest: Manifest = {
  id: "disk",
  version: "0.1.0",
  title: "Space of the model store",
  provides: ["disk"],
  permissions: { env: ["OLLAMA_MODELS", "HOME"], sys: ["statfs"] },
  timeoutMs: 500,
};

interface Place {
  readonly store: DiskFacts["store"];
  readonly path: string;
  /** It is the store, whether it exists or not. */
  readonly isDecisive: boolean;
}

/** Where the store may lie, the first that holds first. */
export function storePlaces(
  stated: string | null,
  variable: string | null,
  home: string | null,
): Place[] {
  const places: Place[] = [];
  if (stated !== null) {
    places.push({ store: "policy", path: stated, isDecisive: true });
  } else if (variable !== null && variable !== "") {
    places.push({ store: "environment", path: variable, isDecisive: true });
  }
  if (home !== null && home !== "") {
    const path = `${home.replace(/\/+$/, "")}/.ollama/models`;
    places.push({ store: "home", path, isDecisive: false });
  }
  places.push(
    {
      store: "usr-share",
      path: "/usr/share/ollama/.ollama/models",
      isDecisive: false,
    },
    { store: "var-lib", path: "/var/lib/ollama/models", isDecisive: false },
  );
  const [first] = places;
  if (first && !first.path.startsWith("/")) {
    throw new RangeError(
      `Cannot use the model store of "${first.store}": relative`,
    );
  }
  return places;
}

/** Space at a path; null where there is no such path. */
async function measure(
  host: Host,
  path: string,
  store: DiskFacts["store"],
): Promise<FsSpace | null> {
  let space: FsSpace;
  try {
    space = await host.statfs(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    // The path may name a person: the report says which rule gave it.
    const message = `Cannot measure the model store of "${store}": ` +
      (code === "not-mounted"
        ? "it is on an automount that nobody uses now"
        : code === "not-host"
        ? "it is not mounted below the folder, or not told by the host"
        : String(code));
    throw Object.assign(new Error(message, { cause: error }), { code });
  }
  // So says a file system that does not count its space.
  if (space.totalBytes === 0) {
    throw new Error(
      `Cannot measure the model store of "${store}": its file system has a ` +
        'size of "0" bytes',
    );
  }
  return space;
}

function factsOf(
  { availableBytes, totalBytes, readOnly }: FsSpace,
  store: DiskFacts["store"],
  exists: boolean,
): DiskFacts {
  return { availableBytes, totalBytes, readOnly, store, exists };
}

export default async function probe(
  host: Host,
  settings: { readonly [key: string]: Json },
): Promise<Observation> {
  const stated = settings["store"];
  const variable = ollamaText(await host.env("OLLAMA_MODELS") ?? "");
  const home = await host.env("HOME");
  const places = storePlaces(
    typeof stated === "string" ? stated : null,
    variable,
    home,
  );
  for (const { store, path, isDecisive } of places) {
    const space = await measure(host, path, store);
    if (space !== null) return { disk: factsOf(space, store, true) };
    if (isDecisive) break;
  }
  const [first] = places;
  if (first === undefined) throw new RangeError("Cannot find a model store");
  for (let path = first.path; path !== "/";) {
    path = path.slice(0, path.lastIndexOf("/")) || "/";
    const space = await measure(host, path, first.store);
    if (space === null) continue;
    if (first.isDecisive && space.covered) {
      throw new Error(
        `Cannot see the model store of "${first.store}": ` +
          "another file system lies over its place",
      );
    }
    return { disk: factsOf(space, first.store, false) };
  }
  throw new Error("Cannot find the file system of the model store");
}
