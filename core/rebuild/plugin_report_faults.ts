/** Whether a document's reports of plugins are such as a run leaves. */

import { cleanPermissions } from "../text/clean_values.ts";
import { coversPath } from "../plugins/host_call_permission.ts";
import { NOT_FOUND } from "../plugins/plugin_identity.ts";
import { grantedTo } from "../plugins/plugin_grants.ts";
import { builtinClaim, PLUGIN_ID } from "../plugins/reserved_claims.ts";
import type { PluginPolicy } from "../policy/policy.ts";
import type { Manifest } from "../probe/contract.ts";
import { isConclusive } from "../probe/report.ts";
import type { PluginRules, Rules } from "../policy/judging_rules.ts";
import { BUILTINS } from "../../schema/generated/builtins.ts";
import type { Fault } from "../../schema/fault_sentences.ts";
import type {
  LocalModelResourceSnapshot,
  PermissionLists,
} from "../../schema/types.ts";

type Snapshot = LocalModelResourceSnapshot;
type ProbeEntry = Snapshot["probes"][number];

/** Files of one run, and one report for those beyond. */
const FILES_CAP = 65;
const RESERVED = BUILTINS.map((one) => one.id);

const KINDS = ["read", "net", "run", "env", "sys"] as const;

/** Shown in part: what it was is not told. */
const isMasked = (text: string) => /[*…]/.test(text);

function textsOf(lists: PermissionLists, kind: typeof KINDS[number]): string[] {
  return lists[kind].map((one) =>
    typeof one === "string" ? one : JSON.stringify(one)
  );
}

/** Manifest ∩ (default list ∪ policy), and nothing else. */
function* grantFaults(
  { requested, granted, outcome }: ProbeEntry,
  rule: PluginRules | undefined,
): Generator<Fault> {
  const could = cleanPermissions(
    grantedTo(requested, rule as PluginPolicy | undefined),
  );
  for (const kind of KINDS) {
    const pointer = `/granted/${kind}`;
    const [have, want] = [textsOf(granted, kind), textsOf(could, kind)];
    const asked = textsOf(requested, kind);
    // Paths and arguments are masked here, and in the policy they are not.
    const isFree = (kind === "read" || kind === "run") &&
      rule?.grants?.[kind] !== undefined;
    const isAsked = (one: string) =>
      asked.includes(one) || (kind === "read" && coversPath(asked, one));
    const extra = have.find((one) =>
      !want.includes(one) && !(isFree && isAsked(one)) &&
      !(isMasked(one) && asked.length > 0 && (isFree || kind === "read"))
    );
    if (extra !== undefined) {
      const message = `"${extra}" is nothing that the policy grants of what ` +
        "was asked for";
      yield { pointer, message };
    }
    const lacks = want.find((one) => !have.includes(one));
    const isTold = !isFree && ![...asked, ...have].some(isMasked);
    if (isConclusive(outcome) && lacks !== undefined && isTold) {
      yield { pointer, message: `has no "${lacks}", which is granted` };
    }
  }
}

/** What a plugin that never told an id, or was never read, cannot have. */
function* claimFaults(entry: ProbeEntry): Generator<Fault> {
  const { id, version, sha256, outcome, provides, observation } = entry;
  const beside = `beside outcome "${outcome}"`;
  if (version !== null) {
    const claim = builtinClaim(
      { id, provides } as unknown as Manifest,
      RESERVED,
    );
    if (claim !== null || !PLUGIN_ID.test(id)) {
      yield {
        pointer: "/id",
        message: claim ?? `"${id}" is no id of a plugin`,
      };
    }
    if (sha256 === null) {
      yield { pointer: "/sha256", message: "null with a version" };
    }
    return;
  }
  const hasTold = isConclusive(outcome) || observation !== null ||
    provides.length > 0 ||
    [entry.requested, entry.granted].some((lists) =>
      KINDS.some((kind) => lists[kind].length > 0)
    );
  if (hasTold) {
    yield { pointer: "/version", message: `null ${beside} and a statement` };
  }
  if (sha256 === null && outcome !== "refused") {
    yield { pointer: "/sha256", message: `null ${beside}` };
  }
}

/** Every fault of the reports of plugins. */
export function* pluginFaults(
  { probes }: Snapshot,
  rules: Rules,
): Generator<Fault> {
  let files = 0;
  const missing = new Set<string>();
  for (const [index, entry] of probes.entries()) {
    if (entry.origin !== "plugin") continue;
    const at = `/probes/${index}`;
    const { id } = entry;
    const rule = Object.hasOwn(rules.plugins, id)
      ? rules.plugins[id]
      : undefined;
    if (entry.outcome === "refused" && entry.errorCode === NOT_FOUND) {
      if (rule === undefined || missing.has(id) || entry.sha256 !== null) {
        const message = `"${id}" is missed by no policy, or is there`;
        yield { pointer: `${at}/errorCode`, message };
      }
      missing.add(id);
    } else files += 1;
    for (
      const { pointer, message } of [
        ...claimFaults(entry),
        ...grantFaults(entry, rule),
      ]
    ) yield { pointer: at + pointer, message };
  }
  if (files > FILES_CAP) {
    const message = `${files} plugins: a run has ${FILES_CAP} at most`;
    yield { pointer: "/probes", message };
  }
}
