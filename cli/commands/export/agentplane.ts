/** `export --to agentplane`. */

import { agentplaneEvidence } from "../../../core/projections/agentplane.ts";
import {
  decisionFaults,
  wrapDecision,
  type WrapOptions,
} from "../../../core/projections/wrap_guardrail_decision.ts";
import { cleanText } from "../../../core/text/display_text.ts";
import { VERSION } from "../../../schema/generated/version.ts";
import type { GuardrailDecision } from "../../../schema/types.ts";
import { readChecked } from "../../../agent/read_documents.ts";
import { readInput } from "../../read_input.ts";
import { UsageError } from "../../../agent/usage_error.ts";
import { type ExportOptions, jsonText, type Render } from "./format.ts";

/** A word that the caller gives: one line, nothing hidden in it. */
function word(option: string, text: string | undefined): string {
  if (text === undefined) {
    throw new UsageError(`Cannot export to agentplane without ${option}`);
  }
  if (text === "" || text.length > 256 || cleanText(text, 256) !== text) {
    throw new UsageError(
      `Cannot use ${option} "${cleanText(text)}": it takes one line of 1 to ` +
        "256 characters",
    );
  }
  return text;
}

function bundleOf(text: string | undefined): string {
  const bundle = word("--bundle", text);
  if (!/^[^@\s]+@[^@\s]+$/.test(bundle)) {
    throw new UsageError(
      `Cannot use --bundle "${bundle}": it takes a name and a version, ` +
        "such as agent-run@0.1.0",
    );
  }
  return bundle;
}

async function prepareWrap(
  path: string,
  options: ExportOptions,
  workspaceId: string,
): Promise<Render> {
  const { validate } = await import(
    "../../../schema/generated/decision_validator.js"
  );
  const decision = await readChecked<GuardrailDecision>(
    path,
    validate,
    decisionFaults,
    "the decision",
    readInput,
  );
  const { sessionId, taskId } = decision.evidence;
  const taskRef = options.taskRef ?? taskId ?? null;
  const wrap: WrapOptions = {
    workspaceId,
    bundle: bundleOf(options.bundle),
    sessionRef: word(
      "--session-ref",
      options.sessionRef ?? sessionId ?? undefined,
    ),
    taskRef: taskRef === null ? null : word("--task-ref", taskRef),
    version: VERSION,
  };
  return async (subject) => ({
    text: jsonText(await wrapDecision(decision, subject, wrap)),
  });
}

/** Evidence of a snapshot, or a decision wrapped with it. */
export async function prepareAgentplane(
  options: ExportOptions,
): Promise<Render> {
  const { wrapDecision: path } = options;
  const workspaceId = word("--workspace", options.workspace);
  if (path !== undefined) return await prepareWrap(path, options, workspaceId);
  for (
    const [flag, value] of [
      ["--bundle", options.bundle],
      ["--session-ref", options.sessionRef],
      ["--task-ref", options.taskRef],
    ]
  ) {
    if (value === undefined) continue;
    throw new UsageError(`Cannot use ${flag} without --wrap-decision`);
  }
  return (subject) => ({
    text: jsonText(agentplaneEvidence(subject, workspaceId)),
  });
}
