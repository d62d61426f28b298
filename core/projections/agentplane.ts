/** The snapshot as an evidence document of AgentPlane. */

import { cleanText } from "../text/display_text.ts";
import type { LocalModelResourceEvidence } from "../../schema/types.ts";
import {
  constraintsOf,
  decisionOf,
  entryOf,
  isUsable,
  signalsOf,
  type Subject,
} from "./projection_input.ts";

type Evidence = LocalModelResourceEvidence;

/** True where nobody could tell, rather than that it was told no. */
function isUndetermined(subject: Subject): boolean {
  return entryOf(subject) === null ||
    subject.snapshot?.health.status === "failed";
}

function statusOf(subject: Subject): Evidence["status"] {
  if (isUsable(subject)) return "success";
  return isUndetermined(subject) ? "failure" : "blocked";
}

function providerHealth(subject: Subject): Evidence["providerHealth"] {
  const service = signalsOf(subject)?.modelService;
  if (service?.status !== "known") {
    return { checked: false, status: "skipped", latencyMs: null };
  }
  const { state, latencyMs } = service;
  return {
    checked: true,
    status: state === "ready" ? "available" : "unavailable",
    latencyMs: latencyMs === null ? null : Math.round(latencyMs),
  };
}

/** The evidence document; `workspaceId` is the caller's word. */
export function agentplaneEvidence(
  subject: Subject,
  workspaceId: string,
): Evidence {
  const { snapshot, digest, profileRef, denial } = subject;
  const policySha256 = snapshot?.policy.sha256 ?? subject.policySha256;
  return {
    kind: "LocalModelResourceEvidence",
    schemaVersion: "v0.1",
    capturedAt: snapshot?.capturedAt ?? new Date(subject.atMs).toISOString(),
    validUntil: snapshot?.validUntil ?? null,
    workspaceId,
    executor: "model-carry",
    backendIntent: "local-model",
    operation: "health-check",
    status: statusOf(subject),
    profileRef,
    decision: decisionOf(subject),
    reasonCodes: constraintsOf(subject),
    message: denial === null ? null : cleanText(denial.message, 400),
    snapshotRef: snapshot?.snapshotId ?? null,
    snapshotDigest: digest,
    policyHash: `sha256:${policySha256}`,
    providerHealth: providerHealth(subject),
    sideEffects: {
      contactedExternalProvider: false,
      sentPrompt: false,
      downloadedModel: false,
      loadedModel: false,
      storedCredentials: false,
    },
    promptStored: false,
    endpointStored: false,
    redactionSummary: {
      hostUserRedacted: true,
      endpointRedacted: true,
      promptTextRedacted: true,
      secretLikeValuesRedacted: 0,
      notes: "Reference and digest only; the snapshot itself is not in here.",
    },
  };
}
