/**
 * A document judged again: reports, rules and run are read out of it, the
 * functions that made the document make it once more, and both have to agree.
 */

import { DEFAULT_IN_FORCE } from "../policy/policy_digest.ts";
import {
  type PolicyInForce,
  policyText,
  rulesOfSection,
} from "../policy/policy_in_document.ts";
import type { Observation } from "../probe/contract.ts";
import type { Report } from "../probe/report.ts";
import { sha256OfText } from "../text/sha256.ts";
import { type Rules, withService } from "../policy/judging_rules.ts";
import { assemble, type RunFacts } from "../document/build_snapshot.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

type Snapshot = LocalModelResourceSnapshot;
type ProbeEntry = Snapshot["probes"][number];

function reportOf(entry: ProbeEntry, { extensions }: Snapshot): Report {
  const { id, origin, observation } = entry;
  const extension = origin === "plugin" && Object.hasOwn(extensions, id)
    ? { extension: extensions[id] }
    : {};
  return {
    ...entry,
    observation: observation === null
      ? null
      : { ...observation, ...extension } as Observation,
  };
}

function inForceOf({ policy }: Snapshot): PolicyInForce {
  // Built-in is what this program has built in, whatever stands there.
  if (policy.source === "built-in") return DEFAULT_IN_FORCE;
  const rules = rulesOfSection(policy);
  const { unshownSha256 } = policy;
  const sha256 = sha256OfText(policyText(rules, unshownSha256));
  return { rules, sha256, unshownSha256 };
}

/** Rules by which a document was judged. */
export function rulesInForce(document: Snapshot): Rules {
  return withService(inForceOf(document).rules, document.producer.service);
}

const ID_PREFIX = "urn:srcos:local-model-resource-snapshot:";

/** Name of a document, without what all have in front. */
export function uuidOf({ snapshotId }: Snapshot): string {
  return snapshotId.slice(ID_PREFIX.length);
}

function runOf(document: Snapshot): RunFacts {
  const { capturedAt, producer } = document;
  const { version, runtime, platform, service } = producer;
  return {
    capturedAtMs: Date.parse(capturedAt),
    uuid: uuidOf(document),
    version,
    runtime,
    platform,
    service,
  };
}

/** The document that follows from what a document shows. */
export function rebuild(document: Snapshot): Snapshot {
  return assemble(
    document.probes.map((one) => reportOf(one, document)),
    inForceOf(document),
    runOf(document),
  );
}
