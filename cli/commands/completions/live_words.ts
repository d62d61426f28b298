/** Words that only the machine knows: profiles and probes. */

import { PROFILE_PREFIX } from "../../../core/policy/model_profiles.ts";
import { cleanText } from "../../../core/text/display_text.ts";
import { loadPolicy } from "../../../agent/policy_file.ts";
import { builtinProbes } from "../../../probes/_index.ts";
import { pluginDirectories } from "../../prepare_run.ts";

/** A shell takes a line for a word: nothing in it may end one. */
function line(word: string, text: string): string {
  return `${cleanText(word)}\t${cleanText(text)}\n`;
}

interface Place {
  readonly policy?: string;
  readonly plugins?: readonly string[];
}

/** References of profiles: last parts, and whole ones once one is begun. */
export async function refLines(
  typed: string,
  { policy }: Place,
): Promise<string> {
  const { profiles } = await loadPolicy(policy);
  const isWhole = typed !== "" &&
    (typed.startsWith(PROFILE_PREFIX) || PROFILE_PREFIX.startsWith(typed));
  return profiles.map(({ profileRef, modelTag }) =>
    line(
      isWhole ? profileRef : profileRef.slice(PROFILE_PREFIX.length),
      modelTag,
    )
  ).join("");
}

/** What `check --profile` takes: those, and tags that only one profile has. */
export async function profileLines(
  typed: string,
  place: Place,
): Promise<string> {
  const { profiles } = await loadPolicy(place.policy);
  const tags = profiles.map((one) => one.modelTag);
  const single = profiles.filter(({ modelTag }) =>
    tags.indexOf(modelTag) === tags.lastIndexOf(modelTag)
  );
  return await refLines(typed, place) +
    single.map(({ profileRef, modelTag }) => line(modelTag, profileRef))
      .join("");
}

/** The id of a plugin where its text says it, else the name of its file. */
function pluginWord(file: string, source: string): string {
  const stem = file.replace(/\.m?js$/, "");
  // Whether the manifest means it takes a run; `probes run` takes both.
  const said = [`"${stem}"`, `'${stem}'`].some((one) =>
    source.includes(`id: ${one}`)
  );
  return said ? stem : file;
}

/** What `probes run` takes: built-in probes, and plugins that can be read. */
export async function probeLines(
  { plugins }: Place,
): Promise<string> {
  const { listPlugins } = await import(
    "../../../host/files/find_plugins.ts"
  );
  const { candidates } = await listPlugins(await pluginDirectories(plugins));
  return [
    ...builtinProbes.map(({ manifest }) => line(manifest.id, manifest.title)),
    ...candidates.flatMap(({ file, directory, source }) =>
      source === null
        ? []
        : [line(pluginWord(file, source), `plugin in ${directory}`)]
    ),
  ].join("");
}
