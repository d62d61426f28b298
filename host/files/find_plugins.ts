/** Finds plugins in a directory and reads each once, if it can be trusted. */

import { readdirSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { sha256Hex } from "../../core/text/canonical_json.ts";
import { failureCode } from "../../core/host_calls/raw_host.ts";
import { cleanName } from "../../core/text/display_text.ts";
import { toldOf } from "../../core/host_calls/publishable_failures.ts";
import {
  decodeSource,
  readTrusted,
  trustedDirectory,
} from "./plugin_source.ts";
import { isAbsent, realPath } from "./file_trust.ts";

/** Where plugins lie unless `--plugins` names other directories. */
export const PLUGIN_DIRECTORY = "/etc/model-carry/plugins";

const PLUGINS_CAP = 64;

/** A file that may be a plugin; the bytes hashed are the bytes in `source`. */
export type PluginFile =
  & {
    /** Name in its directory, fit to show. */
    readonly file: string;
    readonly directory: string;
  }
  & (
    | {
      readonly source: string;
      readonly sha256: string;
      readonly refusal: null;
    }
    | {
      readonly source: null;
      /** Null where it was never read. */
      readonly sha256: null;
      /** Fit for a document: no path. */
      readonly refusal: string;
      /** The same for the operator. */
      readonly detail: string;
    }
  );

/** A file in a plugin directory that is no candidate. */
export interface IgnoredFile {
  readonly file: string;
  readonly directory: string;
  readonly why: string;
}

export interface PluginFiles {
  readonly candidates: readonly PluginFile[];
  readonly ignored: readonly IgnoredFile[];
}

/** Why a name is no plugin's; null: it is. */
export function ignoredName(name: string): string | null {
  if (name.startsWith(".")) return 'starts with "."';
  if (name.startsWith("_")) return 'starts with "_"';
  if (/_test\.m?js$/.test(name)) return "is a test";
  return /\.m?js$/.test(name) ? null : "does not end in .js or .mjs";
}

/** A refusal; `detail` may name paths, `told` must not. */
function refused(
  directory: string,
  file: string,
  told: string,
  detail = told,
): PluginFile {
  return {
    file: cleanName(file),
    directory,
    source: null,
    sha256: null,
    refusal: told,
    detail,
  };
}

async function readCandidate(
  directory: string,
  name: string,
): Promise<PluginFile> {
  try {
    const bytes = readTrusted(directory, name);
    const source = decodeSource(bytes);
    const sha256 = await sha256Hex(bytes);
    return { file: cleanName(name), directory, source, sha256, refusal: null };
  } catch (error) {
    if (failureCode(error) === null) throw error;
    const what = `Cannot load "${cleanName(name)}"`;
    return refused(
      directory,
      name,
      `${what}: ${toldOf(error)}`,
      `${what}: ${(error as Error).message}`,
    );
  }
}

/** A directory whose plugins are all refused: why, for a document and in full. */
type Refusal = readonly [told: string, detail: string];

function directoryRefusal(error: unknown): Refusal {
  if (failureCode(error) === null) throw error;
  return [
    `Cannot trust the plugin directory: ${toldOf(error)}`,
    (error as Error).message,
  ];
}

/** What one directory holds, unless `seen` has its real path already. */
async function listDirectory(
  path: string,
  seen: Set<string>,
): Promise<PluginFiles> {
  const asked = resolve(path);
  let names: readonly string[] = [];
  let untrusted: Refusal | null = null;
  let directory = asked;
  try {
    directory = realPath(asked);
    names = readdirSync(directory).sort();
    trustedDirectory(asked);
  } catch (error) {
    untrusted = directoryRefusal(error);
  }
  const ignored: IgnoredFile[] = [];
  const candidates: PluginFile[] = [];
  if (untrusted === null) {
    // Its files are no doubles of themselves.
    if (seen.has(directory)) return { candidates, ignored };
    seen.add(directory);
  }
  for (const name of names) {
    const why = ignoredName(name);
    if (why !== null) {
      ignored.push({ file: cleanName(name), directory, why });
    } else if (untrusted !== null) {
      candidates.push(refused(directory, name, ...untrusted));
    } else if (candidates.length > PLUGINS_CAP) {
      // Counted together below; thousands of them need not be read.
      candidates.push(refused(directory, name, "over the cap"));
    } else candidates.push(await readCandidate(directory, name));
  }
  if (untrusted !== null && candidates.length === 0) {
    // Somebody may have taken a plugin away: its absence counts.
    candidates.push(refused(directory, "plugins/", ...untrusted));
  }
  return { candidates, ignored };
}

/** One file, as it would be found in its directory. */
export async function readPlugin(path: string): Promise<PluginFile> {
  const asked = resolve(path);
  const name = basename(asked);
  const why = ignoredName(name);
  const directory = dirname(asked);
  if (why !== null) {
    return refused(directory, name, `Cannot load "${name}": its name ${why}`);
  }
  try {
    return await readCandidate(trustedDirectory(directory), name);
  } catch (error) {
    return refused(directory, name, ...directoryRefusal(error));
  }
}

/** The directory for plugins that needs no option, unless nothing is there. */
export function defaultDirectories(
  directory: string = PLUGIN_DIRECTORY,
): readonly string[] {
  // Any other fault has to show: only "not there" means none.
  return isAbsent(directory) ? [] : [directory];
}

/** Every candidate of the directories, at most 64; one entry for the rest. */
export async function listPlugins(
  directories: readonly string[],
): Promise<PluginFiles> {
  const lists: PluginFiles[] = [];
  const seen = new Set<string>();
  for (const one of new Set(directories.map((path) => resolve(path)))) {
    lists.push(await listDirectory(one, seen));
  }
  const all = lists.flatMap((one) => one.candidates);
  const ignored = lists.flatMap((one) => one.ignored);
  const [extra, ...rest] = all.slice(PLUGINS_CAP);
  if (extra === undefined) return { candidates: all, ignored };
  const more = rest.length === 0 ? "" : ` and ${rest.length} more`;
  return {
    candidates: [
      ...all.slice(0, PLUGINS_CAP),
      refused(
        extra.directory,
        extra.file,
        `Cannot load "${extra.file}"${more}: over ${PLUGINS_CAP} plugins`,
      ),
    ],
    ignored,
  };
}
