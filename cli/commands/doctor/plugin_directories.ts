/** Directories of plugins: there, and nobody else may put a file in them. */

import { failureCode } from "../../../core/host_calls/raw_host.ts";
import { inWords } from "../../../core/text/failure_words.ts";
import {
  listPlugins,
  PLUGIN_DIRECTORY,
} from "../../../host/files/find_plugins.ts";
import { placeFacts } from "../../../host/files/place_facts.ts";
import { trustedDirectory } from "../../../host/files/plugin_source.ts";
import { fail, type Finding, ok, type Visit } from "./finding.ts";

const ID = "plugin-directories";

async function lookAtOne(path: string): Promise<Finding> {
  try {
    trustedDirectory(path);
  } catch (error) {
    if (failureCode(error) === null) throw error;
    const found = inWords((error as Error).message);
    return fail(ID, found, `its owner and rights: namei -l ${path}`);
  }
  const { candidates, ignored } = await listPlugins([path]);
  const facts = placeFacts(path);
  const others = ignored.length === 0 ? "" : `, ${ignored.length} ignored`;
  return ok(
    ID,
    `${facts?.real ?? path}, owner ${facts?.uid}, mode ${facts?.mode}: ` +
      `${candidates.length} plugins${others}`,
  );
}

export async function lookAtPluginDirectories(
  { directories, directoriesFault }: Visit,
): Promise<readonly Finding[]> {
  if (directoriesFault !== null) {
    const next = "make the folder, or name another by --plugins";
    return [fail(ID, inWords(directoriesFault), next)];
  }
  if (directories.length === 0) {
    const found = `nothing lies at ${PLUGIN_DIRECTORY}: built-in probes alone`;
    return [ok(ID, found)];
  }
  const findings: Finding[] = [];
  for (const one of directories) findings.push(await lookAtOne(one));
  return findings;
}
