/** Which folder may import which: the layers of the project, as a table. */

import { resolveImport } from "./import_circles.ts";

interface Layer {
  /** Folders (or files) whose values it may import, beside its own. */
  readonly values: readonly string[];
  /** Folders (or files) of which it may import types only. */
  readonly types: readonly string[];
  /** Packages that it may import. */
  readonly packages: readonly string[];
}

const LAYERS: Readonly<Record<string, Layer>> = {
  core: { values: ["schema"], types: [], packages: [] },
  schema: { values: [], types: ["core"], packages: [] },
  probes: {
    // What words of a service and of the kernel mean, to who asks and to who
    // judges.
    values: ["core/service", "core/kernel"],
    types: ["core/probe"],
    packages: [],
  },
  host: { values: ["core"], types: ["schema"], packages: ["node:"] },
  runner: {
    values: ["core", "schema"],
    types: [],
    packages: ["quickjs-wasi"],
  },
  agent: {
    values: ["core", "schema", "host", "runner", "probes"],
    types: [],
    packages: [],
  },
  cli: {
    values: ["core", "schema", "host", "runner", "probes", "agent"],
    types: [],
    packages: [],
  },
  "main.ts": { values: ["cli"], types: [], packages: [] },
  "mod.ts": {
    values: ["agent", "core", "schema", "runner"],
    types: [],
    packages: [],
  },
};

/** Generated list of probes: the one file that imports them all. */
const PROBE_LIST = "probes/_index.ts";

function layerOf(path: string): string {
  const slash = path.indexOf("/");
  return slash === -1 ? path : path.slice(0, slash);
}

function covers(list: readonly string[], path: string): boolean {
  return list.some((one) => path === one || path.startsWith(`${one}/`));
}

/** What every probe may have in its script. */
const SHARED = "probes/shared";

/** Folder that holds the parts of a probe; itself or one of them asks. */
function probeFolder(path: string): string {
  const [, name = ""] = path.split("/");
  return `probes/${name.replace(/\.ts$/, "")}`;
}

/** True for files of one layer that may import each other. */
function isOwn(importer: string, target: string): boolean {
  if (layerOf(importer) !== layerOf(target)) return false;
  if (layerOf(importer) !== "probes") return true;
  // A probe is one script in the sandbox: it, its parts, and what all share.
  return importer === PROBE_LIST
    ? target.split("/").length === 2
    : covers([probeFolder(importer), SHARED], target);
}

/**
 * Why a file of the project may not import something; null where it may.
 * Paths are relative to the root of the project.
 */
export function layerFault(
  importer: string,
  specifier: string,
  isTypeOnly: boolean,
): string | null {
  const layer = LAYERS[layerOf(importer)];
  if (layer === undefined) return null;
  if (!specifier.startsWith(".")) {
    const isAllowed = layer.packages.some((one) =>
      one.endsWith(":") ? specifier.startsWith(one) : specifier === one
    );
    return isAllowed
      ? null
      : `"${importer}" may not import package "${specifier}"`;
  }
  const target = resolveImport(importer, specifier);
  if (isOwn(importer, target) || covers(layer.values, target)) return null;
  if (covers(layer.types, target)) {
    return isTypeOnly
      ? null
      : `"${importer}" may import types only from "${target}"`;
  }
  return `"${importer}" may not import "${target}"`;
}

/** Globals of one runtime that a shipped file may not name. */
export function globalFault(importer: string, name: string): string | null {
  if (LAYERS[layerOf(importer)] === undefined) return null;
  return ["Deno", "process", "Buffer", "require"].includes(name)
    ? `"${importer}" may not use the global "${name}"`
    : null;
}
