/** `probes list`: what is asked, what is granted, what is missing. */

import {
  grantedTo,
  listedDirectories,
  missingOf,
  pathsGrantedTo,
} from "../../../core/plugins/plugin_grants.ts";
import type { PluginPolicy, Policy } from "../../../core/policy/policy.ts";
import type { Permissions } from "../../../core/probe/contract.ts";
import { cleanText } from "../../../core/text/display_text.ts";
import { readEngine } from "../../../host/sandbox_engine.ts";
import {
  listPlugins,
  type PluginFile,
} from "../../../host/files/find_plugins.ts";
import { writeStdout } from "../../../host/terminal/standard_streams.ts";
import { builtinProbes } from "../../../probes/_index.ts";
import { notFoundText } from "../../../runner/plugins/missing_plugins.ts";
import { loadPlugin } from "../../../runner/plugins/run_plugin.ts";
import { pinnedId } from "../../../runner/plugins/plugin_report.ts";
import {
  compileEngine,
  type SandboxEngine,
} from "../../../runner/sandbox/sandbox.ts";
import { EXIT } from "../../exit_codes.ts";
import { type CommonOptions, prepareRun } from "../../prepare_run.ts";
import {
  refusalDetails,
  RESERVED_IDS,
} from "../../../agent/run_plugin_directories.ts";

/** `read /sys/class/hwmon, sys system`; `nothing` for none. */
export function permissionText(permissions: Permissions): string {
  const parts = Object.entries(permissions).flatMap(([kind, list]) =>
    (list as readonly (string | readonly string[])[]).map((one) =>
      `${kind} ${cleanText(typeof one === "string" ? one : one.join(" "))}`
    )
  );
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

/** What is granted, and of which directories only the default list. */
export function grantedText(
  asked: Permissions,
  granted: Permissions,
  entry: PluginPolicy | undefined,
): string {
  const listed = listedDirectories(pathsGrantedTo(asked, entry));
  const read = (granted.read ?? []).map((one) =>
    listed.includes(one) ? `${one} (default list)` : one
  );
  return permissionText({ ...granted, read });
}

/** The lines of a policy that give a plugin what it lacks. */
export function grantLines(
  id: string,
  sha256: string,
  grants: Permissions,
): string {
  return `"plugins": { ${JSON.stringify(id)}: ${
    JSON.stringify({ sha256, grants })
  } }`;
}

interface Described {
  /** What it tells itself, or what the policy calls its bytes. */
  readonly id: string | null;
  readonly isWell: boolean;
  readonly lines: readonly string[];
}

async function describe(
  plugin: PluginFile,
  engine: SandboxEngine,
  policy: Policy,
): Promise<Described> {
  const loaded = await loadPlugin(plugin, engine, policy, RESERVED_IDS);
  if (!("module" in loaded)) {
    const { outcome, error } = loaded;
    return {
      id: pinnedId(plugin.sha256, policy),
      isWell: false,
      lines: [`${plugin.file}  plugin`, `  ${outcome}: ${error}`],
    };
  }
  const { manifest, entry } = loaded;
  loaded.module.dispose();
  const granted = grantedTo(manifest.permissions, entry);
  const missing = missingOf(manifest.permissions, granted);
  const lacks = Object.keys(missing).length > 0;
  const pin = entry?.sha256;
  const isPinned = pin === undefined || pin === plugin.sha256;
  return {
    id: manifest.id,
    isWell: isPinned,
    lines: [
      `${manifest.id} ${manifest.version}  plugin ${plugin.file}`,
      `  ${cleanText(manifest.title)}`,
      `  sha256    ${plugin.sha256}${pin && isPinned ? " (pinned)" : ""}`,
      ...(isPinned ? [] : [`  refused: the policy pins sha256 ${pin}`]),
      `  provides  ${manifest.provides.join(", ") || "no signal"}`,
      `  asks      ${permissionText(manifest.permissions)}`,
      `  granted   ${grantedText(manifest.permissions, granted, entry)}`,
      ...(lacks
        ? [
          `  missing   ${permissionText(missing)}`,
          "  to grant  " +
          grantLines(manifest.id, plugin.sha256 ?? "", missing),
        ]
        : []),
    ],
  };
}

/** Prints every probe; 1 where a plugin cannot run as it is. */
export async function listProbes(options: CommonOptions): Promise<number> {
  const { policy, collect } = await prepareRun(options);
  const { candidates, ignored } = await listPlugins(collect.plugins ?? []);
  await collect.onRefused?.(refusalDetails(candidates));
  const lines = builtinProbes.flatMap(({ manifest }) => [
    `${manifest.id} ${manifest.version}  built-in`,
    `  ${manifest.title}`,
  ]);
  const there: string[] = [];
  let isWell = true;
  const engine = candidates.some((one) => one.source !== null)
    ? await compileEngine(await readEngine())
    : null;
  for (const one of candidates) {
    const described = engine === null || one.source === null
      ? {
        id: pinnedId(one.sha256, policy),
        isWell: false,
        lines: [`${one.file}  plugin`, `  refused: ${one.refusal}`],
      }
      : await describe(one, engine, policy);
    isWell &&= described.isWell;
    if (described.id !== null) there.push(described.id);
    lines.push(...described.lines);
  }
  for (const [id, entry] of Object.entries(policy.plugins)) {
    if (there.includes(id)) continue;
    isWell &&= entry.required === false;
    lines.push(`${id}  plugin`, `  refused: ${notFoundText(id, there)}`);
  }
  for (const { file, directory, why } of ignored) {
    lines.push(`${file}  ignored: its name ${why} (${directory})`);
  }
  await writeStdout(`${lines.join("\n")}\n`);
  return isWell ? EXIT.ok : EXIT.no;
}
