/** Why a snapshot that somebody handed over cannot be believed. */

import { differences } from "./document_differences.ts";
import { extensionFault } from "../document/extension_faults.ts";
import { isLoopbackBase } from "../http/loopback_address.ts";
import { pluginFaults } from "./plugin_report_faults.ts";
import { rulesOfSection } from "../policy/policy_in_document.ts";
import { rebuild, rulesInForce, uuidOf } from "./rebuild.ts";
import { isReplayName, REPLAY } from "../document/replay_mark.ts";
import { reportFaults } from "./report_faults.ts";
import { rulesFaults } from "./rules_faults.ts";
import { statedFaults } from "./builtin_facts_faults.ts";
import { VERSION } from "../../schema/generated/version.ts";
import {
  escapePointer,
  type Fault,
  schemaFaults,
  type ValidatorError,
} from "../../schema/fault_sentences.ts";
import type { LocalModelResourceSnapshot } from "../../schema/types.ts";

type Snapshot = LocalModelResourceSnapshot;

/** The generated validator of the schema: who needs none does not load it. */
export interface SnapshotValidator {
  (document: unknown): document is Snapshot;
  errors?: readonly ValidatorError[] | null;
}

function* timeFaults({ capturedAt }: Snapshot): Generator<Fault> {
  const time = new Date(capturedAt);
  // The pattern lets 30 February through.
  if (Number.isNaN(time.getTime()) || time.toISOString() !== capturedAt) {
    yield { pointer: "/capturedAt", message: `"${capturedAt}" is no time` };
  }
}

function* runFaults(document: Snapshot): Generator<Fault> {
  const { runtime, service } = document.producer;
  // Its runtime alone is soon changed by a reader that tidies documents.
  if (isReplayName(uuidOf(document)) !== (runtime === REPLAY)) {
    yield {
      pointer: "/producer/runtime",
      message: `"${runtime}" beside the name "${document.snapshotId}": a ` +
        "replay is named as one, and nothing else is",
    };
  }
  if (service !== null && !isLoopbackBase(service)) {
    yield {
      pointer: "/producer/service",
      message: `"${service}" is not the base address of a service on loopback`,
    };
  }
}

function* extensionFaults({ extensions }: Snapshot): Generator<Fault> {
  for (const [id, extension] of Object.entries(extensions)) {
    const message = extensionFault(extension);
    if (message === null) continue;
    yield { pointer: `/extensions/${escapePointer(id)}`, message };
  }
}

/** Every fault in the meaning of a snapshot that has passed the schema. */
export function meaningFaults(document: Snapshot): Fault[] {
  const first = [...timeFaults(document), ...extensionFaults(document)];
  // Out of these nothing can be built again.
  if (first.length > 0) return first;
  const rules = rulesInForce(document);
  return [
    ...runFaults(document),
    ...reportFaults(document),
    ...pluginFaults(document, rules),
    ...statedFaults(document, rules),
    ...(document.policy.source === "built-in"
      ? []
      : rulesFaults(rulesOfSection(document.policy))),
    ...differences(
      document,
      rebuild(document),
      "",
      "the rest of the document",
    ),
  ];
}

/** Set where another version of the program made it: its rules may differ. */
function versionFault(document: unknown): Fault[] {
  const { producer } = Object(document) as { producer?: unknown };
  const { version } = Object(producer) as { version?: unknown };
  return typeof version !== "string" || version === VERSION ? [] : [{
    pointer: "/producer/version",
    message: `made by "${version}", this is ${VERSION}: what another version ` +
      "judged can be judged again only where nothing has changed",
  }];
}

/**
 * Every fault of a snapshot, whatever its age: its shape, and if that is right
 * whether what it says follows from what it shows.
 */
export function snapshotFaults(
  document: unknown,
  validate: SnapshotValidator,
): Fault[] {
  const faults = validate(document)
    ? meaningFaults(document)
    : schemaFaults(validate.errors ?? [], document);
  return faults.length === 0 ? [] : [...versionFault(document), ...faults];
}
