/** What is told of a plugin, and under which name. */

import { markEnd } from "../../core/plugins/plugin_identity.ts";
import type { Policy } from "../../core/policy/policy.ts";
import type { Outcome, Report } from "../../core/probe/report.ts";
import { cleanText } from "../../core/text/display_text.ts";

/** A plugin as the host found it. */
export interface PluginSource {
  /** Name of its file. */
  readonly file: string;
  /** Null where it was refused before it was read. */
  readonly source: string | null;
  readonly sha256: string | null;
  readonly refusal: string | null;
}

/** Characters of an error that a document shows, less a mark. */
const ERROR_CAP = 380;

function cleanList(list: readonly string[] = []): string[] {
  return list.map((one) => cleanText(one, 400));
}

/** A report of a plugin; what is not given is not known. */
export function pluginReport(
  plugin: PluginSource,
  outcome: Outcome,
  error: string | null,
  more: Partial<Report> = {},
): Report {
  const lists = ({ read, net, run = [], env, sys }: Report["requested"]) => ({
    read: cleanList(read),
    net: cleanList(net),
    run: run.map(cleanList),
    env: cleanList(env),
    sys: cleanList(sys),
  });
  return {
    id: plugin.file,
    version: null,
    origin: "plugin",
    outcome,
    durationMs: 0,
    provides: [],
    sha256: plugin.sha256,
    denials: [],
    hostCalls: 0,
    fuelUsed: null,
    log: [],
    error: error === null
      ? null
      : markEnd(cleanText(error, ERROR_CAP), more.errorCode ?? null),
    errorCode: null,
    observation: null,
    ...more,
    requested: lists(more.requested ?? {}),
    granted: lists(more.granted ?? {}),
  };
}

/** Id under which the policy pins these bytes: known before they run. */
export function pinnedId(sha256: string | null, policy: Policy): string | null {
  if (sha256 === null) return null;
  const found = Object.entries(policy.plugins)
    .find(([, entry]) => entry.sha256 === sha256);
  return found?.[0] ?? null;
}
